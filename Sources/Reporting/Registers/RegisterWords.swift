internal import AuditModel

/// What reports of registers say in their own words.
enum RegisterKey: CaseIterable, Hashable, Sendable {
  case kicker, asOf, received, open, closed, overdue, reopened, receipts, leaveOff, leaveWorking
  case timeliness, stage, verified, responded, closedStage, inTime, late, overdueColumn, pending
  case rate, median, p90, allClasses, deadline, workdays, days, noDeadline, channels, channel
  case ages, ageRange, ageFrom, overdueList, noOverdue, moreOverdue, number, complaintClass
  case receivedOn, overBy, closedInTime, computed, method, calendars, files, count, none
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(register key: RegisterKey, _ facts: [String: String] = [:]) -> String {
    filled(catalogue.wording(of: key), facts)
  }
}
