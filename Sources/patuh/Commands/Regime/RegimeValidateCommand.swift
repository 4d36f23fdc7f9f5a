import ArgumentParser
import Diagnostics
import Formats

/// `patuh regime validate`: shape, states and deadlines of follow-up regimes.
struct RegimeValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: CommandText.abstract("Periksa aturan tindak lanjut.", "Check follow-up regimes."),
    discussion: CommandText.example("patuh regime validate my-regime.xml"))

  @OptionGroup var interface: InterfaceOptions

  @Flag(help: CommandText.help(.strict))
  var strict = false

  @Argument(help: CommandText.help(.regimeFiles), completion: .file(extensions: ["xml"]))
  var documents: [String]

  func run() throws {
    var validation = Validation(interface: interface, isStrict: strict)
    for name in documents {
      validation.check(name) { () throws(DiagnosticsError) in
        try RegimeFiles(interface: interface).regime(name).warnings
      }
    }
    try validation.finish()
  }
}
