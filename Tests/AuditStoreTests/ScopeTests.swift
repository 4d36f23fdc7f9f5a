import Testing

@testable import AuditStore

@Suite struct ScopeTests {
  private func place(_ section: String?, _ item: String?, _ person: String) -> ScopeAssignment {
    ScopeAssignment(checklist: "counter", section: section, item: item, person: person)
  }

  @Test func sectionsAndItemsAreGivenAndGivenAnew() throws {
    try StoreFolder.with { made in
      let at = StoreFolder.at
      try made.populate()
      try made.start()
      let store = made.store
      try store.assign(
        [place("s", nil, "ann"), place(nil, "A-1", "bob")], in: "E-1", by: "lea", at: at)
      #expect(
        try store.scopes(of: "E-1") == [place(nil, "A-1", "bob"), place("s", nil, "ann")])
      try store.assign([place("s", nil, "bob")], in: "E-1", by: "lea", at: at)
      #expect(try store.scopes(of: "E-1").map(\.person) == ["bob", "bob"])
      // All or none: nobody outside of the team gets anything.
      #expect(
        code {
          try store.assign(
            [place("t", nil, "ann"), place("u", nil, "sam")], in: "E-1", by: "lea", at: at)
        } == "store.unknown")
      #expect(try store.scopes(of: "E-1").count == 2)
      try store.move("E-1", to: .review, by: "lea", at: at)
      #expect(
        code { try store.assign([place("t", nil, "ann")], in: "E-1", by: "lea", at: at) }
          == "store.state")
      #expect(try store.verify() == [])
    }
  }

  @Test func viewsBelongToWhoeverKeepsThem() throws {
    try StoreFolder.with { made in
      let at = StoreFolder.at
      try made.populate()
      let store = made.store
      try store.save(["grade": "major"], as: "mine", by: "sam", at: at)
      try store.save(["grade": "minor"], as: "mine", by: "ann", at: at)
      try store.save(["open": "true"], as: "mine", by: "ann", at: at)
      #expect(try store.views(of: "ann") == [SavedView(name: "mine", filter: ["open": "true"])])
      #expect(try store.views(of: "sam").map(\.filter) == [["grade": "major"]])
      try store.save(nil, as: "mine", by: "ann", at: at)
      #expect(try store.views(of: "ann") == [])
      #expect(code { try store.save(nil, as: "mine", by: "ann", at: at) } == "store.unknown")
      #expect(code { try store.save([:], as: "x", by: "eve", at: at) } == "store.person-unknown")
      #expect(try store.verify() == [])
    }
  }
}
