import Foundation
import TestSupport
import Testing

/// Stores of earlier programs, and systems with time zones of every kind.
@Suite struct StoreOpeningTests {
  /// Whoever reads a store of an earlier program, and whatever is refused, the file stays as it is.
  @Test(arguments: [3, 4, 5]) func earlierFormsAreReadAsTheyAre(form: Int) throws {
    try withFolder { folder in
      let file = folder.appending(path: "old.sqlite").path
      try OracleScript.run(
        "AuditStoreTests/Oracle/restore_dump.py",
        ["Tests/AuditStoreTests/Fixtures/store-\(form).sql", file])
      let before = try Data(contentsOf: URL(filePath: file))
      func run(_ arguments: [String], _ person: String) throws -> ProgramRun {
        try ProgramRun(arguments + ["--store", file, "--as", person, "--lang", "en"])
      }
      for arguments in [
        ["trail", "verify"], ["store", "check"], ["store", "info"], ["audit", "list"],
        ["finding", "list"],
      ] {
        let read = try run(arguments, "lea")
        // No files of evidence lie beside it.
        let evidence = read.errors.components(separatedBy: "[store.evidence-missing]").count - 1
        #expect(read.status == (evidence > 0 ? 1 : 0), "\(read.errors)")
        #expect(evidence == 0 || read.errors.contains("\(evidence) disagreements"))
        if arguments == ["store", "info"] {
          #expect(
            read.output.split(separator: "\n").contains {
              $0.hasPrefix("form ") && $0.hasSuffix(" \(form)")
            })
        }
      }
      let copy = folder.appending(path: "copy.sqlite").path
      for (arguments, person, code) in [
        (["audit", "list"], "nobody", "store.person-unknown"),
        (["unit", "add", "x", "--title", "X"], "root", "store.older"),
        (["store", "migrate"], "lea", "store.forbidden"),
        (["store", "migrate", "--copy", copy], "lea", "store.forbidden"),
        (["store", "migrate", "--copy", copy], "nobody", "store.person-unknown"),
      ] {
        let refused = try run(arguments, person)
        #expect(refused.status == 2 && refused.errors.contains("[\(code)]"), "\(refused.errors)")
      }
      #expect(try Data(contentsOf: URL(filePath: file)) == before)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["old.sqlite"])
      // The zone is recorded once, by the name that was given; the fifth form has another one already.
      let migrated = try run(["store", "migrate", "--time-zone", "Asia/Makassar"], "root")
      #expect(migrated.status == 0 || migrated.errors.contains("[store.evidence-missing]"))
      let trail = try run(["trail", "show"], "root").output
      let count = trail.components(separatedBy: "time zone set").count - 1
      #expect(count == (form < 5 ? 1 : 2), "\(trail)")
      #expect(try run(["store", "info"], "root").output.contains("Asia/Makassar"))
    }
  }

  /// The store counts in the zone of the system, under the name that the system gives it; it asks where there is none.
  @Test func zonesOfTheSystem() throws {
    try withFolder { folder in
      func make(_ name: String, _ zone: String, _ options: [String] = []) throws -> ProgramRun {
        try ProgramRun(
          ["store", "init", "--store", folder.appending(path: name).path, "--lang", "en"] + options,
          environment: ["TZ": zone])
      }
      for (number, (zone, name)) in [
        ("Asia/Kolkata", "Asia/Kolkata"), (":Asia/Jakarta", "Asia/Jakarta"),
        ("US/Pacific", "US/Pacific"), ("Etc/GMT-7", "Etc/GMT-7"), ("Asia/Saigon", "Asia/Saigon"),
        (":/usr/share/zoneinfo/Asia/Jayapura", "Asia/Jayapura"), ("", "UTC"),
      ].enumerated() {
        let made = try make("\(number).sqlite", zone)
        #expect(made.output.hasSuffix("time zone: \(name)\n"), "\(zone) \(made.errors)")
      }
      for zone in ["WIB-7", "Mars/Olympus", "GMT+7"] {
        let refused = try make("none/store.sqlite", zone)
        #expect(refused.status == 2 && refused.errors.contains("[store.zone-needed]"))
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "none").path))
      }
      let named = try make("named.sqlite", "WIB-7", ["--time-zone", "Asia/Kolkata"])
      #expect(named.output.hasSuffix("time zone: Asia/Kolkata\n"), "\(named.errors)")
    }
  }
}
