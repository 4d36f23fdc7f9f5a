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

  /// The cells of an answer in one text, by which a row that nobody touched is known; empty when all of them are.
  ///
  /// What is longer than a cell should hold is told by its length and a check number (FNV-1a, 64 bits), which guards against
  /// oversight, not against intent.
  public static func joined(_ cells: [String]) -> String {
    guard cells.contains(where: { !$0.isEmpty }) else { return "" }
    let text = cells.joined(separator: "␟")
    guard text.utf8.count > 16_000 else { return text }
    var check: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { check = (check ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "≡ \(text.utf8.count) \(String(check, radix: 16))"
  }
}
