package import BigInt

/// An exact number: a fraction in lowest terms with a positive denominator.
///
/// Weights, thresholds, attainments and scores are rational, never binary floating point, so that
/// no rating boundary is crossed by an error of representation. Numbers that fit stay in two
/// machine words; larger ones go over to arbitrary precision without a seam.
public struct Rational: Hashable, Sendable {
  enum Storage: Hashable, Sendable {
    case small(Int, Int)
    case big(BigInt, BigInt)
  }

  let storage: Storage

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

  /// A fraction brought to lowest terms; the denominator is not zero.
  init(_ numerator: BigInt, _ denominator: BigInt) {
    var n = numerator
    var d = denominator
    if d.sign == .minus {
      n.negate()
      d.negate()
    }
    let divisor = Self.commonDivisor(n, d)
    if divisor != 1 {
      n /= divisor
      d /= divisor
    }
    self.init(lowest: n, d)
  }

  /// A fraction that is in lowest terms already, over a positive denominator.
  private init(lowest n: BigInt, _ d: BigInt) {
    if let small = Int(exactly: n), let under = Int(exactly: d), small != .min {
      storage = .small(small, under)
    } else {
      storage = .big(n, d)
    }
  }

  /// The greatest common divisor; by one division and machine words when one number is small.
  private static func commonDivisor(_ a: BigInt, _ b: BigInt) -> BigInt {
    let (x, y) = (max(a.magnitude, b.magnitude), min(a.magnitude, b.magnitude))
    guard let small = UInt(exactly: y) else { return BigInt(x.greatestCommonDivisor(with: y)) }
    guard small > 1 else { return small == 0 ? BigInt(x) : 1 }
    return BigInt(commonDivisor(small, UInt(x % y)))
  }

  private static func commonDivisor(_ a: UInt, _ b: UInt) -> UInt {
    var (x, y) = (a, b)
    while y != 0 { (x, y) = (y, x % y) }
    return x
  }

  /// A fraction brought to lowest terms; the denominator is not zero.
  static func reduced(_ numerator: Int, _ denominator: Int) -> Rational {
    guard numerator != .min, denominator != .min else {
      return Rational(BigInt(numerator), BigInt(denominator))
    }
    // It fits: neither is the one value whose magnitude does not, and one is not zero.
    let divisor = Int(commonDivisor(numerator.magnitude, denominator.magnitude))
    let sign = denominator < 0 ? -1 : 1
    return Rational(.small(sign * (numerator / divisor), sign * (denominator / divisor)))
  }

  /// Numerator and denominator in lowest terms, for rooms that compute with whole numbers of any size.
  package var parts: (numerator: BigInt, denominator: BigInt) {
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
    case .small(let n, let d):
      // Two exact numbers divide to the nearest one.
      if let over = Double(exactly: n), let under = Double(exactly: d) {
        over / under
      } else {
        Self.approximation(BigInt(n), BigInt(d))
      }
    case .big(let n, let d): Self.approximation(n, d)
    }
  }

  private static func approximation(_ n: BigInt, _ d: BigInt) -> Double {
    // 63 or 64 leading bits of the quotient, the last one set when anything follows: the conversion
    // then rounds as it would round the whole.
    let shift = d.magnitude.bitWidth - n.magnitude.bitWidth + 63
    let over = shift > 0 ? n.magnitude << shift : n.magnitude
    let under = shift < 0 ? d.magnitude << -shift : d.magnitude
    let (quotient, remainder) = over.quotientAndRemainder(dividingBy: under)
    let bits = UInt64(quotient) | (remainder.isZero ? 0 : 1)
    return Double(
      sign: n.sign == .minus ? .minus : .plus, exponent: -shift, significand: Double(bits))
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
    if b == d { return Rational(a + c, b) }
    // Divides by what the denominators share before it multiplies (Knuth, The Art of Computer
    // Programming 4.5.1): a small number added to a long one costs little.
    let shared = commonDivisor(b, d)
    if shared == 1 { return Rational(lowest: a * d + c * b, b * d) }
    let over = a * (d / shared) + c * (b / shared)
    let again = commonDivisor(over, shared)
    return Rational(lowest: over / again, b / shared * (d / again))
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
    let (first, second) = (commonDivisor(a, d), commonDivisor(c, b))
    return Rational(lowest: (a / first) * (c / second), (b / second) * (d / first))
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
