import AuditModel
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// Formats of other programs, against the JSON of the same assessment and, for ARF, against oscap.
@Suite struct MachineFormatsTests {
  @Test(arguments: SampleSource.allCases) func theySayWhatTheAssessmentSays(
    source: SampleSource
  ) throws {
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    for name in ["json", "hdf", "ckl", "cklb", "arf"] {
      let exporter = try #require(ExporterRegistry.exporter(named: name))
      let file = folder.appending(path: "a.\(exporter.fileExtension)")
      try Data(exporter.export(source.report, options: ExportOptions())).write(to: file)
      files.append(file.path)
    }
    try OracleScript.run("ReportingTests/Oracle/check_machine.py", files)
  }

  @Test func textThatIsTooLongIsCut() throws {
    var report = SampleReport.report(in: .english)
    report.checklist.description = LocalizedText(
      [.english: String(repeating: "x", count: 40_000)], fallback: .english)
    let text = String(
      decoding: try CKLExporter().export(report, options: ExportOptions()), as: UTF8.self)
    let cut = try #require(text.firstMatch(of: /<SID_DATA>(x+…)<\/SID_DATA>/)?.output.1)
    #expect(cut.unicodeScalars.count == 32_767)
  }
}
