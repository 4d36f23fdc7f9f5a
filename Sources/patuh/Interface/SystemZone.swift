import AuditModel
import FileAccess
import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The time zone of the system.
enum SystemZone {
  /// The zone that `TZ` names, else the one of `/etc/localtime` or `/etc/timezone`; `nil` if that is no name of the IANA
  /// database.
  static var current: OrganisationZone? {
    if let named = Environment.variable("TZ") { return zone(named) }
    let file = "/etc/localtime"
    if let place = try? FileManager.default.destinationOfSymbolicLink(atPath: file) {
      return zone(place)
    }
    // Without any setting the system counts in UTC.
    guard FileManager.default.fileExists(atPath: file) else { return .utc }
    return (try? InputFile.read("/etc/timezone")).flatMap {
      zone(String(decoding: $0, as: UTF8.self).filter { !$0.isWhitespace })
    }
  }

  /// Today where the system is, also in a zone without a name.
  static func today(_ now: Timestamp) -> CalendarDate {
    var second = time_t(now.epochSecond)
    var local = unsafe tm()
    unsafe localtime_r(&second, &local)
    let offset = unsafe local.tm_gmtoff
    return Timestamp(epochSecond: now.epochSecond + offset)?.date ?? now.date
  }

  /// The zone that a value of `TZ` names, or a file of the database.
  private static func zone(_ text: String) -> OrganisationZone? {
    var name = Substring(text)
    if name.hasPrefix(":") { name.removeFirst() }
    if name.isEmpty { return .utc }
    if let folder = name.firstRange(of: "/zoneinfo/") { name = name[folder.upperBound...] }
    for folder in ["posix/", "right/"] where name.hasPrefix(folder) {
      name.removeFirst(folder.count)
    }
    return OrganisationZone(String(name))
  }
}
