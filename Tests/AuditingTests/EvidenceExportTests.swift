import AuditModel
import Foundation
import Seals
import TestSupport
import Testing

@testable import Auditing

/// Evidence of several engagements in one folder.
@Suite struct EvidenceExportTests {
  /// A file of evidence that lies beside a store.
  private func keep(
    _ id: EvidenceID, _ name: String, _ text: String, _ folder: EvidenceFolder
  ) throws -> StoredEvidence {
    let sha256 = Seals.sha256(text).hex
    let place = "\(folder.path)/\(sha256.prefix(2))"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: "\(place)/\(sha256)"))
    return StoredEvidence(
      file: Evidence(
        id: id, engagement: "E", sha256: sha256, size: text.utf8.count, name: name), author: "ann",
      at: AuditFixture.at, removed: nil)
  }

  @Test func noFileHidesAnother() throws {
    try withFolder { folder in
      let kept = EvidenceFolder(store: folder.appending(path: "store").path)
      let out = folder.appending(path: "out").path
      let files: [(EvidenceID, String)] = [
        ("E-1/e1", "log"), ("E/1/e1", "log"), ("E-1/e1", "e2-x"), ("E-1-e1/e2", "x"),
        ("E-1/e2", String(repeating: "x", count: 150) + "1"),
        ("E-1/e2", String(repeating: "x", count: 150) + "2"),
      ]
      var written: [String] = []
      for round in 1...2 {
        written = try files.enumerated().map { number, file in
          try kept.write(keep(file.0, file.1, "text \(number)", kept), to: out)
        }
        #expect(Set(written).count == files.count, "round \(round): \(written)")
      }
      for (number, path) in written.enumerated() {
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "text \(number)")
      }
      #expect(written[0] == "\(out)/E-1-e1-log")
      // Written again, a file takes its own place.
      let found = try FileManager.default.contentsOfDirectory(atPath: out)
      #expect(found.count == files.count, "\(found)")
    }
  }
}
