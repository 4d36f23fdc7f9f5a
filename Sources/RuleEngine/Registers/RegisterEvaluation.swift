public import AuditModel
public import Diagnostics

/// Measures a register of complaints on a day: timeliness by class and stage, age, what is overdue.
///
/// A stage is in time when it was reached at most the deadline's days after the day of receipt. Those
/// whose deadline has not passed are pending: they count neither for nor against. Percentiles are by
/// nearest rank; the median of an even number is the mean of the middle two.
public struct RegisterEvaluation: Sendable {
  private let register: ComplaintRegister
  private let calendar: YearlyCalendar
  private let date: CalendarDate
  private let leave: CollectiveLeave
  private let documents: [Assessment.Document]

  /// Prepares a register.
  ///
  /// - Parameters:
  ///   - register: A register without errors.
  ///   - calendars: The calendars of its series.
  ///   - leave: Whether days of collective leave are worked; `nil`: as the register says.
  ///   - date: The day of the assessment.
  public init(
    _ register: ComplaintRegister, calendars: [HolidayCalendar],
    collectiveLeave leave: CollectiveLeave? = nil, on date: CalendarDate
  ) {
    self.register = register
    let leave = leave ?? register.collectiveLeave
    self.leave = leave
    calendar = YearlyCalendar(calendars, collectiveLeave: leave)
    self.date = date
    documents = calendars.sorted { $0.year < $1.year }.map {
      Assessment.Document(id: $0.id.rawValue, version: $0.version, sha256: $0.canonicalHash)
    }
  }

  /// Measures complaints.
  ///
  /// - Parameters:
  ///   - complaints: The complaints; none received or handled after the day of the assessment.
  ///   - sources: The files.
  ///   - location: Where a missing calendar is reported.
  /// - Returns: The assessment.
  /// - Throws: When a day lies in a year without a calendar: nothing is guessed.
  public func assess(
    _ complaints: [Complaint], sources: [AuditInput.Source] = [], at location: SourceLocation
  ) throws(DiagnosticsError) -> RegisterAssessment {
    try checkYears(of: complaints, at: location)
    var all = Collector()
    var classes = [Collector](repeating: Collector(), count: register.classes.count)
    var channels = [Int](repeating: 0, count: register.channels.count)
    var ages = [Int](repeating: 0, count: register.ages.count)
    var overdue: [RegisterAssessment.Overdue] = []
    for complaint in complaints {
      let declared = register.classes[complaint.classIndex]
      var missed: RegisterAssessment.Overdue?
      all.count(complaint)
      classes[complaint.classIndex].count(complaint)
      channels[complaint.channelIndex] += 1
      for (position, stage) in ComplaintStage.allCases.enumerated() {
        let reached = complaint.reached(stage)
        let days = reached.flatMap { calendar.workdays(after: complaint.received, through: $0) }
        let outcome = outcome(of: complaint, stage, declared.deadline(stage))
        all.count(outcome, days, position)
        classes[complaint.classIndex].count(outcome, days, position)
        if case .overdue(let elapsed)? = outcome, missed == nil,
          let deadline = declared.deadline(stage)
        {
          missed = RegisterAssessment.Overdue(
            id: complaint.id, classID: declared.id,
            channel: register.channels[complaint.channelIndex].id, received: complaint.received,
            stage: stage, within: deadline.within, elapsed: elapsed, unit: deadline.unit)
        }
      }
      if let missed { overdue.append(missed) }
      if complaint.isOpen {
        let age = date.dayNumber - complaint.received.dayNumber
        ages[(register.ages.lastIndex { $0 <= age } ?? 0)] += 1
      }
    }
    overdue.sort { left, right in
      let (first, second) = (left.elapsed - left.within, right.elapsed - right.within)
      return first != second
        ? first > second : (left.received, left.id) < (right.received, right.id)
    }
    return RegisterAssessment(
      inputs: sources, date: date, collectiveLeave: leave, calendars: documents,
      all: all.group, classes: classes.map(\.group), channels: channels, ages: ages,
      overdue: overdue)
  }

  /// Every year from the first receipt to the day of the assessment needs a calendar.
  private func checkYears(
    of complaints: [Complaint], at location: SourceLocation
  ) throws(DiagnosticsError) {
    guard let first = complaints.map(\.received.year).min() else { return }
    let known = Set(calendar.years)
    let missing = (first...max(first, date.year)).filter { !known.contains($0) }
    guard missing.isEmpty else {
      throw DiagnosticsError([
        Diagnostic(
          .entriesCalendarMissing, at: location,
          [
            "years": missing.map(String.init).joined(separator: ", "),
            "series": register.calendar.rawValue,
          ])
      ])
    }
  }

  private enum Outcome {
    case inTime
    case late
    case overdue(elapsed: Int)
    case pending
  }

  private func outcome(
    of complaint: Complaint, _ stage: ComplaintStage, _ deadline: ComplaintRegister.Deadline?
  ) -> Outcome? {
    guard let deadline else { return nil }
    let reached = complaint.reached(stage)
    let end = reached ?? date
    let elapsed =
      switch deadline.unit {
      case .day: end.dayNumber - complaint.received.dayNumber
      case .workday: calendar.workdays(after: complaint.received, through: end) ?? 0
      }
    let isWithin = elapsed <= deadline.within
    if reached != nil { return isWithin ? .inTime : .late }
    return isWithin ? .pending : .overdue(elapsed: elapsed)
  }

  /// Counts while complaints go by.
  private struct Collector {
    private var counts = RegisterAssessment.Group()
    private var days = [[Int]](repeating: [], count: ComplaintStage.allCases.count)

    mutating func count(_ complaint: Complaint) {
      counts.received += 1
      if complaint.isOpen { counts.open += 1 }
      if complaint.closed != nil { counts.closed += 1 }
      if complaint.reopened != nil { counts.reopened += 1 }
      if let hasReceipt = complaint.hasReceipt {
        counts.receiptsKnown += 1
        if hasReceipt { counts.receipts += 1 }
      }
    }

    mutating func count(_ outcome: Outcome?, _ workdays: Int?, _ stage: Int) {
      switch outcome {
      case .inTime?: counts.stages[stage].inTime += 1
      case .late?: counts.stages[stage].late += 1
      case .overdue?: counts.stages[stage].overdue += 1
      case .pending?: counts.stages[stage].pending += 1
      case nil: break
      }
      if let workdays { days[stage].append(workdays) }
    }

    var group: RegisterAssessment.Group {
      var group = counts
      for (stage, days) in days.enumerated() where !days.isEmpty {
        let sorted = days.sorted()
        let middle = sorted.count / 2
        group.stages[stage].median =
          sorted.count % 2 == 1
          ? Rational(sorted[middle]) : Rational(sorted[middle - 1] + sorted[middle], over: 2)
        // The smallest that at least 9 of 10 do not exceed.
        group.stages[stage].p90 = sorted[(sorted.count * 9 + 9) / 10 - 1]
      }
      return group
    }
  }
}
