internal import Diagnostics

/// Walks over the rows of a CSV table (RFC 4180) and keeps none of them, so that a table of millions
/// of rows needs no more memory than its bytes.
///
/// Reads what ``CSVReader`` reads, by the same rules; cells are places in the bytes, and a text is made
/// of one only when somebody asks.
struct TableScanner {
  /// A cell of the row that was read last.
  struct Cell {
    /// Where its text begins, after a quotation mark.
    var start: Int
    /// Where its text ends.
    var end: Int
    /// Whether quotation marks within are doubled.
    var isEscaped: Bool
    /// Its line.
    var line: Int
    /// Where its line begins.
    var lineStart: Int
  }

  let bytes: [UInt8]
  let name: String
  let separator: UInt8
  private(set) var diagnostics: [Diagnostic] = []
  /// The line of the row that was read last.
  private(set) var rowLine = 0
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private let limits: TextLimits

  private static let quote = UInt8(ascii: "\"")

  /// Begins at the first row.
  init(_ bytes: [UInt8], name: String, limits: TextLimits) {
    self.bytes = bytes
    self.name = name
    self.limits = limits
    separator = CSVReader.separator(in: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      index = 3
      lineStart = 3
    }
  }

  /// Reads the next row that is not empty; false at the end, or when reading cannot go on.
  mutating func next(into cells: inout [Cell]) -> Bool {
    cells.removeAll(keepingCapacity: true)
    while index < bytes.count, isLineEnd(bytes[index]) { endLine() }
    guard index < bytes.count else { return false }
    rowLine = line
    while true {
      guard cells.count < limits.columns else {
        report(.resultsTooManyColumns, index, ["most": String(limits.columns)])
        return false
      }
      if bytes[index < bytes.count ? index : bytes.count - 1] == Self.quote, index < bytes.count {
        guard quoted(into: &cells) else { return false }
      } else {
        plain(into: &cells)
      }
      guard index < bytes.count else { return true }
      guard bytes[index] == separator else {
        endLine()
        return true
      }
      index += 1
      if index == bytes.count {
        cells.append(
          Cell(start: index, end: index, isEscaped: false, line: line, lineStart: lineStart))
        return true
      }
    }
  }

  /// The text of a cell.
  func text(_ cell: Cell) -> String {
    let part = bytes[cell.start..<cell.end]
    guard cell.isEscaped else { return String(decoding: part, as: UTF8.self) }
    var text: [UInt8] = []
    var skips = false
    for byte in part {
      if byte == Self.quote {
        skips.toggle()
        if !skips { continue }
      } else {
        skips = false
      }
      text.append(byte)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The place of a cell's first character.
  func location(_ cell: Cell) -> SourceLocation {
    location(of: cell.start, line: cell.line, lineStart: cell.lineStart)
  }

  /// The place where the row that was read last begins.
  var rowLocation: SourceLocation { SourceLocation(file: name, line: rowLine, column: 1) }

  private func location(of index: Int, line: Int, lineStart: Int) -> SourceLocation {
    let column = bytes[lineStart..<index].count { $0 & 0xC0 != 0x80 } + 1
    return SourceLocation(file: name, line: line, column: column)
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private mutating func endLine() {
    if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
    index += 1
    line += 1
    lineStart = index
  }

  private mutating func plain(into cells: inout [Cell]) {
    let start = index
    var hasQuote = false
    var position = index
    let end = bytes.count
    while position < end {
      let byte = bytes[position]
      if byte == separator || byte == 0x0A || byte == 0x0D { break }
      if byte == Self.quote, !hasQuote {
        hasQuote = true
        report(.resultsCSVQuote, position)
      }
      position += 1
    }
    index = position
    cells.append(
      Cell(start: start, end: position, isEscaped: false, line: line, lineStart: lineStart))
  }

  /// A cell in quotation marks; false when it does not end.
  private mutating func quoted(into cells: inout [Cell]) -> Bool {
    let opening = index
    let (firstLine, firstStart) = (line, lineStart)
    index += 1
    var cell = Cell(
      start: index, end: index, isEscaped: false, line: firstLine, lineStart: firstStart)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Self.quote {
        if index + 1 < bytes.count, bytes[index + 1] == Self.quote {
          cell.isEscaped = true
          index += 2
          continue
        }
        cell.end = index
        index += 1
        if index < bytes.count, bytes[index] != separator, !isLineEnd(bytes[index]) {
          report(.resultsCSVQuote, index)
          while index < bytes.count, bytes[index] != separator, !isLineEnd(bytes[index]) {
            index += 1
          }
        }
        cells.append(cell)
        return true
      }
      if isLineEnd(byte) { endLine() } else { index += 1 }
    }
    diagnostics.append(
      Diagnostic(
        .resultsCSVUnclosed, at: location(of: opening, line: firstLine, lineStart: firstStart)))
    return false
  }

  private mutating func report(
    _ message: Message, _ index: Int, _ facts: [String: String] = [:]
  ) {
    diagnostics.append(
      Diagnostic(message, at: location(of: index, line: line, lineStart: lineStart), facts))
  }
}
