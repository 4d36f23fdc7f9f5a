public import AuditModel
internal import Diagnostics
internal import Seals
internal import Spreadsheets
public import XMLTree

/// Reads controlling results from XML (`urn:patuh:results:1`), CSV, JSON and XLSX.
///
/// The forms of values are checked here, alike in all formats; whether they fit the checklist is
/// for ``ResultsBinder`` to say.
public enum ResultsReader {
  /// The formats of results.
  public enum Format: String, Sendable, CaseIterable {
    /// XML, namespace `urn:patuh:results:1`.
    case xml
    /// CSV with a header row.
    case csv
    /// JSON, schema `urn:patuh:results:1`.
    case json
    /// A workbook of a spreadsheet program (XLSX), with the columns of CSV: a workpaper that was filled in, or any other.
    case xlsx
  }

  /// The format of a file, by the end of its name, else by its first character.
  public static func format(of bytes: [UInt8], name: String) -> Format {
    let lower = name.lowercased()
    for (ending, format) in [
      (".xml", Format.xml), (".csv", .csv), (".tsv", .csv), (".txt", .csv), (".json", .json),
      (".xlsx", .xlsx), (".xlsm", .xlsx),
    ] where lower.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      return format
    }
    if Spreadsheet.isArchive(bytes) { return .xlsx }
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    switch rest.first(where: { !ValueForm.isSpace($0) }) {
    case UInt8(ascii: "<"): return .xml
    case UInt8(ascii: "{"), UInt8(ascii: "["): return .json
    default: return .csv
    }
  }

  /// The results of a file in any of the formats.
  public static func read(
    _ bytes: [UInt8], name: String, limits: TextLimits = .results
  ) -> Read<ResultSet> {
    switch format(of: bytes, name: name) {
    case .xml:
      do {
        return read(try XMLDocument.parse(bytes, name: name))
      } catch {
        return Read(draft: nil, diagnostics: error.diagnostics)
      }
    case .csv: return readCSV(bytes, name: name, limits: limits)
    case .json: return readJSON(bytes, name: name, limits: limits)
    case .xlsx: return readWorkbook(bytes, name: name)
    }
  }

  /// The results of an XML document.
  public static func read(_ document: XMLDocument) -> Read<ResultSet> {
    var diagnostics = StructureCheck.check(document, against: .results)
    let root = document.root
    guard root.name == XMLName("results", namespace: Grammar.results.namespace) else {
      return Read(draft: nil, diagnostics: diagnostics)
    }
    var set = ResultSet(
      name: document.source, sha256: document.canonicalHash.description,
      checklist: root.id("checklist"), version: root.value("version"),
      subject: Subject(
        unit: root.id("unit"), unitName: root.value("unit-name"), period: root.value("period"),
        date: root.date("date")),
      side: root.word("side"), isSynthetic: root.flag("synthetic"), location: root.location)
    set.engagement = root.value("engagement").map { EngagementID($0) }
    for child in root.children {
      switch child.name.local {
      case "parameter":
        guard let id = child.value("id"), let attribute = child.attribute("value") else { continue }
        set.parameters.append(
          ParameterOverride(
            id: id, value: ValueForm.trimmed(attribute.value), location: attribute.valueLocation))
      case "result": if let result = result(child, &diagnostics) { set.results.append(result) }
      default: break
      }
    }
    return Read(draft: set, diagnostics: diagnostics)
  }

  private static func result(
    _ element: XMLElement, _ diagnostics: inout [Diagnostic]
  ) -> ControllingResult? {
    guard let item = element.value("item") else { return nil }
    var result = ControllingResult(
      item: item, side: element.value("side"), by: element.value("by"),
      at: element.value("at").flatMap { ObservationTime($0) },
      removes: ResultSetDraft.removals(element.value("remove") ?? ""),
      basis: element.value("basis").flatMap(ResultSetDraft.basis), location: element.location)
    for field in ResultField.allCases {
      guard let attribute = element.attribute(field.rawValue) else { continue }
      let value = ValueForm.trimmed(attribute.value)
      guard !value.isEmpty else { continue }
      result.fields[field] = value
      result.fieldLocations[field] = attribute.valueLocation
    }
    for child in element.children {
      switch child.name.local {
      case "note": result.note = note(child.text)
      case "cause": result.cause = note(child.text)
      case "evidence":
        guard let href = child.value("href") else {
          // Blank as a whole it is absent; a digest or title is of something.
          if let blank = child.attribute("href"),
            child.value("sha256") != nil || child.value("title") != nil
          {
            diagnostics.append(
              Diagnostic(
                .structureValueBlank, at: blank.valueLocation,
                ["element": "evidence", "attribute": "href", "found": ""]))
          }
          continue
        }
        result.evidence.append(
          EvidenceReference(
            href: href, sha256: child.value("sha256").map { $0.lowercased() },
            title: child.value("title")))
      default: break
      }
    }
    return result
  }

  /// A note without white space around it; `nil` when nothing is left.
  static func note(_ text: String) -> String? {
    let trimmed = ValueForm.trimmed(text)
    return trimmed.isEmpty ? nil : trimmed
  }
}
