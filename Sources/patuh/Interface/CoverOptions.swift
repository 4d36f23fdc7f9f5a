import ArgumentParser
import Reporting

/// An organisation's own cover: of the option, else of the environment.
struct CoverOptions: ParsableArguments {
  @Option(help: CommandText.help(report: .cover), completion: .file(extensions: ["html"]))
  var cover: String?

  /// The cover of a report; `nil` where there is none.
  ///
  /// - Throws: What stands against reading the template, or what it says of the report.
  func page(_ report: some CoveredReport) throws -> String? {
    try Self.page(report, from: cover)
  }

  /// The cover of a report from a file, else from that of the environment; `nil` where there is none.
  ///
  /// - Throws: What stands against reading the template, or what it says of the report.
  static func page(_ report: some CoveredReport, from file: String? = nil) throws -> String? {
    guard let file = file ?? Environment.variable("PATUH_COVER"), !file.isEmpty else { return nil }
    return try PageTemplate(file).page(try report.coverValues())
  }
}
