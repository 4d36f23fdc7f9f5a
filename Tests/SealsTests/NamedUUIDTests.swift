import TestSupport
import Testing

@testable import Seals

@Suite struct NamedUUIDTests {
  /// Against Python's own: names of all kinds, and the example of RFC 9562, appendix A.4.
  @Test(arguments: [
    "", "www.example.com", "a\u{1f}b", "Ünï – 漢", String(repeating: "x", count: 1_000),
  ])
  func agreesWithAnotherImplementation(name: String) throws {
    let dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8"
    let said = try OracleScript.run("SealsTests/Oracle/uuid5.py", [dns, name])
    #expect(NamedUUID.of(name, in: dns) == said)
  }

  @Test func theExampleOfTheStandard() {
    #expect(
      NamedUUID.of("www.example.com", in: "6ba7b810-9dad-11d1-80b4-00c04fd430c8")
        == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }
}
