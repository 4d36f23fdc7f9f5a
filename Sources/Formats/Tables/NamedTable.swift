internal import AuditModel
internal import Diagnostics

/// A table whose columns are known by name; upper and lower case count alike.
///
/// Reports columns that mean nothing, stand twice or are missing, and rows of another length; at most
/// a hundred mistakes one by one.
struct NamedTable {
  /// The names that columns may have.
  let known: [String]
  private var scanner: TableScanner
  private let limits: TextLimits
  /// The cell of each known column; -1 where the table has none.
  private var places: [Int]
  private var width = 0
  private var cells: [TableScanner.Cell] = []
  private var rows = 0
  private var unreported = 0
  private var problems: [Diagnostic] = []

  /// Prepares a table whose bytes are known to be text.
  init(_ bytes: [UInt8], name: String, limits: TextLimits, known: [String]) {
    self.known = known
    self.limits = limits
    scanner = TableScanner(bytes, name: name, limits: limits)
    places = [Int](repeating: -1, count: known.count)
  }

  /// Everything that was noticed so far.
  var diagnostics: [Diagnostic] {
    var all = problems + scanner.diagnostics
    if unreported > 0 {
      all.append(
        Diagnostic(
          .tableMore, at: SourceLocation(file: scanner.name, line: 1, column: 1),
          ["count": String(unreported)]))
    }
    return all
  }

  mutating func report(
    _ message: Message, _ location: SourceLocation, _ facts: [String: String] = [:]
  ) {
    guard problems.count < 100 else {
      unreported += 1
      return
    }
    problems.append(Diagnostic(message, at: location, facts))
  }

  /// Reads the first row.
  ///
  /// - Parameters:
  ///   - required: Names that must be there.
  ///   - ignored: Names to pass over.
  /// - Returns: Whether rows can be read.
  mutating func readHead(required: [String], ignoring ignored: [String] = []) -> Bool {
    guard scanner.next(into: &cells) else {
      if scanner.diagnostics.isEmpty {
        report(.resultsFileEmpty, SourceLocation(file: scanner.name, line: 1, column: 1))
      }
      return false
    }
    width = cells.count
    let names = Dictionary(
      known.enumerated().map { (AnswerColumns.folded($1), $0) },
      uniquingKeysWith: { first, _ in first })
    let passed = Set(ignored.map(AnswerColumns.folded))
    for (position, cell) in cells.enumerated() {
      let written = ValueForm.trimmed(scanner.text(cell))
      let name = AnswerColumns.folded(written)
      if passed.contains(name) { continue }
      guard let column = names[name] else {
        unknown(written, scanner.location(cell))
        continue
      }
      if places[column] >= 0 {
        report(.tableColumnRepeated, scanner.location(cell), ["column": known[column]])
      }
      places[column] = position
    }
    for name in required where names[AnswerColumns.folded(name)].map({ places[$0] < 0 }) ?? true {
      report(.tableColumnMissing, scanner.rowLocation, ["column": name])
    }
    return problems.isEmpty
  }

  private mutating func unknown(_ name: String, _ location: SourceLocation) {
    var facts = ["column": ValueForm.shown(name)]
    if let suggestion = Spelling.nearest(to: name, in: known) {
      facts["suggestion"] = suggestion
      report(.tableColumnMisspelt, location, facts)
    } else {
      facts["expected"] = LintReport.some(of: known)
      report(.tableColumnUnknown, location, facts)
    }
  }

  /// Goes to the next row that has the length of the first; false at the end.
  mutating func next() -> Bool {
    while scanner.next(into: &cells) {
      rows += 1
      guard rows <= limits.records else {
        report(.resultsTooManyRecords, scanner.rowLocation, ["most": String(limits.records)])
        return false
      }
      if cells.count == width { return true }
      report(
        .tableRowLength, scanner.rowLocation,
        ["found": String(cells.count), "expected": String(width)])
    }
    return false
  }

  /// Whether the table has a column.
  func has(_ column: Int) -> Bool { places[column] >= 0 }

  /// The text of a cell of the row without white space around it; empty where there is no such column.
  func text(_ column: Int) -> String {
    places[column] < 0 ? "" : ValueForm.trimmed(scanner.text(cells[places[column]]))
  }

  /// Where a cell of the row stands.
  func location(_ column: Int) -> SourceLocation {
    places[column] < 0 ? scanner.rowLocation : scanner.location(cells[places[column]])
  }

  /// Where the row begins.
  var rowLocation: SourceLocation { scanner.rowLocation }

  /// The flag in a cell; blank is false, anything but true and false is reported.
  mutating func flag(_ column: Int) -> Bool {
    switch AnswerColumns.folded(text(column)) {
    case "true": return true
    case "false", "": return false
    default:
      report(
        .tableFlag, location(column),
        ["column": known[column], "found": ValueForm.shown(text(column))])
      return false
    }
  }
}
