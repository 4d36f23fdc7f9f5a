import ArgumentParser
import AuditModel
import AuditStore
import Diagnostics

/// `patuh audit rename`: give an engagement another id; the old one stays an alias.
struct AuditRenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: CommandText.abstract(
      "Beri penugasan id baru; yang lama tetap menjadi alias.",
      "Give an engagement another id; the old one stays an alias."),
    discussion: CommandText.example("patuh audit rename E-1 E-2026-01"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID

  @Argument(help: CommandText.help(store: .newID))
  var new: EngagementID

  func run() throws {
    try store.session(interface).rename(engagement, to: new)
    interface.tell(
      CommandText.text(
        store: .renamed, ["old": engagement.rawValue, "new": new.rawValue]) + "\n")
  }
}
