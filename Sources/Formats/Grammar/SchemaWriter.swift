/// Prints the XML Schema of a grammar, for editors and for validators outside.
///
/// One complex type for each rule, named by the rule's key; one simple type for each type of value.
/// White space around a value does not count in any of them, as in ``ValueType``.
public enum SchemaWriter {
  /// The file name of the schema of a grammar.
  public static func fileName(of grammar: Grammar) -> String { "\(grammar.name)-1.xsd" }

  /// The file that all schemas import for `xml:lang`.
  public static let languageFileName = "xml.xsd"

  /// The schema of a grammar as XML text, ending with a line feed.
  public static func schema(of grammar: Grammar) -> String {
    var lines = Lines()
    lines.add(0, #"<?xml version="1.0" encoding="UTF-8"?>"#)
    lines.add(0, "<!-- Written from the grammar in Sources/Formats/Grammar; do not edit. -->")
    lines.add(
      0,
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="\(grammar.namespace)" \
      targetNamespace="\(grammar.namespace)" elementFormDefault="qualified" version="1">
      """)
    lines.add(
      1,
      """
      <xs:import namespace="http://www.w3.org/XML/1998/namespace" \
      schemaLocation="\(languageFileName)"/>
      """)
    element(grammar.root, occurs: "", 1, &lines)
    for rule in grammar.rules { complexType(rule, grammar, &lines) }
    simpleTypes(of: grammar, &lines)
    lines.add(0, "</xs:schema>")
    return lines.text
  }

  /// The schema of the attribute `xml:lang`, so that validation needs no network.
  public static let languageSchema = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- Written from the grammar in Sources/Formats/Grammar; do not edit. -->
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" \
    targetNamespace="http://www.w3.org/XML/1998/namespace">
      <xs:attribute name="lang">
        <xs:annotation>
          <xs:documentation>The language of a text, such as id or en (RFC 5646).</xs:documentation>
        </xs:annotation>
        <xs:simpleType>
          <xs:restriction base="xs:token">
            <xs:pattern value="[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"/>
          </xs:restriction>
        </xs:simpleType>
      </xs:attribute>
    </xs:schema>

    """

  // MARK: - Elements

  private static func element(
    _ rule: ElementRule, occurs: String, _ depth: Int, _ lines: inout Lines
  ) {
    lines.add(depth, #"<xs:element name="\#(rule.name)" type="\#(rule.key)"\#(occurs)>"#)
    documentation(rule.documentation, depth + 1, &lines)
    lines.add(depth, "</xs:element>")
  }

  private static func documentation(_ text: String, _ depth: Int, _ lines: inout Lines) {
    lines.add(
      depth,
      "<xs:annotation><xs:documentation>\(escaped(text))</xs:documentation></xs:annotation>")
  }

  private static func complexType(
    _ rule: ElementRule, _ grammar: Grammar, _ lines: inout Lines
  ) {
    lines.add(1, #"<xs:complexType name="\#(rule.key)">"#)
    switch rule.content {
    case .empty: attributes(of: rule, grammar, 2, &lines)
    case .text, .optionalText:
      let base = if case .text = rule.content { "text-value" } else { "xs:string" }
      lines.add(2, "<xs:simpleContent>")
      lines.add(3, #"<xs:extension base="\#(base)">"#)
      attributes(of: rule, grammar, 4, &lines)
      lines.add(3, "</xs:extension>")
      lines.add(2, "</xs:simpleContent>")
    case .children(let particles):
      lines.add(2, "<xs:sequence>")
      for particle in particles { self.particle(particle, grammar, &lines) }
      lines.add(2, "</xs:sequence>")
      attributes(of: rule, grammar, 2, &lines)
    }
    lines.add(1, "</xs:complexType>")
  }

  private static func particle(
    _ particle: Particle, _ grammar: Grammar, _ lines: inout Lines
  ) {
    var occurs = particle.least == 1 ? "" : #" minOccurs="\#(particle.least)""#
    if particle.most != 1 {
      occurs += #" maxOccurs="\#(particle.most.map(String.init) ?? "unbounded")""#
    }
    let rules = particle.keys.compactMap(grammar.rule)
    if rules.count == 1 {
      element(rules[0], occurs: occurs, 3, &lines)
    } else {
      lines.add(3, "<xs:choice\(occurs)>")
      for rule in rules { element(rule, occurs: "", 4, &lines) }
      lines.add(3, "</xs:choice>")
    }
  }

  private static func attributes(
    of rule: ElementRule, _ grammar: Grammar, _ depth: Int, _ lines: inout Lines
  ) {
    for attribute in rule.attributes {
      let allowsBlank = grammar.allowsBlank(attribute)
      var line = #"<xs:attribute name="\#(attribute.name)""#
      var words: [String] = []
      if case .oneOf(let list) = attribute.type {
        words = list + (allowsBlank ? [""] : [])
      } else if !allowsBlank {
        line += #" type="\#(typeName(attribute.type))""#
      }
      if attribute.isRequired { line += #" use="required""# }
      if let standard = attribute.standard { line += #" default="\#(escaped(standard))""# }
      lines.add(depth, line + ">")
      documentation(attribute.documentation, depth + 1, &lines)
      if !words.isEmpty {
        lines.add(depth + 1, #"<xs:simpleType><xs:restriction base="xs:token">"#)
        for word in words { lines.add(depth + 2, #"<xs:enumeration value="\#(word)"/>"#) }
        lines.add(depth + 1, "</xs:restriction></xs:simpleType>")
      } else if allowsBlank {
        lines.add(
          depth + 1,
          """
          <xs:simpleType><xs:union memberTypes="\(typeName(attribute.type)) blank-value"/>\
          </xs:simpleType>
          """)
      }
      lines.add(depth, "</xs:attribute>")
    }
    if rule.hasLanguage {
      lines.add(
        depth,
        #"<xs:attribute ref="xml:lang"\#(rule.requiresLanguage ? #" use="required""# : "")/>"#)
    }
  }

  // MARK: - Values

  private static func typeName(_ type: ValueType) -> String {
    switch type {
    case .id: "id-value"
    case .code: "code-value"
    case .period: "period-value"
    case .text: "text-value"
    case .decimal: "decimal-value"
    case .share: "share-value"
    case .positive: "positive-value"
    case .number: "number-value"
    case .integer(let range): "integer-\(range.lowerBound)-\(range.upperBound)"
    case .date: "date-value"
    case .moment: "moment-value"
    case .oneOf: "xs:token"
    case .words(let words): "some-of-\(words.joined(separator: "-"))"
    case .language: "language-value"
    case .languages: "languages-value"
    case .classes: "classes-value"
    case .sha256: "sha256-value"
    }
  }

  private static func simpleTypes(of grammar: Grammar, _ lines: inout Lines) {
    if grammar.rules.contains(where: { $0.attributes.contains(where: grammar.allowsBlank) }) {
      lines.add(
        1,
        """
        <xs:simpleType name="blank-value"><xs:restriction base="xs:token">\
        <xs:length value="0"/></xs:restriction></xs:simpleType>
        """)
    }
    var done: Set<String> = []
    var types: [ValueType] = [.text]
    for rule in grammar.rules { types += rule.attributes.map(\.type) }
    var queue = types[...]
    while let type = queue.popFirst() {
      if case .oneOf = type { continue }
      guard done.insert(typeName(type)).inserted else { continue }
      lines.add(1, #"<xs:simpleType name="\#(typeName(type))">"#)
      for line in definition(of: type) { lines.add(2, line) }
      lines.add(1, "</xs:simpleType>")
      queue += needed(by: type)
    }
  }

  private static func needed(by type: ValueType) -> [ValueType] {
    switch type {
    case .share, .positive, .number: [.decimal]
    case .moment: [.date]
    case .languages: [.language]
    default: []
    }
  }

  private static let id = "[A-Za-z][A-Za-z0-9._\\-]{0,63}"

  private static func definition(of type: ValueType) -> [String] {
    func restriction(_ base: String, _ facets: [String]) -> [String] {
      [#"<xs:restriction base="\#(base)">"#] + facets.map { "  <xs:\($0)/>" }
        + ["</xs:restriction>"]
    }
    func pattern(_ text: String) -> String { #"pattern value="\#(text)""# }
    switch type {
    case .id: return restriction("xs:token", [pattern(id)])
    case .code, .period:
      return restriction("xs:token", [pattern("[A-Za-z0-9][A-Za-z0-9._\\-]{0,63}")])
    case .text: return restriction("xs:token", [#"minLength value="1""#])
    case .decimal:
      // The inner pattern bounds the digits to 30, the outer one gives the form; both must hold.
      return [
        #"<xs:restriction>"#, #"  <xs:simpleType>"#,
        #"    <xs:restriction base="xs:decimal">"#,
        #"      <xs:pattern value="-?([0-9]\.?){1,30}"/>"#, #"    </xs:restriction>"#,
        #"  </xs:simpleType>"#, #"  <xs:pattern value="-?[0-9]+(\.[0-9]+)?"/>"#,
        #"</xs:restriction>"#,
      ]
    case .share:
      return restriction(
        "decimal-value", [#"minInclusive value="0""#, #"maxInclusive value="1""#])
    case .positive: return restriction("decimal-value", [#"minExclusive value="0""#])
    case .number:
      return [
        #"<xs:union memberTypes="decimal-value">"#,
        #"  <xs:simpleType><xs:restriction base="xs:token">"#,
        #"    <xs:pattern value="\{\#(id)\}"/>"#,
        #"  </xs:restriction></xs:simpleType>"#, #"</xs:union>"#,
      ]
    case .integer(let range):
      return restriction(
        "xs:integer",
        [
          pattern("[0-9]{1,10}"), #"minInclusive value="\#(range.lowerBound)""#,
          #"maxInclusive value="\#(range.upperBound)""#,
        ])
    case .date: return restriction("xs:date", [pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}")])
    case .moment:
      return [
        #"<xs:union memberTypes="date-value">"#,
        #"  <xs:simpleType><xs:restriction base="xs:dateTime">"#,
        #"    <xs:pattern value="[0-9\-]{10}T([01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+\-][0-9]{2}:[0-9]{2})"/>"#,
        #"  </xs:restriction></xs:simpleType>"#, #"</xs:union>"#,
      ]
    case .oneOf: return []
    case .language:
      return restriction("xs:token", [pattern("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")])
    case .languages:
      return list(of: #"itemType="language-value""#)
    case .words(let words): return list(ofTokens: words.map { #"enumeration value="\#($0)""# })
    case .classes: return list(ofTokens: [pattern("\(id):\(id)")])
    case .sha256: return restriction("xs:token", [pattern("[0-9A-Fa-f]{64}")])
    }
  }

  private static func list(of items: String) -> [String] {
    [
      #"<xs:restriction>"#, #"  <xs:simpleType><xs:list \#(items)/></xs:simpleType>"#,
      #"  <xs:minLength value="1"/>"#, #"</xs:restriction>"#,
    ]
  }

  private static func list(ofTokens facets: [String]) -> [String] {
    [
      #"<xs:restriction>"#, #"  <xs:simpleType>"#, #"    <xs:list>"#,
      #"      <xs:simpleType><xs:restriction base="xs:token">"#,
    ] + facets.map { "        <xs:\($0)/>" } + [
      #"      </xs:restriction></xs:simpleType>"#, #"    </xs:list>"#, #"  </xs:simpleType>"#,
      #"  <xs:minLength value="1"/>"#, #"</xs:restriction>"#,
    ]
  }

  // MARK: - Text

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Indented lines of text.
private struct Lines {
  private(set) var text = ""

  mutating func add(_ depth: Int, _ line: String) {
    text += String(repeating: "  ", count: depth) + line + "\n"
  }
}
