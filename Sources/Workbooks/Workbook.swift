/// A workbook for a spreadsheet program: sheets of typed cells.
///
/// It holds no formula: text is text, whatever it looks like.
public struct Workbook: Hashable, Sendable {
  /// How much text a cell of a spreadsheet program holds, in UTF-16 units (ECMA-376 leaves it to the programs; Excel
  /// and LibreOffice keep 32 767).
  public static let textLimit = 32_767

  /// What a cell holds of a text: without characters that XML cannot hold, and cut off with `…` at the limit.
  package static func kept(_ text: String) -> String { WorkbookText.kept(text) }

  /// What a cell holds.
  public enum Cell: Hashable, Sendable {
    /// Nothing.
    case empty
    /// Nothing, and nothing belongs there.
    case closed
    /// Text; control characters that XML cannot hold become U+FFFD, and what is over the limit is cut off with `…`.
    case text(String)
    /// A number, shown with so many decimals.
    case number(Double, decimals: Int)
    /// A share, 0...1 as a rule, shown in percent with so many decimals.
    case share(Double, decimals: Int)
    /// A day, shown in the form of the reader's system.
    case day(year: Int, month: Int, day: Int)
  }

  /// The ground and ink of a cell that says something good or bad.
  public enum Tone: String, Hashable, Sendable, CaseIterable {
    /// Good.
    case good
    /// In between.
    case fair
    /// Bad.
    case poor
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its heading.
    public var title: String
    /// Its width in letters.
    public var width: Double
    /// Whether text is broken into lines.
    public var wraps: Bool
    /// Words that give a cell of the column a tone; the spreadsheet program keeps to it when cells change.
    public var tones: [String: Tone]
    /// By what a program knows the column: stands in a hidden row above the headings, where any column has one.
    public var code: String?
    /// Whether the column is out of view.
    public var isHidden: Bool
    /// Whether people write into it: marked, and open where the sheet is locked.
    public var isInput: Bool

    /// Makes a column.
    public init(
      _ title: String, width: Double, wraps: Bool = false, tones: [String: Tone] = [:],
      code: String? = nil, isHidden: Bool = false, isInput: Bool = false
    ) {
      self.title = title
      self.width = width
      self.wraps = wraps
      self.tones = tones
      self.code = code
      self.isHidden = isHidden
      self.isInput = isInput
    }
  }

  /// What a cell takes when somebody writes into it; the spreadsheet program refuses the rest.
  public struct Rule: Hashable, Sendable {
    /// What is taken.
    public enum Kind: Hashable, Sendable {
      /// A text of a column of another sheet: its first so many cells.
      case oneOf(sheet: Int, column: Int, count: Int)
      /// A number; where `isWhole` a whole one of at least 0.
      case number(isWhole: Bool)
    }

    /// The row of the cell, 0 for the first after the heading.
    public var row: Int
    /// The column of the cell, from 0.
    public var column: Int
    /// What it takes.
    public var kind: Kind
    /// The message shown when another value is entered.
    public var message: String

    /// Makes a rule.
    public init(row: Int, column: Int, kind: Kind, message: String) {
      self.row = row
      self.column = column
      self.kind = kind
      self.message = message
    }
  }

  /// A sheet: a heading that stays in view, rows below, filters on every column.
  public struct Sheet: Hashable, Sendable {
    /// Its name; what a name may not hold is replaced, and it is cut to 31 letters.
    public var name: String
    /// Its columns.
    public var columns: [Column]
    /// Its rows; a row may be shorter than there are columns.
    public var rows: [[Cell]]
    /// What cells take.
    public var rules: [Rule] = []
    /// Whether the sheet is out of view.
    public var isHidden = false
    /// Whether only input columns can be written into; there is no password.
    public var isLocked = false

    /// Makes a sheet.
    public init(name: String, columns: [Column], rows: [[Cell]]) {
      self.name = name
      self.columns = columns
      self.rows = rows
    }

    /// How many rows stand above the first row of cells: the headings, and the codes where there are any.
    var head: Int { columns.contains { $0.code != nil } ? 2 : 1 }
  }

  /// What the workbook is called.
  public var title: String
  /// Its sheets, at least one.
  public var sheets: [Sheet]

  /// Makes a workbook.
  public init(title: String, sheets: [Sheet]) {
    self.title = title
    self.sheets = sheets
  }
}
