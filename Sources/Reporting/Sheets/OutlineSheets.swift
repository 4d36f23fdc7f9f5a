internal import AuditModel
internal import Workbooks

/// An outline as sheets of a workbook.
struct OutlineSheets {
  let outline: any PartedOutline

  /// A sheet with the facts, and one for each table; none of an outline without parts.
  func sheets(about title: String) -> [Workbook.Sheet] {
    guard !outline.parts.isEmpty else { return [] }
    var facts: [[Workbook.Cell]] = []
    var sheets: [Workbook.Sheet] = []
    for part in outline.parts {
      facts += part.facts.map { [.text($0.name), .text($0.value)] }
      facts += part.paragraphs.map { [.text(part.heading), .text($0)] }
      // Signatures are given on paper.
      for table in part.tables where part.id != "sign-off" {
        sheets.append(
          Workbook.Sheet(
            // The first of several tables is what its part is about.
            name: table.sheet
              ?? (part.tables.count > 1 && table.title == part.tables[0].title
                ? part.heading : table.title),
            columns: table.columns.map { .init($0, width: 24, wraps: true) },
            rows: table.rows.map { $0.map(cell) }))
      }
    }
    let about = Workbook.Sheet(
      name: title, columns: [.init(title, width: 28), .init("", width: 80, wraps: true)],
      rows: facts)
    return [about] + sheets
  }

  private func cell(_ cell: OutlinePart.Cell) -> Workbook.Cell {
    switch cell {
    case .text(let text), .code(let text): .text(text)
    case .count(let number): .number(Double(number), decimals: 0)
    case .share(let percent): .share(Double(percent) / 100, decimals: 0)
    case .percent(let share, _): .share(Self.double(share), decimals: 2)
    case .day(let day): day.map { .day(year: $0.year, month: $0.month, day: $0.day) } ?? .empty
    case .number(let number, let places), .change(let number, let places):
      number.map { .number(Self.double($0), decimals: places) } ?? .empty
    }
  }

  /// The nearest number that a spreadsheet can hold; fifteen digits of it are those of the fraction.
  static func double(_ value: Rational) -> Double { Double(value.decimal(places: 15)) ?? 0 }
}
