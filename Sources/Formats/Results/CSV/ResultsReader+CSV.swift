public import AuditModel
internal import Diagnostics
internal import Seals

extension ResultsReader {
  /// The results of a CSV file: a header row, then one row for each result.
  ///
  ///     item;side;answer;size;deviations;note
  ///     S-20;internal;;60;1;"one file; late"
  ///
  /// The columns bear the names of the XML format's attributes. Columns that describe the whole file
  /// (`checklist`, `version`, `unit`, `unit-name`, `period`, `date`, `synthetic`) hold the same
  /// value in every row that fills them. Where the separator is a semicolon, numbers may have a decimal
  /// comma.
  public static func readCSV(
    _ bytes: [UInt8], name: String, limits: TextLimits = .results
  ) -> Read<ResultSet> {
    let (table, problems) = CSVReader.read(bytes, name: name, limits: limits)
    guard let table, let header = table.rows.first else {
      return Read(draft: nil, diagnostics: problems)
    }
    var rows = CSVResultRows(
      header: header, isCommaDecimal: table.separator == UInt8(ascii: ";"),
      draft: ResultSetDraft(
        name: name, sha256: Seals.sha256(bytes).description, location: header[0].location))
    for row in table.rows.dropFirst() { rows.take(row) }
    return Read(draft: rows.draft.set, diagnostics: problems + rows.draft.diagnostics)
  }
}

/// Makes results from the rows of a table.
struct CSVResultRows {
  /// The columns of the answer itself, with what belongs to it.
  static let answer =
    ResultField.allCases.map(\.rawValue) + ["note", "cause", "evidence", "sha256"]
  private static let constants = [
    "checklist", "version", "engagement", "unit", "unit-name", "period", "date", "synthetic",
  ]
  /// By which columns a report as CSV is known: it holds the results that it was made from.
  private static let reported: Set<String> = ["item", "outcome", "judgement", "result-location"]
  private static let known =
    ResultSetDraft.resultRule.attributes.map(\.name)
    + ["note", "cause", "evidence", "evidence-title", "sha256", "parameters"] + constants
  private static let numbers: Set<String> = ["value", "numerator", "denominator"]

  /// The name of each column; `nil` for one that was reported.
  private var columns: [String?] = []
  /// The values of the columns that describe the whole file.
  private var constants: [String: String] = [:]
  private let isCommaDecimal: Bool
  /// Whether the table is a report: its other columns are passed over, and text is guarded against formulas.
  private let isReport: Bool
  private(set) var draft: ResultSetDraft

  init(header: [CSVTable.Cell], isCommaDecimal: Bool, draft: ResultSetDraft) {
    self.isCommaDecimal = isCommaDecimal
    self.draft = draft
    let names = header.map { ValueForm.trimmed($0.text).lowercased() }
    isReport = Self.reported.isSubset(of: names)
    var seen: Set<String> = []
    for (cell, written) in zip(header, names) {
      guard let name = column(written, cell.location) else {
        columns.append(nil)
        continue
      }
      if !seen.insert(name).inserted {
        self.draft.report(.resultsColumnRepeated, cell.location, ["column": name])
      }
      columns.append(name)
    }
    if !seen.contains("item") {
      self.draft.report(.resultsColumnMissing, header[0].location, ["column": "item"])
    }
  }

  /// The column that a name means; `nil` for one that nobody knows.
  private mutating func column(_ name: String, _ location: SourceLocation) -> String? {
    if Self.known.contains(name) { return name }
    if isReport { return nil }
    guard let suggestion = Spelling.nearest(to: name, in: Self.known) else {
      draft.report(
        .resultsColumnUnknown, location,
        ["column": ValueForm.shown(name), "expected": ValueForm.list(Self.known)])
      return nil
    }
    draft.report(
      .resultsColumnMisspelt, location,
      ["column": ValueForm.shown(name), "suggestion": suggestion])
    return suggestion
  }

  /// Takes a row.
  ///
  /// - Parameters:
  ///   - row: The cells, as many as the header has.
  ///   - basis: The recorded answer that a row of a workpaper was made from.
  mutating func take(_ row: [CSVTable.Cell], basis: AnswerBasis? = nil) {
    guard row.count == columns.count else {
      draft.report(
        .resultsRowLength, row[0].location,
        ["expected": String(columns.count), "found": String(row.count)])
      return
    }
    guard row.contains(where: { !ValueForm.trimmed($0.text).isEmpty }) else { return }
    var result = ControllingResult(item: "", location: row[0].location)
    result.basis = basis
    var evidence: CSVTable.Cell?
    var digests: CSVTable.Cell?
    var titles: CSVTable.Cell?
    for (name, found) in zip(columns, row) {
      guard let name else { continue }
      var cell = found
      if isReport { cell.text = FormulaGuard.withoutGuard(cell.text) }
      switch name {
      case "note": result.note = ResultsReader.note(cell.text)
      case "cause": result.cause = ResultsReader.note(cell.text)
      case "evidence": evidence = cell
      case "evidence-title": titles = cell
      case "sha256": digests = cell
      case "parameters": takeParameters(cell)
      case _ where Self.constants.contains(name): takeConstant(name, cell)
      case _ where isCommaDecimal && Self.numbers.contains(name):
        draft.take(name, Self.pointed(cell.text), at: cell.location, into: &result)
      default: draft.take(name, cell.text, at: cell.location, into: &result)
      }
    }
    // The report shows the quotient of both as well.
    if isReport, result.fields[.numerator] != nil { result.fields[.value] = nil }
    takeEvidence(evidence, digests, titles, into: &result)
    if let edited = basis?.edited { result.dropRemoved(unless: edited) }
    guard !result.item.isEmpty else {
      if columns.contains("item") {
        draft.report(.resultsItemMissing, result.location)
      }
      return
    }
    draft.append(result)
  }

  private mutating func takeConstant(_ name: String, _ cell: CSVTable.Cell) {
    let value = ValueForm.trimmed(cell.text)
    guard !value.isEmpty else { return }
    if let first = constants[name] {
      if first != value { draft.report(.resultsConstantDiffers, cell.location, ["column": name]) }
      return
    }
    constants[name] = value
    draft.take(name, value, at: cell.location)
  }

  /// Splits the references and their digests at `|` and joins them in order.
  private mutating func takeEvidence(
    _ evidence: CSVTable.Cell?, _ digests: CSVTable.Cell?, _ titles: CSVTable.Cell?,
    into result: inout ControllingResult
  ) {
    func parts(_ cell: CSVTable.Cell?) -> [String] {
      guard let cell, !ValueForm.trimmed(cell.text).isEmpty else { return [] }
      return BarList.texts(cell.text).map(ValueForm.trimmed)
    }
    let references = parts(evidence)
    let hashes = parts(digests)
    if let digests, hashes.count > references.count {
      draft.report(
        .resultsDigestWithoutEvidence, digests.location,
        ["digests": String(hashes.count), "references": String(references.count)])
    }
    let names = parts(titles)
    if let titles, names.count > references.count {
      draft.report(
        .resultsTitleWithoutEvidence, titles.location,
        ["titles": String(names.count), "references": String(references.count)])
    }
    for (index, href) in references.enumerated() where !href.isEmpty {
      var reference = EvidenceReference(href: href)
      if index < names.count, !names[index].isEmpty { reference.title = names[index] }
      if index < hashes.count, !hashes[index].isEmpty, let digests,
        draft.accept(
          hashes[index], as: "sha256", of: ResultSetDraft.evidenceRule, at: digests.location)
      {
        reference.sha256 = hashes[index].lowercased()
      }
      result.evidence.append(reference)
    }
  }

  /// Takes `id=value`, `|` between; the same in every row that fills the column.
  private mutating func takeParameters(_ cell: CSVTable.Cell) {
    let text = ValueForm.trimmed(cell.text)
    guard !text.isEmpty else { return }
    if let first = constants["parameters"] {
      if first != text {
        draft.report(.resultsConstantDiffers, cell.location, ["column": "parameters"])
      }
      return
    }
    constants["parameters"] = text
    for part in BarList.texts(text) {
      let sides = part.utf8.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false
      ).map { ValueForm.trimmed(String(Substring($0))) }
      guard sides.count == 2, !sides[0].isEmpty else {
        draft.report(.resultsParameterForm, cell.location)
        continue
      }
      draft.append(
        ParameterOverride(id: sides[0], value: sides[1], location: cell.location))
    }
  }

  /// A number with its one decimal comma made a point.
  private static func pointed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard !bytes.contains(UInt8(ascii: ".")),
      bytes.count(where: { $0 == UInt8(ascii: ",") }) == 1
    else { return text }
    return String(
      decoding: bytes.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
  }
}

extension ControllingResult {
  /// Drops what it says of parts that it removes, unless somebody wrote it: a workpaper still shows what is recorded.
  fileprivate mutating func dropRemoved(unless edited: Set<RemovableField>) {
    for field in removes.subtracting(edited) {
      switch field {
      case .answer: fields = [:]
      case .note: note = nil
      case .cause: cause = nil
      case .evidence: evidence = []
      }
    }
    basis?.edited.formUnion(removes)
  }
}
