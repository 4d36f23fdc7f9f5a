internal import AuditModel

/// What was audited, in words.
extension Words {
  /// Unit, period and date on one line; what is not known is left out.
  func subject(_ subject: Subject) -> String {
    [unit(subject), subject.period, subject.date.map(dates.long)].compactMap(\.self)
      .joined(separator: " · ")
  }

  /// The unit's name with its id; `nil` when neither is known.
  func unit(_ subject: Subject) -> String? {
    switch (subject.unitName, subject.unit) {
    case (let name?, let id?): "\(name) (\(id))"
    case (let name?, nil): name
    case (nil, let id?): id.rawValue
    case (nil, nil): nil
    }
  }
}
