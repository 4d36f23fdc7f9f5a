import Foundation
import TestSupport
import Testing

@testable import Archives

/// Archives as Python's own reader and writer see them.
@Suite struct ArchiveTests {
  private static let limits = Archive.Limits(entries: 10, bytes: 1 << 20)

  private static let archive = Archive(entries: [
    .init(name: "a.txt", bytes: Array("hello\n".utf8)), .init(name: "folder/empty", bytes: []),
    .init(
      name: "folder/Ünï 漢.bin", bytes: (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }),
  ])

  @Test func comesBackAndIsTheSameEveryTime() throws {
    let bytes = try Self.archive.zip()
    #expect(try Archive.read(bytes, limits: Self.limits) == Self.archive)
    #expect(try Self.archive.zip() == bytes)
  }

  /// Formats that know their files by a first one read it where it lies.
  @Test func aStoredFileLiesOpen() throws {
    let text = String(repeating: "application/x-test ", count: 50)
    let bytes = try Archive(entries: [
      .init(name: "mimetype", bytes: Array(text.utf8), isStored: true),
      .init(name: "b", bytes: Array(text.utf8)),
    ]).zip()
    // A local header has 30 bytes, then the name, and nothing more before the file.
    #expect(bytes[38..<(38 + text.utf8.count)].elementsEqual(text.utf8))
    #expect(bytes.count < 2 * text.utf8.count)
  }

  @Test func anotherProgramReadsIt() throws {
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a.zip")
    try Data(Self.archive.zip()).write(to: file)
    let said = try OracleScript.run("ArchivesTests/Oracle/list_zip.py", [file.path])
    #expect(
      said == """
        a.txt 6 2000-01-01
        folder/empty 0 2000-01-01
        folder/Ünï 漢.bin 200000 2000-01-01

        """)
  }

  /// Whatever byte is changed or cut off: an error, or the same files; never others, never a crash.
  @Test func damageIsNoticed() throws {
    let bytes = try Archive(entries: [.init(name: "a", bytes: Array("hello world".utf8))]).zip()
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 0x41
      if let read = try? Archive.read(damaged, limits: Self.limits) {
        #expect(read.entries.map(\.bytes) == [Array("hello world".utf8)] || read.entries.isEmpty)
      }
      let cut = try? Archive.read(Array(bytes[..<place]), limits: Self.limits)
      #expect(cut == nil)
    }
  }

  @Test func limitsHold() throws {
    let bytes = try Archive(entries: [
      .init(name: "zeros", bytes: [UInt8](repeating: 0, count: 900_000)),
      .init(name: "more", bytes: [UInt8](repeating: 0, count: 200_000)),
    ]).zip()
    #expect(bytes.count < 10_000)
    #expect(throws: ArchiveError.self) { try Archive.read(bytes, limits: Self.limits) }
    #expect(throws: ArchiveError.self) {
      try Archive.read(bytes, limits: .init(entries: 1, bytes: 1 << 30))
    }
    let twice = Archive(entries: [.init(name: "a", bytes: []), .init(name: "a", bytes: [1])])
    #expect(throws: ArchiveError.self) { try twice.zip() }
  }
}
