/// A place in a file that the user wrote.
///
/// Ordered by file name, then line, then column.
public struct SourceLocation: Hashable, Sendable, Codable, Comparable {
  /// The name of the file as the user gave it, never made absolute.
  public var file: String
  /// The line, counted from 1.
  public var line: Int
  /// The column in Unicode scalars, counted from 1; a tab counts as one.
  public var column: Int
  /// In a workbook, the cell as spreadsheet programs call it, such as `Sheet1!F12`; line and column are its numbers.
  public var cell: String?

  /// Makes a place; line and column count from 1.
  public init(file: String, line: Int, column: Int, cell: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.cell = cell
  }

  /// Compares by file, line and column.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `file:line:column`, the form that editors and terminals open; `file:Sheet1!F12` for a cell of a workbook.
  public var description: String {
    cell.map { "\(file):\($0)" } ?? "\(file):\(line):\(column)"
  }
}
