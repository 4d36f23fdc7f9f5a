import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
  var engagement: EngagementID

  @Option(help: CommandText.help(default: ListFormat.text))
  var format: ListFormat = .text

  func run() throws {
    let page = try EngagementPage(store.session(interface), engagement)
    interface.console.write(format == .json ? try page.json() : page.text)
  }
}
