import ArgumentParser
import AuditModel
import Auditing
import Reporting

/// `patuh checklist show`: what a checklist holds.
struct ChecklistShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: CommandText.checklistShow.abstract,
    discussion: CommandText.checklistShow.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(.checklistArgument), completion: .file(extensions: ["xml"]))
  var checklist: String

  func run() throws {
    let loaded = try DocumentKind.checklist.load(checklist, interface.context).document
    interface.console.report(loaded.warnings)
    let outline = ChecklistOutline(
      checklist: loaded.checklist, sops: loaded.sops, language: interface.contentLanguage)
    interface.console.write(outline.text(options: interface.console.layout))
  }
}
