import Foundation
import TestSupport
import Testing

/// `--quiet` in every command that declares it: what was done is not told, what was asked for is shown.
@Suite struct QuietTests {
  /// Commands whose output is what was asked for.
  private static let readers: Set<String> = [
    "evaluate", "report", "answer", "explain", "checklist list", "checklist show",
    "checklist diff", "sop show", "programme run", "store info", "person list", "unit list",
    "plan year", "plan show", "audit list", "audit show", "audit scores", "audit compare",
    "audit report", "finding list", "finding show", "finding ageing", "finding followup",
    "finding views", "evidence list", "trail show", "survey run", "survey list", "index run",
    "index list", "register run", "register list", "calendar list", "regime list",
  ]

  @Test func whatIsDoneIsNotTold() throws {
    try withFolder { folder in
      var done: Set<String> = []
      let store = folder.appending(path: "store.sqlite").path
      func path(_ name: String) -> String { folder.appending(path: name).path }
      func quiet(
        _ command: String, _ arguments: [String], as person: String? = "lea",
        status: Int32 = 0
      ) throws {
        done.insert(command)
        let run = try ProgramRun(
          command.split(separator: " ").map(String.init) + arguments
            + (person.map { ["--store", store, "--as", $0] } ?? []) + ["--quiet", "--lang", "en"])
        #expect(run.status == status, "\(command) \(arguments): \(run.errors)")
        #expect(run.output.isEmpty, "\(command) \(arguments): \(run.output)")
      }
      try quiet("store init", [], as: "root")
      try quiet("store zone", ["Asia/Jayapura"], as: "root")
      try quiet("unit add", ["u1", "--title", "One"], as: "root")
      for (person, role) in [
        ("lea", "lead-auditor"), ("ann", "auditor"), ("emp", "auditee"), ("mia", "manager"),
      ] {
        try quiet("person add", [person], as: "root")
        try quiet("person grant", [person, role], as: "root")
      }
      try quiet("person add", ["old"], as: "root")
      try quiet("person grant", ["old", "auditor"], as: "root")
      try quiet("person revoke", ["old", "auditor"], as: "root")
      try quiet("person rename", ["old", "older"], as: "root")
      for id in ["E-1", "E-2"] {
        try quiet(
          "audit new",
          [
            id, "--unit", "u1", "--period", "2026-Q1", "--title", "Desk", "passport-sop",
          ])
        try quiet("audit assign", [id, "ann"])
        try quiet("audit start", [id])
      }
      try quiet("unit rename", ["u1", "kanim-contoh"], as: "root")
      try quiet("audit rename", ["E-2", "E-3"])
      try quiet("audit import", ["E-1"] + AuditDepartment.results, as: "ann")
      try quiet(
        "audit answer", ["E-1", "S-01", "--side", "internal", "--note", "Seen"], as: "ann")
      try quiet("audit waive", ["E-3", "S-02", "--reason", "Closed"], as: "mia")
      try quiet("audit evaluate", ["E-1"], as: "ann")
      let texts = [
        "--grade", "minor", "--condition", "Box open", "--criteria", "SOP 4.2", "--cause", "Key",
        "--effect", "Loss", "--recommendation", "Lock it",
      ]
      try quiet("finding raise", ["E-3"] + texts, as: "ann")
      try quiet("finding raise", ["E-3", "--item", "S-20"] + texts, as: "ann")
      try quiet("finding edit", ["E-3/1", "--cause", "No key"], as: "ann")
      try quiet("finding regrade", ["E-3/1", "major", "--reason", "Often"])
      try quiet("finding withdraw", ["E-3/2", "--reason", "Wrong"])
      try quiet("finding issue", ["E-3/1"])
      for kind in ["notice", "reminder"] {
        try quiet("letter \(kind)", ["E-3/1", "-o", path("\(kind).html")])
      }
      try quiet("finding respond", ["E-3/1", "--agree", "--text", "Yes"], as: "emp")
      try quiet(
        "finding act", ["E-3/1", "--text", "Mend", "--owner", "emp", "--due", "2999-01-01"],
        as: "emp")
      try quiet(
        "finding progress", ["E-3/1.1", "--percent", "100", "--text", "Done"], as: "emp")
      try quiet("finding verify", ["E-3/1", "--effective", "--note", "Seen"])
      try quiet("finding reopen", ["E-3/1", "--reason", "Open again"])
      try quiet(
        "finding accept", ["E-3/1", "--reason", "Cost", "--until", "2999-01-01"], as: "mia")
      let evidence = path("log.txt")
      try Data("seen".utf8).write(to: URL(filePath: evidence))
      try quiet("evidence add", ["E-1", evidence, "--item", "S-01"], as: "ann")
      try quiet("evidence verify", [])
      try quiet("evidence export", ["E-1", path("evidence")])
      try quiet("evidence remove", ["E-1/e1", "--reason", "Wrong file"])
      for (format, name) in [("json", "r.json"), ("xlsx", "r.xlsx"), ("form", "r.html")] {
        try quiet("audit export", ["E-1", "--format", format, "-o", path(name)])
      }
      try quiet("trail checkpoint", ["--key", path("key"), "--new-key", "-o", path("head")])
      try quiet("trail prove", ["1", "-o", path("proof.json")], as: "root")
      try quiet("trail verify", ["--checkpoint", path("head")])
      try quiet("trail verify", [])
      try quiet("pack make", ["E-1", "--key", path("key"), "-o", path("pack.zip")])
      try quiet("pack verify", [path("pack.zip")], as: nil)
      try close(quiet)
      try quiet("store check", [])
      try quiet("store migrate", [], as: "root")
      try quiet("store backup", [path("copy.sqlite")], as: "root")
      done.insert("store restore")
      let restored = try ProgramRun([
        "store", "restore", path("copy.sqlite"), "--store", path("new/store.sqlite"), "--as",
        "root", "-q",
      ])
      #expect(restored.status == 0 && restored.output.isEmpty, "\(restored)")
      for unit in ["kanim-elang", "kanim-kenari", "kanim-aru"] {
        try quiet("unit add", [unit, "--title", unit], as: "root")
      }
      try quiet(
        "plan approve", ["Examples/plan/universe.xml", "--year", "2027", "--days", "40"],
        as: "mia")
      try quiet("checklist form", ["passport-sop", "-o", path("form.html")], as: nil)
      try quiet("checklist new", ["mine", "-o", path("mine.xml")], as: nil)
      for (noun, name) in [
        ("checklist", "passport-sop"), ("sop", "Checklists/sop/passport-issuance.xml"),
        ("survey", "skm-2017"), ("index", "zi-2021"), ("register", "complaints"),
        ("calendar", "indonesia-2026"), ("regime", "bpk-2017"),
        ("plan", "Examples/plan/universe.xml"),
        ("programme", "Examples/programme/programme.xml"),
      ] {
        try quiet("\(noun) validate", [name], as: nil)
      }
      let declaring = Set(
        LeafCommand.all.filter { $0.options.contains("--quiet") }.map(\.testDescription))
      #expect(declaring.subtracting(done).subtracting(Self.readers) == [])
      #expect(done.union(Self.readers).subtracting(declaring) == [])
    }
  }

  /// Takes an engagement to its end.
  private func close(
    _ quiet: (String, [String], String?, Int32) throws -> Void
  ) throws {
    for number in 1...21 {
      try quiet("finding edit", ["E-1/\(number)", "--cause", "Not trained"], "ann", 0)
      try quiet("finding issue", ["E-1/\(number)"], "lea", 0)
    }
    let items = (1...32).map { "S-" + ($0 < 10 ? "0" : "") + "\($0)" }
    try quiet("audit submit", ["E-1"], "lea", 0)
    try quiet("audit review", ["E-1", "--accept"] + items, "lea", 0)
    try quiet("audit check", ["E-1"], "lea", 0)
    try quiet("audit issue", ["E-1"], "lea", 0)
    for number in 1...21 {
      try quiet(
        "finding accept", ["E-1/\(number)", "--reason", "Cost", "--until", "2999-01-01"], "mia", 0)
    }
    try quiet("audit close", ["E-1"], "lea", 0)
  }
}
