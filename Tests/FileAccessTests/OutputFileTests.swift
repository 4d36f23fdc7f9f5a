import Diagnostics
import FileAccess
import Foundation
import Testing

@Suite struct OutputFileTests {
  private func write(_ text: String, _ path: String) -> [String] {
    codes { () throws(DiagnosticsError) in try OutputFile.write(Array(text.utf8), to: path) }
  }

  private func names(_ scratch: ScratchFolder) throws -> [String] {
    try Folder.entries(of: scratch.path).map(\.name)
  }

  @Test func writesAndReplaces() throws {
    let scratch = try ScratchFolder()
    let file = "\(scratch.path)/a"
    #expect(write("one", file).isEmpty)
    #expect(try InputFile.read(file) == Array("one".utf8))
    #expect(write("", file).isEmpty)
    #expect(try InputFile.read(file).isEmpty)
    #expect(try names(scratch) == ["a"])
  }

  /// A secret is never readable by others, and takes the place of nothing, links included.
  @Test func createsForItsOwnerOnly() throws {
    let scratch = try ScratchFolder()
    let file = "\(scratch.path)/key"
    func create(_ path: String) -> [String] {
      codes { () throws(DiagnosticsError) in try OutputFile.create(Array("one".utf8), at: path) }
    }
    #expect(create(file).isEmpty)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try InputFile.read(file) == Array("one".utf8))
    let link = "\(scratch.path)/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
    for taken in [file, link] { #expect(create(taken) == ["file.write-failed \(taken)"]) }
    let lost = "\(scratch.path)/none/key"
    #expect(create(lost) == ["file.folder-missing \(lost)"])
    #expect(try names(scratch) == ["key", "link"])
  }

  @Test(arguments: [0o600, 0o640, 0o644, 0o755]) func keepsPermissions(mode: Int) throws {
    let scratch = try ScratchFolder()
    let file = try scratch.file("a", "one")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
    #expect(write("two", file).isEmpty)
    let kept = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(kept as? Int == mode)
  }

  @Test func replacesTheFileBehindALink() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.file("a", "one")
    let link = "\(scratch.path)/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a")
    #expect(write("two", link).isEmpty)
    #expect(try InputFile.read(file) == Array("two".utf8))
    #expect(try Folder.entries(of: scratch.path).map(\.isLink) == [false, true])
  }

  @Test func refusesWhatItWouldDestroy() throws {
    let scratch = try ScratchFolder()
    let pipe = "\(scratch.path)/pipe"
    try makePipe(pipe)
    let table = [
      (pipe, "file.not-regular"), ("/dev/null", "file.not-regular"),
      (scratch.path, "file.is-folder"), ("\(scratch.path)/none/a", "file.folder-missing"),
      ("", "file.name-invalid"),
    ]
    for (path, code) in table { #expect(write("x", path) == ["\(code) \(path)"]) }
    #expect(try names(scratch) == ["pipe"])
  }

  /// A medium that is full: the process may write no file beyond 1 000 bytes.
  @Test func aFailedWriteLeavesTheOldFile() async throws {
    await #expect(processExitsWith: .success) {
      let scratch = try ScratchFolder()
      let file = try scratch.file("a", "old")
      forbidFiles(beyond: 1_000)
      let found = codes { () throws(DiagnosticsError) in
        try OutputFile.write([UInt8](repeating: 1, count: 5_000), to: file)
      }
      guard found == ["file.write-failed \(file)"], try InputFile.read(file) == Array("old".utf8),
        try Folder.entries(of: scratch.path).count == 1
      else { exit(1) }
      exit(0)
    }
  }

  /// What the operating system forbids, as a user who is not the superuser.
  @Test func whatMayNotBeReadOrWrittenIsTold() async throws {
    await #expect(processExitsWith: .success) {
      let scratch = try ScratchFolder()
      let secret = try scratch.file("secret", "x")
      let fixed = try scratch.file("fixed", "x")
      let closed = "\(scratch.path)/closed"
      unsafe mkdir(closed, 0o300)
      unsafe chmod(secret, 0o200)
      unsafe chmod(fixed, 0o444)
      if getuid() == 0, setuid(65_534) != 0 { exit(2) }
      let read = codes { () throws(DiagnosticsError) in _ = try InputFile.read(secret) }
      let wrote = codes { () throws(DiagnosticsError) in try OutputFile.write([1], to: fixed) }
      let listed = codes { () throws(DiagnosticsError) in _ = try Folder.entries(of: closed) }
      exit(
        read == ["file.not-readable \(secret)"] && wrote == ["file.not-writable \(fixed)"]
          && listed == ["file.not-readable \(closed)"] ? 0 : 1)
    }
  }
}

/// Makes every write of this process fail beyond a number of bytes.
private func forbidFiles(beyond length: UInt) {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: rlim_t(length), rlim_max: rlim_t(length))
  #if canImport(Darwin)
  let resource = RLIMIT_FSIZE
  #else
  let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
  #endif
  if unsafe setrlimit(resource, &limit) != 0 { exit(3) }
}
