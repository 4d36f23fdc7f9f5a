internal import BigInt

/// An exact number: a fraction in lowest terms with a positive denominator.
///
/// Weights, thresholds, attainments and scores are rational, never binary floating point, so that
/// no rating boundary is crossed by an error of representation. Numbers that fit stay in two
/// machine words; larger ones go over to arbitrary precision without a seam.
public struct Rational: Hashable, Sendable {
  private enum Storage: Hashable, Sendable {
    case small(Int, Int)
    case big(BigInt, BigInt)
  }

  private let storage: Storage

  /// Zero.
  public static let zero = Rational(0)
  /// One.
  public static let one = Rational(1)

  /// A whole number.
  public init(_ whole: Int) {
    storage = whole == .min ? .big(BigInt(whole), 1) : .small(whole, 1)
  }

  /// A fraction; `nil` when the denominator is zero.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self = Self.reduced(numerator, denominator)
  }

  private init(_ storage: Storage) { self.storage = storage }

  private init(_ numerator: BigInt, _ denominator: BigInt) {
    var n = numerator
    var d = denominator
    if d.sign == .minus {
      n.negate()
      d.negate()
    }
    let divisor = n.greatestCommonDivisor(with: d)
    if divisor != 1 {
      n /= divisor
      d /= divisor
    }
    if let small = Int(exactly: n), let under = Int(exactly: d), small != .min {
      storage = .small(small, under)
    } else {
      storage = .big(n, d)
    }
  }

  private static func reduced(_ numerator: Int, _ denominator: Int) -> Rational {
    guard numerator != .min, denominator != .min else {
      return Rational(BigInt(numerator), BigInt(denominator))
    }
    var a = numerator.magnitude
    var b = denominator.magnitude
    while b != 0 { (a, b) = (b, a % b) }
    // Both fit: neither is the one value whose magnitude does not.
    let divisor = Int(a == 0 ? 1 : a)
    let sign = denominator < 0 ? -1 : 1
    return Rational(.small(sign * (numerator / divisor), sign * (denominator / divisor)))
  }

  private var parts: (numerator: BigInt, denominator: BigInt) {
    switch storage {
    case .small(let n, let d): (BigInt(n), BigInt(d))
    case .big(let n, let d): (n, d)
    }
  }

  /// Whether the number is less than zero.
  public var isNegative: Bool {
    switch storage {
    case .small(let n, _): n < 0
    case .big(let n, _): n.sign == .minus
    }
  }

  /// Whether the number is zero.
  public var isZero: Bool { storage == .small(0, 1) }

  /// The number when it is whole and fits; otherwise `nil`.
  public var whole: Int? {
    if case .small(let n, 1) = storage { n } else { nil }
  }

  /// The nearest binary floating-point number: for drawing and for first guesses, never for a
  /// decision.
  public var approximation: Double {
    switch storage {
    case .small(let n, let d): Double(n) / Double(d)
    case .big(let n, let d):
      if let whole = Double(exactly: n), let under = Double(exactly: d) {
        whole / under
      } else {
        Double(Self.scaled(n, d, places: 17)) / 1e17
      }
    }
  }

  private static func scaled(_ n: BigInt, _ d: BigInt, places: Int) -> BigInt {
    n * BigInt(10).power(places) / d
  }
}

// MARK: - Arithmetic

extension Rational {
  /// The exact sum.
  public static func + (left: Rational, right: Rational) -> Rational {
    if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
      if b == d {
        let (sum, overflow) = a.addingReportingOverflow(c)
        if !overflow { return reduced(sum, b) }
      } else {
        let (x, o1) = a.multipliedReportingOverflow(by: d)
        let (y, o2) = c.multipliedReportingOverflow(by: b)
        let (sum, o3) = x.addingReportingOverflow(y)
        let (under, o4) = b.multipliedReportingOverflow(by: d)
        if !o1, !o2, !o3, !o4 { return reduced(sum, under) }
      }
    }
    let (a, b) = left.parts
    let (c, d) = right.parts
    return b == d ? Rational(a + c, b) : Rational(a * d + c * b, b * d)
  }

  /// The exact difference.
  public static func - (left: Rational, right: Rational) -> Rational { left + -right }

  /// The number with the other sign.
  public static prefix func - (number: Rational) -> Rational {
    switch number.storage {
    case .small(let n, let d): Rational(.small(-n, d))
    case .big(let n, let d): Rational(-n, d)
    }
  }

  /// The exact product.
  public static func * (left: Rational, right: Rational) -> Rational {
    if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
      let (over, o1) = a.multipliedReportingOverflow(by: c)
      let (under, o2) = b.multipliedReportingOverflow(by: d)
      if !o1, !o2 { return reduced(over, under) }
    }
    let (a, b) = left.parts
    let (c, d) = right.parts
    return Rational(a * c, b * d)
  }

  /// The exact quotient; the divisor must not be zero.
  public static func / (left: Rational, right: Rational) -> Rational {
    precondition(!right.isZero, "a number was divided by zero")
    if case .small(let c, let d) = right.storage { return left * reduced(d, c) }
    let (c, d) = right.parts
    return left * Rational(d, c)
  }

  /// Adds in place.
  public static func += (left: inout Rational, right: Rational) { left = left + right }

  /// The exact sum of many numbers.
  ///
  /// Adds in pairs, as a balanced tree, so that thousands of unlike denominators cost little more
  /// than the size of the result.
  public static func sum(_ numbers: some Collection<Rational>) -> Rational {
    var row = Array(numbers)
    guard !row.isEmpty else { return .zero }
    while row.count > 1 {
      var next: [Rational] = []
      next.reserveCapacity(row.count / 2 + 1)
      var index = 0
      while index + 1 < row.count {
        next.append(row[index] + row[index + 1])
        index += 2
      }
      if index < row.count { next.append(row[index]) }
      row = next
    }
    return row[0]
  }

  /// The number raised to a power of 0 or more.
  public func power(_ exponent: Int) -> Rational {
    precondition(exponent >= 0, "a power needs an exponent of 0 or more")
    let (n, d) = parts
    return Rational(n.power(exponent), d.power(exponent))
  }

  /// The number, or the nearer end of the range when it lies outside.
  public func clamped(to range: ClosedRange<Rational>) -> Rational {
    min(max(self, range.lowerBound), range.upperBound)
  }
}

extension Rational: Comparable {
  /// Compares exactly.
  public static func < (left: Rational, right: Rational) -> Bool {
    if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
      let x = a.multipliedFullWidth(by: d)
      let y = c.multipliedFullWidth(by: b)
      return x.high != y.high ? x.high < y.high : x.low < y.low
    }
    let (a, b) = left.parts
    let (c, d) = right.parts
    return a * d < c * b
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(value) }
}

// MARK: - Rounding

extension Rational {
  /// How a number is brought to a number of decimal places.
  public enum Rounding: Sendable, Hashable {
    /// To the nearest; a half away from zero.
    case halfUp
    /// Towards positive infinity.
    case up
    /// Towards negative infinity.
    case down
  }

  /// The number brought to decimal places; half up unless said otherwise.
  public func rounded(to places: Int, _ rule: Rounding = .halfUp) -> Rational {
    Rational(units(places, rule), BigInt(10).power(places))
  }

  /// How many units of the last decimal place the number has after rounding.
  private func units(_ places: Int, _ rule: Rounding) -> BigInt {
    let (n, d) = parts
    let scaled = n * BigInt(10).power(places)
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: d)
    if remainder.isZero { return quotient }
    let negative = scaled.sign == .minus
    switch rule {
    case .halfUp:
      guard remainder.magnitude * 2 >= d.magnitude else { return quotient }
      return negative ? quotient - 1 : quotient + 1
    case .up: return negative ? quotient : quotient + 1
    case .down: return negative ? quotient - 1 : quotient
    }
  }

  /// The number as decimal text with exactly so many places, a point between, no grouping.
  public func decimal(places: Int, _ rule: Rounding = .halfUp) -> String {
    let units = units(places, rule)
    var digits = String(units.magnitude)
    if places > 0 {
      if digits.utf8.count <= places {
        digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
      }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
    }
    return units.sign == .minus && !units.isZero ? "-" + digits : digits
  }

  /// The number as the shortest decimal text, rounded half up to at most so many places.
  public func shortDecimal(upTo places: Int = 12) -> String {
    if case .small(let n, 1) = storage { return String(n) }
    var text = decimal(places: places)
    guard places > 0 else { return text }
    while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
    if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
    return text == "-0" ? "0" : text
  }
}

extension Rational {
  /// Reads a decimal: an optional sign, digits, and optionally a point with digits, such as `-2`,
  /// `0.05` or `88.30`; `nil` for anything else.
  ///
  /// At most 30 digits in all: more is no measurement, and would cost whoever computes with it.
  public init?(decimal text: some StringProtocol) {
    var bytes = Substring(text).utf8[...]
    var negative = false
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      negative = first == UInt8(ascii: "-")
      bytes = bytes.dropFirst()
    }
    var whole = 0
    var wide: BigInt?
    var digits = 0
    var places = 0
    var pointSeen = false
    var lastWasDigit = false
    for byte in bytes {
      if byte == UInt8(ascii: "."), !pointSeen, lastWasDigit {
        pointSeen = true
        lastWasDigit = false
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 30 else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      lastWasDigit = true
      digits += 1
      if pointSeen { places += 1 }
      if digits <= 17 {
        whole = whole * 10 + digit
      } else {
        wide = (wide ?? BigInt(whole)) * 10 + BigInt(digit)
      }
    }
    guard lastWasDigit else { return nil }
    if let wide {
      self.init(negative ? -wide : wide, BigInt(10).power(places))
    } else {
      var under = 1
      for _ in 0..<places { under *= 10 }
      self = Self.reduced(negative ? -whole : whole, under)
    }
  }
}

extension Rational: CustomStringConvertible {
  /// `n` or `n/d`.
  public var description: String {
    if case .small(let n, let d) = storage { return d == 1 ? "\(n)" : "\(n)/\(d)" }
    let (n, d) = parts
    return d == 1 ? "\(n)" : "\(n)/\(d)"
  }
}

extension Rational: Codable {
  /// Writes the fraction as text, `n` or `n/d`, so that no reader makes it binary.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// Reads `n`, `n/d` or a decimal.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 1, let number = Rational(decimal: text) {
      self = number
    } else if parts.count == 2, let n = BigInt(parts[0]), let d = BigInt(parts[1]), !d.isZero {
      self.init(n, d)
    } else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a number: \(text)")
    }
  }
}
