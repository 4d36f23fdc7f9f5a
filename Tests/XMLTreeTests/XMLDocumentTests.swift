import Diagnostics
import Seals
import Testing

@testable import XMLTree

/// Reads a text as a document.
func parse(_ text: String, name: String = "a.xml") throws -> XMLDocument {
  try XMLDocument.parse(Array(text.utf8), name: name)
}

@Suite struct XMLDocumentTests {
  @Test func namesAttributesTextAndPlaces() throws {
    let document = try parse(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- before -->
      <c:list xmlns:c="urn:c" xmlns="urn:d" c:id='x' id="y" xml:lang="id">
      \t<é c:a = "ü&amp;&#10;"   b='2'
         c="">ö<b/>pa<!-- no -->ss<![CDATA[ <&> ]]>&lt;</é><c:item xml:lang="en"/>
      </c:list>
      """)
    let root = document.root
    #expect(root.name == XMLName("list", namespace: "urn:c"))
    #expect(root.location.description == "a.xml:3:1")
    #expect(
      root.attributes.map(\.name.description) == [
        "{urn:c}id", "id", "{http://www.w3.org/XML/1998/namespace}lang",
      ])
    #expect(root.attribute("id")?.value == "y")
    #expect(root.attribute("id", namespace: "urn:c")?.value == "x")
    #expect(root.attribute("id")?.location.description == "a.xml:3:48")
    #expect(root.attribute("id")?.valueLocation.description == "a.xml:3:52")
    let first = try #require(root.children.first)
    #expect(first.name == XMLName("é", namespace: "urn:d"))
    #expect(first.location.description == "a.xml:4:2")
    #expect(first.attributes.map(\.value) == ["ü&\n", "2", ""])
    #expect(
      first.attributes.map(\.location.description) == ["a.xml:4:5", "a.xml:4:27", "a.xml:5:4"])
    #expect(
      first.attributes.map(\.valueLocation.description) == [
        "a.xml:4:12", "a.xml:4:30", "a.xml:5:7",
      ])
    #expect(first.text == "öpass <&> <")
    #expect(first.hasText)
    #expect(first.language == "id")
    #expect(first.children.map(\.location.description) == ["a.xml:5:10"])
    #expect(root.children("item").map(\.language) == ["en"])
    #expect(root.children("b").isEmpty)
    #expect(!root.hasText)
    #expect(root.text == "\n\t\n")
  }
}
