import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh letter notice`: notices of findings to the audited unit.
struct LetterNoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: CommandText.abstract(
      "Surat penyampaian temuan kepada unit yang diaudit.",
      "Notices of findings to the audited unit."),
    discussion: CommandText.example(
      """
      patuh letter notice E-2026-01/3 -o notice.pdf
        patuh letter notice --engagement E-2026-01 --format docx -o letters
      """))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var letters: LetterOptions

  func run() throws {
    try letters.write(.notice, store, interface)
  }
}
