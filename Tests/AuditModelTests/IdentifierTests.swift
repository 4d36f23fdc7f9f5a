import AuditModel
import Foundation
import TestSupport
import Testing

@Suite struct IdentifierTests {
  @Test func theTextIsTheId() {
    let id = ItemID("S-20")
    #expect(id == ItemID(rawValue: "S-20"))
    #expect(id.rawValue == "S-20")
    #expect("\(id)" == "S-20")
    #expect(id != ItemID("s-20"))
  }

  /// By bytes, not by the rules of a language or by the numbers in it.
  @Test func order() {
    let ids = ["A-1", "A-10", "A-2", "B-1", "a-1", "a_1"].map(ItemID.init(_:))
    #expect(ids.shuffled().sorted() == ids)
  }

  @Test func codedAsPlainText() throws {
    let ids = [RequirementID("issued-in-time"), RequirementID("fee.paid")]
    let data = try JSONEncoder().encode(ids)
    #expect(String(decoding: data, as: UTF8.self) == #"["issued-in-time","fee.paid"]"#)
    #expect(try JSONDecoder().decode([RequirementID].self, from: data) == ids)
  }
}
