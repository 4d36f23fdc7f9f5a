import ArgumentParser
import AuditModel
import Auditing
import Reporting

/// `patuh sop show`: what an SOP holds.
struct SOPShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: CommandText.sopShow.abstract,
    discussion: CommandText.sopShow.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(.sopArgument), completion: .file(extensions: ["xml"]))
  var sop: String

  func run() throws {
    let loaded = try DocumentKind.sop.load(sop, interface.context)
    interface.console.report(loaded.warnings)
    let outline = SOPOutline(sop: loaded.document, language: interface.contentLanguage)
    interface.console.write(outline.text(options: interface.console.layout))
  }
}
