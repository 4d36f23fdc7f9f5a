import ArgumentParser
import AuditModel
import Formats
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
    let (sop, warnings) = try AuditLoader(interface: interface).sop(sop)
    interface.console.report(warnings)
    let outline = SOPOutline(sop: sop, language: interface.contentLanguage)
    interface.console.write(outline.text(options: interface.console.layout))
  }
}
