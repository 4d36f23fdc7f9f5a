import AuditModel
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// The dossier of an engagement in every format.
@Suite struct EngagementDossierTests {
  private static let formats = ["text", "html", "markdown", "json", "xlsx"]

  private func report(_ language: Language) -> Report {
    var report = SampleReport.report(in: language)
    report.dossier = SampleDossier.value
    return report
  }

  @Test(arguments: formats, [Language.indonesian, .english])
  func engagementIsWrittenAsRecorded(name: String, language: Language) throws {
    let exporter = try #require(ExporterRegistry.exporter(named: name))
    let bytes = try exporter.export(report(language), options: ExportOptions())
    let golden = "Tests/ReportingTests/Fixtures/\(name)/engagement.\(language)"
    guard name == "xlsx" else {
      return try expectGolden(
        String(decoding: bytes, as: UTF8.self), "\(golden).\(exporter.fileExtension)")
    }
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "engagement.xlsx")
    try Data(bytes).write(to: file)
    try expectGolden(
      OracleScript.run("WorkbooksTests/Oracle/dump_workbook.py", [file.path]), "\(golden).json")
  }

  /// Every text of the dossier stands in every format: none leaves anything out.
  @Test(arguments: formats) func nothingIsLeftOut(name: String) throws {
    let exporter = try #require(ExporterRegistry.exporter(named: name))
    let bytes = try exporter.export(report(.english), options: ExportOptions(width: 200))
    var text = String(decoding: bytes, as: UTF8.self)
    if name == "xlsx" {
      let folder = try OracleScript.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let file = folder.appending(path: "engagement.xlsx")
      try Data(bytes).write(to: file)
      text = try OracleScript.run("WorkbooksTests/Oracle/dump_workbook.py", [file.path])
    }
    // Lines are broken anywhere, and each format has escapes of its own.
    func letters(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
    let plain = letters(text.replacing(/&#?[0-9a-z]+;/, with: ""))
    let dossier = SampleDossier.value
    let wanted =
      [dossier.id, dossier.title, dossier.objective ?? "", dossier.trailRoot]
      + dossier.team.map(\.name)
      + dossier.findings.flatMap { finding in
        [finding.id] + finding.responses.map(\.text) + finding.verifications.map(\.text)
          + finding.actions.flatMap { [$0.id, $0.text, $0.owner, $0.progress ?? ""] }
      }
      + dossier.findings[1].parts
      + dossier.evidence.flatMap { [$0.id, $0.name, $0.sha256, $0.removed ?? ""] }
      + dossier.waivers.flatMap { [$0.item, $0.reason, $0.authority] }
    let missing = wanted.filter { !letters($0).isEmpty && !plain.contains(letters($0)) }
    #expect(missing == [])
  }

  @Test func theFormIsValidByAnIndependentValidator() throws {
    let folder = packageRoot.appending(path: "Tests/ReportingTests/Fixtures/json")
    try OracleScript.run(
      "ReportingTests/Oracle/check_json.py",
      [
        packageRoot.appending(path: "docs/assessment.schema.json").path,
        folder.appending(path: "engagement.id.json").path,
        folder.appending(path: "engagement.en.json").path,
      ])
  }
}
