/// A workbook for a spreadsheet program: sheets of typed cells.
///
/// It holds no formula: text is text, whatever it looks like.
public struct Workbook: Hashable, Sendable {
  /// How much text a cell of a spreadsheet program holds, in UTF-16 units (ECMA-376 leaves it to the programs; Excel
  /// and LibreOffice keep 32 767).
  public static let textLimit = 32_767

  /// What a cell holds.
  public enum Cell: Hashable, Sendable {
    /// Nothing.
    case empty
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

    /// Makes a column.
    public init(_ title: String, width: Double, wraps: Bool = false, tones: [String: Tone] = [:]) {
      self.title = title
      self.width = width
      self.wraps = wraps
      self.tones = tones
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

    /// Makes a sheet.
    public init(name: String, columns: [Column], rows: [[Cell]]) {
      self.name = name
      self.columns = columns
      self.rows = rows
    }
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
