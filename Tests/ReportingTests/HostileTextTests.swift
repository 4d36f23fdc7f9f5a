import AuditModel
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct HostileTextTests {
  private static let starts = Array(stride(from: 0, to: HostileReport.texts.count, by: 26))

  @Test(arguments: starts) func everyFormatGivesHostileTextsBackAsText(start: Int) throws {
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let report = Self.report(HostileReport(startingAt: start))
    // The same report with the same parts, each text a plain word.
    let plain = Self.report(HostileReport(startingAt: start, texts: HostileReport.harmless))
    for exporter in ExporterRegistry.all {
      for (name, report) in [("plain", plain), ("hostile", report)] {
        let bytes = try exporter.export(report, options: ExportOptions())
        try Data(bytes).write(to: folder.appending(path: "\(name).\(exporter.fileExtension)"))
      }
    }
    let truth = report.assessment.items.map {
      ["note": $0.result?.note as Any? ?? NSNull(), "cause": $0.result?.cause as Any? ?? NSNull()]
    }
    try JSONSerialization.data(withJSONObject: truth)
      .write(to: folder.appending(path: "truth.json"))
    try OracleScript.run("ReportingTests/Oracle/check_hostile.py", [folder.path])
    try OracleScript.run(
      "ReportingTests/Oracle/check_tables.py",
      [folder.appending(path: "hostile.csv").path, "docs/tables/report.json"])
  }

  @Test(arguments: zip(starts, [false, true, true]))
  func aTerminalGetsNoControlCharacterThatWasNotOurs(start: Int, colour: Bool) throws {
    let bytes = try TextExporter().export(
      Self.report(HostileReport(startingAt: start)),
      options: ExportOptions(colour: colour, width: 80))
    let text = String(decoding: Self.withoutStyles(bytes), as: UTF8.self)
    let steering = text.unicodeScalars.filter {
      HarmlessText.isHidden($0) || $0 == "\t" || $0 == "\r"
    }
    #expect(steering.isEmpty)
    for line in text.unicodeScalars.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= 80, "\(String(line))")
    }
  }

  /// The bytes without the escapes that set a style; on bytes, for a mark after an escape makes one
  /// character with its last letter.
  private static func withoutStyles(_ bytes: [UInt8]) -> [UInt8] {
    var rest = bytes[...]
    var plain: [UInt8] = []
    let styles = ["0", "1", "2", "31", "32", "33", "36", "31;1"].map {
      Array("\u{1b}[\($0)m".utf8)
    }
    while let first = rest.first {
      if let style = styles.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(style.count)
      } else {
        plain.append(first)
        rest = rest.dropFirst()
      }
    }
    return plain
  }

  private static func report(_ texts: HostileReport) -> Report {
    var texts = texts
    return Report(
      assessment: texts.assessment(from: SampleReport.assessment),
      checklist: texts.checklist(from: SampleChecklist.value), sops: [SampleSOP.value],
      language: .english)
  }
}
