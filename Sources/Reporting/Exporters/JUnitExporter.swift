internal import AuditModel
internal import Diagnostics

/// The assessment as JUnit XML, for pipelines: a suite for each section and side, a case for each item.
///
/// What failed is a `failure` with the condition and recommendation of its finding; what was tested without a
/// conclusion is an `error`; what does not apply or was not tested is `skipped`. Times are not known and are 0.
public struct JUnitExporter: Exporter {
  /// `junit`.
  public let identifier = "junit"
  /// XML.
  public let mediaType = "application/xml"
  /// `xml`.
  public let fileExtension = "xml"

  /// Makes the exporter.
  public init() {}

  /// The report as JUnit XML; the options have no bearing on it.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    JUnitFile(index: try ReportIndex(report)).bytes()
  }
}

/// A file while it is written.
private struct JUnitFile {
  private struct Suite {
    let section: SectionID
    let side: Side
    var cases: [ItemAssessment]

    func count(_ outcomes: [Outcome]) -> Int { cases.count { outcomes.contains($0.outcome) } }
  }

  private static let failed: [Outcome] = [.partial, .nonconforming]
  private static let skipped: [Outcome] = [.notApplicable, .notTested]

  let index: ReportIndex
  private let findings: FindingTable
  private var output: [UInt8] = []

  init(index: ReportIndex) {
    self.index = index
    findings = FindingTable(index.assessment)
  }

  func bytes() -> [UInt8] {
    var file = self
    file.write()
    return file.output
  }

  private var suites: [Suite] {
    var suites: [Suite] = []
    for side in Side.allCases {
      for item in index.assessment.items where item.side == side {
        if let last = suites.indices.last, suites[last].section == item.section,
          suites[last].side == side
        {
          suites[last].cases.append(item)
        } else {
          suites.append(Suite(section: item.section, side: side, cases: [item]))
        }
      }
    }
    return suites
  }

  private mutating func write() {
    let suites = self.suites
    let checklist = index.checklist
    line(0, "?xml", [("version", "1.0"), ("encoding", "UTF-8")], "?>")
    open(
      0, "testsuites",
      [("name", "\(checklist.id) \(checklist.version)")]
        + counts(
          suites.reduce(findings.others.count) { $0 + $1.cases.count },
          suites.reduce(findings.others.count) { $0 + $1.count(Self.failed) },
          suites.reduce(0) { $0 + $1.count([.undetermined]) }))
    for suite in suites { write(suite) }
    // Of nothing, too, it is to be known of what it is nothing.
    if !findings.others.isEmpty || suites.isEmpty { writeOthers() }
    text("</testsuites>\n")
  }

  private func counts(
    _ tests: Int, _ failures: Int, _ errors: Int, skipped: Int? = nil
  ) -> [(String, String)] {
    // The schema of Jenkins has no sum of what was skipped.
    [("tests", "\(tests)"), ("failures", "\(failures)"), ("errors", "\(errors)")]
      + (skipped.map { [("skipped", "\($0)")] } ?? []) + [("time", "0")]
  }

  private mutating func write(_ suite: Suite) {
    let title = index.sections[suite.section].map { index.text($0.title) } ?? suite.section.rawValue
    var attributes =
      [("name", "\(title) · \(index.words.side(suite.side))")]
      + counts(
        suite.cases.count, suite.count(Self.failed), suite.count([.undetermined]),
        skipped: suite.count(Self.skipped))
    if let date = index.assessment.subject.date {
      attributes.append(("timestamp", "\(date.iso)T00:00:00"))
    }
    open(1, "testsuite", attributes)
    writeProperties()
    for item in suite.cases { write(item) }
    text("  </testsuite>\n")
  }

  /// What is to be known of all that follows: that it is made up, or a part.
  private mutating func writeProperties() {
    let properties = [
      ("synthetic", index.assessment.isSynthetic ? index.words(.synthetic) : nil),
      ("trail", index.trailSentence),
      ("excerpt", index.excerptSentence),
    ].compactMap { name, value in value.map { (name, $0) } }
    guard !properties.isEmpty else { return }
    open(2, "properties", [])
    for (name, value) in properties {
      line(3, "property", [("name", name), ("value", value)], "/>")
    }
    text("    </properties>\n")
  }

  /// The findings that are not of one item and side, each as a case that failed.
  private mutating func writeOthers() {
    let others = findings.others
    open(
      1, "testsuite",
      [("name", index.words(.findings))] + counts(others.count, others.count, 0, skipped: 0))
    writeProperties()
    for finding in others {
      let id = finding.item?.rawValue ?? finding.requirement?.rawValue ?? finding.kind.rawValue
      open(
        2, "testcase",
        [
          ("classname", "\(index.checklist.id).\(finding.kind.rawValue)"),
          ("name", "\(id) \(index.words(finding.condition))"), ("time", "0"),
        ])
      failure(
        "failure", finding, message: index.words(finding.condition), type: finding.grade.rawValue)
      text("    </testcase>\n")
    }
    text("  </testsuite>\n")
  }

  private mutating func write(_ item: ItemAssessment) {
    let question = index.items[item.id].map { index.text($0.question) } ?? item.id.rawValue
    let attributes = [
      ("classname", "\(index.checklist.id).\(item.section).\(item.side.rawValue)"),
      ("name", "\(item.id) \(question)"), ("time", "0"),
    ]
    let finding = findings[item]
    if item.outcome == .conforming, finding == nil {
      return line(2, "testcase", attributes, "/>")
    }
    open(2, "testcase", attributes)
    let words = index.words
    let outcome = words.outcome(item.outcome)
    let message = finding.map { words($0.condition) } ?? outcome
    let type = finding?.grade.rawValue ?? item.outcome.rawValue
    switch item.outcome {
    case .partial, .nonconforming: failure("failure", finding, message: message, type: type)
    case .undetermined: failure("error", finding, message: message, type: type)
    case .notApplicable, .notTested: line(3, "skipped", [("message", message)], "/>")
    // An exception in an accepted sample fails no pipeline, yet is not left out.
    case .conforming:
      indent(3)
      text("<system-out>")
      XMLText.append(message, to: &output)
      text("</system-out>\n")
    }
    text("    </testcase>\n")
  }

  private mutating func failure(
    _ name: String, _ finding: Finding?, message: String, type: String
  ) {
    let words = index.words
    indent(3)
    text("<\(name)")
    attribute("message", message)
    attribute("type", type)
    text(">")
    if let finding {
      XMLText.append(
        [
          words.criteria(finding.criterion), words(finding.recommendation),
          finding.source.description,
        ]
        .filter { !$0.isEmpty }.joined(separator: "\n"), to: &output)
    }
    text("</\(name)>\n")
  }

  // MARK: - Writing

  private mutating func text(_ text: String) { output += Array(text.utf8) }

  private mutating func indent(_ depth: Int) { text(String(repeating: "  ", count: depth)) }

  private mutating func attribute(_ name: String, _ value: String) {
    text(" \(name)=\"")
    XMLText.append(value, to: &output)
    text("\"")
  }

  private mutating func line(
    _ depth: Int, _ name: String, _ attributes: [(String, String)], _ end: String
  ) {
    indent(depth)
    text("<\(name)")
    for (name, value) in attributes { attribute(name, value) }
    text(end + "\n")
  }

  private mutating func open(_ depth: Int, _ name: String, _ attributes: [(String, String)]) {
    line(depth, name, attributes, ">")
  }
}
