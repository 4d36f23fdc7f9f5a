import AuditModel
import Diagnostics
import Testing

@testable import ChecklistXML

@Suite struct ChecklistTemplateTests {
  @Test func newChecklistIsValid() throws {
    let text = try #require(ChecklistTemplate.checklist(id: "my-checklist"))
    let (checklist, _, diagnostics) = try ChecklistLoader.load(
      Array(text.utf8), name: "new.xml"
    ) { (_: String) throws(DiagnosticsError) -> (bytes: [UInt8], name: String) in
      Issue.record("the new checklist names no SOP")
      return ([], "")
    }
    #expect(diagnostics.map(\.placed) == [])
    #expect(checklist.id == ChecklistID("my-checklist"))
    #expect(checklist.items.count == 2)
  }

  @Test func newSOPIsValid() throws {
    let text = try #require(ChecklistTemplate.sop(id: "my-sop", created: "2026-04-05"))
    let (sop, diagnostics) = try SOPLoader.load(Array(text.utf8), name: "new.xml")
    #expect(diagnostics.map(\.placed) == [])
    #expect(sop.id == SOPID("my-sop"))
    #expect(sop.identity.created?.iso == "2026-04-05")
  }

  @Test func wrongIDsAndDatesAreRefused() {
    #expect(ChecklistTemplate.checklist(id: "a b") == nil)
    #expect(ChecklistTemplate.checklist(id: "\"><script") == nil)
    #expect(ChecklistTemplate.sop(id: "", created: "2026-04-05") == nil)
    #expect(ChecklistTemplate.sop(id: "a", created: "5.4.2026") == nil)
  }
}
