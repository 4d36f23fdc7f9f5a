import Foundation
import Seals
import TestSupport
import Testing

@testable import AuditStore

/// Stores of every earlier form open, lose nothing, and go on.
@Suite struct SchemaTests {
  /// By form: how many events a store has that was kept from it, and the root of its trail.
  private static let kept: [(form: Int, size: Int, root: String)] = [
    (1, 57, "c0181535871ae62f9ae3f5cd49b9517acb9de127dbbb80d89339c1eb0b7f253d"),
    (2, 62, "cb928fd1343bed3681773cd0eed8f2d64dbb83b41942bca01429df5f40e52fde"),
    (3, 68, "ca52841fb23b2ef892a84c92ede89b7935dd65174fd2ca1d120d450d722d074c"),
  ]

  @Test func everyEarlierFormIsKept() {
    #expect(Self.kept.map(\.form) == Array(1..<Schema.version))
  }

  @Test(arguments: kept.indices) func anEarlierFormGoesOn(index: Int) throws {
    let (form, size, root) = Self.kept[index]
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "store.sqlite").path
    try OracleScript.run(
      "AuditStoreTests/Oracle/restore_dump.py",
      ["Tests/AuditStoreTests/Fixtures/store-\(form).sql", file])
    let store = try AuditStore.open(file)
    // The trail is what it was, and the tables are what its events give in the new form.
    let head = try store.head()
    #expect(head.size == size)
    #expect(head.root.hex == root)
    #expect(try store.verify() == [])
    #expect(try store.check() == [])
    #expect(try store.info().form == Schema.version)
    #expect(try store.answers(of: "E-1").map(\.record.revision) == [1, 2])
    #expect(try store.findings(FindingFilter()).count == 3)
    #expect(try store.answers(of: "E-1").allSatisfy { !$0.record.isSynthetic })
    let types: [String?] = [nil, nil, "application/pdf", "text/plain"]
    #expect(try store.evidence().map(\.record.mediaType) == Array(types.prefix(form + 1)))
    let actions: [String?] = [nil, nil, nil, "E-1/3.1"]
    #expect(try store.evidence().map(\.record.action) == Array(actions.prefix(form + 1)))
    // Work goes on in it.
    if form > 1 { try store.move("E-1", to: .review, by: "lea", at: StoreFolder.at) }
    try store.move("E-1", to: .fieldwork, reason: "Again", by: "lea", at: StoreFolder.at)
    try store.assign(
      [ScopeAssignment(checklist: "counter", section: "s", item: nil, person: "ann")], in: "E-1",
      by: "lea", at: StoreFolder.at)
    #expect(try store.verify() == [])
    try store.close()
  }
}
