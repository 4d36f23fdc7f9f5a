import ArgumentParser
import Auditing
import Reporting

/// An organisation's own cover: of the option, else of the environment.
struct CoverOptions: ParsableArguments {
  @Option(help: CommandText.help(report: .cover), completion: .file(extensions: ["html"]))
  var cover: String?

  /// The cover of a report; `nil` where there is none.
  ///
  /// - Throws: `DiagnosticsError` if the template cannot be read or is malformed (`command.template-malformed`).
  func page(_ report: some CoveredReport) throws -> String? {
    try PageTemplate.cover(of: report, from: cover ?? Environment.variable("PATUH_COVER"))
  }
}
