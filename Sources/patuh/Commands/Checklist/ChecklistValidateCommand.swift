import ArgumentParser
import Diagnostics
import Formats

/// `patuh checklist validate`: shape, references, weights, conditions.
struct ChecklistValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: CommandText.checklistValidate.abstract,
    discussion: CommandText.checklistValidate.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Flag(help: CommandText.help(.strict))
  var strict = false

  @Argument(help: CommandText.help(.checklistFiles), completion: .file(extensions: ["xml"]))
  var checklists: [String]

  func run() throws {
    let loader = AuditLoader(interface: interface)
    var validation = Validation(interface: interface, isStrict: strict)
    for checklist in checklists {
      validation.check(checklist) { () throws(DiagnosticsError) in
        try loader.checklist(checklist).warnings
      }
    }
    try validation.finish()
  }
}
