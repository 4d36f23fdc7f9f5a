import ArgumentParser

/// `patuh trail`: the trail of every change.
struct TrailCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trail",
    abstract: CommandText.abstract("Jejak semua perubahan.", "The trail of every change."),
    subcommands: [
      TrailShowCommand.self,
      TrailVerifyCommand.self,
      TrailCheckpointCommand.self,
      TrailProveCommand.self,
    ])
}
