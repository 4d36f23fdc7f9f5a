import Foundation
import TestSupport
import Testing

@testable import Reporting

/// XCCDF as oscap and the schema see it, with the scores computed again.
@Suite struct XCCDFExporterTests {
  @Test func documentsAreValidAndTheirScoresRight() throws {
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    for source in SampleSource.allCases {
      let file = folder.appending(path: "\(source.rawValue).xml")
      try Data(XCCDFExporter().export(source.report, options: ExportOptions())).write(to: file)
      files.append(file.path)
    }
    try OracleScript.run("ReportingTests/Oracle/check_xccdf.py", files)
  }
}
