internal import Diagnostics

/// A table read from CSV (RFC 4180).
struct CSVTable {
  /// A cell.
  struct Cell {
    /// Its text, quotation marks resolved.
    var text: String
    /// The place of its first character, after a quotation mark.
    var location: SourceLocation
  }

  /// The byte between cells.
  var separator: UInt8
  /// The rows that are not empty; the first is the header.
  var rows: [[Cell]]
}

/// Reads CSV with commas, semicolons or tabs.
///
/// A row ends with a line feed, a carriage return, or both. Cells may be quoted, and a quotation mark
/// within is doubled. The separator is the one that the header holds most of. Empty lines are passed
/// over; everything else that RFC 4180 does not allow is reported.
struct CSVReader {
  private var cursor: ByteCursor
  private let limits: TextLimits
  private let separator: UInt8
  private(set) var diagnostics: [Diagnostic] = []

  private static let quote = UInt8(ascii: "\"")

  /// The table of a file; `nil` when it could not be read at all.
  static func read(
    _ bytes: [UInt8], name: String, limits: TextLimits = .results
  ) -> (table: CSVTable?, diagnostics: [Diagnostic]) {
    if let refusal = TextGate.refusal(of: bytes, name: name, limits: limits) {
      return (nil, [refusal])
    }
    var reader = CSVReader(bytes, name: name, limits: limits)
    let rows = reader.rows()
    guard !rows.isEmpty || !reader.diagnostics.isEmpty else {
      let start = SourceLocation(file: name, line: 1, column: 1)
      return (nil, [Diagnostic(.resultsFileEmpty, at: start)])
    }
    return (CSVTable(separator: reader.separator, rows: rows), reader.diagnostics)
  }

  private init(_ bytes: [UInt8], name: String, limits: TextLimits) {
    cursor = ByteCursor(bytes, name: name)
    self.limits = limits
    separator = Self.separator(in: bytes)
  }

  static func separator(in bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for byte in bytes {
      if byte == quote { quoted.toggle() }
      if quoted { continue }
      if byte == 0x0A || byte == 0x0D {
        if counts.isEmpty { continue }
        break
      }
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 0x09 {
        counts[byte, default: 0] += 1
      }
    }
    // The byte decides between equals, so that the answer does not depend on hashing.
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? UInt8(ascii: ",")
  }

  private mutating func rows() -> [[CSVTable.Cell]] {
    var rows: [[CSVTable.Cell]] = []
    while let byte = cursor.byte {
      if byte == 0x0A || byte == 0x0D {
        cursor.advance()
        continue
      }
      guard rows.count <= limits.records else {
        report(.resultsTooManyRecords, cursor.location, ["most": String(limits.records)])
        break
      }
      guard let row = row() else { break }
      rows.append(row)
    }
    return rows
  }

  /// One row; `nil` when reading cannot go on.
  private mutating func row() -> [CSVTable.Cell]? {
    var row: [CSVTable.Cell] = []
    while true {
      guard row.count < limits.columns else {
        report(.resultsTooManyColumns, cursor.location, ["most": String(limits.columns)])
        return nil
      }
      guard let cell = cell() else { return nil }
      row.append(cell)
      guard let byte = cursor.byte else { return row }
      cursor.advance()
      if byte != separator { return row }
    }
  }

  private var atCellEnd: Bool {
    guard let byte = cursor.byte else { return true }
    return byte == separator || byte == 0x0A || byte == 0x0D
  }

  private mutating func cell() -> CSVTable.Cell? {
    let start = cursor.location
    guard cursor.byte == Self.quote else {
      let from = cursor.index
      var isReported = false
      while !atCellEnd {
        if cursor.byte == Self.quote, !isReported {
          report(.resultsCSVQuote, cursor.location)
          isReported = true
        }
        cursor.advance()
      }
      return made(Array(cursor.bytes[from..<cursor.index]), start)
    }
    cursor.advance()
    let inside = cursor.location
    var text: [UInt8] = []
    while true {
      guard let byte = cursor.byte else {
        report(.resultsCSVUnclosed, start)
        return nil
      }
      cursor.advance()
      if byte != Self.quote {
        text.append(byte)
      } else if cursor.byte == Self.quote {
        text.append(byte)
        cursor.advance()
      } else {
        break
      }
    }
    if !atCellEnd {
      report(.resultsCSVQuote, cursor.location)
      while !atCellEnd { cursor.advance() }
    }
    return made(text, inside)
  }

  private mutating func made(_ text: [UInt8], _ location: SourceLocation) -> CSVTable.Cell? {
    guard text.count <= limits.textBytes else {
      report(.resultsTextTooLong, location, ["most": String(limits.textBytes)])
      return nil
    }
    return CSVTable.Cell(text: String(decoding: text, as: UTF8.self), location: location)
  }

  private mutating func report(
    _ message: Message, _ location: SourceLocation, _ facts: [String: String] = [:]
  ) {
    diagnostics.append(Diagnostic(message, at: location, facts))
  }
}

/// What CSV and JSON files must be before anything of them is read.
enum TextGate {
  /// Why the bytes are no text that we read; `nil` when they are.
  static func refusal(of bytes: [UInt8], name: String, limits: TextLimits) -> Diagnostic? {
    let start = SourceLocation(file: name, line: 1, column: 1)
    if bytes.count > limits.bytes {
      return Diagnostic(.resultsFileTooLarge, at: start, ["most": String(limits.bytes)])
    }
    guard let (location, isEncoding) = ByteCursor.fault(in: bytes, name: name) else { return nil }
    return Diagnostic(isEncoding ? .resultsEncoding : .resultsControlCharacter, at: location)
  }
}
