import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics
import Seals

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

  @Option(help: CommandText.help(store: .signer))
  var signer: SignerKey?

  func validate() throws {
    if signer != nil, checkpoint.isEmpty {
      throw UsageError(.usageOptionNeeds, ["option": "--signer", "needed": "--checkpoint"])
    }
  }

  func run() throws {
    let console = interface.console
    let opened = try store.open()
    let heads = try checkpoint.map { path in
      let (head, key) = try TrailKeys.read(path)
      return (path: path, head: head, key: TrailKeys.hex(key.bytes))
    }
    let soundness = try Progress.shown(store.path, interface) {
      try StoreSoundness.check(opened, against: heads.map(\.head))
    }
    let verdict = soundness.verdict
    // A row may hold any text; one that is no moment is shown as it is.
    func local(_ written: String) -> String {
      Timestamp(rfc3339: written).map(opened.zone.local) ?? harmless(written)
    }
    for step in verdict.clockSteps {
      console.note(
        CommandText.text(
          store: .clockBack,
          ["event": "\(step.event)", "at": local(step.at), "latest": local(step.latest)]))
    }
    let others = heads.filter { $0.key != (signer?.hex ?? $0.key) }
    for head in others {
      console.note(
        CommandText.text(store: .checkpointSigner, ["path": head.path, "key": head.key]))
    }
    try soundness.require(console)
    if !others.isEmpty { throw EndOfCommand(status: .gateFailed) }
    interface.tell(TrailWords.sound(verdict.head) + "\n")
    for head in heads {
      interface.tell(
        CommandText.text(
          store: .reach, ["path": head.path, "count": "\(head.head.size)", "key": head.key]) + "\n")
    }
    if heads.isEmpty { interface.tell(CommandText.text(store: .unsigned) + "\n") }
  }
}
