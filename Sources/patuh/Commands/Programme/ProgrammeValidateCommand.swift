import ArgumentParser
import Diagnostics
import Formats

/// `patuh programme validate`: shape, ids and paths of a programme.
struct ProgrammeValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: CommandText.programmeValidate.abstract,
    discussion: CommandText.programmeValidate.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Flag(help: CommandText.help(.strict))
  var strict = false

  @Argument(help: CommandText.help(.programmeFiles), completion: .file(extensions: ["xml"]))
  var programmes: [String]

  func run() throws {
    let files = ProgrammeFiles(interface: interface)
    var validation = Validation(interface: interface, isStrict: strict)
    for programme in programmes {
      validation.check(programme) { () throws(DiagnosticsError) in
        try files.programme(programme).warnings
      }
    }
    try validation.finish()
  }
}
