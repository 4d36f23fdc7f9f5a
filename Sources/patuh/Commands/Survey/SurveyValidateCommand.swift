import ArgumentParser
import Diagnostics
import Formats

/// `patuh survey validate`: shape, ids, scales and bands of instruments.
struct SurveyValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: CommandText.surveyValidate.abstract,
    discussion: CommandText.surveyValidate.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Flag(help: CommandText.help(.strict))
  var strict = false

  @Argument(help: CommandText.help(.surveyFiles), completion: .file(extensions: ["xml"]))
  var surveys: [String]

  func run() throws {
    let files = SurveyFiles(interface: interface)
    var validation = Validation(interface: interface, isStrict: strict)
    for survey in surveys {
      validation.check(survey) { () throws(DiagnosticsError) in
        try files.instrument(survey).warnings
      }
    }
    try validation.finish()
  }
}
