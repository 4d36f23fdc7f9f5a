internal import AuditModel
internal import XMLTree

/// The cells of a sheet as text.
struct SheetCells {
  let strings: [String]
  let styles: [CellStyle]
  let isFrom1904: Bool

  func rows(of sheet: XMLElement) -> [[Spreadsheet.Cell]] {
    var rows: [[Spreadsheet.Cell]] = []
    var last = 0
    for row in sheet.children("sheetData").first?.children("row") ?? [] {
      // Rows and cells without a number follow the ones before them.
      let number = row.attribute("r").flatMap { Int($0.value) } ?? last + 1
      last = number
      var column = 0
      var cells: [Spreadsheet.Cell] = []
      for cell in row.children("c") {
        let place = cell.attribute("r").flatMap { Spreadsheet.place($0.value) }
        column = place?.column ?? column + 1
        let text = text(ofCell: cell)
        guard !text.isEmpty else { continue }
        cells.append(Spreadsheet.Cell(row: place?.row ?? number, column: column, text: text))
      }
      if !cells.isEmpty { rows.append(cells) }
    }
    return rows
  }

  private func text(ofCell cell: XMLElement) -> String {
    let value = cell.children("v").first?.text ?? ""
    switch cell.attribute("t")?.value ?? "n" {
    case "s":
      guard let index = Int(value), strings.indices.contains(index) else { return "" }
      return strings[index]
    case "inlineStr": return cell.children("is").first.map(Self.text) ?? ""
    case "str": return Self.unescaped(value)
    case "b": return value == "1" || value == "true" ? "true" : "false"
    case "d": return String(value.prefix(10))
    case "e": return value
    default:
      // A formula that no program has worked out yet: shown as it is, so that it is refused and not taken for nothing.
      if value.isEmpty, let formula = cell.children("f").first { return "=" + formula.text }
      let style = cell.attribute("s").flatMap { Int($0.value) } ?? 0
      return number(value, styles.indices.contains(style) ? styles[style] : .number)
    }
  }

  private func number(_ written: String, _ style: CellStyle) -> String {
    guard let number = Double(written), number.isFinite else { return written }
    switch style {
    case .number: return Self.plain(number) ?? written
    case .percent: return (Self.plain(Self.hundredfold(number)) ?? written) + "%"
    case .day: return day(number) ?? Self.plain(number) ?? written
    }
  }

  /// The shortest decimal that is this number, as programs show it; `nil` for one that is written with a power of ten.
  private static func plain(_ number: Double) -> String? {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    // Programs keep 15 digits: 8.5999999999999996 is 8.6.
    let text = "\(number)"
    return text.utf8.contains(UInt8(ascii: "e")) ? nil : text
  }

  /// A hundred times a number, without what binary fractions add.
  private static func hundredfold(_ number: Double) -> Double {
    ((number * 1e14).rounded() / 1e12)
  }

  /// The day of a serial number: 1 is 1 January 1900, and 60 a 29 February that never was (ECMA-376 part 1, 18.17.4.1).
  private func day(_ serial: Double) -> String? {
    guard serial >= 1, serial < 2_958_466 else { return nil }
    let whole = Int(serial.rounded(.down))
    let days = isFrom1904 ? whole + 1_462 : whole
    guard days != 60 else { return nil }
    // From 1 January 1970, serial 25 569; before the day that never was they are one further.
    return CalendarDate(dayNumber: days - 25_569 + (days < 60 ? 1 : 0))?.iso
  }

  /// The text of a shared or inline string, its runs one after the other; how it is pronounced is left out.
  static func text(_ string: XMLElement) -> String {
    let runs = string.children("t") + string.children("r").flatMap { $0.children("t") }
    return unescaped(runs.map(\.text).joined())
  }

  /// Characters written as `_x000A_` (ECMA-376 part 1, 22.9.2.19).
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "_"), place + 6 < bytes.count,
        bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_"),
        let code = UInt32(
          String(decoding: bytes[(place + 2)..<(place + 6)], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        result += Array(String(scalar).utf8)
        place += 7
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
