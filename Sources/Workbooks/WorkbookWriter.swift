import CXLSXWriter

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension Workbook {
  /// The workbook as XLSX (ECMA-376), the same bytes for the same workbook.
  ///
  /// The library writes to a file by its name; it is given one that lies in memory only.
  ///
  /// - Throws: ``WorkbookError`` when there is no memory or no room for its temporary files.
  public func xlsx() throws(WorkbookError) -> [UInt8] {
    let descriptor = patuh_memory_file()
    guard descriptor >= 0 else { throw WorkbookError(code: Int(errno)) }
    defer { close(descriptor) }
    let status = WorkbookWriter.write(self, to: "/proc/self/fd/\(descriptor)")
    guard status == LXW_NO_ERROR else { throw WorkbookError(code: Int(status.rawValue)) }
    return try Self.contents(of: descriptor)
  }

  private static func contents(of descriptor: Int32) throws(WorkbookError) -> [UInt8] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw WorkbookError(code: Int(errno))
    }
    var offset = 0
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while offset < size {
        let taken = unsafe read(
          descriptor, buffer.baseAddress.map { unsafe $0 + offset }, size - offset)
        if taken > 0 {
          offset += taken
        } else if errno != EINTR || taken == 0 {
          failure = taken == 0 ? EIO : errno
          break
        }
      }
      count = offset
    }
    guard failure == 0 else { throw WorkbookError(code: Int(failure)) }
    return bytes
  }
}

/// Why a workbook could not be written.
public struct WorkbookError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The number that the library or the system gives.
  public let code: Int

  /// What is wrong, in English.
  public var description: String { "the workbook could not be written: error \(code)" }
}

/// Hands a workbook to libxlsxwriter.
private enum WorkbookWriter {
  private static let inks: [Workbook.Tone: (ground: lxw_color_t, ink: lxw_color_t)] = [
    .good: (0xDCEBE1, 0x14532D), .fair: (0xF3E6CD, 0x6D4400), .poor: (0xF4DADA, 0x8C1D23),
  ]

  static func write(_ workbook: Workbook, to path: String) -> lxw_error {
    guard let book = unsafe workbook_new(path) else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
    unsafe describe(workbook, book)
    var formats = unsafe Formats(book)
    var status = LXW_NO_ERROR
    let names = WorkbookText.sheetNames(workbook.sheets.map(\.name))
    for (sheet, name) in zip(workbook.sheets, names) {
      guard let page = unsafe workbook_add_worksheet(book, name) else {
        status = LXW_ERROR_MEMORY_MALLOC_FAILED
        break
      }
      let written = unsafe write(sheet, to: page, names, &formats)
      if written != LXW_NO_ERROR, status == LXW_NO_ERROR { status = written }
    }
    // Closing writes the file, and frees everything whether it could or not.
    let closed = unsafe workbook_close(book)
    return status == LXW_NO_ERROR ? closed : status
  }

  private static func describe(_ workbook: Workbook, _ book: UnsafeMutablePointer<lxw_workbook>) {
    var properties = unsafe lxw_doc_properties()
    // A fixed day in place of the clock: 1 January 2000.
    unsafe properties.created = 946_684_800
    let title = unsafe strdup(WorkbookText.cell(workbook.title))
    defer { unsafe free(title) }
    unsafe properties.title = title
    unsafe workbook_set_properties(book, &properties)
  }

  private static func write(
    _ sheet: Workbook.Sheet, to page: UnsafeMutablePointer<lxw_worksheet>, _ names: [String],
    _ formats: inout Formats
  ) -> lxw_error {
    var first = LXW_NO_ERROR
    func keep(_ status: lxw_error) { if first == LXW_NO_ERROR { first = status } }
    let last = max(sheet.columns.count - 1, 0)
    let head = sheet.head
    for (place, column) in sheet.columns.enumerated() {
      var options = lxw_row_col_options()
      options.hidden = column.isHidden ? 1 : 0
      let base = column.isInput ? unsafe formats.input(wraps: column.wraps) : nil
      unsafe worksheet_set_column_opt(
        page, UInt16(place), UInt16(place), column.width, base, &options)
      keep(
        unsafe worksheet_write_string(
          page, UInt32(head - 1), UInt16(place), WorkbookText.cell(column.title),
          formats.heading()))
      if let code = column.code {
        keep(unsafe worksheet_write_string(page, 0, UInt16(place), code, nil))
      }
    }
    let lines = Self.height(
      of: sheet.columns.map { .text($0.title) },
      in: sheet.columns.map {
        .init($0.title, width: $0.width, wraps: true, isHidden: $0.isHidden)
      })
    if lines > 1 {
      keep(unsafe worksheet_set_row(page, UInt32(head - 1), Double(lines) * 15, nil))
    }
    if head > 1 {
      var options = lxw_row_col_options()
      options.hidden = 1
      keep(unsafe worksheet_set_row_opt(page, 0, 15, nil, &options))
    }
    for (line, cells) in sheet.rows.enumerated() {
      // Not every program works out the height of rows with broken lines by itself.
      let height = Self.height(of: cells, in: sheet.columns)
      if height > 1 {
        keep(
          unsafe worksheet_set_row(page, UInt32(line + head), min(Double(height) * 15, 405), nil))
      }
      for (place, cell) in cells.enumerated() {
        let kind = place < sheet.columns.count ? sheet.columns[place] : nil
        let wraps = kind?.wraps == true
        let (row, column) = (UInt32(line + head), UInt16(place))
        switch cell {
        case .empty:
          if kind?.isInput == true {
            keep(unsafe worksheet_write_blank(page, row, column, formats.input(wraps: wraps)))
          }
        case .closed: keep(unsafe worksheet_write_blank(page, row, column, formats.closed()))
        case .text(let text):
          let format =
            kind?.isInput == true
            ? unsafe formats.input(wraps: wraps) : unsafe formats.text(wraps: wraps)
          keep(
            unsafe worksheet_write_string(page, row, column, WorkbookText.cell(text), format))
        case .number(let number, _) where kind?.isInput == true:
          keep(
            unsafe worksheet_write_number(
              page, row, column, number, formats.input(wraps: wraps)))
        case .number(let number, let decimals):
          keep(
            unsafe worksheet_write_number(
              page, row, column, number, formats.number(decimals, isShare: false)))
        case .share(let number, let decimals):
          keep(
            unsafe worksheet_write_number(
              page, row, column, number, formats.number(decimals, isShare: true)))
        case .day(let year, let month, let day):
          var date = lxw_datetime()
          date.year = Int32(year)
          date.month = Int32(month)
          date.day = Int32(day)
          keep(unsafe worksheet_write_datetime(page, row, column, &date, formats.day()))
        }
      }
    }
    unsafe worksheet_freeze_panes(page, UInt32(head), 0)
    if !sheet.rows.isEmpty {
      keep(
        unsafe worksheet_autofilter(
          page, UInt32(head - 1), 0, UInt32(sheet.rows.count + head - 1), UInt16(last)))
      unsafe colour(sheet, page, &formats)
    }
    for rule in sheet.rules { keep(unsafe set(rule, of: sheet, on: page, names)) }
    if sheet.isHidden { unsafe worksheet_hide(page) }
    if sheet.isLocked {
      var options = lxw_protection()
      options.format_columns = 1
      options.format_rows = 1
      options.autofilter = 1
      unsafe worksheet_protect(page, nil, &options)
    }
    unsafe worksheet_set_landscape(page)
    unsafe worksheet_set_paper(page, 9)
    unsafe worksheet_fit_to_pages(page, 1, 0)
    unsafe worksheet_repeat_rows(page, 0, UInt32(head - 1))
    return first
  }

  private static func colour(
    _ sheet: Workbook.Sheet, _ page: UnsafeMutablePointer<lxw_worksheet>, _ formats: inout Formats
  ) {
    for (place, column) in sheet.columns.enumerated() {
      for (word, tone) in column.tones.sorted(by: { $0.key < $1.key }) {
        var rule = unsafe lxw_conditional_format()
        unsafe rule.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
        unsafe rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
        // The words are ours; a quote in one would end the text of the rule.
        let text = unsafe strdup("\"\(word.replacing("\"", with: "\"\""))\"")
        defer { unsafe free(text) }
        unsafe rule.value_string = text
        unsafe rule.format = unsafe formats.tone(tone)
        unsafe worksheet_conditional_format_range(
          page, UInt32(sheet.head), UInt16(place), UInt32(sheet.rows.count + sheet.head - 1),
          UInt16(place), &rule)
      }
    }
  }

  /// How many lines the tallest cell of a row has, reckoned with letters of one width.
  private static func height(of cells: [Workbook.Cell], in columns: [Workbook.Column]) -> Int {
    zip(cells, columns).map { cell, column in
      guard column.wraps, !column.isHidden, case .text(let text) = cell else { return 1 }
      return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
        $0 + max(1, Int((Double($1.unicodeScalars.count) / max(column.width - 1, 1)).rounded(.up)))
      }
    }.max() ?? 1
  }

  private static func set(
    _ rule: Workbook.Rule, of sheet: Workbook.Sheet,
    on page: UnsafeMutablePointer<lxw_worksheet>, _ names: [String]
  ) -> lxw_error {
    var validation = unsafe lxw_data_validation()
    unsafe validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
    unsafe validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    // The format keeps messages of 225 characters at most.
    let message = unsafe strdup(String(rule.message.prefix(220)))
    defer { unsafe free(message) }
    unsafe validation.error_message = message
    var formula: UnsafeMutablePointer<CChar>?
    defer { unsafe formula?.deallocate() }
    switch rule.kind {
    case .oneOf(let list, let column, let count):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      // Below the heading of the list's column; the library quotes the name of the sheet.
      // The macro for its size is not seen from here: 31 letters of a name, quoted, and two addresses stay under it.
      unsafe formula = UnsafeMutablePointer.allocate(capacity: 512)
      unsafe lxw_rowcol_to_formula_abs(
        formula, names[list], 1, UInt16(column), UInt32(count), UInt16(column))
      unsafe validation.value_formula = unsafe formula
    case .number(let isWhole):
      let type = isWhole ? LXW_VALIDATION_TYPE_INTEGER : LXW_VALIDATION_TYPE_DECIMAL
      unsafe validation.validate = UInt8(type.rawValue)
      if isWhole {
        unsafe validation.criteria = UInt8(
          LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
        unsafe validation.value_number = 0
      } else {
        unsafe validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
        unsafe validation.minimum_number = -1e12
        unsafe validation.maximum_number = 1e12
      }
    }
    return unsafe worksheet_data_validation_cell(
      page, UInt32(rule.row + sheet.head), UInt16(rule.column), &validation)
  }

  /// The formats of a workbook, each made once.
  @safe private struct Formats {
    private let book: UnsafeMutablePointer<lxw_workbook>
    private var made: [String: UnsafeMutablePointer<lxw_format>] = unsafe [:]

    init(_ book: UnsafeMutablePointer<lxw_workbook>) { unsafe self.book = unsafe book }

    private mutating func format(
      _ name: String, _ set: (UnsafeMutablePointer<lxw_format>) -> Void
    ) -> UnsafeMutablePointer<lxw_format>? {
      if let known = unsafe made[name] { return unsafe known }
      guard let format = unsafe workbook_add_format(book) else { return nil }
      unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      unsafe set(format)
      unsafe made[name] = unsafe format
      return unsafe format
    }

    mutating func heading() -> UnsafeMutablePointer<lxw_format>? {
      unsafe format("heading") { format in
        unsafe format_set_bold(format)
        unsafe format_set_text_wrap(format)
        unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      }
    }

    mutating func text(wraps: Bool) -> UnsafeMutablePointer<lxw_format>? {
      unsafe format("text \(wraps)") { if wraps { unsafe format_set_text_wrap($0) } }
    }

    mutating func closed() -> UnsafeMutablePointer<lxw_format>? {
      unsafe format("closed") { unsafe format_set_bg_color($0, 0xE4E4E0) }
    }

    /// A cell to write into: open where the sheet is locked, and marked so that it is found.
    mutating func input(wraps: Bool) -> UnsafeMutablePointer<lxw_format>? {
      unsafe format("input \(wraps)") { format in
        if wraps { unsafe format_set_text_wrap(format) }
        unsafe format_set_unlocked(format)
        unsafe format_set_bg_color(format, 0xFFF9E5)
        unsafe format_set_border(format, UInt8(LXW_BORDER_HAIR.rawValue))
      }
    }

    mutating func number(_ decimals: Int, isShare: Bool) -> UnsafeMutablePointer<lxw_format>? {
      let zeros = decimals > 0 ? "." + String(repeating: "0", count: min(decimals, 12)) : ""
      let code = "0" + zeros + (isShare ? "%" : "")
      return unsafe format(code) { unsafe format_set_num_format($0, code) }
    }

    /// Format 14: the short date of the reader's system.
    mutating func day() -> UnsafeMutablePointer<lxw_format>? {
      unsafe format("day") { unsafe format_set_num_format_index($0, 14) }
    }

    mutating func tone(_ tone: Workbook.Tone) -> UnsafeMutablePointer<lxw_format>? {
      unsafe format("tone \(tone.rawValue)") { format in
        guard let (ground, ink) = inks[tone] else { return }
        unsafe format_set_bg_color(format, ground)
        unsafe format_set_font_color(format, ink)
      }
    }
  }
}
