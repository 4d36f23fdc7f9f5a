import Foundation
import TestSupport
import Testing

/// Hostile texts on their way out of a format and back into the program: each comes back as it was, as text.
@Suite struct HostileImportTests {
  private typealias Object = [String: Any]

  /// Those that the border lets in: control characters, and what is no character, are refused there with their place.
  private static let texts = HostileTexts.all.filter { text in
    !text.unicodeScalars.contains { scalar in
      (scalar.value < 0x20 && !["\t", "\n", "\r"].contains(scalar))
        || [0xFFFE, 0xFFFF].contains(scalar.value & 0xFFFF)
    }
  }

  /// The internal results of the example with hostile notes, causes, and titles of evidence.
  private static func hostile(
    _ json: String, startingAt start: Int
  ) throws -> Data {
    var file = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? Object)
    var next = start
    func text() -> String {
      defer { next += 1 }
      return texts[next % texts.count]
    }
    let results = try #require(file["results"] as? [Object])
    file["results"] = results.map { result in
      var changed = result
      changed["note"] = text()
      changed["cause"] = text()
      changed["evidence"] = [["href": "a/b.txt", "title": text()], ["href": "c|d.txt"]]
      return changed
    }
    return try JSONSerialization.data(withJSONObject: file)
  }

  /// What each result of an export says, by item.
  private static func said(_ json: String) throws -> [String: [String: String]] {
    let file = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? Object)
    let results = try #require(file["results"] as? [Object])
    return Dictionary(
      uniqueKeysWithValues: results.map { result in
        let evidence = result["evidence"] as? [Object] ?? []
        return (
          result["item"] as? String ?? "",
          [
            "note": result["note"] as? String ?? "", "cause": result["cause"] as? String ?? "",
            "titles": evidence.map { $0["title"] as? String ?? "" }.joined(separator: "\u{1}"),
          ]
        )
      })
  }

  @Test(arguments: [0, 23, 46]) func aWorkpaperGivesThemBack(start: Int) throws {
    try AuditDepartment.with { department in
      func path(_ name: String) -> String { department.folder.appending(path: name).path }
      try department.start("E-1")
      try department.output(["audit", "import", "E-1", AuditDepartment.results[0]], as: "ann")
      let plain = try department.output(["audit", "export", "E-1"], as: "ann")
      try Self.hostile(plain, startingAt: start).write(to: URL(filePath: path("hostile.json")))
      try department.output(
        ["audit", "import", "E-1", path("hostile.json"), "--replace"], as: "ann")
      let before = try Self.said(department.output(["audit", "export", "E-1"], as: "ann"))
      #expect(before.values.contains { $0["note"]?.contains("<") ?? false })
      try department.output(
        ["audit", "export", "E-1", "--format", "xlsx", "-o", path("w.xlsx")], as: "ann")
      let touched = try OracleScript.run(
        "PatuhCommandTests/Oracle/touch_workpaper.py", [path("w.xlsx"), path("t.xlsx"), "touched"])
      #expect(touched == "\(before.count)\n")
      try department.output(["audit", "import", "E-1", path("t.xlsx")], as: "ann")
      let after = try Self.said(department.output(["audit", "export", "E-1"], as: "ann"))
      #expect(after.count == before.count)
      for (item, texts) in before {
        #expect(after[item]?["note"] == texts["note"], "\(item)")
        #expect(after[item]?["titles"] == texts["titles"], "\(item)")
        #expect(after[item]?["cause"] == "touched", "\(item)")
      }
    }
  }

  /// A report as CSV or workbook is a file of results as well: it is scored as what it was made from.
  ///
  /// A cell of a workbook holds 32 767 UTF-16 units; what is longer goes on beside it.
  @Test(arguments: [("csv", 0), ("csv", 23), ("csv", 46), ("xlsx", 0), ("xlsx", 23), ("xlsx", 46)])
  func aReportGivesThemBack(format: String, start: Int) throws {
    try withFolder { folder in
      func path(_ name: String) -> String { folder.appending(path: name).path }
      func evaluate(_ results: [String], _ name: String, _ more: [String] = []) throws {
        let run = try ProgramRun(
          ["evaluate", "passport-sop", "--format", "json,\(format)", "-o", path(name), "--results"]
            + results + more)
        #expect(run.status == 0, "\(run.errors)")
      }
      try evaluate(try exampleResults("passport-sop", "2026-Q1"), "plain")
      // A file of results from the report's own data.
      let report = try #require(
        JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path("plain.json"))))
          as? Object)
      let rows = try #require(report["items"] as? [Object]).compactMap { item -> Object? in
        guard let result = item["result"] as? Object, let answer = result["answer"] as? Object
        else { return nil }
        var row: Object = ["item": item["id"] ?? "", "side": item["side"] ?? ""]
        for (name, value) in answer where name != "kind" && !(value is NSNull) {
          row[name == "noEvidence" ? "no-evidence" : name] = value
        }
        if let kind = answer["kind"] as? String, row["answer"] == nil, row.count == 2 {
          row["answer"] = kind
        }
        // A quotient is shown beside what it was made from.
        if row["numerator"] != nil { row["value"] = nil }
        return row
      }
      let file: Object = [
        "schema": "urn:patuh:results:1", "checklist": "passport-sop", "unit": "kanim-contoh",
        "period": "2026-Q1", "date": "2026-04-10", "synthetic": true, "results": rows,
      ]
      let json = String(
        decoding: try JSONSerialization.data(withJSONObject: file), as: UTF8.self)
      try Self.hostile(json, startingAt: start).write(to: URL(filePath: path("hostile.json")))
      try evaluate([path("hostile.json")], "first", ["--set", "issue-days=3"])
      try evaluate([path("first.\(format)")], "second")
      let said = try OracleScript.run(
        "PatuhCommandTests/Oracle/same_report.py", ["first", "second"].map { path("\($0).json") })
      #expect(said == "\(rows.count) results are the same\n")
    }
  }
}
