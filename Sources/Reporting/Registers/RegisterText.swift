internal import AuditModel

/// The parts of a register's report in words and numbers.
struct RegisterText: Sendable {
  /// A line of the timeliness table.
  struct Row: Sendable {
    /// The name of the stage, with its deadline.
    var name: String
    var timeliness: RegisterAssessment.Timeliness
  }

  let report: RegisterReport
  let words: Words

  init(_ report: RegisterReport) {
    self.report = report
    words = Words(report.language)
  }

  var register: ComplaintRegister { report.register }
  var assessment: RegisterAssessment { report.assessment }

  /// A share in percent; a dash where nothing was due.
  func rate(_ rate: Rational?) -> String {
    rate.map { words.numbers.percentInColumn($0) } ?? "–"
  }

  /// The rate of all that should be closed.
  var figure: String { rate(assessment.all[.closed].rate) }

  /// A number of days; a dash where the stage was never reached.
  func days(_ days: Rational?) -> String { days.map { words.numbers.short($0) } ?? "–" }

  /// The name of a stage.
  func name(of stage: ComplaintStage) -> String {
    switch stage {
    case .verified: words(register: .verified)
    case .responded: words(register: .responded)
    case .closed: words(register: .closedStage)
    }
  }

  /// The name of a unit of days.
  func name(of unit: ComplaintRegister.Deadline.Unit) -> String {
    words(register: unit == .workday ? .workdays : .days)
  }

  /// How age and collective leave are reckoned.
  var leave: String {
    words(register: assessment.collectiveLeave == .off ? .leaveOff : .leaveWorking)
  }

  /// The blocks of the timeliness table: all classes, then each that has a complaint.
  var blocks: [(title: String, rows: [Row])] {
    var blocks = [
      (
        words(register: .allClasses),
        assessment.all.stages.filter { $0.due + $0.pending > 0 || $0.median != nil }
          .map { Row(name: name(of: $0.stage), timeliness: $0) }
      )
    ]
    for (declared, group) in zip(register.classes, assessment.classes) where group.received > 0 {
      let rows = group.stages.compactMap { timeliness -> Row? in
        let deadline = declared.deadline(timeliness.stage)
        guard deadline != nil || timeliness.median != nil else { return nil }
        let limit =
          deadline.map {
            words(
              register: .deadline,
              ["within": words.numbers.whole($0.within), "unit": name(of: $0.unit)])
          } ?? words(register: .noDeadline)
        return Row(name: "\(name(of: timeliness.stage)) (\(limit))", timeliness: timeliness)
      }
      blocks.append(("\(words(declared.title)) (\(words.numbers.whole(group.received)))", rows))
    }
    return blocks
  }

  /// The cells of a line: in time, late, overdue, pending, rate, median, P90.
  func cells(_ timeliness: RegisterAssessment.Timeliness) -> [String] {
    [timeliness.inTime, timeliness.late, timeliness.overdue, timeliness.pending]
      .map { words.numbers.whole($0) }
      + [
        rate(timeliness.rate), days(timeliness.median), days(timeliness.p90.map { Rational($0) }),
      ]
  }

  /// The heads of those cells.
  var heads: [String] {
    [.inTime, .late, .overdueColumn, .pending, .rate, .median, .p90].map { words(register: $0) }
  }

  /// The groups of age with their counts.
  var ages: [(name: String, count: Int)] {
    zip(register.ages.indices, assessment.ages).map { position, count in
      let from = words.numbers.whole(register.ages[position])
      let next = position + 1 < register.ages.count ? register.ages[position + 1] - 1 : nil
      let name =
        next.map {
          words(register: .ageRange, ["from": from, "to": words.numbers.whole($0)])
        } ?? words(register: .ageFrom, ["from": from])
      return (name, count)
    }
  }

  /// The channels with their counts.
  var channels: [(name: String, count: Int)] {
    zip(register.channels, assessment.channels).map { (words($0.title), $1) }
  }

  /// The name of a class.
  func title(of id: ComplaintClassID) -> String {
    register.classes.first { $0.id == id }.map { words($0.title) } ?? id.rawValue
  }

  /// The name of a channel.
  func title(of id: ChannelID) -> String {
    register.channels.first { $0.id == id }.map { words($0.title) } ?? id.rawValue
  }

  /// By how much a complaint is over its deadline.
  func excess(_ overdue: RegisterAssessment.Overdue) -> String {
    words(
      register: .deadline,
      [
        "within": words.numbers.whole(overdue.elapsed - overdue.within),
        "unit": name(of: overdue.unit),
      ])
  }

  /// The facts of the summary.
  var facts: [(name: String, value: String)] {
    let all = assessment.all
    func share(_ part: Int, _ whole: Int) -> String {
      let share = Rational(part, over: whole).map { " (\(words.numbers.percentInColumn($0)))" }
      return words.numbers.whole(part) + (share ?? "")
    }
    var facts = [
      (words(register: .received), words.numbers.whole(all.received)),
      (words(register: .open), words.numbers.whole(all.open)),
      (words(register: .closed), share(all.closed, all.received)),
      (words(register: .overdue), words.numbers.whole(assessment.overdue.count)),
      (words(register: .reopened), share(all.reopened, all.closed)),
    ]
    if all.receiptsKnown > 0 {
      facts.append((words(register: .receipts), share(all.receipts, all.receiptsKnown)))
    }
    return facts
  }

  /// The calendars that were used, with their hashes.
  var calendars: [AuditInput.Source] {
    assessment.calendars.map {
      AuditInput.Source(
        name: "\($0.id) \(words(.version, ["version": $0.version]))", sha256: $0.sha256,
        isSynthetic: false)
    }
  }
}
