import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh finding verify`: verify what was done, by somebody other than the owner.
struct FindingVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: CommandText.abstract(
      "Verifikasi tindakan oleh orang lain dari penanggung jawabnya.",
      "Verify what was done, by somebody other than the owner."),
    discussion: CommandText.example(
      "patuh finding verify E-2026-01/3 --effective --note \"Log seen\""))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .findingID))
  var finding: FindingID

  @Flag(help: CommandText.help(store: .effective))
  var effective = false

  @Flag(help: CommandText.help(store: .ineffective))
  var ineffective = false

  @Option(help: CommandText.help(store: .note))
  var note: String

  func run() throws {
    let session = try store.session(interface)
    try session.verify(finding, isEffective: effective, note: note)
    interface.tell(FindingWords.state(try session.finding(finding)))
  }

  func validate() throws {
    try UsageError.requireOne("--effective", effective, "--ineffective", ineffective)
    try UsageError.requireText("--note", note)
  }
}
