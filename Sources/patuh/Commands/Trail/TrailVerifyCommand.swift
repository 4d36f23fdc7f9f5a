import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh trail verify`: verify the whole store against its trail.
struct TrailVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: CommandText.abstract(
      "Periksa seluruh penyimpanan terhadap jejaknya.", "Verify the whole store against its trail."),
    discussion: CommandText.example("patuh trail verify --checkpoint head.txt"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Option(help: CommandText.help(store: .checkpoint), completion: .file())
  var checkpoint: [String] = []

  func run() throws {
    let opened = try store.open()
    let heads = try checkpoint.map { try TrailKeys.read($0) }
    let problems =
      try Progress.shown(store.path, interface) {
        try opened.verify(against: heads.map(\.head))
      }
    let evidence = EvidenceFolder(store: store.path).problems(of: try opened.evidence())
    for problem in problems { interface.console.note(TrailWords.line(problem)) }
    for line in evidence { interface.console.note(line) }
    guard problems.isEmpty, evidence.isEmpty else {
      interface.console.note(
        CommandText.text(
          store: .problems, ["count": "\(problems.count + evidence.count)"]))
      throw EndOfCommand(status: .gateFailed)
    }
    interface.console.write(TrailWords.sound(try opened.head()) + "\n")
    for (path, head) in zip(checkpoint, heads) {
      interface.console.write(
        CommandText.text(store: .reach, ["path": path, "count": "\(head.head.size)"]) + "\n")
    }
    if heads.isEmpty { interface.console.write(CommandText.text(store: .unsigned) + "\n") }
  }
}
