import Diagnostics
import FileAccess
import Foundation
import Testing

@Suite struct FolderTests {
  @Test func listsSortedByBytes() throws {
    let scratch = try ScratchFolder()
    for name in ["b.xml", "a.xml", "ä.xml", "B.xml", ".hidden.xml", "a.txt"] {
      _ = try scratch.file(name, "")
    }
    try FileManager.default.createDirectory(
      atPath: "\(scratch.path)/sub/deep", withIntermediateDirectories: true)
    _ = try scratch.file("sub/deep/c.xml", "")
    // A folder that contains itself by a link must not make the walk endless.
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/sub/loop", withDestinationPath: "..")
    let entries = try Folder.entries(of: scratch.path)
    #expect(
      entries.map(\.name) == [
        ".hidden.xml", "B.xml", "a.txt", "a.xml", "b.xml", "sub", "ä.xml",
      ])
    #expect(entries.map(\.kind) == [.file, .file, .file, .file, .file, .folder, .file])
    #expect(
      try Folder.files(below: scratch.path, suffix: ".xml")
        == ["B.xml", "a.xml", "b.xml", "sub/deep/c.xml", "ä.xml"].map { "\(scratch.path)/\($0)" })
    #expect(Folder.exists(scratch.path) && !Folder.exists("\(scratch.path)/a.xml"))
  }

  @Test func tellsWhatIsNoFolder() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.file("a", "")
    for path in ["\(scratch.path)/none", file] {
      #expect(
        codes { () throws(DiagnosticsError) in _ = try Folder.entries(of: path) } == [
          "file.folder-not-found \(path)"
        ])
    }
  }

  @Test func refusesANameThatIsNoText() throws {
    let scratch = try ScratchFolder()
    let name = Array("\(scratch.path)/a".utf8).map { CChar(bitPattern: $0) } + [-1, 0]
    let descriptor = unsafe open(name, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    #expect(
      codes { () throws(DiagnosticsError) in _ = try Folder.entries(of: scratch.path) } == [
        "file.name-not-text \(scratch.path)"
      ])
  }
}
