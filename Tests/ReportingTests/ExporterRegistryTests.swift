import AuditModel
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
    try expectGolden(
      String(decoding: bytes, as: UTF8.self),
      "Tests/ReportingTests/Fixtures/\(name)/sample.\(language).\(exporter.fileExtension)")
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
