import AuditModel
import Testing

@testable import Formats

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
        question 2:id 26:Selesai dalam {days} hari?
        conformity 3:2/5
        parameter 4:days 6:number 1:4 7:workday

        """)
    // SHA-256 of the lines above, from sha256sum.
    #expect(item.contentHash == "f871df6075373619cad766e98ab5b3f9d83ef80ce16371f5df0f1bdd30275a1f")
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
