/// What a row of a workpaper says of the answer that it was made with.
public enum WorkpaperRow {
  /// What a drop-down has between the id of a step or option and its title.
  public static let titleMark = " – "

  /// What the sheet of a report's workbook is called that holds the results it was made from.
  public static let resultsSheet = "patuh-results"

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
