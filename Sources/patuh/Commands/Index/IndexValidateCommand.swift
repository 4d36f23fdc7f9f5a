import ArgumentParser
import Diagnostics
import Formats

/// `patuh index validate`: shape, ids, components, minima and bands of indices.
struct IndexValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: CommandText.indexValidate.abstract,
    discussion: CommandText.indexValidate.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Flag(help: CommandText.help(.strict))
  var strict = false

  @Argument(help: CommandText.help(.indexFiles), completion: .file(extensions: ["xml"]))
  var indices: [String]

  func run() throws {
    let files = IndexFiles(interface: interface)
    var validation = Validation(interface: interface, isStrict: strict)
    for index in indices {
      validation.check(index) { () throws(DiagnosticsError) in
        try files.index(index).warnings
      }
    }
    try validation.finish()
  }
}
