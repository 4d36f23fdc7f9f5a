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

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String?

  func validate() throws {
    if !NewDocument.isValidID(id) { throw UsageError(.usageID, ["value": id]) }
  }

  func run() throws {
    let title = title ?? id
    let text = (sop ? NewDocument.sop : .checklist).text(id: id, title: title)
    guard let output else {
      interface.console.write(text)
      return
    }
    // A new document never takes the place of one that somebody wrote.
    if InputFile.exists(output) {
      throw DiagnosticsError([Diagnostic(.commandFileExists, at: nil, ["file": output])])
    }
    try OutputFile.write(Array(text.utf8), to: output)
    if !interface.quiet {
      interface.console.write(CommandText.text(.wrote, ["file": output]) + "\n")
    }
  }
}
