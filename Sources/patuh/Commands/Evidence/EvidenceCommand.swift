import ArgumentParser
import Auditing

/// `patuh evidence`: evidence.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: CommandText.abstract("Bukti audit.", "Evidence."),
    subcommands: [
      EvidenceAddCommand.self,
      EvidenceListCommand.self,
      EvidenceRemoveCommand.self,
      EvidenceExportCommand.self,
      EvidenceVerifyCommand.self,
    ])
}
