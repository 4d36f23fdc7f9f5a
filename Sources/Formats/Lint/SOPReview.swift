public import AuditModel
public import Diagnostics

/// Judges whether an SOP was reviewed lately; apart from the linter because it needs the day.
public enum SOPReview {
  /// Judges whether an SOP was drawn up or revised within a number of days before a day.
  ///
  /// - Parameters:
  ///   - sop: The SOP; without a date of creation and revision nothing is said here, because the
  ///     linter says that the identity part is incomplete.
  ///   - day: The day on which it is judged.
  ///   - days: The most days that may have passed; a year unless said otherwise.
  /// - Returns: A warning when more days have passed; otherwise `nil`.
  public static func check(
    _ sop: SOP, on day: CalendarDate, atMostDays days: Int = 365
  ) -> Diagnostic? {
    guard let last = sop.identity.revised ?? sop.identity.created else { return nil }
    let age = day.dayNumber - last.dayNumber
    guard age > days else { return nil }
    return Diagnostic(
      .sopReviewOverdue, at: sop.location,
      [
        "sop": sop.id.rawValue, "last": last.iso, "age": String(age), "most": String(days),
      ])
  }
}
