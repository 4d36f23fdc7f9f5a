import AuditModel
import Testing

@testable import ChecklistXML

/// The content hash holds what is asked and nothing else; ``ChecklistDiffTests`` tries every part.
@Suite struct ItemHashTests {
  private func items(_ old: String = "", _ new: String = "") throws -> [Item] {
    let text =
      old.isEmpty
      ? ValidDocuments.checklist : ValidDocuments.checklist.replacing(old, with: new)
    return try ChecklistReader.read(Marked(text).document()).get().items
  }

  @Test func listingIsReadable() throws {
    let checklist = try ChecklistReader.read(Marked(ValidDocuments.checklist).document()).get()
    let item = try #require(checklist.items.first)
    let listing = ItemHash(parameters: checklist.parameters).listing(of: item)
    #expect(
      String(decoding: listing, as: UTF8.self) == """
        item-1
        sides 8:internal 8:external
        requirement 7:on-time
        question 2:en 24:Done within {days} days?
        question 2:id 26:Selesai dalam {days} hari?
        conformity 3:2/5
        parameter 4:days 6:number 1:4 7:workday

        """)
    // SHA-256 of the lines above, from sha256sum.
    #expect(item.contentHash == "3fb16f10342b7278ec0161da31848e7b1d5a61a1dbb897a2b8afc1d15b21eee8")
  }

  @Test func hashesDiffer() throws {
    #expect(Set(try items().map(\.contentHash)).count == 8)
  }

  @Test func wayOfWritingDoesNotMatter() throws {
    let before = try items().map(\.contentHash)
    #expect(try items("partial=\"0.4\"", "partial=\"0.40\"").map(\.contentHash) == before)
    #expect(try items("Tingkat?", "\n  Tingkat?\n").map(\.contentHash) == before)
  }
}
