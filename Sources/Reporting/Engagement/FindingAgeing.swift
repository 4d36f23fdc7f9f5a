internal import AuditModel

/// How long the open findings of an engagement have been known to the auditee, by grade.
struct FindingAgeing {
  /// How old a finding is since it was issued.
  enum Band: CaseIterable {
    /// Not issued yet.
    case draft
    /// Up to 30 days.
    case days30
    /// 31 to 60 days.
    case days60
    /// 61 to 90 days.
    case days90
    /// More than 90 days.
    case older

    /// The band of an age in days.
    init(days: Int?) {
      self =
        switch days {
        case nil: .draft
        case .some(...30): .days30
        case .some(...60): .days60
        case .some(...90): .days90
        case .some: .older
        }
    }
  }

  /// The open findings of a grade.
  struct Row {
    let grade: Grade
    let counts: [Band: Int]
    /// How many are due before the day.
    let overdue: Int

    var open: Int { counts.values.reduce(0, +) }
  }

  /// The day on which age is counted.
  let day: CalendarDate
  /// The grades that have open findings, gravest first.
  let rows: [Row]

  /// Counts the open findings of a dossier; `nil` when it names no day.
  init?(_ dossier: EngagementDossier) {
    guard let day = dossier.asOf else { return nil }
    self.day = day
    let open = dossier.findings.filter { Self.isOpen($0, on: day) }
    rows = Grade.allCases.reversed().compactMap { grade in
      let own = open.filter { $0.grade == grade }
      guard !own.isEmpty else { return nil }
      return Row(
        grade: grade,
        counts: Dictionary(
          grouping: own, by: { Band(days: $0.issued.map { day.dayNumber - $0.dayNumber }) }
        ).mapValues(\.count), overdue: own.count { $0.due.map { $0 < day } ?? false })
    }
  }

  /// Whether there is something left to do: a risk that was accepted until an earlier day is open again.
  private static func isOpen(
    _ finding: EngagementDossier.FollowedFinding, on day: CalendarDate
  ) -> Bool {
    switch finding.state {
    case "closed": false
    case "accepted": finding.acceptedUntil.map { $0 < day } ?? false
    default: true
    }
  }
}
