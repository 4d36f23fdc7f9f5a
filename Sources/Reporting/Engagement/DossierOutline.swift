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
    [engagement] + dependentActs + [followUp] + ageing + byHand + earlier
      + [evidence, waivers, signOff, verify]
  }

  private var engagement: Part {
    let plan = dossier.engagement.plan
    var part = Part(id: "engagement", heading: words(dossier: .engagement))
    part.facts = [
      (words(dossier: .id), plan.id.rawValue), (words(dossier: .title), plan.title),
      (words(dossier: .state), words.state(dossier.engagement.state)),
    ]
    if let day = dossier.asOf {
      part.facts.append((words(dossier: .asOf), words.dates.long(day)))
    }
    if let objective = plan.objective {
      part.facts.append((words(dossier: .objective), objective))
    }
    let dates = [plan.start, plan.end].map { $0.map(words.dates.long) ?? "…" }
    if plan.start != nil || plan.end != nil {
      part.facts.append((words(dossier: .dates), dates.joined(separator: " – ")))
    }
    for member in dossier.team {
      let note = member.isIndependent ? "" : " (\(words(dossier: .notIndependent)))"
      part.facts.append(
        (Words.capitalized(words.duty(member.duty)), dossier.name(member.person) + note))
    }
    return part
  }

  private var dependentActs: [Part] {
    guard !dossier.dependentActs.isEmpty else { return [] }
    return [
      Part(
        id: "dependent-acts", heading: words(dossier: .dependentActs),
        tables: [
          Table(
            title: words(dossier: .dependentActs),
            columns: [.event, .act, .who, .when].map { words(dossier: $0) },
            rows: dossier.dependentActs.map { act in
              [
                .text("#\(act.event)"), .text(words.event(act.kind)),
                .text(dossier.name(act.person)),
                .day(dossier.zone.day(of: act.at)),
              ]
            }, sheet: words(dossier: .dependentActsSheet))
        ])
    ]
  }

  private func grade(_ finding: EngagementFinding) -> String {
    let now = words.grade(finding.grade)
    guard finding.firstGrade != finding.grade else { return now }
    return "\(now) (\(words(dossier: .firstGrade, ["grade": words.grade(finding.firstGrade)])))"
  }

  /// The state on the day of the report, with the end of an acceptance, and the reason of an acceptance or a withdrawal.
  private func state(_ finding: EngagementFinding) -> String {
    var text = words.state(finding.effectiveState(on: dossier.day))
    var reason = finding.withdrawal
    if finding.state == .accepted, let acceptance = finding.acceptance {
      let end = "\(words(dossier: .until).lowercased()) \(words.dates.long(acceptance.until))"
      text +=
        finding.isOpen(on: dossier.day) ? " (\(words.state(finding.state)) \(end))" : ", \(end)"
      reason = acceptance.reason
    }
    return [text, reason].compactMap(\.self).joined(separator: ": ")
  }

  private var followUp: Part {
    let findings = dossier.findings
    func remarks(
      _ title: DossierKey, _ of: (EngagementFinding) -> [any FollowUpRemark], yes: DossierKey,
      no: DossierKey
    ) -> Table {
      Table(
        title: words(dossier: title),
        columns: [.finding, .answer, .said, .who, .when].map { words(dossier: $0) },
        rows: findings.flatMap { finding in
          of(finding).map { remark in
            [
              .text(finding.id.rawValue), .text(words(dossier: remark.isPositive ? yes : no)),
              .text(remark.text), .text(dossier.name(remark.author)),
              .day(dossier.zone.day(of: remark.at)),
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
          .text(finding.id.rawValue), .text(finding.subject ?? "–"), .text(grade(finding)),
          .text(state(finding)), .day(finding.issuedDay), .day(finding.due),
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
            .text(action.id.rawValue), .text(action.text), .text(dossier.name(action.owner)),
            .day(action.due), .share(action.percent), .text(action.progress ?? ""),
            .text(finding.proof(of: action).map(\.rawValue).joined(separator: ", ")),
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
    guard let day = dossier.asOf else { return [] }
    let ages = FindingAges.counting(dossier.findings, on: day, grade: \.grade)
    let bands = AgeBand.allCases
    return [
      Part(
        id: "ageing", heading: words(dossier: .ageing),
        tables: [
          Table(
            title: words(dossier: .ageing),
            columns: [words(.gravity), words(dossier: .openCount)]
              + bands.map { Words.capitalized(words.age($0)) } + [words(dossier: .overdue)],
            rows: ages.map { row in
              [.text(words.grade(row.grade)), .count(row.open)]
                + bands.map { .count(row.counts[$0] ?? 0) } + [.count(row.overdue)]
            })
        ],
        paragraphs: [
          words(dossier: .ageingNote, ["date": words.dates.long(day)])
        ], chart: .ages(ages))
    ]
  }

  private var byHand: [Part] {
    let findings = dossier.byHand(beside: shown)
    guard !findings.isEmpty else { return [] }
    return [
      Part(
        id: "by-hand", heading: words(dossier: .byHand),
        tables: [
          Table(
            title: words(dossier: .byHand),
            columns: [words(dossier: .finding), words(.gravity)]
              + FindingPart.allCases.map(words.part),
            rows: findings.map { finding in
              [.text("\(finding.id) \(finding.subject ?? "")"), .text(grade(finding))]
                + words.texts(of: finding).map { .text($0) }
            })
        ])
    ]
  }

  private var earlier: [Part] {
    let findings = dossier.ofEarlierEvaluations(beside: shown)
    guard !findings.isEmpty else { return [] }
    return [
      Part(
        id: "earlier-evaluations", heading: words(dossier: .earlierEvaluations),
        tables: [
          Table(
            title: words(dossier: .earlierEvaluations),
            columns: [words(dossier: .finding), words(.gravity), words(dossier: .state)]
              + [words.part(.condition)],
            rows: findings.map { finding in
              [
                .text("\(finding.id) \(finding.subject ?? "")"), .text(grade(finding)),
                .text(state(finding)), .text(finding.texts.text(.condition, in: words.language)),
              ]
            })
        ], paragraphs: [words(dossier: .earlierEvaluationsNote)])
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
          rows: dossier.evidence.map { evidence in
            let file = evidence.file
            let note = evidence.removed.map { words(dossier: .removed, ["reason": $0]) }
            return [
              .text(file.id.rawValue),
              .text([file.name, note].compactMap(\.self).joined(separator: " — ")),
              .text(file.mediaType ?? "–"), .count(file.size), .day(file.date),
              .day(file.expires), .text(evidence.subject ?? "–"), .code(file.sha256),
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
              .text(waiver.item.rawValue),
              .text(waiver.side.map(words.side) ?? words(.bothSides)), .text(waiver.reason),
              .text(dossier.name(waiver.authority)), .day(waiver.until),
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
              .text(Words.capitalized(words.duty(member.duty))),
              .text(dossier.name(member.person)), .text(""), .text(""),
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
