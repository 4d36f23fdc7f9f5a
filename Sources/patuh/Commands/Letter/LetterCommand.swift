import ArgumentParser

/// `patuh letter`: letters about findings.
struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: CommandText.abstract("Surat tentang temuan.", "Letters about findings."),
    subcommands: [LetterNoticeCommand.self, LetterReminderCommand.self])
}
