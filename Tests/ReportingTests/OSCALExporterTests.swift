import AuditModel
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// OSCAL as compliance-trestle reads it.
@Suite struct OSCALExporterTests {
  @Test(arguments: SampleSource.allCases) func documentsAreValidAndComplete(source: SampleSource)
    throws
  {
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    for model in OSCALExporter.Model.allCases {
      let file = folder.appending(path: "\(model.rawValue).json")
      try Data(OSCALExporter(model).export(source.report, options: ExportOptions())).write(
        to: file)
      files.append(file.path)
    }
    try OracleScript.run("ReportingTests/Oracle/check_oscal.py", files)
  }

  /// What is done is in the results with its state, and no longer in the plan of action.
  @Test func onlyOpenMattersAreStillToBeDone() throws {
    let report = SampleSource.engagement.report
    let results = try text(.results, report)
    #expect(results.contains("\"status\": \"closed\""))
    #expect(results.contains("\"status\": \"deviation-approved\""))
    let plan = try text(.poam, report)
    #expect(!plan.contains("\"status\": \"closed\""))
    #expect(!plan.contains("\"status\": \"deviation-approved\""))
    #expect(plan.contains("\"status\": \"open\""))
    // Both speak of the same matters by the same ids.
    let known = Set(ids(results))
    #expect(ids(plan).filter(known.contains).count > 30)
  }

  private func text(_ model: OSCALExporter.Model, _ report: Report) throws -> String {
    String(
      decoding: try OSCALExporter(model).export(report, options: ExportOptions()), as: UTF8.self)
  }

  private func ids(_ text: String) -> [String] {
    text.matches(of: /"uuid": "([0-9a-f-]{36})"/).map { String($0.1) }
  }
}
