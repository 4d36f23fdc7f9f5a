import ArgumentParser
import AuditStore
import Auditing
import Diagnostics

/// `patuh store check`: check the store's file and its trail.
struct StoreCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: CommandText.abstract(
      "Periksa berkas penyimpanan, jejaknya, dan berkas buktinya.",
      "Check the store's file, its trail and its files of evidence."),
    discussion: CommandText.example("patuh store check"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let opened = try store.open()
    let lines = try Progress.shown(store.path, interface) { try opened.check() }
    for line in lines { interface.console.note(line) }
    let soundness = try Progress.shown(store.path, interface) { try StoreSoundness.check(opened) }
    try soundness.require(interface.console)
    guard lines.isEmpty else { throw EndOfCommand(status: .gateFailed) }
    interface.tell(TrailWords.sound(soundness.verdict.head) + "\n")
  }
}
