import ArgumentParser
import Auditing
import Diagnostics

/// `patuh checklist diff`: what changed between two versions.
struct ChecklistDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: CommandText.checklistDiff.abstract,
    discussion: CommandText.checklistDiff.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(.oldChecklist), completion: .file(extensions: ["xml"]))
  var old: String

  @Argument(help: CommandText.help(.newChecklist), completion: .file(extensions: ["xml"]))
  var new: String

  func run() throws {
    let before = try DocumentKind.checklist.load(old, interface.context).document
    let after = try DocumentKind.checklist.load(new, interface.context).document
    let changes = ChecklistChanges(from: before.checklist, to: after.checklist)
    if changes.isEmpty { return interface.tell(CommandText.text(.noDifference) + "\n") }
    interface.console.write(changes.text(in: interface.language))
  }
}
