import ArgumentParser
import Diagnostics
import Formats

/// `patuh calendar validate`: shape, days of calendars.
struct CalendarValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: CommandText.calendarValidate.abstract,
    discussion: CommandText.calendarValidate.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Flag(help: CommandText.help(.strict))
  var strict = false

  @Argument(help: CommandText.help(.calendarFiles), completion: .file(extensions: ["xml"]))
  var documents: [String]

  func run() throws {
    let files = RegisterFiles(interface: interface)
    var validation = Validation(interface: interface, isStrict: strict)
    for name in documents {
      validation.check(name) { () throws(DiagnosticsError) in
        try files.calendar(name).warnings
      }
    }
    try validation.finish()
  }
}
