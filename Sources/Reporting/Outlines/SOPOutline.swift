public import AuditModel

/// An SOP as text for a terminal: identity part, performers, flow and requirements.
public struct SOPOutline: Sendable {
  private let sop: SOP
  private let words: Words

  /// An outline of an SOP in a language.
  public init(sop: SOP, language: Language) {
    self.sop = sop
    words = Words(language)
  }

  /// The outline within the width of the options; ends with a line feed.
  public func text(options: ExportOptions = ExportOptions()) -> String {
    var page = TerminalPage(width: options.width, colour: options.colour)
    page.paragraph(words(sop.title), style: .strong)
    page.paragraph(
      "\(sop.id) · " + words(.version, ["version": sop.version]) + " · "
        + sop.languages.map(\.tag).joined(separator: ", "), style: .faint)
    page.gap()
    identity(&page)
    if !sop.sources.isEmpty {
      page.heading(words(.sourcesHeading))
      page.terms(sop.sources.map { ($0.id.rawValue, line(of: $0)) })
      page.gap()
    }
    page.heading(words(.sopPerformers))
    page.terms(sop.performers.map { ($0.id.rawValue, words($0.title)) })
    page.gap()
    page.heading(words(.sopSteps))
    for step in sop.steps { self.step(step, &page) }
    page.gap()
    requirements(&page)
    return page.text
  }

  private func identity(_ page: inout TerminalPage) {
    let identity = sop.identity
    func list(_ texts: [LocalizedText]) -> String {
      texts.map { words($0) }.joined(separator: "; ")
    }
    page.terms([
      (words(.sopNumber), identity.number),
      (words(.sopOwner), identity.owner.map { words($0) }),
      (words(.sopCreated), identity.created.map(words.dates.long)),
      (words(.sopRevised), identity.revised.map(words.dates.long)),
      (words(.sopEffective), identity.effective.map(words.dates.long)),
      (words(.sopApprovedBy), identity.approvedBy.map { words($0) }),
      (words(.sopQualifications), list(identity.qualifications)),
      (words(.sopRelated), list(identity.related)),
      (words(.sopEquipment), list(identity.equipment)),
      (words(.sopWarnings), list(identity.warnings)),
      (words(.sopRecords), list(identity.records)),
    ])
    page.gap()
  }

  private func line(of source: LegalSource) -> String {
    var parts = [words(source.title)]
    if source.effective != nil || source.until != nil { parts.append(words.validity(of: source)) }
    if let note = source.note { parts.append(words(note)) }
    return parts.joined(separator: "; ") + (words.mark(of: source.certainty).map { " " + $0 } ?? "")
  }

  private func step(_ step: Step, _ page: inout TerminalPage) {
    let column = 10
    let performer = step.performer.map { id in
      sop.performers.first { $0.id == id }.map { words($0.title) } ?? id.rawValue
    }
    page.labelled(
      step.id.rawValue,
      [words(step.activity), performer.map { "(\($0))" }].compactMap(\.self)
        .joined(separator: " "), indent: 0, column: column)
    var flow = [words.kind(step.kind)]
    if let next = step.next { flow.append(words(.stepNext, ["step": next.rawValue])) }
    for branch in step.branches {
      flow.append(
        words(branch.answer == .yes ? .stepYes : .stepNo, ["step": branch.target.rawValue]))
    }
    page.paragraph(flow.joined(separator: " · "), indent: column, style: .faint)
    page.terms(
      [
        (words(.stepNeeds), step.prerequisites.map { words($0) }),
        (
          words(.stepTime),
          step.time.map { time in
            words.limit(of: time) + (words.mark(of: time.certainty).map { " " + $0 } ?? "")
          }
        ),
        (words(.stepOutput), step.output.map { words($0) }),
        (words(.stepNote), step.note.map { words($0) }),
      ], indent: column)
  }

  private func requirements(_ page: inout TerminalPage) {
    guard !sop.requirements.isEmpty else { return }
    page.heading(words(.requirementsHeading))
    for requirement in sop.requirements {
      var origin: [String] = []
      if let clause = requirement.clause { origin.append(words.clause(clause)) }
      if let source = requirement.source.flatMap({ id in sop.sources.first { $0.id == id } }) {
        origin.append(words(source.title))
      }
      if let step = requirement.step {
        origin.append(words(.stepLabel, ["step": step.rawValue]))
      }
      if let mark = words.mark(of: requirement.certainty) { origin.append(mark) }
      page.paragraph(requirement.id.rawValue, style: .strong)
      page.paragraph(words(requirement.text), indent: 2)
      if !origin.isEmpty {
        page.paragraph(origin.joined(separator: " · "), indent: 2, style: .faint)
      }
    }
  }
}

extension Words {
  /// The symbol of a step in a word.
  func kind(_ kind: Step.Kind) -> String {
    switch kind {
    case .start: self(.stepStart)
    case .process: self(.stepProcess)
    case .decision: self(.stepDecision)
    case .end: self(.stepEnd)
    case .connector: self(.stepConnector)
    }
  }
}
