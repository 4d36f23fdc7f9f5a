internal import Foundation

/// The time zone in which an organisation counts its days.
///
/// Moments are kept in UTC; a day, such as today or the day on which a finding was issued, is the local one.
public struct OrganisationZone: Hashable, Sendable {
  /// The name in the IANA time zone database, such as `Asia/Jayapura`.
  public let name: String

  private let zone: TimeZone

  /// UTC.
  public static let utc = OrganisationZone(name: "UTC", zone: .gmt)

  private init(name: String, zone: TimeZone) {
    self.name = name
    self.zone = zone
  }

  /// A zone by its name in the IANA database, canonical or an alias; `nil` for a name that is not in it.
  public init?(_ name: String) {
    guard Self.mayBeNamed(name), let zone = name == "UTC" ? .gmt : TimeZone(identifier: name) else {
      return nil
    }
    self.init(name: name, zone: zone)
  }

  /// Whether a name has the form of those in the IANA database.
  ///
  /// `TimeZone` takes others as well: offsets such as `GMT+7`, and abbreviations that mean several zones.
  private static func mayBeNamed(_ name: String) -> Bool {
    name.contains("/") ? !name.hasPrefix("SystemV/") : single.contains(name)
  }

  /// The names without a slash, of which the database gets no new ones.
  ///
  /// `Factory` is left out: it stands for no zone.
  ///
  /// - Note: Source: IANA time zone database, `backward` and `etcetera`.
  private static let single: Set<String> = [
    "CET", "CST6CDT", "Cuba", "EET", "EST", "EST5EDT", "Egypt", "Eire", "GB", "GB-Eire", "GMT",
    "GMT+0", "GMT-0", "GMT0", "Greenwich", "HST", "Hongkong", "Iceland", "Iran", "Israel",
    "Jamaica", "Japan", "Kwajalein", "Libya", "MET", "MST", "MST7MDT", "NZ", "NZ-CHAT", "Navajo",
    "PRC", "PST8PDT", "Poland", "Portugal", "ROC", "ROK", "Singapore", "Turkey", "UCT", "UTC",
    "Universal", "W-SU", "WET", "Zulu",
  ]

  /// The local day of a moment.
  public func day(of moment: Timestamp) -> CalendarDate {
    let local = moment.epochSecond + seconds(at: moment.epochSecond)
    // A moment of the years 1...9999 falls on a day of them but for the hours at both ends.
    return Timestamp(epochSecond: local)?.date ?? moment.date
  }

  /// A moment as people of the organisation read it: `2026-06-30 14:05:09 +09:00`.
  public func local(_ moment: Timestamp) -> String {
    let seconds = seconds(at: moment.epochSecond)
    guard let local = Timestamp(epochSecond: moment.epochSecond + seconds) else {
      return moment.rfc3339
    }
    func pair(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let second = local.secondOfDay
    let clock = [second / 3_600, second / 60 % 60, second % 60].map(pair).joined(separator: ":")
    let minutes = abs(seconds) / 60
    let sign = seconds < 0 ? "-" : "+"
    return "\(local.date.iso) \(clock) \(sign)\(pair(minutes / 60)):\(pair(minutes % 60))"
  }

  /// The first moment of a local day, in UTC.
  public func start(of day: CalendarDate) -> Timestamp {
    let midnight = day.dayNumber * 86_400
    // Where the clocks change that night, one of the two offsets leads to another day.
    let starts = [-86_400, 86_400].map { midnight - seconds(at: midnight + $0) }.sorted()
      .compactMap { Timestamp(epochSecond: $0) }
    return starts.first { self.day(of: $0) == day } ?? starts.last ?? Self.epoch
  }

  private static var epoch: Timestamp {
    guard let epoch = Timestamp(epochSecond: 0) else { preconditionFailure("1970 is a year") }
    return epoch
  }

  private func seconds(at epochSecond: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(epochSecond)))
  }
}
