import ArgumentParser
import Auditing
import Diagnostics
import FileAccess

/// `patuh checklist new`: a checklist, or an SOP, to begin with.
struct ChecklistNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: CommandText.checklistNew.abstract,
    discussion: CommandText.checklistNew.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(.newID))
  var id: String

  @Option(help: CommandText.help(.newTitle))
  var title: String?

  @Flag(help: CommandText.help(.newSOP))
  var sop = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if !NewDocument.isValidID(id) { throw UsageError(.usageID, ["value": id]) }
  }

  func run() throws {
    let title = title ?? id
    let text = (sop ? NewDocument.sop : .checklist).text(id: id, title: title)
    // A new document never takes the place of one that somebody wrote.
    if let file = output.file, InputFile.exists(file) {
      throw DiagnosticsError([Diagnostic(.commandFileExists, at: nil, ["file": file])])
    }
    try output.write(Array(text.utf8), interface)
  }
}
