import ArgumentParser
import Auditing

/// `patuh letter reminder`: reminders of the follow-up of findings.
struct LetterReminderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reminder",
    abstract: CommandText.abstract(
      "Surat pengingat tindak lanjut temuan.", "Reminders of the follow-up of findings."),
    discussion: CommandText.example(
      """
      patuh letter reminder E-2026-01/3 -o reminder.pdf
        patuh letter reminder --engagement E-2026-01 --format docx -o letters
      """))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var letters: LetterOptions

  func run() throws {
    try letters.write(.reminder, store, interface)
  }
}
