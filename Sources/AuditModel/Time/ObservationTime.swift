/// When something was observed, as precisely as it was written down: a day is never widened to a moment.
public enum ObservationTime: Hashable, Sendable {
  /// A day.
  case day(CalendarDate)
  /// A moment with its offset from UTC.
  case moment(Timestamp)

  /// Reads `2026-04-05` or `2026-04-05T10:30:00+07:00`: RFC 3339 with `T` and `Z` in capitals, the offset at most 14 hours,
  /// as XML Schema has it.
  ///
  /// `nil` for anything else. Fractions of a second are dropped.
  public init?(_ text: some StringProtocol) {
    if let day = CalendarDate(iso: text) {
      self = .day(day)
    } else if let moment = Timestamp(rfc3339: text), abs(moment.offset) <= 840,
      !text.utf8.contains(where: { $0 == UInt8(ascii: "t") || $0 == UInt8(ascii: "z") })
    {
      self = .moment(moment)
    } else {
      return nil
    }
  }

  /// The local day.
  public var date: CalendarDate {
    switch self {
    case .day(let day): day
    case .moment(let moment): moment.date
    }
  }

  /// The day, or RFC 3339, as files of results write it.
  public var written: String {
    switch self {
    case .day(let day): day.iso
    case .moment(let moment): moment.rfc3339
    }
  }
}
