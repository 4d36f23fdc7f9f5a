import ArgumentParser
import Diagnostics
import Formats

/// `patuh plan validate`: shape, factors and ratings of audit universes.
struct PlanValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: CommandText.abstract("Periksa semesta audit.", "Check audit universes."),
    discussion: CommandText.example("patuh plan validate universe.xml"))

  @OptionGroup var interface: InterfaceOptions

  @Flag(help: CommandText.help(.strict))
  var strict = false

  @Argument(help: CommandText.help(store: .universe), completion: .file(extensions: ["xml"]))
  var universes: [String]

  func run() throws {
    var validation = Validation(interface: interface, isStrict: strict)
    for universe in universes {
      validation.check(universe) { () throws(DiagnosticsError) in
        try PlanFiles.universe(universe).warnings
      }
    }
    try validation.finish()
  }
}
