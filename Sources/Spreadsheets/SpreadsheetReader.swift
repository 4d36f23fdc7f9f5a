internal import Archives
public import Diagnostics
internal import XMLTree

extension Spreadsheet {
  /// Whether bytes begin as a workbook or another ZIP archive does.
  public static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// Reads a workbook (ECMA-376, transitional or strict); macros and links to elsewhere are never looked at.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: The name by which diagnostics call it.
  ///   - cells: How many cells are read at most.
  /// - Returns: The workbook.
  /// - Throws: Why it is none: no sound archive, locked by a password, more than is read, or XML that is refused.
  public static func read(
    _ bytes: [UInt8], name: String, cells: Int = 2_000_000
  ) throws(DiagnosticsError) -> Spreadsheet {
    let start = SourceLocation(file: name, line: 1, column: 1)
    func refuse(_ reason: String) -> DiagnosticsError {
      DiagnosticsError([Diagnostic(.resultsWorkbook, at: start, ["reason": reason])])
    }
    // What Office locks by a password is a container of another kind, as its files before 2007 are.
    guard !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else {
      throw refuse("password, or XLS")
    }
    let archive: Archive
    do {
      archive = try Archive.read(bytes, limits: .init(entries: 4_096, bytes: 512 << 20))
    } catch {
      throw refuse("ZIP: \(error)")
    }
    var parts = WorkbookParts(archive, name: name)
    guard let book = try parts.workbook() else { throw refuse("xl/workbook.xml") }
    let strings = try parts.sharedStrings()
    let styles = try parts.styles()
    var left = cells
    var sheets: [Sheet] = []
    for entry in book.sheets {
      guard let document = try parts.document(entry.path) else { throw refuse(entry.path) }
      let reader = SheetCells(strings: strings, styles: styles, isFrom1904: book.isFrom1904)
      let rows = reader.rows(of: document.root)
      left -= rows.reduce(0) { $0 + $1.count }
      guard left >= 0 else { throw refuse("> \(cells)") }
      sheets.append(Sheet(name: entry.name, isHidden: entry.isHidden, rows: rows))
    }
    return Spreadsheet(sheets: sheets)
  }
}

/// The parts of a workbook, found by the relations between them (ECMA-376 part 2, 9.3).
private struct WorkbookParts {
  struct Entry {
    let name: String
    let path: String
    let isHidden: Bool
  }

  private let parts: [String: [UInt8]]
  private let name: String
  private var main = ""
  private var related: [(type: String, id: String, path: String)] = []

  init(_ archive: Archive, name: String) {
    // Names of parts do not tell upper from lower case; a part that stands twice is the first one.
    parts = Dictionary(
      archive.entries.map { ($0.name.lowercased(), $0.bytes) },
      uniquingKeysWith: { first, _ in first })
    self.name = name
  }

  func document(_ path: String) throws(DiagnosticsError) -> XMLDocument? {
    guard let bytes = parts[path.lowercased()] else { return nil }
    return try XMLDocument.parse(bytes, name: "\(name)!\(path)", limits: Self.limits)
  }

  /// A sheet of a million cells has some million elements.
  private static let limits: XMLLimits = {
    var limits = XMLLimits.document
    limits.bytes = 256 << 20
    limits.elements = 10_000_000
    return limits
  }()

  private func relations(
    of path: String
  ) throws(DiagnosticsError) -> [(type: String, id: String, path: String)] {
    let pieces = path.split(separator: "/")
    let folder = pieces.dropLast().joined(separator: "/")
    let file = "\(folder.isEmpty ? "" : folder + "/")_rels/\(pieces.last ?? "").rels"
    guard let document = try document(file) else { return [] }
    return document.root.children("Relationship").compactMap { relation in
      guard relation.attribute("TargetMode")?.value != "External",
        let target = relation.attribute("Target")?.value,
        let type = relation.attribute("Type")?.value, let id = relation.attribute("Id")?.value
      else { return nil }
      return (String(type.split(separator: "/").last ?? ""), id, Self.resolve(target, in: folder))
    }
  }

  private static func resolve(_ target: String, in folder: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for piece in target.split(separator: "/") where piece != "." {
      if piece == ".." { _ = path.popLast() } else { path.append(String(piece)) }
    }
    return path.joined(separator: "/")
  }

  /// The sheets with cells, in the order of their tabs, and from which year days are counted.
  mutating func workbook() throws(DiagnosticsError) -> (sheets: [Entry], isFrom1904: Bool)? {
    guard let path = try relations(of: "").first(where: { $0.type == "officeDocument" })?.path,
      let document = try document(path)
    else { return nil }
    main = path
    related = try relations(of: path)
    let root = document.root
    let sheets = (root.children("sheets").first?.children("sheet") ?? []).compactMap {
      sheet -> Entry? in
      // The id of the relation is the one attribute with that name in a namespace.
      let id = sheet.attributes.first { $0.name.local == "id" && !$0.name.namespace.isEmpty }?.value
      guard let relation = related.first(where: { $0.id == id && $0.type == "worksheet" }),
        let name = sheet.attribute("name")?.value
      else { return nil }
      let state = sheet.attribute("state")?.value
      return Entry(name: name, path: relation.path, isHidden: state != nil && state != "visible")
    }
    let flag = root.children("workbookPr").first?.attribute("date1904")?.value
    return (sheets, flag == "1" || flag == "true")
  }

  private func part(_ type: String) throws(DiagnosticsError) -> XMLDocument? {
    guard let path = related.first(where: { $0.type == type })?.path else { return nil }
    return try document(path)
  }

  func sharedStrings() throws(DiagnosticsError) -> [String] {
    try part("sharedStrings")?.root.children("si").map(SheetCells.text) ?? []
  }

  func styles() throws(DiagnosticsError) -> [CellStyle] {
    guard let root = try part("styles")?.root else { return [] }
    var codes: [String: String] = [:]
    for format in root.children("numFmts").first?.children("numFmt") ?? [] {
      guard let id = format.attribute("numFmtId")?.value else { continue }
      codes[id] = format.attribute("formatCode")?.value
    }
    return (root.children("cellXfs").first?.children("xf") ?? []).map { style in
      let id = style.attribute("numFmtId")?.value ?? "0"
      return CellStyle(id: Int(id) ?? 0, code: codes[id])
    }
  }
}
