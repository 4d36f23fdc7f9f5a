import ArgumentParser
import Auditing
import Diagnostics

/// `patuh NOUN validate`: checks documents of one kind.
struct ValidateCommand<Noun: DocumentNoun>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "validate", abstract: Noun.validation.abstract,
      discussion: Noun.validation.discussion)
  }

  @OptionGroup var interface: InterfaceOptions

  @Flag(help: CommandText.help(.strict))
  var strict = false

  @Argument(help: Noun.files, completion: .file(extensions: ["xml"]))
  var documents: [String]

  func run() throws {
    var validation = Validation(interface: interface, isStrict: strict)
    for name in documents {
      validation.check(name) { () throws(DiagnosticsError) in
        try Noun.kind.load(name, interface.context).warnings
      }
    }
    try validation.finish()
  }
}
