/// How much of a CSV or JSON file is read.
public struct TextLimits: Sendable, Hashable {
  /// The most bytes of the file.
  public var bytes: Int
  /// The most records: rows of a table, or values of a JSON document.
  public var records: Int
  /// The most columns of a table.
  public var columns: Int
  /// The most bytes of one text: a cell, or a string of a JSON document.
  public var textBytes: Int
  /// The most levels of a JSON document.
  public var depth: Int

  /// The limits for files of controlling results: 64 MiB, a million records, 200 columns, 1 MiB a
  /// text, 32 levels.
  public static let results = TextLimits(
    bytes: 64 << 20, records: 1_000_000, columns: 200, textBytes: 1 << 20, depth: 32)

  /// Makes limits.
  public init(bytes: Int, records: Int, columns: Int, textBytes: Int, depth: Int) {
    self.bytes = bytes
    self.records = records
    self.columns = columns
    self.textBytes = textBytes
    self.depth = depth
  }
}
