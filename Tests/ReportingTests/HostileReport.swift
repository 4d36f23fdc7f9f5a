import AuditModel
import Diagnostics
import TestSupport

/// The made-up report with every text replaced by one of a list, so that each export meets each.
struct HostileReport {
  static let texts = HostileTexts.all

  /// The list with a plain word in place of every text that has words, and nothing for the others.
  static let harmless = texts.map { text in
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace } ? "" : "word"
  }

  private var next: Int
  private let texts: [String]

  /// Begins at one text of the list; the rest follow in their order, again and again.
  init(startingAt start: Int, texts: [String] = Self.texts) {
    next = start
    self.texts = texts
  }

  private mutating func text() -> String {
    defer { next += 1 }
    return texts[next % texts.count]
  }

  private mutating func place(_ location: inout SourceLocation) { location.file = text() }

  private mutating func all(_ localized: inout LocalizedText) {
    let replacement = text()
    localized = localized.mapTexts { _, _ in replacement }
  }

  /// An assessment whose texts are hostile; ids stay as they are, for readers refuse others.
  mutating func assessment(from original: Assessment) -> Assessment {
    var assessment = original
    assessment.subject.unitName = text()
    assessment.subject.period = text()
    for index in assessment.inputs.indices { assessment.inputs[index].name = text() }
    for index in assessment.items.indices { item(&assessment.items[index]) }
    for index in assessment.findings.indices { finding(&assessment.findings[index]) }
    return assessment
  }

  private mutating func item(_ item: inout ItemAssessment) {
    place(&item.source)
    if case .conditionNotMet(var condition) = item.judgement {
      condition.text = text()
      item.judgement = .conditionNotMet(condition)
    }
    guard item.result != nil else { return }
    item.result?.note = text()
    item.result?.cause = text()
    item.result?.by = [text(), text()].joined(separator: " ")
    item.result?.evidence = [
      EvidenceReference(href: text(), sha256: text(), title: text())
    ]
    item.result?.location.file = text()
    if case .text = item.result?.answer { item.result?.answer = .text(text()) }
  }

  private mutating func finding(_ finding: inout Finding) {
    all(&finding.condition)
    all(&finding.cause)
    all(&finding.effect)
    all(&finding.recommendation)
    all(&finding.criterion.text)
    finding.criterion.clause = "Pasal " + text()
    finding.criterion.document = text()
    place(&finding.criterion.location)
    place(&finding.source)
    finding.evidence = [EvidenceReference(href: text(), sha256: text(), title: text())]
  }

  /// The checklist with hostile titles, questions, notes and file names.
  mutating func checklist(from original: Checklist) -> Checklist {
    var checklist = original
    all(&checklist.title)
    for index in checklist.sources.indices { all(&checklist.sources[index].title) }
    for index in checklist.requirements.indices {
      all(&checklist.requirements[index].text)
      place(&checklist.requirements[index].location)
    }
    for index in checklist.parameters.indices { all(&checklist.parameters[index].title) }
    for axis in checklist.axes.indices {
      all(&checklist.axes[axis].title)
      for value in checklist.axes[axis].values.indices {
        all(&checklist.axes[axis].values[value].title)
      }
    }
    for index in checklist.scoring.ratings.indices {
      all(&checklist.scoring.ratings[index].title)
    }
    for index in checklist.sections.indices { section(&checklist.sections[index]) }
    return checklist
  }

  private mutating func section(_ section: inout Section) {
    all(&section.title)
    for index in section.items.indices {
      all(&section.items[index].question)
      place(&section.items[index].location)
    }
    for index in section.sections.indices { self.section(&section.sections[index]) }
  }
}
