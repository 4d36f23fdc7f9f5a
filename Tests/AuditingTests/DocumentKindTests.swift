import AuditModel
import Diagnostics
import TestSupport
import Testing

@testable import Auditing

/// Documents are found by id or path and loaded, in one way for every kind.
@Suite struct DocumentKindTests {
  @Test func everyListedDocumentLoadsByItsID() throws {
    let context = AuditingContext.test()
    func check<Document>(_ kind: DocumentKind<Document>, _ count: Int) throws {
      let entries = try kind.entries(context)
      #expect(entries.count >= count)
      for entry in entries {
        #expect(entry.count > 0, "\(entry.id)")
        _ = try kind.load(entry.id, context)
        _ = try kind.load(path(entry.path), context)
      }
    }
    try check(.checklist, 7)
    try check(.sop, 1)
    try check(.survey, 2)
    try check(.index, 7)
    try check(.register, 1)
    try check(.calendar, 2)
    try check(.regime, 2)
  }

  @Test func unknownIDsAreRefusedByKind() throws {
    let context = AuditingContext.test()
    func code<Document>(_ kind: DocumentKind<Document>) -> [String] {
      codes { _ = try kind.load("no-such-thing", context) }
    }
    #expect(code(.checklist) == ["command.checklist-unknown"])
    #expect(code(.sop) == ["command.sop-unknown"])
    #expect(code(.survey) == ["command.survey-unknown"])
    #expect(code(.index) == ["command.index-unknown"])
    #expect(code(.register) == ["command.register-unknown"])
    #expect(code(.calendar) == ["command.calendar-unknown"])
    #expect(code(.regime) == ["command.regime-unknown"])
    // Programmes and universes are named by their paths.
    #expect(code(.programme) == ["file.not-found"])
    #expect(code(.universe) == ["file.not-found"])
  }

  /// An id of one kind is no document of another.
  @Test func kindsAreNotMixedUp() {
    #expect(
      codes { _ = try DocumentKind.survey.load("passport-sop", .test()) }
        == ["command.survey-unknown"])
  }

  @Test func programmesAndUniversesLoadFromPaths() throws {
    let programme = try DocumentKind.programme.load(
      path("Examples/programme/programme.xml"), .test())
    #expect(programme.document.units.count > 1)
    let universe = try DocumentKind.universe.load(path("Examples/plan/universe.xml"), .test())
    #expect(universe.document.entities.count == 5)
    #expect(try DocumentKind.programme.entries(.test()).isEmpty)
  }

  @Test func aLibraryThatIsNotThereIsNamed() {
    var context = AuditingContext.test()
    context.library = LibraryPlaces(named: "/no/such/folder")
    do {
      _ = try DocumentKind.checklist.load("passport-sop", context)
      Issue.record("there is no library")
    } catch {
      #expect(error.diagnostics.map(\.code) == ["command.library-missing"])
      #expect(error.diagnostics.first?.facts["places"] == "`/no/such/folder`")
    }
  }

  @Test func theUsualPlacesAreBesideTheProgram() {
    let places = LibraryPlaces(besideProgram: "/opt/patuh/bin/patuh", currentFolder: "/opt")
    #expect(
      places.folders == [
        "/opt/patuh/share/patuh/Checklists", "/opt/patuh/bin/Checklists", "/opt/patuh/Checklists",
        "/opt/Checklists", "Checklists",
      ])
    #expect(places.relative("/opt/patuh/Checklists") == "patuh/Checklists")
    #expect(places.relative("/optional/Checklists") == "/optional/Checklists")
    #expect(LibraryPlaces(besideProgram: nil).folders == ["Checklists"])
  }
}
