import Diagnostics
import Testing

@testable import XMLTree

@Suite struct XMLSchemaTests {
  static let text = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" xmlns="urn:t"
      elementFormDefault="qualified">
      <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>
      <xs:element name="list">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="title" type="xs:string"/>
            <xs:choice minOccurs="0" maxOccurs="unbounded">
              <xs:element ref="item"/>
              <xs:element name="note" type="Note"/>
              <xs:element name="due" type="xs:date"/>
            </xs:choice>
          </xs:sequence>
          <xs:attribute name="id" use="required" type="xs:NCName"/>
          <xs:attribute name="kind" type="Kind"/>
          <xs:attribute ref="xml:lang"/>
        </xs:complexType>
      </xs:element>
      <xs:simpleType name="Kind">
        <xs:restriction base="xs:token">
          <xs:enumeration value="a"/><xs:enumeration value="b"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Code">
        <xs:restriction base="xs:token"><xs:pattern value="[A-Z]-[0-9]+"/></xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Note">
        <xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Weight">
        <xs:restriction base="xs:decimal">
          <xs:minInclusive value="0"/><xs:maxInclusive value="10"/><xs:fractionDigits value="2"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Either"><xs:union memberTypes="Kind xs:integer"/></xs:simpleType>
      <xs:simpleType name="Names"><xs:list itemType="xs:NCName"/></xs:simpleType>
      <xs:element name="item">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="part" minOccurs="1" maxOccurs="2"><xs:complexType/></xs:element>
          </xs:sequence>
          <xs:attribute name="code" type="Code"/>
          <xs:attribute name="weight" type="Weight"/>
          <xs:attribute name="due" type="xs:date"/>
          <xs:attribute name="either" type="Either"/>
          <xs:attribute name="names" type="Names"/>
          <xs:attribute name="always" fixed="q"/>
        </xs:complexType>
      </xs:element>
    </xs:schema>
    """

  /// What the schema says about `xml:lang`; the real one says more.
  static let xml = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
      targetNamespace="http://www.w3.org/XML/1998/namespace">
      <xs:attribute name="lang" type="xs:language"/>
    </xs:schema>
    """

  static func schema() throws -> XMLSchema {
    try XMLSchema(text, name: "list.xsd", imports: ["xml.xsd": xml])
  }

  /// Content of `<list xmlns="urn:t" id="x">` from line 2 on, and what the schema says to it.
  @Test(arguments: [
    (
      "<title/>\n<item code='A-1' weight='9.50' due='2026-01-31' either='3' names='a b'><part/></item>",
      []
    ),
    ("", ["xml.schema.element-missing@1:1 element=list expected=title"]),
    ("<item/>", ["xml.schema.element-unexpected@2:1 element=item expected=title"]),
    (
      "<title/>\n é <foo/>",
      [
        "xml.schema.text-unexpected@3:2 element=list",
        "xml.schema.element-unexpected@3:4 element=foo expected=item, note, due",
      ]
    ),
    ("<title/>\n &amp;", ["xml.schema.text-unexpected@3:2 element=list"]),
    ("<title><b/></title>", ["xml.schema.element-superfluous@2:8 element=b"]),
    (
      "<title/><item><part/><part/>\n<part/></item>",
      ["xml.schema.element-superfluous@3:1 element=part"]
    ),
    (
      "<title/><item><part><b/></part></item>",
      ["xml.schema.element-superfluous@2:21 element=b"]
    ),
    ("<title/><item><part>t</part></item>", ["xml.schema.text-unexpected@2:21 element=part"]),
    (
      "<title xmlns=''/>",
      ["xml.schema.namespace-wrong@2:1 element=title expected=urn:t found="]
    ),
    (
      "<title/><item\n foo='1' xml:base='u' code='A-1'><part/></item>",
      [
        "xml.schema.attribute-unexpected@3:2 attribute=foo element=item",
        "xml.schema.attribute-unexpected@3:10 attribute=xml:base element=item",
      ]
    ),
    (
      "<title/><item code='x' weight='11' due='2026-02-30' either='z' names='a 1' always='r'>\n<part/></item>",
      [
        "xml.schema.value-pattern@2:21 attribute=code bound=[A-Z]-[0-9]+ element=item facet=pattern value=x",
        "xml.schema.value-too-large@2:32 attribute=weight bound=10 element=item facet=maxInclusive value=11",
        "xml.schema.value-malformed@2:41 attribute=due element=item example=2026-01-31 type=date value=2026-02-30",
        "xml.schema.value-invalid@2:61 attribute=either element=item type=Either value=z",
        "xml.schema.value-malformed@2:71 attribute=names element=item example=issue-2 type=NCName value=a 1",
        "xml.schema.value-out-of-bounds@2:84 attribute=always bound=q element=item facet= value=r",
      ]
    ),
    (
      "<title/><item weight='-1'><part/></item><item weight='1.234'><part/></item>",
      [
        "xml.schema.value-too-small@2:23 attribute=weight bound=0 element=item facet=minInclusive value=-1",
        "xml.schema.value-out-of-bounds@2:55 attribute=weight bound=2 element=item facet=fractionDigits value=1.234",
      ]
    ),
    ("<title/><note>abcd</note>", ["xml.schema.text-out-of-bounds@2:15 bound=3 element=note"]),
    (
      "<title/><due>\n  so<!-- c -->on</due>", ["xml.schema.text-invalid@3:3 element=due type=date"]
    ),
    (
      "<title/><item xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'><part/></item>",
      [
        "xml.schema.other@2:9 element=item reason=Element '{urn:t}item': The element is not 'nillable'."
      ]
    ),
  ])
  func tellsEachBreachAtItsPlace(content: String, expected: [String]) throws {
    let document = "<list xmlns='urn:t' id='x'>\n\(content)</list>"
    let shown = try Self.schema().validate(Array(document.utf8), name: "a.xml")
    #expect(shown.map(Self.show) == expected)
  }

  static func show(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location.map { "\($0.line):\($0.column)" } ?? "nowhere"
    let facts = diagnostic.facts.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
    return "\(diagnostic.code)@\(place)\(facts.joined())"
  }

  @Test(arguments: [
    (
      "<list xmlns='urn:t'><title/></list>",
      ["xml.schema.attribute-missing@1:1 attribute=id element=list"]
    ),
    (
      "<list xmlns='urn:t' id='1 x'\n kind='c'><title/></list>",
      [
        "xml.schema.value-malformed@1:25 attribute=id element=list example=issue-2 type=NCName value=1 x",
        "xml.schema.value-not-listed@2:8 attribute=kind bound=a, b element=list facet=enumeration value=c",
      ]
    ),
    ("<other xmlns='urn:t'/>", ["xml.schema.root-unknown@1:1 element=other expected=item, list"]),
    (
      "<!-- c --><list id='x'/>",
      ["xml.schema.namespace-wrong@1:11 element=list expected=urn:t found="]
    ),
    (
      "<list xmlns='urn:t' id='x' xml:lang='1'><title/></list>",
      [
        "xml.schema.value-malformed@1:38 attribute=xml:lang element=list example=id type=language value=1"
      ]
    ),
    ("<list", ["xml.truncated@1:6"]),
    ("<list xmlns:r='relative' xmlns='urn:t' id='x'><title/></list>", []),
  ])
  func tellsWhatIsWrongWithTheRoot(document: String, expected: [String]) throws {
    let shown = try Self.schema().validate(Array(document.utf8), name: "a.xml").map(Self.show)
    #expect(shown == expected)
  }

  @Test func aSchemaOpensNothing() {
    for inside in [
      "<xs:include schemaLocation='file:///etc/passwd'/>",
      "<xs:redefine schemaLocation='a.xsd'/>",
      "<xs:import namespace='urn:u' schemaLocation='http://127.0.0.1:9/a.xsd'/>",
    ] {
      let text = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\(inside)</xs:schema>"
      #expect(
        outcome { () throws(DiagnosticsError) in _ = try XMLSchema(text, name: "x.xsd") }
          == "xml.schema.unusable@1:56")
    }
  }

  @Test func aFaultySchemaIsToldWithItsLine() {
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:element name="a" type="Missing"/>
      </xs:schema>
      """
    #expect(
      outcome { () throws(DiagnosticsError) in _ = try XMLSchema(text, name: "x.xsd") }
        == "xml.schema.unusable@2:1")
  }

  @Test func manyThreadsMayUseOneSchema() async throws {
    let schema = try Self.schema()
    let items = (0..<50).map { "<item code='\($0 % 5 == 0 ? "bad" : "A-1")'><part/></item>\n" }
    let document = "<list xmlns='urn:t' id='x'><title/>\n\(items.joined())</list>"
    let expected = (0..<10).map { "xml.schema.value-pattern@\($0 * 5 + 2):13" }
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<16 {
        group.addTask {
          schema.validate(Array(document.utf8), name: "a.xml").map { diagnostic in
            "\(diagnostic.code)@\(diagnostic.location?.line ?? 0):\(diagnostic.location?.column ?? 0)"
          }
        }
      }
      for await found in group { #expect(found == expected) }
    }
  }
}
