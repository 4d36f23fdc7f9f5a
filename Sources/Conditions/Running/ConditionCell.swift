import AuditModel

/// A value while a condition runs: a word, and what the word means.
///
/// The type is known from the check, so a cell carries none. An int, and a decimal that is whole,
/// is the number; a bool 0 or 1; a date its day number; a moment its packed form; text, a list and a
/// decimal with a fraction the number of its place in a table.
struct ConditionCell: Sendable {
  /// 0: no evidence; 1: the word is the value; 2: the word is the place of a decimal.
  var state: UInt8
  var word: Int

  static let missing = ConditionCell(state: 0, word: 0)

  init(state: UInt8, word: Int) {
    self.state = state
    self.word = word
  }

  init(_ word: Int) {
    state = 1
    self.word = word
  }

  init(_ value: Bool) {
    state = 1
    word = value ? 1 : 0
  }

  @inline(__always) var isMissing: Bool { state == 0 }
}

/// A moment and its offset in one word, so that instants compare as whole numbers.
///
/// The seconds since 1970 of the years 1...9999 need 39 bits and a sign; the offset, moved to be
/// positive, 12 bits.
enum PackedMoment {
  static func pack(_ moment: Timestamp) -> Int {
    pack(moment.epochSecond, offset: moment.offset)
  }

  /// The same from its parts.
  @inline(__always) static func pack(_ epochSecond: Int, offset: Int) -> Int {
    epochSecond << 12 | (offset + 1_440) & 0xFFF
  }

  @inline(__always) static func epochSecond(_ word: Int) -> Int { word >> 12 }

  /// The local day number.
  @inline(__always) static func day(_ word: Int) -> Int {
    let local = (word >> 12) + ((word & 0xFFF) - 1_440) * 60
    return local >= 0 ? local / 86_400 : -((86_399 - local) / 86_400)
  }
}

extension PackedMoment {
  /// The moment with the offset in which it was written.
  static func moment(_ word: Int) -> Timestamp? {
    let offset = (word & 0xFFF) - 1_440
    guard let date = CalendarDate(dayNumber: day(word)) else { return nil }
    let second = (word >> 12) + offset * 60 - date.dayNumber * 86_400
    func pair(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let size = abs(offset)
    return Timestamp(
      rfc3339: "\(date.iso)T\(pair(second / 3_600)):\(pair(second / 60 % 60)):"
        + "\(pair(second % 60))\(offset < 0 ? "-" : "+")\(pair(size / 60)):\(pair(size % 60))")
  }
}
