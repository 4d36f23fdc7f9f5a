internal import AuditModel
internal import Diagnostics
internal import Seals

/// The pieces that OSCAL documents of one audit share, with the same ids in all of them.
///
/// - Note: Source: NIST OSCAL 1.2.1, models catalog, assessment-plan, assessment-results, plan-of-action-and-milestones.
struct OSCALParts {
  /// The version of OSCAL that is written.
  static let version = "1.2.1"
  /// The namespace of properties that OSCAL has no place for.
  static let namespace = "urn:patuh:oscal:1"

  let index: ReportIndex
  private let base: String

  init(index: ReportIndex) {
    self.index = index
    let assessment = index.assessment
    base = [
      assessment.checklist.id, assessment.checklist.version,
      assessment.subject.unit?.rawValue ?? "", assessment.subject.period ?? "",
    ].joined(separator: "\u{1f}")
  }

  var words: Words { index.words }
  var assessment: Assessment { index.assessment }
  var dossier: EngagementDossier? { index.report.dossier }

  private var zone: OrganisationZone { dossier?.zone ?? .utc }

  /// The first moment of a day of the organisation; of UTC where no engagement says its zone.
  func start(of day: CalendarDate) -> String { zone.start(of: day).rfc3339 }

  /// The last second of a day of the organisation; of UTC where no engagement says its zone.
  func end(of day: CalendarDate) -> String {
    let next = day.adding(days: 1).map(zone.start)
    let last = next.flatMap { Timestamp(epochSecond: $0.epochSecond - 1) }
    return last?.rfc3339 ?? day.iso + "T23:59:59Z"
  }

  /// The name of a person of the engagement.
  func name(_ person: PersonID) -> String { dossier?.name(person) ?? person.rawValue }

  // MARK: - Ids and texts

  /// The id of something of this audit.
  func uuid(_ thing: String...) -> String {
    NamedUUID.of(([base] + thing).joined(separator: "\u{1f}"))
  }

  /// The id of something of the checklist, the same in every audit.
  func checklistUUID(_ thing: String...) -> String {
    let checklist = assessment.checklist
    return NamedUUID.of(
      ([checklist.id, checklist.version, checklist.sha256] + thing).joined(separator: "\u{1f}"))
  }

  /// A token: an id that begins with a letter or an underscore, which no id of ours begins with.
  static func token(_ id: String) -> String {
    guard let first = id.unicodeScalars.first else { return "none" }
    return first.properties.isAlphabetic || first == "_" ? id : "_" + id
  }

  /// Text of one line without blanks around it; OSCAL allows nothing else in titles and values.
  static func line(_ text: String) -> OSCALValue {
    let words = text.unicodeScalars.split {
      $0.properties.isWhitespace || $0.properties.generalCategory == .control
    }
    let joined = words.map(String.init).joined(separator: " ")
    return .text(joined.isEmpty ? "–" : joined)
  }

  /// Text of several lines; never empty.
  static func prose(_ text: String?) -> OSCALValue {
    .text(text.flatMap { $0.isEmpty ? nil : $0 } ?? "–")
  }

  /// A property of our own namespace.
  static func property(_ name: String, _ value: String) -> OSCALValue {
    .object([("name", .text(name)), ("ns", .text(namespace)), ("value", line(value))])
  }

  // MARK: - Metadata and sources

  /// The head of a document.
  func metadata(_ title: String) -> OSCALValue {
    let unit = words.unit(assessment.subject)
    let team = dossier?.team ?? []
    let duties = Duty.allCases.map { duty in (duty, team.filter { $0.duty == duty }) }
      .filter { !$0.1.isEmpty }
    return .object([
      ("title", Self.line(title)), ("last-modified", .text(index.concluded)),
      ("version", Self.line(assessment.checklist.version)), ("oscal-version", .text(Self.version)),
      ("props", dossier?.asOf.map { .list([Self.property("open-as-of", $0.iso)]) }),
      (
        "roles",
        .list(
          duties.map { duty, _ in
            .object([("id", .text(duty.rawValue)), ("title", Self.line(words.duty(duty)))])
          })
      ),
      (
        "parties",
        .list(
          (unit.map { [party("organization", $0, named: $0)] } ?? [])
            + team.map { party("person", $0.person.rawValue, named: name($0.person)) })
      ),
      (
        "responsible-parties",
        .list(
          duties.map { duty, members in
            .object([
              ("role-id", .text(duty.rawValue)),
              (
                "party-uuids",
                .list(members.map { .text(uuid("party", "person", $0.person.rawValue)) })
              ),
            ])
          })
      ),
      (
        "remarks", remarks.isEmpty ? nil : Self.prose(remarks.joined(separator: "\n\n"))
      ),
    ])
  }

  private var remarks: [String] {
    index.notes
  }

  private func party(_ type: String, _ id: String, named name: String) -> OSCALValue {
    .object([
      ("uuid", .text(uuid("party", type, id))), ("type", .text(type)), ("name", Self.line(name)),
    ])
  }

  /// The resources that documents refer to: checklist, SOPs, files of results, evidence.
  var backMatter: OSCALValue {
    var resources = [
      resource(
        "checklist", index.text(index.checklist.title), assessment.checklist.id,
        assessment.checklist.sha256)
    ]
    for sop in assessment.sops { resources.append(resource("sop", sop.id, sop.id, sop.sha256)) }
    for input in assessment.inputs {
      resources.append(resource("input", input.name, input.name, input.sha256))
    }
    var seen: Set<String> = []
    for assessed in assessment.items {
      for evidence in assessed.result?.evidence ?? []
      where seen.insert(evidenceID(evidence)).inserted {
        resources.append(
          .object([
            ("uuid", .text(evidenceID(evidence))),
            ("title", Self.line(evidence.title ?? evidence.href)),
            ("rlinks", .list([link(evidence.href, evidence.sha256)])),
          ]))
      }
    }
    for file in (dossier?.evidence ?? []).map(\.file) {
      resources.append(resource("stored-evidence", file.name, file.id.rawValue, file.sha256))
    }
    return .object([("resources", .list(resources))])
  }

  private func resource(_ kind: String, _ title: String, _ name: String, _ sha256: String)
    -> OSCALValue
  {
    .object([
      ("uuid", .text(resourceID(kind, name))), ("title", Self.line(title)),
      ("rlinks", .list([link(name, sha256)])),
    ])
  }

  private func link(_ href: String, _ sha256: String?) -> OSCALValue {
    .object([
      ("href", Self.line(href)),
      (
        "hashes",
        .list(
          sha256.map {
            [.object([("algorithm", .text("SHA-256")), ("value", Self.line($0.lowercased()))])]
          } ?? [])
      ),
    ])
  }

  /// The id of a resource of the back matter.
  func resourceID(_ kind: String, _ name: String) -> String { uuid("resource", kind, name) }

  /// The id of a piece of evidence that a result names.
  func evidenceID(_ evidence: EvidenceReference) -> String {
    uuid("evidence", evidence.href, evidence.sha256 ?? "")
  }

  /// The items that were in scope, those that do not apply taken out.
  var reviewedControls: OSCALValue {
    let excluded = Set(
      Dictionary(grouping: assessment.items, by: \.id).filter {
        $0.value.allSatisfy { $0.outcome == .notApplicable }
      }
      .keys)
    func controls(_ wanted: (ItemID) -> Bool) -> OSCALValue {
      .list(
        index.checklist.items.map(\.id).filter(wanted).map {
          .object([("control-id", .text(Self.token($0.rawValue)))])
        })
    }
    return .object([
      (
        "control-selections",
        .list([
          .object([
            ("include-controls", controls { _ in true }),
            ("exclude-controls", controls(excluded.contains)),
          ])
        ])
      )
    ])
  }
}
