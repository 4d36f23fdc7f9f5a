import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh audit scores`: the assessments that were kept, the oldest first.
struct AuditScoresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scores",
    abstract: CommandText.abstract(
      "Penilaian yang disimpan, yang terlama lebih dahulu.",
      "The assessments that were kept, the oldest first."),
    discussion: CommandText.example(
      """
      patuh audit scores E-2026-01
        patuh audit scores --unit desk
      """))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID?

  @Option(help: CommandText.help(store: .unit))
  var unit: UnitID?

  @Option(help: CommandText.help(default: ListFormat.text))
  var format: ListFormat = .text

  func run() throws {
    let session = try store.session(interface)
    if let engagement { _ = try session.engagement(engagement) }
    let kept = try session.assessments(of: engagement, unit: unit)
    interface.console.write(
      format == .json
        ? try AssessmentWords.json(kept) : AssessmentWords.table(kept, session.store.zone))
  }
}
