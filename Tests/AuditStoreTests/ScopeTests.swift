import AuditModel
import TestSupport
import Testing

@testable import AuditStore

@Suite struct ScopeTests {
  private func place(_ place: ScopeAssignment.Place, _ person: PersonID) -> ScopeAssignment {
    ScopeAssignment(checklist: "counter", place: place, person: person)
  }

  @Test func sectionsAndItemsAreGivenAndGivenAnew() throws {
    try TestStore.with { made in
      try made.start()
      let lea = try made.as("lea")
      try lea.assign([place(.section("s"), "ann"), place(.item("A-1"), "bob")], in: "E-1")
      #expect(
        try lea.scopes(of: "E-1") == [place(.item("A-1"), "bob"), place(.section("s"), "ann")])
      try lea.assign([place(.section("s"), "bob")], in: "E-1")
      #expect(try lea.scopes(of: "E-1").map(\.person) == ["bob", "bob"])
      // All or none: nobody outside of the team gets anything.
      #expect(
        code {
          try lea.assign([place(.section("t"), "ann"), place(.section("u"), "sam")], in: "E-1")
        } == "store.unknown")
      #expect(try lea.scopes(of: "E-1").count == 2)
      // Released from the one who has it, all or none.
      #expect(
        code {
          try lea.release(
            [place(.section("s"), "bob"), place(.item("A-1"), "ann")], in: "E-1")
        } == "store.unknown")
      #expect(try lea.scopes(of: "E-1").count == 2)
      try lea.release([place(.item("A-1"), "bob")], in: "E-1")
      #expect(try lea.scopes(of: "E-1") == [place(.section("s"), "bob")])
      try made.finish(reporting: false)
      #expect(
        code { try lea.assign([place(.section("t"), "ann")], in: "E-1") } == "store.state")
      try made.expectSound()
    }
  }

  @Test func viewsBelongToWhoeverKeepsThem() throws {
    try TestStore.with { made in
      let (sam, ann) = (try made.as("sam"), try made.as("ann"))
      try sam.save(["grade": "major"], as: "mine")
      try ann.save(["grade": "minor"], as: "mine")
      try ann.save(["open": "true"], as: "mine")
      #expect(try ann.views() == [SavedView(name: "mine", filter: ["open": "true"])])
      #expect(try sam.views().map(\.filter) == [["grade": "major"]])
      try ann.save(nil, as: "mine")
      #expect(try ann.views() == [])
      #expect(code { try ann.save(nil, as: "mine") } == "store.unknown")
      try made.expectSound()
    }
  }
}
