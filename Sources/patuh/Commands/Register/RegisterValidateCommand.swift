import ArgumentParser
import Diagnostics
import Formats

/// `patuh register validate`: shape, ids, sources and deadlines of registers.
struct RegisterValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: CommandText.registerValidate.abstract,
    discussion: CommandText.registerValidate.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Flag(help: CommandText.help(.strict))
  var strict = false

  @Argument(help: CommandText.help(.registerFiles), completion: .file(extensions: ["xml"]))
  var documents: [String]

  func run() throws {
    let files = RegisterFiles(interface: interface)
    var validation = Validation(interface: interface, isStrict: strict)
    for name in documents {
      validation.check(name) { () throws(DiagnosticsError) in
        try files.register(name).warnings
      }
    }
    try validation.finish()
  }
}
