package import AuditModel
package import AuditStore
import Diagnostics
import FileAccess
import Reporting
import Seals

/// Kinds of letter.
package enum LetterKind: String, Sendable {
  /// Tells the audited unit of a finding.
  case notice
  /// Reminds of the follow-up of a finding.
  case reminder

  /// The states in which a finding gets such a letter.
  private var states: [FindingState] {
    switch self {
    case .notice: [.issued]
    case .reminder: FindingState.having(.always).filter { $0 != .draft }
    }
  }

  /// Refuses a finding that gets no such letter on a day (`store.state`).
  func require(_ finding: EngagementFinding, on day: CalendarDate) throws(DiagnosticsError) {
    guard !isWanted(for: finding, on: day) else { return }
    throw DiagnosticsError([
      .wrongState(
        .finding, finding.id.rawValue, finding.effectiveState(on: day).rawValue,
        states.map(\.rawValue))
    ])
  }

  /// Whether a finding of an engagement gets such a letter on a day.
  func isWanted(for finding: EngagementFinding, on day: CalendarDate) -> Bool {
    switch self {
    case .notice: finding.effectiveState(on: day) == .issued
    case .reminder: finding.issuedDay != nil && finding.isOpen(on: day)
    }
  }
}

/// Forms of letters.
package enum LetterFormat: String, CaseIterable, Sendable {
  case html
  case pdf
  case docx
  case odt
}

/// Which findings letters are written about, in which form.
package struct LetterRun: Sendable {
  /// What the letters are written about.
  package enum Subject: Sendable {
    /// These findings.
    case findings([FindingID])
    /// All findings of an engagement that get a letter of the kind.
    case engagement(EngagementID)
  }

  /// A letter to be written.
  package struct Letter: Sendable {
    /// Its file.
    package let file: String
    /// Its content.
    package let bytes: [UInt8]
  }

  /// The kind.
  package let kind: LetterKind
  /// The findings.
  package let subject: Subject
  /// A mustache template; `nil`: that of the library in the language of the context.
  package let template: String?
  /// The day of the letters.
  package let day: CalendarDate
  /// Until when an answer is asked for.
  package let answerBy: CalendarDate?
  /// The form; `nil`: by the ending of the file, else HTML.
  package let format: LetterFormat?
  /// The file; the folder for several letters.
  package let output: String

  package init(
    _ kind: LetterKind, about subject: Subject, template: String? = nil, on day: CalendarDate,
    answerBy: CalendarDate? = nil, format: LetterFormat? = nil, output: String
  ) {
    self.kind = kind
    self.subject = subject
    self.template = template
    self.day = day
    self.answerBy = answerBy
    self.format = format
    self.output = output
  }

  /// Whether each letter goes to a file of a folder of its own name.
  package var isFolder: Bool {
    switch subject {
    case .findings(let ids): ids.count > 1
    case .engagement: true
    }
  }

  /// Makes the letters; none is written.
  ///
  /// - Parameters:
  ///   - session: Who writes; reads the findings.
  ///   - context: The language, and where the library is.
  ///   - progress: Runs the conversion of one file, named to it.
  /// - Returns: The letters, one for each finding; none if no finding of the engagement gets one.
  /// - Throws: `DiagnosticsError` if a finding that is named gets no such letter (`store.state`), or a finding, the template
  ///   or a helper program fails.
  package func letters(
    from session: StoreSession, _ context: AuditingContext,
    progress: (_ file: String, _ work: () throws -> [UInt8]) throws -> [UInt8] = { try $1() }
  ) throws -> [Letter] {
    let ids = try ids(session)
    let page = try PageTemplate(try template ?? own(context))
    let letters = FindingLetters(session, context, day: day, answerBy: answerBy)
    let ending = output.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let format = format ?? (isFolder ? nil : LetterFormat(rawValue: ending)) ?? .html
    return try ids.map { id in
      // The kind is part of the name, so that letters of different kinds do not overwrite each other.
      let name = FileName.escaped(
        "\(kind.rawValue)-\(FileName.hyphenated(id.rawValue))",
        checksum: Seals.sha256(id.rawValue).hex)
      let file = isFolder ? "\(output)/\(name).\(format.rawValue)" : output
      let letter = Array(page.page(try letters.letter(id).values).utf8)
      return Letter(file: file, bytes: try progress(file) { try convert(letter, format, context) })
    }
  }

  private func ids(_ session: StoreSession) throws(DiagnosticsError) -> [FindingID] {
    switch subject {
    case .findings(let ids):
      for id in ids { try kind.require(try session.finding(id), on: day) }
      return ids
    case .engagement(let engagement):
      _ = try session.engagement(engagement)
      var filter = FindingFilter()
      filter.engagement = engagement
      filter.order = .id
      return try session.findings(filter).filter { kind.isWanted(for: $0, on: day) }.map(\.id)
    }
  }

  /// The template of the library in a language; Indonesian for `id`, English for any other.
  private func own(_ context: AuditingContext) throws(DiagnosticsError) -> String {
    let tag = context.language == .indonesian ? "id" : "en"
    return "\(try ChecklistLibrary.find(context).folder)/templates/\(kind.rawValue).\(tag).html"
  }

  private func convert(
    _ page: [UInt8], _ format: LetterFormat, _ context: AuditingContext
  ) throws -> [UInt8] {
    switch format {
    case .html: page
    case .pdf: try ReportFormat.typeset(page, context)
    case .docx, .odt: try WordDocument(format: format.rawValue, context: context).bytes(of: page)
    }
  }
}
