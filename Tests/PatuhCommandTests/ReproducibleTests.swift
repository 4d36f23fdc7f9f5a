import Foundation
import TestSupport
import Testing

/// The same store, day and language give the same bytes in every process, time zone and locale.
@Suite struct ReproducibleTests {
  private static let surroundings = [
    ["TZ": "UTC", "LC_ALL": "C"],
    ["TZ": "Pacific/Kiritimati", "LC_ALL": "id_ID.UTF-8", "LANG": "id_ID.UTF-8"],
    ["TZ": "America/New_York", "LC_ALL": "en_US.UTF-8"],
  ]
  private static let formats = [
    "text", "html", "markdown", "csv", "json", "jsonl", "sarif", "junit", "xlsx", "xccdf", "arf",
    "hdf", "ckl", "cklb", "oscal-catalog", "oscal-plan", "oscal-results", "oscal-poam", "pdf",
    "docx", "odt",
  ]

  @Test func everyReportAndPackHasTheSameBytes() throws {
    try AuditDepartment.with { department in
      try department.output(["store", "zone", "Asia/Jayapura"], as: "root")
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-1"], as: "ann")
      for number in 1...3 {
        try department.issue("E-1/\(number)")
      }
      let proof = department.folder.appending(path: "scan.txt")
      try Data("seen".utf8).write(to: proof)
      try department.output(["evidence", "add", "E-1", proof.path, "--item", "S-01"], as: "ann")
      let key = department.folder.appending(path: "key").path
      try department.output(
        [
          "pack", "make", "E-1", "--key", key, "--new-key", "-o",
          department.folder.appending(path: "first.zip").path,
        ], as: "lea")

      var first: [String: Data] = [:]
      for (place, surroundings) in Self.surroundings.enumerated() {
        var commands = Self.formats.map { ($0, ["audit", "report", "E-1", "--format", $0]) }
        commands.append(("pack", ["pack", "make", "E-1", "--key", key]))
        commands.append(("export", ["audit", "export", "E-1"]))
        commands.append(("workpaper", ["audit", "export", "E-1", "--format", "xlsx"]))
        commands.append(("letter", ["letter", "notice", "E-1/1"]))
        for (name, command) in commands {
          // Without a day a report is of today; to name that day gives the same.
          let today = Date().addingTimeInterval(9 * 3600).formatted(.iso8601.year().month().day())
          let day =
            place > 0 && command.starts(with: ["audit", "report"]) ? ["--date", today] : []
          // The name is the same each time: some formats carry it.
          let folder = department.folder.appending(path: "\(place)")
          try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
          let file = folder.appending(path: "report.\(name)")
          let run = try ProgramRun(
            department.arguments(command + day + ["-o", file.path], "lea"),
            environment: surroundings)
          #expect(run.status == 0, "\(command) \(surroundings): \(run.errors)")
          let data = try Data(contentsOf: file)
          #expect(!data.isEmpty)
          if let before = first[name] {
            #expect(data == before, "\(name) differs with \(surroundings)")
          } else {
            first[name] = data
          }
        }
      }
    }
  }
}
