internal import BigInt

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
    if let (units, scale) = smallUnits(places, rule) { return Self.reduced(units, scale) }
    return Rational(units(places, rule), BigInt(10).power(places))
  }

  /// The same as `units`, and how many of them make one, when all fits into machine words.
  private func smallUnits(_ places: Int, _ rule: Rounding) -> (units: Int, scale: Int)? {
    guard case .small(let n, let d) = storage, (0...18).contains(places) else { return nil }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let (scaled, overflow) = n.multipliedReportingOverflow(by: scale)
    guard !overflow else { return nil }
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: d)
    if remainder == 0 { return (quotient, scale) }
    // A remainder means that d is 2 or more: the quotient is far from the ends.
    let isAway =
      switch rule {
      case .halfUp: remainder.magnitude >= d.magnitude - remainder.magnitude
      case .up: scaled > 0
      case .down: scaled < 0
      }
    return (isAway ? quotient + scaled.signum() : quotient, scale)
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
    let small = smallUnits(places, rule)?.units
    let wide = small == nil ? units(places, rule) : 0
    let isNegative = small.map { $0 < 0 } ?? (wide.sign == .minus && !wide.isZero)
    var digits = small.map { String($0.magnitude) } ?? String(wide.magnitude)
    if places > 0 {
      if digits.utf8.count <= places {
        digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
      }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
    }
    return isNegative ? "-" + digits : digits
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
  /// At most 30 digits in all: more is no measurement, and would slow later arithmetic.
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
