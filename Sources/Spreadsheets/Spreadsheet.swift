/// A workbook of a spreadsheet program as it was read: sheets of cells as text.
public struct Spreadsheet: Hashable, Sendable {
  /// A cell that is not empty.
  public struct Cell: Hashable, Sendable {
    /// The row, from 1.
    public var row: Int
    /// The column, from 1.
    public var column: Int
    /// What it shows as data: numbers with a point and without grouping, days as `YYYY-MM-DD`, percentages with `%`, truth as
    /// `true` and `false`; of a formula what it last gave.
    public var text: String

    /// Makes a cell.
    public init(row: Int, column: Int, text: String) {
      self.row = row
      self.column = column
      self.text = text
    }

    /// How a spreadsheet program calls it, such as `F12`.
    public var address: String { Spreadsheet.letters(of: column) + String(row) }
  }

  /// A sheet.
  public struct Sheet: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Whether it is out of view.
    public var isHidden: Bool
    /// Its cells, row by row, those that are empty left out.
    public var rows: [[Cell]]

    /// Makes a sheet.
    public init(name: String, isHidden: Bool, rows: [[Cell]]) {
      self.name = name
      self.isHidden = isHidden
      self.rows = rows
    }
  }

  /// The sheets in the order of their tabs.
  public var sheets: [Sheet]

  /// Makes a workbook.
  public init(sheets: [Sheet]) { self.sheets = sheets }

  /// The letters of a column, from 1: `A` for 1, `AA` for 27.
  public static func letters(of column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// Row and column of an address such as `F12`; `nil` for one that no program could have written.
  ///
  /// A sheet has 1 048 576 rows and 16 384 columns at most (ECMA-376, and the programs that read it).
  static func place(_ address: String) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - 64)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0: row = row * 10 + Int(byte - 48)
      default: return nil
      }
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    return row > 0 && column > 0 ? (row, column) : nil
  }
}
