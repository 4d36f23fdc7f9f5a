import ArgumentParser

/// `patuh store`: the store: make it, check it, back it up.
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: CommandText.abstract(
      "Penyimpanan: membuat, memeriksa, mencadangkan.", "The store: make it, check it, back it up."),
    subcommands: [
      StoreInitCommand.self,
      StoreInfoCommand.self,
      StoreCheckCommand.self,
      StoreBackupCommand.self,
      StoreRestoreCommand.self,
      StoreMigrateCommand.self,
      StoreZoneCommand.self,
    ])
}
