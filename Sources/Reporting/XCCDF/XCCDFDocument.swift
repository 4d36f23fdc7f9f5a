internal import AuditModel

/// The checklist as an XCCDF benchmark, with the results of the audit: a group for each section, a rule for each item and
/// side.
///
/// - Note: Source: NIST IR 7275 revision 4 (XCCDF 1.2): ids 6.2.3, items 6.4, test results 6.6, scoring 7.3.
struct XCCDFDocument {
  static let namespace = "http://checklists.nist.gov/xccdf/1.2"
  private static let prefix = "xccdf_org.patuh"

  let index: ReportIndex
  private let items: [ItemID: Item]
  private let findings: FindingTable

  init(index: ReportIndex) {
    self.index = index
    items = Dictionary(
      index.checklist.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    findings = FindingTable(index.assessment)
  }

  private var assessment: Assessment { index.assessment }

  /// The system of the check: a person with a checklist.
  private static let check = XCCDFElement("check", [("system", "urn:patuh:audit:1")])

  func bytes() -> [UInt8] {
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    benchmark.append(to: &bytes)
    return bytes
  }

  // MARK: - The benchmark

  private var benchmark: XCCDFElement { benchmark(with: [result]) }

  /// The benchmark, with results or without.
  func benchmark(with results: [XCCDFElement]) -> XCCDFElement {
    let checklist = index.checklist
    var children = [
      XCCDFElement("status", text: "accepted")
    ]
    children += texts("title", checklist.title)
    if let description = checklist.description { children += texts("description", description) }
    children.append(XCCDFElement("version", text: checklist.version))
    for model in XCCDFScores.Model.allCases {
      children.append(XCCDFElement("model", [("system", model.system)]))
    }
    children += checklist.sections.map(group)
    children += results
    return XCCDFElement(
      "Benchmark",
      [
        ("xmlns", Self.namespace), ("id", "\(Self.prefix)_benchmark_\(checklist.id)"),
        ("resolved", "true"), ("xml:lang", checklist.language.tag),
      ], children: children)
  }

  /// A text in every language in which it is given, parameters filled in.
  private func texts(_ name: StaticString, _ text: LocalizedText) -> [XCCDFElement] {
    let languages = text.languages.isEmpty ? [index.checklist.language] : text.languages
    return languages.map { language in
      XCCDFElement(name, [("xml:lang", language.tag)], text: index.fill(text.text(in: language)))
    }
  }

  private func group(_ section: Section) -> XCCDFElement {
    XCCDFElement(
      "Group", [("id", "\(Self.prefix)_group_\(section.id)")],
      children: texts("title", section.title)
        + section.items.flatMap { item in item.sides.map { rule(item, $0) } }
        + section.sections.map(group))
  }

  private func id(_ item: ItemID, _ side: Side) -> String {
    "\(Self.prefix)_rule_\(item).\(side.rawValue)"
  }

  private func rule(_ item: Item, _ side: Side) -> XCCDFElement {
    var children = texts("title", item.question)
    if let guidance = item.guidance { children += texts("description", guidance) }
    if let requirement = item.requirement.flatMap({ index.requirements[$0] }) {
      let source = requirement.source.map { index.text($0.title) }
      children.append(
        XCCDFElement(
          "reference",
          text: [source, requirement.requirement.clause].compactMap(\.self).joined(separator: ", ")
        ))
      children += texts("rationale", requirement.requirement.text)
    }
    children.append(
      XCCDFElement("ident", [("system", "urn:patuh:item")], text: item.id.rawValue))
    children.append(Self.check)
    return XCCDFElement(
      "Rule",
      [
        ("id", id(item.id, side)), ("selected", "true"),
        ("weight", item.weight.shortDecimal()), ("severity", severity(item.severity)),
        ("role", item.weight.isZero ? "unscored" : "full"),
      ], children: children)
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .critical, .major: "high"
    case .minor: "medium"
    case .observation: "low"
    }
  }

  // MARK: - The results

  var result: XCCDFElement {
    let words = index.words
    let subject = assessment.subject
    let title = words.subject(subject)
    var children = [
      XCCDFElement("title", text: title.isEmpty ? index.text(index.checklist.title) : title)
    ]
    children += index.notes.map { XCCDFElement("remark", text: $0) }
    if let unit = words.unit(subject) {
      children.append(XCCDFElement("organization", text: unit))
    }
    children.append(XCCDFElement("target", text: subject.unit?.rawValue ?? "-"))
    children += assessment.items.map(ruleResult)
    // The other models score what is shown: of an excerpt they would score another audit.
    if index.report.excerpt == nil {
      children += XCCDFScores(assessment: assessment, checklist: index.checklist).elements
    }
    if let score = assessment.score(.overall), let value = score.value {
      children.append(
        XCCDFElement(
          "score",
          [
            ("system", "urn:patuh:scoring:\(index.checklist.scoring.model)"),
            ("maximum", (score.maximum ?? 100).shortDecimal()),
          ], text: value.decimal(places: index.checklist.scoring.decimals)))
    }
    let name = [subject.unit?.rawValue, subject.period].compactMap(\.self).joined(separator: ".")
    return XCCDFElement(
      "TestResult",
      [
        ("id", "\(Self.prefix)_testresult_\(Self.name(name.isEmpty ? "audit" : name))"),
        ("start-time", index.begun), ("end-time", index.concluded),
        ("version", index.checklist.version), ("test-system", "cpe:/a:patuh:patuh"),
      ], children: children)
  }

  private static func name(_ text: String) -> String {
    String(
      text.map { letter in
        letter.isASCII && (letter.isLetter || letter.isNumber || "-._".contains(letter))
          ? letter : "-"
      })
  }

  private func ruleResult(_ assessed: ItemAssessment) -> XCCDFElement {
    let item = items[assessed.id]
    let words = index.words
    var children = [
      XCCDFElement("result", text: XCCDFScores.result(assessed.outcome)),
      XCCDFElement("ident", [("system", "urn:patuh:item")], text: assessed.id.rawValue),
      XCCDFElement(
        "message", [("severity", "info")],
        text: "\(assessed.outcome.rawValue): \(words.judgement(assessed, of: item))"),
    ]
    if let finding = findings[assessed] {
      children.append(
        XCCDFElement(
          "message", [("severity", finding.grade == .observation ? "warning" : "error")],
          text: words(finding.condition)))
    }
    if let note = assessed.result?.note {
      children.append(XCCDFElement("message", [("severity", "info")], text: note))
    }
    children.append(Self.check)
    var attributes: [(StaticString, String)] = [("idref", id(assessed.id, assessed.side))]
    if let at = ReportIndex.moment(assessed.result?.at) { attributes.append(("time", at)) }
    attributes.append(("severity", severity(item?.severity ?? .observation)))
    attributes.append(("weight", (item?.weight ?? assessed.weight).shortDecimal()))
    attributes.append(("role", (item?.weight.isZero ?? false) ? "unscored" : "full"))
    return XCCDFElement("rule-result", attributes, children: children)
  }
}
