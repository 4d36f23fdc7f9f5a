import FileAccess
import Testing

/// Names of files made from ids.
@Suite struct FileNameTests {
  /// Ids of an engagement and a number that differ have names that differ, whatever slashes and hyphens are in them.
  @Test func idsHaveNamesOfTheirOwn() {
    let ids = [
      "E-1/1", "E/1/1", "E%2F1/1", "E//1", "/E/1", "E/1", "E-/1", "-E/1", "../1", ".-/1",
      String(repeating: "x", count: 160) + "/1", String(repeating: "x", count: 160) + "/2",
    ]
    let names = ids.map { FileName.escaped(FileName.hyphenated($0), checksum: $0.suffix(1) + "0") }
    #expect(names[0] == "E-1-1")
    #expect(Set(names).count == ids.count, "\(names)")
    #expect(names.allSatisfy { !$0.contains("/") })
  }
}
