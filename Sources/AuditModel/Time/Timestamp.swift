/// A moment with the offset in which it was written down, to the second.
///
/// The offset is kept because a local date and the same moment's UTC date differ, and working days
/// are counted in local dates.
public struct Timestamp: Hashable, Sendable {
  /// The local day.
  public let date: CalendarDate
  /// Seconds since local midnight, 0..<86400.
  public let secondOfDay: Int
  /// The offset from UTC in minutes, -1439...1439.
  public let offset: Int

  /// Reads RFC 3339, such as `2026-04-05T10:30:00+07:00`.
  ///
  /// Fractions of a second are accepted and dropped. `nil` for anything else; a moment without an offset is refused.
  public init?(rfc3339 text: some StringProtocol) {
    let bytes = Array(Substring(text).utf8)
    guard bytes.count >= 20,
      let date = CalendarDate(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
      bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = Self.pair(bytes, 11, below: 24), let minute = Self.pair(bytes, 14, below: 60),
      let second = Self.pair(bytes, 17, below: 60)
    else { return nil }
    var index = 19
    if bytes[index] == UInt8(ascii: ".") {
      index += 1
      let start = index
      while index < bytes.count, Self.isDigit(bytes[index]) { index += 1 }
      guard index > start else { return nil }
    }
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "Z"), UInt8(ascii: "z"):
      guard index == bytes.count - 1 else { return nil }
      offset = 0
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      guard bytes.count == index + 6, bytes[index + 3] == UInt8(ascii: ":"),
        let hours = Self.pair(bytes, index + 1, below: 24),
        let minutes = Self.pair(bytes, index + 4, below: 60)
      else { return nil }
      offset = (bytes[index] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    default: return nil
    }
    self.date = date
    secondOfDay = hour * 3_600 + minute * 60 + second
  }

  /// The moment in UTC with a number of seconds since 1970-01-01T00:00:00Z; `nil` outside the years 1...9999.
  public init?(epochSecond: Int) {
    let second = (epochSecond % 86_400 + 86_400) % 86_400
    guard let date = CalendarDate(dayNumber: (epochSecond - second) / 86_400) else { return nil }
    self.date = date
    secondOfDay = second
    offset = 0
  }

  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public var epochSecond: Int { date.dayNumber * 86_400 + secondOfDay - offset * 60 }

  /// RFC 3339 with the offset as it was written; `Z` for an offset of zero.
  public var rfc3339: String {
    var text: [UInt8] = []
    text.reserveCapacity(25)
    func append(_ sign: Unicode.Scalar, _ number: Int) {
      text.append(UInt8(ascii: sign))
      CalendarDate.append(number, to: &text)
    }
    date.appendISO(to: &text)
    append("T", secondOfDay / 3_600)
    append(":", secondOfDay / 60 % 60)
    append(":", secondOfDay % 60)
    if offset == 0 {
      text.append(UInt8(ascii: "Z"))
    } else {
      append(offset < 0 ? "-" : "+", abs(offset) / 60)
      append(":", abs(offset) % 60)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func pair(_ bytes: [UInt8], _ index: Int, below limit: Int) -> Int? {
    guard index + 1 < bytes.count, isDigit(bytes[index]), isDigit(bytes[index + 1]) else {
      return nil
    }
    let value = Int(bytes[index] - 48) * 10 + Int(bytes[index + 1] - 48)
    return value < limit ? value : nil
  }
}

extension Timestamp: Codable {
  /// Reads RFC 3339.
  ///
  /// - Throws: `DecodingError` for anything else.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Timestamp(rfc3339: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a moment")
    }
    self = moment
  }

  /// Writes RFC 3339 with the offset as it was written.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rfc3339)
  }
}
