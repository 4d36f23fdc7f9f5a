import Diagnostics
import FileAccess
import Foundation
import Testing

/// A folder of its own, removed with its content when the test ends.
final class ScratchFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "patuh-\(UUID())").path()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String, _ content: String) throws -> String {
    let file = "\(path)/\(name)"
    try Data(content.utf8).write(to: URL(filePath: file))
    return file
  }
}

/// Makes a named pipe.
func makePipe(_ path: String) throws {
  let made = unsafe mkfifo(path, 0o600) == 0
  try #require(made)
}

/// The codes of what `body` throws; empty when it throws nothing.
func codes(_ body: () throws(DiagnosticsError) -> Void) -> [String] {
  do throws(DiagnosticsError) {
    try body()
    return []
  } catch {
    return error.diagnostics.map { "\($0.code) \($0.facts["file"] ?? "")" }
  }
}

@Suite struct InputFileTests {
  @Test func readsAllBytes() throws {
    let scratch = try ScratchFolder()
    for length in [0, 1, InputStream.pieceSize - 1, InputStream.pieceSize, 300_001] {
      let content = String(repeating: "x", count: length)
      let file = try scratch.file("a", content)
      #expect(try InputFile.read(file) == Array(content.utf8))
    }
  }

  @Test func theLimitIsTheLastLengthThatIsRead() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.file("a", "12345")
    #expect(try InputFile.read(file, limit: 5).count == 5)
    #expect(
      codes { () throws(DiagnosticsError) in _ = try InputFile.read(file, limit: 4) } == [
        "file.too-large \(file)"
      ])
  }

  @Test func refusesWhatIsNoRegularFile() throws {
    let scratch = try ScratchFolder()
    let pipe = "\(scratch.path)/pipe"
    try makePipe(pipe)
    let link = "\(scratch.path)/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: pipe)
    let table = [
      (pipe, "file.not-regular"), (link, "file.not-regular"), ("/dev/zero", "file.not-regular"),
      (scratch.path, "file.is-folder"), ("\(scratch.path)/none", "file.not-found"),
      ("\(scratch.path)/none/none", "file.not-found"), ("", "file.name-invalid"),
      ("a\0b", "file.name-invalid"),
      (String(repeating: "x", count: 5_000), "file.name-invalid"),
    ]
    for (path, code) in table {
      #expect(
        codes { () throws(DiagnosticsError) in _ = try InputFile.read(path) } == ["\(code) \(path)"]
      )
    }
  }

  @Test func followsALinkToAFile() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.file("a", "abc")
    let link = "\(scratch.path)/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    #expect(try InputFile.read(link) == Array("abc".utf8))
    #expect(InputFile.exists(link) && InputFile.exists(file))
    #expect(
      !InputFile.exists(scratch.path) && !InputFile.exists("\(file)-") && !InputFile.exists(""))
  }

  @Test func noticesAFileThatGrows() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.file("a", "abc")
    let stream = try InputStream(file)
    #expect(try stream.next() == Array("abc".utf8))
    #expect(try !stream.hasChanged())
    let handle = try #require(FileHandle(forWritingAtPath: file))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("def".utf8))
    try handle.close()
    #expect(try stream.next() == Array("def".utf8))
    #expect(try stream.hasChanged())
    #expect(try stream.next().isEmpty)
    let found = codes { () throws(DiagnosticsError) in try stream.requireUnchanged() }
    #expect(found == ["file.changed \(file)"])
  }

  /// The memory of a process is a file, but nothing can be read at its start.
  @Test func aFailedReadIsTold() throws {
    let path = "/proc/self/mem"
    guard InputFile.exists(path) else { return }
    let found = codes { () throws(DiagnosticsError) in _ = try InputFile.read(path) }
    #expect(found == ["file.read-failed \(path)"])
  }

  /// A pipe is fine where standard input is read, and its end is found.
  @Test func standardInputMayBeAPipe() async {
    await #expect(processExitsWith: .success) {
      let pipe = Pipe()
      dup2(pipe.fileHandleForReading.fileDescriptor, STDIN_FILENO)
      try pipe.fileHandleForWriting.write(contentsOf: Data("abc".utf8))
      try pipe.fileHandleForWriting.close()
      exit(try InputFile.readStandardInput() == Array("abc".utf8) ? 0 : 1)
    }
  }

  /// Every message of the family is provoked somewhere in these tests.
  @Test func everyMessageIsTested() throws {
    var text = ""
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
      text += try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    for message in Message.fileMessages {
      #expect(text.contains(message.code), "\(message.code) has no test")
    }
  }

  /// A file may grow faster than it is read; the limit ends that, too.
  @Test func aFileThatGrowsBeyondTheLimitIsRefused() throws {
    // Files of the process file system have size 0 and content all the same.
    let path = "/proc/self/status"
    guard InputFile.exists(path) else { return }
    #expect(try !InputFile.read(path).isEmpty)
    #expect(
      codes { () throws(DiagnosticsError) in _ = try InputFile.read(path, limit: 10) } == [
        "file.too-large \(path)"
      ])
  }
}
