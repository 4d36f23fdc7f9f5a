public import AuditModel

/// Empty results to fill in: one row for each item and side of a checklist.
///
/// As they are, the reader takes them without a diagnostic; what stays empty counts as not tested.
public enum ResultsTemplate {
  /// A table to fill in with a spreadsheet program.
  ///
  /// Its columns are `item` and `side`, those that any of the items needs, and those that every
  /// result may have. They are separated by semicolons where the checklist's own language writes a
  /// decimal comma, as spreadsheet programs expect there, and by commas elsewhere. The reader knows no
  /// column for the question, so that it is not in it.
  ///
  /// - Parameters:
  ///   - checklist: The checklist that is to be answered.
  ///   - side: The side that answers; `nil` for both.
  /// - Returns: CSV (RFC 4180), UTF-8, each row ended by CR LF.
  public static func csv(for checklist: Checklist, side: Side?) -> String {
    let rows = rows(of: checklist, side)
    let used = Set(rows.flatMap { fields(of: $0.item.kind) })
    let columns =
      ["item", "side"] + ResultField.allCases.filter(used.contains).map(\.rawValue) + [
        "note", "cause", "evidence", "sha256", "by", "at", "unit", "unit-name", "period", "date",
        "checklist", "version",
      ]
    let separator = NumberStyle(checklist.language).point == "," ? ";" : ","
    let lines =
      [columns]
      + rows.map { row in
        let filled = [
          "item": row.item.id.rawValue, "side": row.side.rawValue,
          "checklist": checklist.id.rawValue,
          "version": FormulaGuard.looksLikeFormula(checklist.version)
            ? "" : checklist.version,
        ]
        return columns.map { filled[$0] ?? "" }
      }
    return lines.map { line in
      line.map { cell($0, separator) }.joined(separator: separator) + "\r\n"
    }.joined()
  }

  /// A document to fill in with a text editor: above each result a comment with the question, in
  /// the checklist's own language, and the attributes that answer it.
  ///
  /// Parameters in questions show their defaults.
  ///
  /// - Parameters:
  ///   - checklist: The checklist that is to be answered.
  ///   - side: The side that answers; `nil` for both.
  /// - Returns: XML (`urn:patuh:results:1`), UTF-8, ending with a line feed.
  public static func xml(for checklist: Checklist, side: Side?) -> String {
    let parameters = Dictionary(
      checklist.parameters.map { ($0.id.rawValue, $0.value.written) },
      uniquingKeysWith: { first, _ in first })
    var root = #"<results xmlns="urn:patuh:results:1""#
    root += attribute("checklist", checklist.id.rawValue)
    root += attribute("version", checklist.version)
    if let side { root += attribute("side", side.rawValue) }
    let head = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- \(XMLText.comment(DiffText.own(checklist.title)))
           Isi setiap result dengan atribut yang disebut di atasnya; tambahkan pada results:
           Fill in each result with the attributes named above it; add to results:
           unit="…" unit-name="…" period="2026-Q1" date="2026-03-31"
           Selalu boleh / always possible: answer="not-applicable" (note), "not-tested", "no-evidence"
           Di dalam result / within a result: <note>…</note> <cause>…</cause> <evidence href="…"/>
           Skema bagi penyunting XML / schema for XML editors: Checklists/schema/results-1.xsd -->
      \(root)>

      """
    let overrides = checklist.parameters.map { parameter in
      let element =
        "<parameter\(attribute("id", parameter.id.rawValue))"
        + "\(attribute("value", parameter.value.written))/>"
      return "  <!-- \(XMLText.comment(element)) -->\n"
    }
    let results = rows(of: checklist, side).map { row in
      let question = TextTemplate.fill(DiffText.own(row.item.question)) { parameters[$0] }
      return "  <!-- \(XMLText.comment(question)) \(XMLText.comment(hint(row.item))) -->\n"
        + "  <result\(attribute("item", row.item.id.rawValue))"
        + "\(attribute("side", row.side.rawValue))/>\n"
    }
    return head + overrides.joined() + results.joined() + "</results>\n"
  }

  // MARK: - Rows

  private static func rows(of checklist: Checklist, _ side: Side?) -> [(item: Item, side: Side)] {
    checklist.items.flatMap { item in
      item.sides.filter { side == nil || $0 == side }.map { (item, $0) }
    }
  }

  /// The fields in which an answer of a kind is given.
  private static func fields(of kind: AnswerKind) -> [ResultField] {
    switch kind {
    case .conformity, .ladder, .choice, .text: [.answer]
    case .measure, .index: [.value, .numerator, .denominator]
    case .sample: [.size, .deviations, .population]
    case .caseTest: [.population, .deviations, .noEvidence]
    }
  }

  // MARK: - XML

  private static func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(XMLText.attribute(value))\""
  }

  /// The attributes that answer an item, and whether evidence must be there.
  private static func hint(_ item: Item) -> String {
    let evidence = item.evidenceRequired ? ", evidence" : ""
    func words(_ options: [AnswerOption]) -> String {
      options.map(\.id.rawValue).joined(separator: "|")
    }
    let answer =
      switch item.kind {
      case .conformity: #"answer="yes|partial|no""#
      case .ladder(let ladder): "answer=\"\(words(ladder.steps))\""
      case .choice(let choice):
        choice.allowsSeveral
          ? "answer=\"\(choice.options.map(\.id.rawValue).joined(separator: " "))\""
          : "answer=\"\(words(choice.options))\""
      case .text: #"answer="…""#
      case .measure(let measure): number(measure)
      case .index(let index): number(index.measure)
      case .sample: #"size="…" deviations="…" population="…""#
      case .caseTest: #"population="…" deviations="…" no-evidence="…""#
      }
    return "[\(answer)\(evidence)]"
  }

  private static func number(_ measure: Measure) -> String {
    let unit = measure.unit.map { " (\($0))" } ?? ""
    return #"value="…"\#(unit) / numerator="…" denominator="…""#
  }

  // MARK: - CSV

  private static func cell(_ text: String, _ separator: String) -> String {
    let special = Array("\"\r\n".utf8) + Array(separator.utf8)
    guard text.utf8.contains(where: special.contains) else { return text }
    var quoted = Array("\"".utf8)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { quoted.append(byte) }
      quoted.append(byte)
    }
    return String(decoding: quoted + Array("\"".utf8), as: UTF8.self)
  }
}
