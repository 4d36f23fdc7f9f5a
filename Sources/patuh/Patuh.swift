import ArgumentParser

@main
struct Patuh: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "patuh")
}
