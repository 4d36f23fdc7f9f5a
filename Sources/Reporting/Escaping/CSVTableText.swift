/// A whole CSV file (RFC 4180) from cells: CRLF, text quoted and guarded, numbers as they are.
public enum CSVTableText {
  /// A cell.
  public enum Cell: Hashable, Sendable {
    /// Text, from wherever.
    case text(String)
    /// A number or a word that the program has formed; `nil`: an empty cell.
    case plain(String?)

    /// A whole number.
    public static func count(_ number: Int) -> Cell { .plain(String(number)) }
  }

  /// The bytes of a table with a header of plain words.
  public static func bytes(header: [String], rows: [[Cell]]) -> [UInt8] {
    var bytes: [UInt8] = Array((header.joined(separator: ",") + "\r\n").utf8)
    for row in rows {
      precondition(row.count == header.count, "a cell for each column")
      for (position, cell) in row.enumerated() {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        switch cell {
        case .text(let text): CSVField.append(text: text, to: &bytes)
        case .plain(let plain?): CSVField.append(plain: plain, to: &bytes)
        case .plain(nil): break
        }
      }
      bytes.append(contentsOf: "\r\n".utf8)
    }
    return bytes
  }
}
