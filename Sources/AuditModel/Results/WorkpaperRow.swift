/// What a row of a workpaper says of the answer that it was made with.
public enum WorkpaperRow {
  /// What a drop-down has between the id of a step or option and its title.
  public static let titleMark = " – "

  /// What the sheet of a report's workbook is called that holds the results it was made from.
  public static let resultsSheet = "patuh-results"

  /// How many UTF-16 units of a text stand in one cell of that sheet; a spreadsheet program takes 32 767.
  private static let pieceLength = 32_000

  /// A text in pieces that a cell can hold; the first stands in the column of its name, the others in columns of ``continued(_:_:)``.
  public static func pieces(_ text: String) -> [String] {
    guard text.utf16.count > pieceLength else { return [text] }
    var pieces: [String] = []
    var piece = ""
    var length = 0
    for scalar in text.unicodeScalars {
      if length + scalar.utf16.count > pieceLength {
        pieces.append(piece)
        (piece, length) = ("", 0)
      }
      piece.unicodeScalars.append(scalar)
      length += scalar.utf16.count
    }
    return pieces + [piece]
  }

  /// What the column is called that has the piece of a text after others, 2 being the second: `note+2`.
  public static func continued(_ name: String, _ piece: Int) -> String { "\(name)+\(piece)" }

  /// The cells of an answer in one text, by which edited cells are known later; empty when all of them are.
  ///
  /// A long cell is told by its length and a check number (FNV-1a, 64 bits), which guards against oversight, not against
  /// intent.
  public static func joined(_ cells: [String]) -> String {
    guard cells.contains(where: { !$0.isEmpty }) else { return "" }
    return cells.map { told($0) }.joined(separator: "\(mark)")
  }

  /// The parts of an answer that were edited since a row was made.
  ///
  /// - Parameters:
  ///   - cells: The cells as they are: the fields of the answer, note, cause, evidence and its digests.
  ///   - was: What ``joined(_:)`` made of them then.
  /// - Returns: The parts; none where nobody edited the row.
  public static func edited(_ cells: [String], since was: String) -> Set<RemovableField> {
    let was = withPlainLineEnds(was)
    let plain = cells.map(withPlainLineEnds)
    // Earlier workpapers told a long row as a whole.
    if check(cells.joined(separator: "\(mark)")) == was { return [] }
    let parts =
      was.isEmpty
      ? plain.map { _ in "" }
      : was.unicodeScalars.split(separator: mark, omittingEmptySubsequences: false)
        .map { String(String.UnicodeScalarView($0)) }
    guard parts.count == cells.count else {
      return Set(RemovableField.allCases.filter { !isEmpty($0, in: cells) })
    }
    let places = plain.indices.filter { plain[$0] != parts[$0] && told(plain[$0]) != parts[$0] }
    return Set(places.map(part))
  }

  /// Whether all cells of a part are empty.
  public static func isEmpty(_ field: RemovableField, in cells: [String]) -> Bool {
    cells.indices.allSatisfy { part($0) != field || cells[$0].isEmpty }
  }

  private static let mark: Unicode.Scalar = "␟"
  private static let cellLength = 1_000

  private static func part(_ place: Int) -> RemovableField {
    switch place - ResultField.allCases.count {
    case ..<0: .answer
    case 0: .note
    case 1: .cause
    default: .evidence
    }
  }

  private static func told(_ cell: String) -> String {
    let text = withPlainLineEnds(cell)
    return text.utf8.count > cellLength || text.unicodeScalars.contains(mark) ? check(text) : text
  }

  private static func check(_ text: String) -> String {
    var check: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { check = (check ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "≡ \(text.utf8.count) \(String(check, radix: 16))"
  }

  /// A text with each line end as a line feed: spreadsheet programs rewrite them.
  private static func withPlainLineEnds(_ text: String) -> String {
    text.utf8.contains(0x0D) ? text.replacing("\r\n", with: "\n").replacing("\r", with: "\n") : text
  }
}
