internal import BigInt

extension Rational: CustomStringConvertible {
  /// `n` or `n/d`.
  public var description: String {
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
    if let number = Rational(decimal: text) {
      self = number
    } else if parts.count <= 2, let n = Self.whole(parts[0]),
      let d = parts.count == 2 ? Self.whole(parts[1]) : 1, !d.isZero
    {
      self.init(n, d)
    } else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a number: \(text)")
    }
  }

  /// A whole number of any length, as it was written; other than what a person types, it needs no
  /// bound.
  private static func whole(_ text: Substring) -> BigInt? {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let isNumber = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isNumber && !digits.isEmpty ? BigInt(text) : nil
  }
}
