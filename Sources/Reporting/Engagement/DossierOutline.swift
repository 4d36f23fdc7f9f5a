internal import AuditModel

/// The dossier of an engagement as headings, facts and tables: made once, written by every exporter, so that none leaves
/// anything out.
struct DossierOutline: PartedOutline {
  typealias Part = OutlinePart
  typealias Table = OutlinePart.Table

  let dossier: EngagementDossier
  let words: Words
  /// The fingerprints of the findings that the report shows already.
  let shown: Set<String>

  init(_ dossier: EngagementDossier, index: ReportIndex) {
    self.dossier = dossier
    words = index.words
    shown = Set(index.assessment.findings.map(\.fingerprint))
  }

  /// All parts, in the order in which they are read.
  var parts: [Part] {
    [engagement, followUp] + ageing + byHand + [evidence, waivers, signOff, verify]
  }

  private var engagement: Part {
    var part = Part(id: "engagement", heading: words(dossier: .engagement))
    part.facts = [
      (words(dossier: .id), dossier.id), (words(dossier: .title), dossier.title),
      (words(dossier: .state), words.dossier(word: dossier.state)),
    ]
    if let objective = dossier.objective {
      part.facts.append((words(dossier: .objective), objective))
    }
    let dates = [dossier.start, dossier.end].map { $0.map(words.dates.long) ?? "…" }
    if dossier.start != nil || dossier.end != nil {
      part.facts.append((words(dossier: .dates), dates.joined(separator: " – ")))
    }
    for member in dossier.team {
      let note = member.isIndependent ? "" : " (\(words(dossier: .notIndependent)))"
      part.facts.append(
        (Words.capitalized(words.dossier(word: member.duty)), member.name + note))
    }
    return part
  }

  private func grade(_ finding: EngagementDossier.FollowedFinding) -> String {
    let now = words.grade(finding.grade)
    guard finding.firstGrade != finding.grade else { return now }
    return "\(now) (\(words(dossier: .firstGrade, ["grade": words.grade(finding.firstGrade)])))"
  }

  private func state(_ finding: EngagementDossier.FollowedFinding) -> String {
    let state = words.dossier(word: finding.state)
    guard let until = finding.acceptedUntil else { return state }
    return "\(state), \(words(dossier: .until).lowercased()) \(words.dates.long(until))"
  }

  private var followUp: Part {
    let findings = dossier.findings
    func remarks(
      _ title: DossierKey, _ of: (EngagementDossier.FollowedFinding) -> [EngagementDossier.Remark],
      yes: DossierKey, no: DossierKey
    ) -> Table {
      Table(
        title: words(dossier: title),
        columns: [.finding, .answer, .said, .who, .when].map { words(dossier: $0) },
        rows: findings.flatMap { finding in
          of(finding).map { remark in
            [
              .text(finding.id), .text(words(dossier: remark.isYes ? yes : no)),
              .text(remark.text), .text(remark.author),
              .day(CalendarDate(iso: remark.at.prefix(10))),
            ]
          }
        })
    }
    let states = Table(
      title: words(dossier: .state),
      columns: [words(dossier: .finding), words(.item), words(.gravity)]
        + [.state, .issuedOn, .due, .occurrences].map { words(dossier: $0) },
      rows: findings.map { finding in
        [
          .text(finding.id), .text(finding.subject ?? "–"), .text(grade(finding)),
          .text(state(finding)), .day(finding.issued), .day(finding.due),
          .count(finding.occurrences),
        ]
      })
    let actions = Table(
      title: words(dossier: .actions),
      columns: [.action, .said, .owner, .due, .progress, .lastWord, .proof].map {
        words(dossier: $0)
      },
      rows: findings.flatMap { finding in
        finding.actions.map { action in
          [
            .text(action.id), .text(action.text), .text(action.owner), .day(action.due),
            .share(action.percent), .text(action.progress ?? ""),
            .text(action.proof.joined(separator: ", ")),
          ]
        }
      })
    return Part(
      id: "follow-up", heading: words(dossier: .followUp),
      tables: [
        states, remarks(.responses, \.responses, yes: .agrees, no: .disagrees), actions,
        remarks(.verifications, \.verifications, yes: .works, no: .worksNot),
      ])
  }

  private var ageing: [Part] {
    guard let ageing = FindingAgeing(dossier) else { return [] }
    let bands = FindingAgeing.Band.allCases
    return [
      Part(
        id: "ageing", heading: words(dossier: .ageing),
        tables: [
          Table(
            title: words(dossier: .ageing),
            columns: [words(.gravity), words(dossier: .openCount)]
              + bands.map { Words.capitalized(words.age($0)) } + [words(dossier: .overdue)],
            rows: ageing.rows.map { row in
              [.text(words.grade(row.grade)), .count(row.open)]
                + bands.map { .count(row.counts[$0] ?? 0) } + [.count(row.overdue)]
            })
        ],
        paragraphs: [
          words(dossier: .ageingNote, ["date": words.dates.long(ageing.day)])
        ], chart: .ages(ageing))
    ]
  }

  private var byHand: [Part] {
    let findings = dossier.findings.filter { !shown.contains($0.fingerprint) }
    guard !findings.isEmpty else { return [] }
    let keys: [TextKey] = [.condition, .criteria, .cause, .effect, .recommendation]
    return [
      Part(
        id: "by-hand", heading: words(dossier: .byHand),
        tables: [
          Table(
            title: words(dossier: .byHand),
            columns: [words(dossier: .finding), words(.gravity)] + keys.map { words($0) },
            rows: findings.map { finding in
              [.text("\(finding.id) \(finding.subject ?? "")"), .text(grade(finding))]
                + finding.parts.map { .text($0) }
            })
        ])
    ]
  }

  private var evidence: Part {
    Part(
      id: "evidence", heading: words(dossier: .evidence),
      tables: [
        Table(
          title: words(dossier: .evidence),
          columns: [.id, .name, .kind, .size, .represents, .validUntil, .belongsTo].map {
            words(dossier: $0)
          } + ["SHA-256"],
          rows: dossier.evidence.map { file in
            let note = file.removed.map { words(dossier: .removed, ["reason": $0]) }
            return [
              .text(file.id), .text([file.name, note].compactMap(\.self).joined(separator: " — ")),
              .text(file.mediaType ?? "–"), .count(file.size), .day(file.date),
              .day(file.expires), .text(file.subject ?? "–"), .code(file.sha256),
            ]
          })
      ])
  }

  private var waivers: Part {
    Part(
      id: "waivers", heading: words(dossier: .waivers),
      tables: [
        Table(
          title: words(dossier: .waivers),
          columns: [words(.item), words(.side)]
            + [.reason, .authority, .until].map { words(dossier: $0) },
          rows: dossier.waivers.map { waiver in
            [
              .text(waiver.item), .text(waiver.side.map(words.side) ?? words(.bothSides)),
              .text(waiver.reason), .text(waiver.authority), .day(waiver.until),
            ]
          })
      ])
  }

  private var signOff: Part {
    Part(
      id: "sign-off", heading: words(dossier: .signOff),
      tables: [
        Table(
          title: words(dossier: .signOff),
          columns: [words(dossier: .team), words(dossier: .who)]
            + [.signature, .day].map { words(dossier: $0) },
          rows: dossier.team.map { member in
            [
              .text(Words.capitalized(words.dossier(word: member.duty))), .text(member.name),
              .text(""), .text(""),
            ]
          })
      ])
  }

  private var verify: Part {
    Part(
      id: "verify", heading: words(dossier: .verify),
      paragraphs: [
        words(
          dossier: .verifyText,
          ["count": words.numbers.whole(dossier.trailSize), "root": dossier.trailRoot])
      ])
  }
}
