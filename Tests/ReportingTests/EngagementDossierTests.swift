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
    let plan = dossier.engagement.plan
    var wanted = [plan.id.rawValue, plan.title, plan.objective ?? "", dossier.trailRoot]
    wanted += dossier.names.values
    for finding in dossier.findings {
      wanted += [finding.id.rawValue, finding.withdrawal ?? "", finding.acceptance?.reason ?? ""]
      wanted += finding.responses.map(\.text) + finding.verifications.map(\.note)
      for action in finding.actions {
        wanted += [action.id.rawValue, action.text, action.owner.rawValue, action.progress ?? ""]
      }
    }
    wanted += Words(.english).texts(of: dossier.findings[1])
    for evidence in dossier.evidence {
      let file = evidence.file
      wanted += [file.id.rawValue, file.name, file.sha256, evidence.removed ?? ""]
    }
    for waiver in dossier.waivers { wanted += [waiver.item.rawValue, waiver.reason] }
    for act in dossier.dependentActs {
      let kind = name == "json" ? act.kind.rawValue : Words(.english).event(act.kind)
      wanted += ["\(act.event)", kind]
    }
    let missing = wanted.filter { !letters($0).isEmpty && !plain.contains(letters($0)) }
    #expect(missing == [])
  }

  /// An edited text stands in the findings of every format in place of the engine's, with its language where that is another.
  @Test(
    arguments: ["text", "html", "markdown", "json", "oscal-results", "oscal-poam"],
    FindingPart.allCases)
  func editedTextsAreShown(name: String, part: FindingPart) throws {
    var report = report(.english)
    let place = try #require(report.dossier?.findings.firstIndex { $0.subject == "B-01" })
    report.dossier?.findings[place].state = .issued
    report.dossier?.findings[place].texts.edited[part] = LocalizedText(
      [.indonesian: "Disunting"], fallback: .indonesian)
    let exporter = try #require(ExporterRegistry.exporter(named: name))
    let text = String(
      decoding: try exporter.export(report, options: ExportOptions(width: 200)), as: UTF8.self)
    let shown = try #require(text.firstRange(of: "Disunting"))
    #expect(text[shown.upperBound...].prefix(6).filter(\.isLetter).hasPrefix("id"))
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
