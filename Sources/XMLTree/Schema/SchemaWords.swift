import CLibXML2
import Diagnostics

/// The diagnostics of a validation; of several about one value only the first is kept.
struct SchemaReport {
  private(set) var diagnostics: [Diagnostic] = []
  private var places: Set<SourceLocation> = []

  mutating func add(_ found: Diagnostic) {
    guard let place = found.location else { return diagnostics.append(found) }
    // A list tells about its bad item and then about itself.
    if found.code.hasPrefix("xml.schema.value"), !places.insert(place).inserted { return }
    diagnostics.append(found)
  }
}

/// Turns libxml2's sentence into one of ours.
///
/// The names of the expected elements stand only in the sentence; everything else comes from the
/// error's own fields and from the document.
struct SchemaWords {
  private let problem: ParserProblem
  private let element: XMLElement
  private let roots: [XMLName]
  /// Where the text of the element begins.
  private let textPlace: SourceLocation

  init(_ found: SchemaSession.Found, in storage: XMLStorage, roots: [XMLName]) {
    problem = found.problem
    element = XMLElement(storage: storage, index: found.place.element)
    self.roots = roots
    textPlace = found.place.text.map { storage.location(of: $0) } ?? element.contentLocation
  }

  /// What is told.
  var diagnostic: Diagnostic {
    switch problem.code {
    case XML_SCHEMAV_CVC_ELT_1.rawValue where element.parent == nil: return root()
    case XML_SCHEMAV_ELEMENT_CONTENT.rawValue: return content()
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1.rawValue, XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2.rawValue:
      guard let attribute else { break }
      return told(
        .xmlSchemaAttributeUnexpected, at: attribute.location,
        ["attribute": shown(attribute.name)])
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4.rawValue:
      return told(.xmlSchemaAttributeMissing, ["attribute": problem.names[0]])
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1.rawValue, XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3.rawValue,
      XML_SCHEMAV_CVC_TYPE_3_1_2.rawValue:
      return problem.reason.contains("Character content")
        ? told(.xmlSchemaTextUnexpected, at: textPlace)
        : told(.xmlSchemaElementSuperfluous)
    case XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1
      .rawValue...XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3
      .rawValue:
      return type()
    case XML_SCHEMAV_CVC_LENGTH_VALID.rawValue...XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue,
      XML_SCHEMAV_CVC_FACET_VALID.rawValue, XML_SCHEMAV_CVC_AU.rawValue:
      return facet()
    default: break
    }
    return told(.xmlSchemaOther, ["reason": problem.reason])
  }

  /// The attribute that the sentence names; `nil` when it is about the element.
  private var attribute: XMLAttribute? {
    guard let named = between("attribute '", "':") else { return nil }
    return element.attributes.first { $0.name.description == named }
  }

  private func root() -> Diagnostic {
    let expected = roots.filter { $0.local == element.name.local }
    if let name = expected.first, name != element.name { return namespace(name.namespace) }
    return told(
      .xmlSchemaRootUnknown, ["expected": roots.map(\.local).sorted().joined(separator: ", ")])
  }

  private func content() -> Diagnostic {
    let list = between("( ", " )") ?? ""
    let expected = names(in: list)
    if problem.reason.contains("Missing child element") {
      return told(.xmlSchemaElementMissing, ["expected": joined(expected)])
    }
    if expected.isEmpty { return told(.xmlSchemaElementSuperfluous) }
    if let name = expected.first(where: { $0.local == element.name.local }) {
      return namespace(name.namespace)
    }
    return told(.xmlSchemaElementUnexpected, ["expected": joined(expected)])
  }

  private func namespace(_ expected: String) -> Diagnostic {
    told(
      .xmlSchemaNamespaceWrong, ["found": element.name.namespace, "expected": expected])
  }

  private func type() -> Diagnostic {
    let type = between("type '", "'").map { XMLName(description: $0).local } ?? ""
    let local = type.hasPrefix("xs:") ? String(type.dropFirst(3)) : type
    guard let attribute else {
      return told(.xmlSchemaTextInvalid, at: textPlace, ["type": local])
    }
    let facts = ["attribute": shown(attribute.name), "value": attribute.value, "type": local]
    guard let example = Self.examples[local] else {
      return told(.xmlSchemaValueInvalid, at: attribute.valueLocation, facts)
    }
    return told(
      .xmlSchemaValueMalformed, at: attribute.valueLocation,
      facts.merging(["example": example]) { $1 })
  }

  /// A value of the right type that breaks a bound, a form or a list.
  private func facet() -> Diagnostic {
    let bound = problem.names[1]
    guard let attribute else {
      return told(
        .xmlSchemaTextOutOfBounds, at: textPlace, ["bound": bound])
    }
    let message: Message =
      switch problem.code {
      case XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue: .xmlSchemaValueNotListed
      case XML_SCHEMAV_CVC_PATTERN_VALID.rawValue: .xmlSchemaValuePattern
      case XML_SCHEMAV_CVC_MININCLUSIVE_VALID.rawValue,
        XML_SCHEMAV_CVC_MINEXCLUSIVE_VALID.rawValue:
        .xmlSchemaValueTooSmall
      case XML_SCHEMAV_CVC_MAXINCLUSIVE_VALID.rawValue,
        XML_SCHEMAV_CVC_MAXEXCLUSIVE_VALID.rawValue:
        .xmlSchemaValueTooLarge
      default: .xmlSchemaValueOutOfBounds
      }
    return told(
      message, at: attribute.valueLocation,
      [
        "attribute": shown(attribute.name), "value": attribute.value,
        "bound": bound.split(separator: "'").joined(), "facet": between("[facet '", "']") ?? "",
      ])
  }

  private func told(
    _ message: Message, at place: SourceLocation? = nil, _ facts: [String: String] = [:]
  ) -> Diagnostic {
    Diagnostic(
      message, at: place ?? element.location,
      facts.merging(["element": element.name.local]) { $1 })
  }

  /// The names in libxml2's list of what is expected; wildcards are left out.
  private func names(in list: String) -> [XMLName] {
    list.split(separator: ",").map { $0.split(separator: " ").joined() }
      .filter { !$0.hasPrefix("##") && !$0.hasPrefix("*") && !$0.isEmpty }
      .map { XMLName(description: $0) }
  }

  private func joined(_ names: [XMLName]) -> String {
    names.map { $0.local }.joined(separator: ", ")
  }

  private func shown(_ name: XMLName) -> String {
    name.namespace == XMLName.xmlNamespace ? "xml:\(name.local)" : name.description
  }

  /// The part of the sentence between two marks; `nil` when they are not there.
  private func between(_ start: String, _ end: String) -> String? {
    let text = Array(problem.reason.utf8)
    guard let from = Self.index(of: Array(start.utf8), in: text[...]) else { return nil }
    let rest = text[(from + start.utf8.count)...]
    guard let to = Self.index(of: Array(end.utf8), in: rest) else { return nil }
    return String(decoding: rest[..<to], as: UTF8.self)
  }

  private static func index(of part: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    text.indices.first { text[$0...].starts(with: part) }
  }

  /// A value of each built-in type that schemas of ours use, as a hint.
  private static let examples = [
    "NCName": "issue-2", "ID": "issue-2", "boolean": "true", "date": "2026-01-31",
    "dateTime": "2026-01-31T09:30:00+07:00", "time": "09:30:00", "decimal": "0.75",
    "duration": "P30D", "integer": "3", "positiveInteger": "3", "nonNegativeInteger": "0",
    "language": "id", "anyURI": "https://example.org/sop", "gYearMonth": "2026-01",
    "gYear": "2026",
  ]
}

extension XMLName {
  /// Reads `{namespace}local`, or a local part alone.
  init(description: String) {
    let parts = description.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, parts[0].hasPrefix("{") {
      self.init(String(parts[1]), namespace: String(parts[0].dropFirst()))
    } else {
      self.init(description)
    }
  }
}
