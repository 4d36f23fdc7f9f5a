internal import AuditModel
internal import Diagnostics
internal import Workbooks

/// The report as sheets: a summary, the scores, the items, the findings, the evidence, the derivation, the parameters
/// and the documents.
///
/// Numbers and days are cells of their kind; text is text.
struct ReportWorkbook {
  let index: ReportIndex

  private var words: Words { index.words }
  private var assessment: Assessment { index.assessment }

  var workbook: Workbook {
    let subject = words.subject(assessment.subject)
    let title = index.text(index.checklist.title)
    return Workbook(
      title: subject.isEmpty ? title : "\(title) – \(subject)",
      sheets: [
        summary, scores, items, findings, evidence, derivation, parameters, documents,
      ] + OutlineSheets(outline: MethodOutline(index: index)).sheets(about: words(method: .method))
        + OutlineSheets(outline: ChangesOutline(index: index))
        .sheets(about: words(changes: .heading))
        + dossier + [ResultsSheet(index: index).sheet])
  }

  // MARK: - Cells

  private typealias Cell = Workbook.Cell
  private typealias Column = Workbook.Column

  private func number(_ value: Rational?, _ decimals: Int) -> Cell {
    value.map { .number(Self.double($0), decimals: decimals) } ?? .empty
  }

  private func share(_ value: Rational?) -> Cell {
    value.map { .share(Self.double($0), decimals: 2) } ?? .empty
  }

  private func count(_ number: Int) -> Cell { .number(Double(number), decimals: 0) }

  private func day(_ date: CalendarDate?) -> Cell {
    date.map { .day(year: $0.year, month: $0.month, day: $0.day) } ?? .empty
  }

  private func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }

  /// The nearest number that a spreadsheet can hold; fifteen digits of it are those of the fraction.
  private static func double(_ value: Rational) -> Double { OutlineSheets.double(value) }

  private var places: Int { index.checklist.scoring.decimals }

  private var gradeTones: [String: Workbook.Tone] {
    [words.grade(.major): .poor, words.grade(.minor): .fair]
  }

  private var outcomeTones: [String: Workbook.Tone] {
    [
      words.outcome(.conforming): .good, words.outcome(.partial): .fair,
      words.outcome(.nonconforming): .poor,
    ]
  }

  // MARK: - Sheets

  private var summary: Workbook.Sheet {
    let subject = assessment.subject
    var rows: [[Cell]] = [
      [text(words(.checklistLabel)), text(index.text(index.checklist.title))],
      [text(words(.version, ["version": ""])), text(assessment.checklist.version)],
      [text(words(.unit)), text(words.unit(subject) ?? words(.notGiven))],
      [text(words(.period)), text(subject.period ?? words(.notGiven))],
      [text(words(.concludedOn)), day(subject.date)],
    ]
    rows += index.notes.map { [.empty, text($0)] }
    for scope in [Score.Scope.overall, .side(.internal), .side(.external)] {
      guard let score = assessment.score(scope) else { continue }
      rows.append([
        text(index.title(of: scope)), number(score.value, places),
        text(index.ratingText(of: score)),
        text(index.boundsSentence(of: score)),
      ])
    }
    for outcome in Outcome.allCases {
      rows.append([text(words.outcome(outcome)), count(index.count(of: outcome))])
    }
    for grade in Grade.allCases.reversed() {
      rows.append([
        text("\(words(.findings)): \(words.grade(grade))"),
        count(assessment.findings.count { $0.grade == grade }),
      ])
    }
    if let overall = assessment.score(.overall) {
      for sentence in index.derivationSentences(of: overall) {
        rows.append([text(words(.derivationHeading)), text(sentence)])
      }
    }
    return Workbook.Sheet(
      name: words(.summary),
      columns: [
        Column(words(.reportKicker), width: 32, wraps: true), Column("", width: 60, wraps: true),
        Column(words(.rating), width: 22), Column(words(.bounds), width: 50, wraps: true),
      ], rows: rows)
  }

  /// A sheet for each table of the engagement's dossier, and one for its facts.
  private var dossier: [Workbook.Sheet] {
    index.dossier.map { OutlineSheets(outline: $0).sheets(about: words(dossier: .engagement)) }
      ?? []
  }

  private var scores: Workbook.Sheet {
    Workbook.Sheet(
      name: words(.scorecard),
      columns: [
        Column("scope", width: 26), Column(words(.scope), width: 40, wraps: true),
        Column(words(.score), width: 10), Column(words(.rating), width: 10),
        Column(words(.lowest), width: 10), Column(words(.highest), width: 10),
        Column(words(.maximum), width: 10), Column(words(.countedColumn), width: 12),
        Column(words(.excludedColumn), width: 12),
      ],
      rows: assessment.scores.map { score in
        [
          text(score.scope.description), text(index.title(of: score.scope)),
          number(score.value, places), text(score.rating?.rawValue), number(score.low, places),
          number(score.high, places), number(score.maximum, places),
          count(score.derivation.contributions.count), count(score.derivation.exclusions.count),
        ]
      })
  }

  private var items: Workbook.Sheet {
    let findings = FindingTable(assessment)
    let numbers = Dictionary(
      assessment.findings.enumerated().map { ($1.fingerprint, $0 + 1) },
      uniquingKeysWith: { first, _ in first })
    return Workbook.Sheet(
      name: words(.itemsHeading),
      columns: [
        Column(words(.item), width: 10), Column(words(.side), width: 10),
        Column(words(.section), width: 26, wraps: true),
        Column(words(.question), width: 60, wraps: true), Column(words(.gravity), width: 12),
        Column(words(.requirement), width: 22),
        Column(words(.outcome), width: 20, tones: outcomeTones),
        Column(words(.attainment), width: 10), Column(words(.weight), width: 8),
        Column(words(.reason), width: 50, wraps: true),
        Column(words(.note), width: 40, wraps: true),
        Column(words(.reportedCause), width: 30, wraps: true), Column(words(.findings), width: 10),
        Column("by", width: 16), Column("at", width: 22),
      ],
      rows: assessment.items.map { assessed in
        let item = index.items[assessed.id]
        let finding = findings[assessed].flatMap { numbers[$0.fingerprint] }
        return [
          text(assessed.id.rawValue), text(words.side(assessed.side)),
          text(index.title(of: .section(assessed.section))),
          text(item.map { index.text($0.question) }),
          text(item.map { words.severity($0.severity) }), text(item?.requirement?.rawValue),
          text(words.outcome(assessed.outcome)), share(assessed.attainment),
          number(assessed.weight, 2), text(words.judgement(assessed, of: item)),
          text(assessed.result?.note), text(assessed.result?.cause),
          finding.map(count) ?? .empty, text(assessed.result?.by),
          text(assessed.result?.at?.written),
        ]
      })
  }

  private var findings: Workbook.Sheet {
    Workbook.Sheet(
      name: words(.findings),
      columns: [
        Column("#", width: 5), Column(words(.gravity), width: 14, tones: gradeTones),
        Column(words(.kindColumn), width: 22), Column(words(.item), width: 24),
        Column(words(.condition), width: 50, wraps: true),
        Column(words(.criteria), width: 50, wraps: true),
        Column(words(.cause), width: 36, wraps: true),
        Column(words(.effect), width: 36, wraps: true),
        Column(words(.recommendation), width: 50, wraps: true), Column(words(.date), width: 12),
        Column(words(history: .column), width: 24, wraps: true),
        Column(words(.evidence), width: 40, wraps: true), Column(words(.fingerprint), width: 66),
      ],
      rows: assessment.findings.enumerated().map { position, finding in
        [
          count(position + 1), text(words.grade(finding.grade)), text(words.kind(finding.kind)),
          text(words.subject(of: finding)), text(words(finding.condition)),
          text(words.criteria(finding.criterion)), text(words.cause(finding)),
          text(words(finding.effect)), text(words(finding.recommendation)), day(finding.due),
          text(index.report.trace(of: finding).map(words.history)),
          text(
            finding.evidence.isEmpty
              ? nil : finding.evidence.map(words.evidence).joined(separator: "\n")),
          text(finding.fingerprint),
        ]
      })
  }

  private var evidence: Workbook.Sheet {
    Workbook.Sheet(
      name: words(.evidence),
      columns: [
        Column(words(.item), width: 10), Column(words(.side), width: 10),
        Column(words(.document), width: 50, wraps: true), Column("href", width: 50),
        Column("SHA-256", width: 66),
      ],
      rows: assessment.items.flatMap { assessed in
        (assessed.result?.evidence ?? []).map { evidence in
          [
            text(assessed.id.rawValue), text(words.side(assessed.side)), text(evidence.title),
            text(evidence.href), text(evidence.sha256),
          ]
        }
      })
  }

  private var derivation: Workbook.Sheet {
    Workbook.Sheet(
      name: words(.points),
      columns: [
        Column("scope", width: 26), Column(words(.item), width: 10),
        Column(words(.side), width: 10),
        Column(words(.weight), width: 10), Column(words(.attainment), width: 12),
        Column(words(.points), width: 14), Column(words(.reason), width: 40, wraps: true),
      ],
      rows: assessment.scores.flatMap { score -> [[Cell]] in
        let scope = score.scope.description
        return score.derivation.contributions.map { part in
          [
            text(scope), text(part.item.rawValue), text(words.side(part.side)),
            number(part.weight, 4), share(part.attainment), number(part.points, 6),
          ]
        }
          + score.derivation.exclusions.map { part in
            [
              text(scope), text(part.item.rawValue), text(words.side(part.side)), .empty, .empty,
              .empty, text(words.reason(part.reason)),
            ]
          }
      })
  }

  private var parameters: Workbook.Sheet {
    let declared = Dictionary(
      index.checklist.parameters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return Workbook.Sheet(
      name: words(.parametersHeading),
      columns: [
        Column("id", width: 24), Column(words(.parameter), width: 50, wraps: true),
        Column(words(.valueUsed), width: 16), Column(words(.defaultValue), width: 16),
        Column(words(.overridden), width: 14),
      ],
      rows: assessment.parameters.map { used in
        [
          text(used.id.rawValue), text(declared[used.id].map { index.text($0.title) }),
          text(words.value(used.value)), text(declared[used.id].map { words.value($0.value) }),
          text(used.isOverridden ? "✓" : nil),
        ]
      })
  }

  private var documents: Workbook.Sheet {
    func row(_ kind: TextKey, _ document: Assessment.Document) -> [Cell] {
      [text(words(kind)), text(document.id), text(document.version), text(document.sha256)]
    }
    return Workbook.Sheet(
      name: words(.documentsHeading),
      columns: [
        Column(words(.kindColumn), width: 18), Column(words(.document), width: 60),
        Column(words(.version, ["version": ""]), width: 12), Column("SHA-256", width: 66),
      ],
      rows: [row(.checklistLabel, assessment.checklist)]
        + assessment.sops.map { row(.sopLabel, $0) }
        + assessment.inputs.map { input in
          [text(words(.inputLabel)), text(input.name), .empty, text(input.sha256)]
        })
  }
}
