import Foundation
import TestSupport
import Testing

/// The arrows of the house: which room may import which module, and nothing else.
///
/// The package manager lets a target import what it never declared, so the import lines themselves
/// are compared. Change this table together with Package.swift and a decision record.
private let arrows: [String: Set<String>] = [
  "Diagnostics": [],
  "Seals": ["CCrypto"],
  "FileAccess": ["Diagnostics"],
  "XMLTree": ["Diagnostics", "Seals", "CLibXML2"],
  // Foundation for the time zone database, in one file.
  "AuditModel": ["Diagnostics", "BigInt", "Foundation"],
  "Conditions": ["AuditModel", "Diagnostics"],
  "Spreadsheets": ["Archives", "AuditModel", "Diagnostics", "XMLTree"],
  "Formats": ["AuditModel", "Conditions", "Diagnostics", "Seals", "Spreadsheets", "XMLTree"],
  "RuleEngine": ["AuditModel", "BigInt", "Conditions", "Diagnostics", "Seals"],
  "Workbooks": ["CXLSXWriter"],
  "Archives": ["CZip"],
  "Reporting": ["AuditModel", "Diagnostics", "Seals", "Workbooks"],
  // Dispatch for the queue that applies events while others are read, in one file.
  "AuditStore": [
    "AuditModel", "Diagnostics", "Dispatch", "Foundation", "GRDB", "GRDBSQLite", "Seals",
  ],
  "Auditing": [
    "Archives", "AuditModel", "AuditStore", "Diagnostics", "FileAccess", "Formats", "Foundation",
    "Mustache", "Reporting", "RuleEngine", "Seals",
  ],
  "patuh": [
    "ArgumentParser", "AuditModel", "AuditStore", "Auditing", "Diagnostics", "FileAccess",
    "Foundation", "Reporting", "Seals",
  ],
]

/// The system's C library under its names on the platforms, and what comes with the toolchain; every room may use it.
private let systemModules: Set<String> = [
  "Glibc", "Musl", "Darwin", "Swift", "Synchronization", "Dispatch",
]

@Suite struct ArrowsTests {
  struct SourceFile: Sendable, CustomTestStringConvertible {
    let room: String
    let path: String
    var testDescription: String { path }
  }

  static let files: [SourceFile] = {
    let sources = packageRoot.appending(path: "Sources")
    let found = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String }
    return (found ?? []).filter { $0.hasSuffix(".swift") }.sorted().map { path in
      SourceFile(room: String(path.split(separator: "/")[0]), path: "Sources/" + path)
    }
  }()

  private static func imports(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
      guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
        words[..<index].allSatisfy({
          [
            "public", "internal", "package", "fileprivate", "private", "@testable",
            "@preconcurrency", "@_exported",
          ].contains($0)
        })
      else { return nil }
      let kinds = ["func", "struct", "enum", "class", "protocol", "typealias", "let", "var"]
      let name = kinds.contains(words[index + 1]) ? words[index + 2] : words[index + 1]
      return String(name.split(separator: ".")[0])
    }
  }

  @Test func everyRoomHasItsArrows() {
    #expect(Set(Self.files.map(\.room)) == Set(arrows.keys))
  }

  @Test(arguments: files) func importsFollowTheArrows(file: SourceFile) throws {
    let text = String(decoding: try bytes(of: file.path), as: UTF8.self)
    let allowed = arrows[file.room, default: []].union(systemModules)
    #expect(Set(Self.imports(text)).subtracting(allowed) == [])
  }

  /// The manifest declares every arrow that is used, so that a build from scratch is in order.
  @Test func theManifestDeclaresTheArrows() throws {
    let manifest = String(decoding: try bytes(of: "Package.swift"), as: UTF8.self)
    var used: [String: Set<String>] = [:]
    for file in Self.files {
      let text = String(decoding: try bytes(of: file.path), as: UTF8.self)
      used[file.room, default: []].formUnion(Self.imports(text))
    }
    for (room, modules) in used {
      let start = try #require(
        manifest.range(of: "room(\"\(room)\"")
          ?? manifest.range(of: "executableTarget(\n      name: \"\(room)\",")
          ?? manifest.range(of: "room(\n      \"\(room)\""),
        "no target \(room)")
      let rest = manifest[start.upperBound...]
      let end =
        rest.range(of: "\n    room(")?.lowerBound
        ?? rest.range(of: "\n    .")?.lowerBound ?? rest.endIndex
      // Foundation and Dispatch come with the toolchain: they are no dependencies of a manifest.
      for module in modules.subtracting(systemModules).subtracting(["Foundation", "Dispatch"]) {
        #expect(rest[..<end].contains("\"\(module)\""), "\(room) imports \(module) undeclared")
      }
    }
  }

  /// One idea a file: nothing grows by age.
  @Test(arguments: files) func noFileIsLong(file: SourceFile) throws {
    let lines = try bytes(of: file.path).count { $0 == UInt8(ascii: "\n") }
    #expect(lines <= 400)
  }

  /// Files of the store that call C: those that read SQLite's rows and documents, and those that keep its files.
  private static let storeCallsC = [
    "RowCursor", "BlobCheck", "DatabaseFile", "PartialDatabase",
  ].map { "/\($0).swift" }

  /// `unsafe` is the audit list of the rooms that call C; no other room needs the word.
  @Test(arguments: files) func onlyTheRoomsThatCallCAreUnsafe(file: SourceFile) throws {
    let mayCallC: Set = [
      "XMLTree", "Seals", "FileAccess", "Workbooks", "Archives", "Auditing", "patuh",
    ]
    guard !mayCallC.contains(file.room), !Self.storeCallsC.contains(where: file.path.hasSuffix)
    else { return }
    let text = String(decoding: try bytes(of: file.path), as: UTF8.self)
    let code = text.split(separator: "\n").filter { !$0.drop(while: { $0 == " " }).hasPrefix("//") }
    #expect(!code.contains { $0.contains("unsafe ") || $0.contains("unsafe(") })
  }

  /// Services take moments, environment and closures for input and output from their caller.
  @Test(arguments: files.filter { $0.room == "Auditing" })
  func servicesAskNothingOfTheirSurroundings(file: SourceFile) throws {
    let text = String(decoding: try bytes(of: file.path), as: UTF8.self)
    for word in [
      "ProcessInfo", "getenv(", "CommandLine.", " Date(", " time(", "Clock", "print(", "readLine(",
      "isatty(", "FileHandle.standard", "currentDirectory", "getcwd(",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
  }
}
