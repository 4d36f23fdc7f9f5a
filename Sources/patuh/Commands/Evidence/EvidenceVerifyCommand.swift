import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh evidence verify`: see that every file of evidence is there and unaltered.
struct EvidenceVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: CommandText.abstract(
      "Periksa bahwa semua berkas bukti ada dan tidak berubah.",
      "See that every file of evidence is there and unaltered."),
    discussion: CommandText.example("patuh evidence verify"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Option(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID?

  func run() throws {
    let all = try store.open().allEvidence(of: engagement)
    let problems = EvidenceFolder(store: store.path).problems(of: all)
    interface.console.report(problems)
    guard problems.isEmpty else { throw EndOfCommand(status: .gateFailed) }
    interface.tell(
      CommandText.text(store: .evidenceSound, ["count": "\(all.count)"]) + "\n")
  }
}
