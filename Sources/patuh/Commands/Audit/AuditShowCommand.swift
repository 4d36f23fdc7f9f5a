import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh audit show`: one engagement: team, answers, findings.
struct AuditShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: CommandText.abstract(
      "Satu penugasan: tim, jawaban, temuan.", "One engagement: team, answers, findings."),
    discussion: CommandText.example("patuh audit show E-2026-01"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: String

  @Option(help: CommandText.help(store: .format))
  var format: ListFormat = .text

  func run() throws {
    let opened = try store.open()
    let status = try opened.engagement(engagement)
    let answers = try opened.answers(of: engagement)
    let waivers = try opened.waivers(of: engagement)
    let scopes = try opened.scopes(of: engagement)
    interface.console.write(
      format == .json
        ? try EngagementWords.json(status, answers: answers, scopes: scopes)
        : EngagementWords.page(status, answers: answers, waivers: waivers, scopes: scopes))
  }
}
