import Foundation
import Testing

/// Lists say what their columns are, in both languages.
@Suite struct ListHeaderTests {
  @Test func listsHaveHeaders() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-1"], as: "ann")
      try department.output(["finding", "list", "--open", "--save-view", "mine"], as: "lea")
      func check(_ command: [String], _ english: [String], _ indonesian: [String]) throws {
        for (language, words) in [("en", english), ("id", indonesian)] {
          let run = try ProgramRun(
            command + ["--store", department.path, "--as", "lea", "--lang", language])
          #expect(run.status == 0, "\(run.errors)")
          let lines = run.output.split(separator: "\n")
          #expect(
            lines.contains { line in
              line.split(separator: /\s{2,}/).map(String.init) == words
            }, "\(command) \(language): \(run.output)")
        }
      }
      try check(
        ["audit", "scores"],
        ["time", "engagement", "unit", "period", "checklist", "score", "rating", "SHA-256"],
        ["waktu", "penugasan", "unit", "periode", "daftar periksa", "skor", "predikat", "SHA-256"])
      try check(
        ["plan", "year", "Examples/plan/universe.xml", "--year", "2027", "--days", "40"],
        [
          "rank", "planned", "object", "unit", "risk", "ground", "last audit", "open findings",
          "days", "title",
        ],
        [
          "urutan", "rencana", "objek", "unit", "risiko", "alasan", "audit terakhir",
          "temuan terbuka", "hari", "judul",
        ])
      try check(
        ["trail", "show"], ["number", "time", "person", "change", "object"],
        ["nomor", "waktu", "orang", "perubahan", "objek"])
      try check(["finding", "views"], ["name", "filter"], ["nama", "saringan"])
      try check(
        ["audit", "show", "E-1"],
        ["checklist", "item", "side", "revision", "review", "person", "answer"],
        ["daftar periksa", "butir", "sisi", "revisi", "reviu", "orang", "jawaban"])
      let info = try ProgramRun([
        "store", "info", "--store", department.path, "--as", "lea", "--lang", "id",
      ])
      let labels = info.output.split(separator: "\n").map {
        String($0.prefix { $0 != " " } == "zona" ? "zona waktu" : $0.prefix { $0 != " " })
      }
      #expect(
        labels == [
          "penyimpanan", "id", "judul", "dibuat", "zona waktu", "bentuk", "peristiwa", "orang",
          "unit", "penugasan", "jawaban", "temuan", "bukti",
        ])
    }
  }
}
