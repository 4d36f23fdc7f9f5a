import Foundation
import TestSupport
import Testing

/// Many who write at once, and a disk that is full: nothing acknowledged is lost, nothing is recorded twice.
@Suite struct StoreLoadTests {
  private static func number(_ name: String, usually: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usually
  }

  // MARK: - Concurrent writers

  /// How many processes write at once; `PATUH_WRITERS` sets it.
  private static let writers = number("PATUH_WRITERS", usually: 8)

  /// What each of them does, one program run after the other: an event of its own, one that needs the next free number,
  /// and a file; each is written to the list when it was acknowledged, and repeated when the store was locked too long.
  private static let script = """
    n=$1; patuh=$2; store=$3; list=$4; files=$5
    patuh() {
      until "$patuh" "$@" --store "$store" --lang en >/dev/null 2>"$files/errors-$n"; do
        grep -q store.locked "$files/errors-$n" || { cat "$files/errors-$n" >&2; return; }
        echo "$n" >> "$list-locked"
      done
      echo "$n" >> "$list"
    }
    echo "seen by $n" > "$files/w$n.txt"
    patuh unit add "w$n" --title "W $n" --as root
    patuh evidence add E-1 "$files/w$n.txt" --as ann
    patuh finding raise E-1 --item S-01 --grade minor --condition "Condition $n" --criteria C --as bob
    patuh unit rename "w$n" "v$n" --as root
    """

  @Test func writersAtOnceLoseNothing() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      let folder = department.folder.appending(path: "work")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let list = folder.appending(path: "acknowledged").path
      let before = try events(department)
      let start = ContinuousClock.now
      let processes = try (0..<Self.writers).map { number in
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [
          "-c", Self.script, "sh", "\(number)", ProgramRun.program.path, department.path, list,
          folder.path,
        ]
        process.currentDirectoryURL = packageRoot
        try process.run()
        return process
      }
      for process in processes { process.waitUntilExit() }
      let seconds = (ContinuousClock.now - start).components.seconds
      let acknowledged = try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n")
      #expect(acknowledged.count == Self.writers * 4)
      let locked = (try? String(contentsOfFile: list + "-locked", encoding: .utf8)) ?? ""
      #expect(try events(department) == before + acknowledged.count)
      let all = Set((0..<Self.writers).map { "\($0)" })
      func found(_ command: [String], _ pattern: Regex<(Substring, Substring)>) throws -> [String] {
        try department.output(command, as: "lea").matches(of: pattern).map { String($0.output.1) }
      }
      for (command, pattern) in [
        (["unit", "list"], /(?m)^v(\d+)\b/), (["evidence", "list", "E-1"], /w(\d+)\.txt/),
        (["finding", "list", "--engagement", "E-1"], /Condition (\d+)/),
      ] {
        let found = try found(command, pattern)
        #expect(found.count == Self.writers && Set(found) == all, "\(command)")
      }
      // Numbers that are given in turn are given once.
      let ids = try found(["evidence", "list", "E-1"], /(?m)^E-1\/e(\d+)\b/)
      #expect(Set(ids) == Set((1...Self.writers).map { "\($0)" }) && ids.count == Self.writers)
      try department.output(["trail", "verify"], as: "lea")
      try department.output(["store", "check"], as: "lea")
      print(
        "\(Self.writers) writers: \(acknowledged.count) changes in \(seconds) s, none lost; "
          + "\(locked.split(separator: "\n").count) repeated because the store was locked")
    }
  }

  private func events(_ department: AuditDepartment) throws -> Int {
    let info = try department.output(["store", "info"], as: "lea")
    return try Int(#require(info.firstMatch(of: /(?m)^events +(\d+)/)).output.1) ?? -1
  }

  // MARK: - A full disk

  /// At how many degrees of fullness a change is tried; `PATUH_FULL_DISKS` sets it.
  private static let degrees = number("PATUH_FULL_DISKS", usually: 6)

  /// Changes on a disk with room for none, a part or all of one: each is whole or not there, and the next one succeeds
  /// when there is room.
  @Test(.enabled(if: SmallDisk.isPossible)) func aFullDiskLosesNothing() throws {
    try SmallDisk.with(kilobytes: 8_192) { disk in
      func run(_ arguments: [String], as person: String) throws -> ProgramRun {
        try disk.run(arguments + ["--store", disk.path("store.sqlite"), "--as", person])
      }
      func output(_ arguments: [String], as person: String) throws -> String {
        let run = try run(arguments, as: person)
        #expect(run.status == 0, "\(arguments): \(run.errors)")
        return run.output
      }
      func events() throws -> Int {
        let info = try output(["store", "info"], as: "root")
        return try Int(#require(info.firstMatch(of: /(?m)^events +(\d+)/)).output.1) ?? -1
      }
      _ = try output(["store", "init", "--title", "T"], as: "root")
      _ = try output(["unit", "add", "kanim-contoh", "--title", "Desk"], as: "root")
      _ = try output(["person", "add", "lea"], as: "root")
      _ = try output(["person", "grant", "lea", "lead-auditor"], as: "root")
      _ = try output(
        [
          "audit", "new", "E-1", "--unit", "kanim-contoh", "--period", "2026-Q1", "--title", "Desk",
          "passport-sop",
        ], as: "lea")
      _ = try output(["audit", "start", "E-1"], as: "lea")
      try disk.write(String(repeating: "evidence ", count: 3_000), to: "proof.txt")
      var (refused, done, isImported) = (0, 0, false)
      for degree in 0..<Self.degrees {
        // From no room at all to enough.
        let room = degree * 480 / Self.degrees
        let before = try events()
        var (added, isFirstImport) = (0, false)
        try disk.fill(leaving: room)
        for command in [
          ["audit", "import", "E-1"] + AuditDepartment.results,
          ["evidence", "add", "E-1", disk.path("proof.txt")],
          ["store", "backup", disk.path("copy.sqlite")],
        ] {
          let files = try disk.files()
          let person = command[0] == "store" ? "root" : "lea"
          let change = try run(command, as: person)
          if change.status == 0 {
            done += 1
            if command[0] == "evidence" { added += 1 }
            if command[0] == "audit", !isImported { (isImported, isFirstImport) = (true, true) }
          } else {
            refused += 1
            #expect(change.status == 2, "\(room) kB: \(command) \(change.errors)")
            #expect(
              change.errors.contains("[store.full]") || change.errors.contains("No space left"),
              "\(room) kB: \(command) \(change.errors)")
            #expect(try disk.files() == files, "\(room) kB: \(command)")
          }
          // Reading needs some room too; nothing wrong is found for want of it.
          let verify = try run(["trail", "verify"], as: "lea")
          #expect(
            verify.status == 0 || verify.errors.contains("[store.full]"),
            "\(room) kB: \(command) \(verify.errors)")
        }
        try disk.empty()
        // An import is whole or not there, and recorded once.
        let recorded = try events() - before - added
        #expect(isFirstImport ? recorded > 30 : recorded == 0, "\(room) kB")
        _ = try output(["trail", "verify"], as: "lea")
        _ = try output(["unit", "add", "u\(degree)", "--title", "U"], as: "root")
        _ = try output(["store", "check"], as: "lea")
      }
      #expect(refused > 0 && done > 0)
      print("full disk: \(refused) changes refused, \(done) done, none lost")
    }
  }
}

/// A small file system in memory that only the programs run here see, and that ends with them.
struct SmallDisk {
  private let holder: Process
  private let folder: String
  private let kilobytes: Int

  static let isPossible =
    geteuid() == 0
    && (try? ProgramRun(shell: "unshare -m sh -c 'mount -t tmpfs -o size=1m tmpfs /mnt'").status
      == 0) ?? false

  static func with(kilobytes: Int, _ body: (SmallDisk) throws -> Void) throws {
    try withFolder { folder in
      let holder = Process()
      holder.executableURL = URL(filePath: "/usr/bin/unshare")
      holder.arguments = [
        "-m", "sh", "-c",
        "mount -t tmpfs -o size=\(kilobytes)k tmpfs '\(folder.path)' && echo && exec sleep 3600",
      ]
      let ready = Pipe()
      holder.standardOutput = ready
      try holder.run()
      defer {
        holder.terminate()
        holder.waitUntilExit()
      }
      try #require(ready.fileHandleForReading.availableData.count == 1)
      try body(SmallDisk(holder: holder, folder: folder.path, kilobytes: kilobytes))
    }
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Runs the program where the disk is seen.
  func run(_ arguments: [String]) throws -> ProgramRun {
    try ProgramRun(
      within + [ProgramRun.program.path] + arguments + ["--lang", "en"],
      program: URL(filePath: "/usr/bin/nsenter"))
  }

  private var within: [String] {
    ["-t", "\(holder.processIdentifier)", "-m", "-w\(packageRoot.path)", "--"]
  }

  @discardableResult
  private func shell(_ script: String) throws -> ProgramRun {
    try ProgramRun(
      within + ["/bin/sh", "-c", script], program: URL(filePath: "/usr/bin/nsenter"))
  }

  func write(_ text: String, to name: String) throws {
    #expect(try shell("printf '%s' '\(text)' > '\(path(name))'").status == 0)
  }

  /// Takes all room but some kilobytes.
  func fill(leaving room: Int) throws {
    let free = try shell("df -k --output=avail '\(folder)' | tail -1").output
    let count = max((Int(free.filter(\.isNumber)) ?? 0) - room, 0)
    let run = try shell("dd if=/dev/zero of='\(path("filler"))' bs=1k count=\(count) 2>&1")
    #expect(run.status == 0, "\(run.output)")
  }

  /// Gives the room back, and what a test left.
  func empty() throws { try shell("rm -rf '\(folder)'/filler '\(folder)'/copy.sqlite*") }

  /// The files but those that SQLite keeps beside a store.
  func files() throws -> [String] {
    try shell("find '\(folder)' | sort").output.split(separator: "\n").map(String.init).filter {
      !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm")
    }
  }
}
