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

  /// A zone by its name in the IANA database; `nil` for a name that is not in it.
  public init?(_ name: String) {
    let known = name == "UTC" || TimeZone.knownTimeZoneIdentifiers.contains(name)
    guard known, let zone = name == "UTC" ? .gmt : TimeZone(identifier: name) else { return nil }
    self.init(name: name, zone: zone)
  }

  /// The zone of the system, UTC where it has none.
  public static var system: OrganisationZone {
    OrganisationZone(TimeZone.current.identifier) ?? .utc
  }

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
