import AuditModel
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct ExporterRegistryTests {
  @Test func namesAreUniqueAndFindTheirExporter() {
    #expect(Set(ExporterRegistry.names).count == ExporterRegistry.all.count)
    for name in ExporterRegistry.names {
      #expect(ExporterRegistry.exporter(named: name)?.identifier == name)
    }
    #expect(ExporterRegistry.exporter(named: "docx") == nil)
  }

  @Test(arguments: ExporterRegistry.names, [Language.indonesian, .english])
  func theSampleReportIsWrittenAsRecorded(name: String, language: Language) throws {
    let exporter = try #require(ExporterRegistry.exporter(named: name))
    let bytes = try exporter.export(SampleReport.report(in: language), options: ExportOptions())
    let golden = "Tests/ReportingTests/Fixtures/\(name)/sample.\(language)"
    guard name == "xlsx" else {
      return try expectGolden(
        String(decoding: bytes, as: UTF8.self), "\(golden).\(exporter.fileExtension)")
    }
    // A workbook is recorded as another program reads it.
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "sample.xlsx")
    try Data(bytes).write(to: file)
    try expectGolden(
      OracleScript.run("WorkbooksTests/Oracle/dump_workbook.py", [file.path]), "\(golden).json")
  }

  @Test(arguments: ExporterRegistry.names)
  func anAssessmentOfAnotherVersionIsRefused(name: String) throws {
    let exporter = try #require(ExporterRegistry.exporter(named: name))
    var report = SampleReport.report(in: .english)
    report.checklist.version = "2027.1"
    let error = #expect(throws: ExportError.self) {
      try exporter.export(report, options: ExportOptions())
    }
    #expect(
      error?.description
        == "the assessment was made with checklist `sample-service 2026.1`, found checklist "
        + "`sample-service 2027.1`")
  }
}
