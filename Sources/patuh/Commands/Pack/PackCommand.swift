import ArgumentParser

/// `patuh pack`: everything about an engagement in one signed file.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: CommandText.abstract(
      "Semua tentang penugasan dalam satu berkas bertanda tangan.",
      "Everything about an engagement in one signed file."),
    subcommands: [PackMakeCommand.self, PackVerifyCommand.self])
}
