public import AuditModel
internal import Diagnostics
internal import Seals

/// The complaints of one file.
public struct RegisterEntries: Hashable, Sendable {
  /// The file.
  public var source: AuditInput.Source
  /// The complaints, in file order.
  public var complaints: [Complaint]

  /// Makes entries.
  public init(source: AuditInput.Source, complaints: [Complaint]) {
    self.source = source
    self.complaints = complaints
  }
}

/// Reads the entries of a register of complaints from CSV and JSON.
public enum RegisterEntriesReader {
  /// How much of a file is read: 256 MiB, two million rows.
  public static let limits = TextLimits(
    bytes: 256 << 20, records: 2_000_000, columns: 200, textBytes: 1 << 20, depth: 32)

  /// The names of columns, and of members in JSON.
  static let columns = [
    "id", "class", "channel", "received", "receipt", "verified", "responded", "closed",
    "reopened", "closed-again", "synthetic",
  ]

  /// Reads the complaints of a file, or reports all its errors.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: The name by which diagnostics call it.
  ///   - register: The register they belong to, without errors.
  ///   - date: The day of the assessment; nothing may have happened after it.
  ///   - ignored: Names of columns to pass over.
  /// - Returns: The complaints with what was noticed, or the errors.
  public static func read(
    _ bytes: [UInt8], name: String, of register: ComplaintRegister, until date: CalendarDate,
    ignoring ignored: [String] = []
  ) -> Read<RegisterEntries> {
    var builder = ComplaintBuilder(register, until: date)
    var problems: [Diagnostic]
    switch ResultsReader.format(of: bytes, name: name) {
    case .csv, .xml: problems = readCSV(bytes, name: name, ignored, &builder)
    case .json: problems = readJSON(bytes, name: name, register, &builder)
    case .xlsx:
      return Read(draft: nil, diagnostics: [Message.workbook(name, expected: "CSV, JSON")])
    }
    problems += builder.diagnostics(file: name)
    if builder.complaints.isEmpty, !problems.hasErrors {
      problems.append(
        Diagnostic(.entriesNone, at: SourceLocation(file: name, line: 1, column: 1)))
    }
    return Read(
      draft: RegisterEntries(
        source: AuditInput.Source(
          name: name, sha256: Seals.sha256(bytes).description, isSynthetic: builder.isSynthetic),
        complaints: builder.complaints), diagnostics: problems)
  }

  private static func readCSV(
    _ bytes: [UInt8], name: String, _ ignored: [String], _ builder: inout ComplaintBuilder
  ) -> [Diagnostic] {
    if let refusal = TextGate.refusal(of: bytes, name: name, limits: limits) { return [refusal] }
    var table = NamedTable(bytes, name: name, limits: limits, known: columns)
    guard table.readHead(required: ["id", "class", "channel", "received"], ignoring: ignored)
    else { return table.diagnostics }
    while table.next() {
      builder.take(at: table.rowLocation) { column in
        (table.text(column), table.location(column))
      }
    }
    return table.diagnostics
  }

  /// Reads a list of complaints, or an object that holds one.
  ///
  ///     {"schema": "urn:patuh:complaints:1", "register": "complaints", "synthetic": true,
  ///      "complaints": [{"id": "P-1", "class": "informasi", "channel": "sp4n", …}]}
  private static func readJSON(
    _ bytes: [UInt8], name: String, _ register: ComplaintRegister,
    _ builder: inout ComplaintBuilder
  ) -> [Diagnostic] {
    var (value, problems) = JSONReader.read(bytes, name: name, limits: limits)
    guard let value else { return problems }
    func report(_ message: Message, _ location: SourceLocation, _ facts: [String: String]) {
      problems.append(Diagnostic(message, at: location, facts))
    }
    var list = value
    if case .object(let members) = value.content {
      guard let entries = members.first(where: { $0.key == "complaints" }) else {
        report(.entriesShape, value.location, ["found": value.kind])
        return problems
      }
      list = entries.value
      for member in members where member.key != "complaints" {
        let expected: String
        switch member.key {
        case "schema": expected = "urn:patuh:complaints:1"
        case "register": expected = register.id.rawValue
        case "synthetic":
          if case .boolean(let flag) = member.value.content {
            builder.isSynthetic = flag
          } else {
            report(
              .tableFlag, member.value.location,
              ["column": "synthetic", "found": member.value.kind])
          }
          continue
        default:
          report(
            .tableColumnUnknown, member.location,
            [
              "column": ValueForm.shown(member.key),
              "expected": "schema, register, synthetic, complaints",
            ])
          continue
        }
        if case .string(expected) = member.value.content { continue }
        var found = member.value.kind
        if case .string(let text) = member.value.content { found = ValueForm.shown(text) }
        report(
          .entriesForeign, member.value.location,
          ["attribute": member.key, "expected": expected, "found": found])
      }
    }
    guard case .array(let entries) = list.content else {
      report(.entriesShape, list.location, ["found": list.kind])
      return problems
    }
    for entry in entries {
      guard case .object(let members) = entry.content else {
        report(.entriesShape, entry.location, ["found": entry.kind])
        continue
      }
      var cells = [(text: String, location: SourceLocation)](
        repeating: ("", entry.location), count: columns.count)
      for member in members {
        guard let column = columns.firstIndex(of: member.key) else {
          report(
            .tableColumnUnknown, member.location,
            ["column": ValueForm.shown(member.key), "expected": LintReport.some(of: columns)])
          continue
        }
        switch member.value.content {
        case .string(let text), .number(let text):
          cells[column] = (ValueForm.trimmed(text), member.value.location)
        case .boolean(let flag): cells[column] = (flag ? "true" : "false", member.value.location)
        case .null: continue
        case .array, .object:
          report(.entriesShape, member.value.location, ["found": member.value.kind])
        }
      }
      builder.take(at: entry.location) { cells[$0] }
    }
    return problems
  }
}

/// Makes complaints from texts, and refuses what cannot be.
struct ComplaintBuilder {
  private let date: CalendarDate
  private let classes: [String: Int]
  private let channels: [String: Int]
  private let classNames: [String]
  private let channelNames: [String]
  private var seen: [String: Int] = [:]
  private var problems: [Diagnostic] = []
  private var unreported = 0
  private(set) var complaints: [Complaint] = []
  var isSynthetic = false

  init(_ register: ComplaintRegister, until date: CalendarDate) {
    self.date = date
    classNames = register.classes.map(\.id.rawValue)
    channelNames = register.channels.map(\.id.rawValue)
    func positions(_ names: [String]) -> [String: Int] {
      Dictionary(
        names.enumerated().map { (AnswerColumns.folded($1), $0) },
        uniquingKeysWith: { first, _ in first })
    }
    classes = positions(classNames)
    channels = positions(channelNames)
  }

  func diagnostics(file: String) -> [Diagnostic] {
    guard unreported > 0 else { return problems }
    return problems + [
      Diagnostic(
        .tableMore, at: SourceLocation(file: file, line: 1, column: 1),
        ["count": String(unreported)])
    ]
  }

  private mutating func report(
    _ message: Message, _ location: SourceLocation, _ facts: [String: String] = [:]
  ) {
    guard problems.count < 100 else {
      unreported += 1
      return
    }
    problems.append(Diagnostic(message, at: location, facts))
  }

  /// Takes one complaint: its texts in the order of the columns, each with its place.
  mutating func take(
    at location: SourceLocation, _ cell: (Int) -> (text: String, location: SourceLocation)
  ) {
    let count = problems.count + unreported
    let id = cell(0)
    if id.text.isEmpty {
      report(.entriesMissing, id.location, ["column": "id"])
    } else if let first = seen.updateValue(location.line, forKey: id.text) {
      // The number itself stays out of the message: it leads to a person.
      report(.entriesRepeated, id.location, ["first": String(first)])
    }
    let classIndex = position(cell(1), "class", classes, classNames, .entriesClassUnknown)
    let channelIndex = position(
      cell(2), "channel", channels, channelNames, .entriesChannelUnknown)
    var days: [CalendarDate?] = []
    for column in [3, 5, 6, 7, 8, 9] {
      days.append(day(cell(column), RegisterEntriesReader.columns[column]))
    }
    if days[0] == nil, cell(3).text.isEmpty {
      report(.entriesMissing, cell(3).location, ["column": "received"])
    }
    let hasReceipt = flag(cell(4), "receipt")
    if flag(cell(10), "synthetic") == true { isSynthetic = true }
    checkOrder(days, cell)
    guard problems.count + unreported == count, let classIndex, let channelIndex,
      let received = days[0]
    else { return }
    complaints.append(
      Complaint(
        id: id.text, classIndex: classIndex, channelIndex: channelIndex, received: received,
        hasReceipt: hasReceipt, verified: days[1], responded: days[2], closed: days[3],
        reopened: days[4], closedAgain: days[5], line: location.line))
  }

  private mutating func position(
    _ cell: (text: String, location: SourceLocation), _ column: String,
    _ known: [String: Int], _ names: [String], _ message: Message
  ) -> Int? {
    guard !cell.text.isEmpty else {
      report(.entriesMissing, cell.location, ["column": column])
      return nil
    }
    if let position = known[AnswerColumns.folded(cell.text)] { return position }
    report(
      message, cell.location,
      ["found": ValueForm.shown(cell.text), "expected": LintReport.some(of: names)])
    return nil
  }

  private mutating func day(
    _ cell: (text: String, location: SourceLocation), _ column: String
  ) -> CalendarDate? {
    guard !cell.text.isEmpty else { return nil }
    let day = CalendarDate(iso: cell.text) ?? Timestamp(rfc3339: cell.text)?.date
    guard let day else {
      report(
        .entriesDate, cell.location, ["column": column, "found": ValueForm.shown(cell.text)])
      return nil
    }
    if day > date {
      report(
        .entriesFuture, cell.location,
        ["column": column, "found": day.iso, "date": date.iso])
    }
    return day
  }

  private mutating func flag(
    _ cell: (text: String, location: SourceLocation), _ column: String
  ) -> Bool? {
    switch AnswerColumns.folded(cell.text) {
    case "": return nil
    case "true", "yes", "ya": return true
    case "false", "no", "tidak": return false
    default:
      report(
        .tableFlag, cell.location, ["column": column, "found": ValueForm.shown(cell.text)])
      return nil
    }
  }

  /// received <= verified; received <= responded <= closed <= reopened <= closed again.
  private mutating func checkOrder(
    _ days: [CalendarDate?], _ cell: (Int) -> (text: String, location: SourceLocation)
  ) {
    // Positions in `days`, and the columns they come from.
    let columns = [3, 5, 6, 7, 8, 9]
    func check(_ later: Int, after earlier: Int) {
      guard let day = days[later], let first = days[earlier], day < first else { return }
      report(
        .entriesOrder, cell(columns[later]).location,
        [
          "column": RegisterEntriesReader.columns[columns[later]], "found": day.iso,
          "first": RegisterEntriesReader.columns[columns[earlier]], "date": first.iso,
        ])
    }
    check(1, after: 0)
    check(2, after: 0)
    check(3, after: days[2] == nil ? 0 : 2)
    check(4, after: 3)
    check(5, after: 4)
    for (later, earlier) in [(4, 3), (5, 4)] where days[later] != nil && days[earlier] == nil {
      report(
        .entriesWithout, cell(columns[later]).location,
        [
          "column": RegisterEntriesReader.columns[columns[later]],
          "first": RegisterEntriesReader.columns[columns[earlier]],
        ])
    }
  }
}
