internal import AuditModel

/// A part of a report as facts and tables: made once, written by every exporter, so that none leaves anything out.
struct OutlinePart {
  /// A cell: text from people, a number, or a day.
  enum Cell: Hashable {
    case text(String)
    case code(String)
    case count(Int)
    case share(Int)
    case day(CalendarDate?)
    /// A number with its decimals; a dash where there is none.
    case number(Rational?, places: Int)
    /// A share, 0...1, and how it is shown: with as many places as its verdict needs.
    case percent(Rational, shown: String)
    /// By how much something went up or down; a dash where that cannot be said.
    case change(Rational?, places: Int)
  }

  /// A table with its heading; without rows it says that there are none.
  struct Table {
    let title: String
    let columns: [String]
    let rows: [[Cell]]
    /// What a sheet of a workbook is called, where its title is longer than the 31 letters that one may have.
    var sheet: String?
  }

  /// The anchor.
  let id: String
  let heading: String
  var facts: [(name: String, value: String)] = []
  var tables: [Table] = []
  var paragraphs: [String] = []
  /// A picture of what the tables say, where the format has pictures.
  var chart: Chart?

  /// A picture.
  enum Chart {
    /// Open findings by age.
    case ages([FindingAges])
    /// Scores from audit to audit.
    case trends([Trend])
  }

  /// A score from audit to audit.
  struct Trend {
    /// What is scored.
    let name: String
    /// The scores as shares of the highest, 0...1, oldest first; `nil` where there is none.
    let shares: [Rational?]
    /// The scores in words, for those who do not see the line.
    let scores: String
  }
}

/// Something that is written as parts.
protocol PartedOutline {
  /// The words of the report.
  var words: Words { get }
  /// All parts, in the order in which they are read.
  var parts: [OutlinePart] { get }
}

extension PartedOutline {
  /// A cell as text in the report's language.
  func text(_ cell: OutlinePart.Cell) -> String {
    switch cell {
    case .text(let text), .code(let text): text
    case .count(let number): words.numbers.whole(number)
    case .share(let percent): words.numbers.whole(percent) + "\u{a0}%"
    case .day(let day): day.map(words.dates.long) ?? "–"
    case .percent(_, let shown): shown
    case .number(let number, let places):
      number.map { words.numbers.fixed($0, places: places) } ?? "–"
    case .change(let change, let places): change.map { words.change($0, places: places) } ?? "–"
    }
  }
}

extension Words {
  /// A change with a sign that is read without colour.
  func change(_ change: Rational, places: Int) -> String {
    let size = numbers.fixed(change < 0 ? -change : change, places: places)
    return change.isZero ? "= " + size : (change > 0 ? "▲ " : "▼ ") + size
  }
}
