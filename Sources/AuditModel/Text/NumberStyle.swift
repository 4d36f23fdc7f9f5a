/// How numbers are written for people in a language.
///
/// Indonesian writes `1.234,5`, English `1,234.5`; a language that is not known is written as
/// English. Rounded half up.
public struct NumberStyle: Sendable, Hashable {
  /// The mark between whole and fraction.
  public let point: String
  /// The mark between groups of three digits.
  public let group: String

  /// The style of a language.
  public init(_ language: Language) {
    let isIndonesian = language.tag == "id" || language.tag.hasPrefix("id-")
    point = isIndonesian ? "," : "."
    group = isIndonesian ? "." : ","
  }

  /// The number with exactly so many decimal places.
  public func fixed(_ number: Rational, places: Int, _ rule: Rational.Rounding = .halfUp) -> String
  {
    localized(number.decimal(places: places, rule))
  }

  /// The number with at most so many decimal places, without zeros at the end.
  public func short(_ number: Rational, upTo places: Int = 6) -> String {
    localized(number.shortDecimal(upTo: places))
  }

  /// A share as a percentage: `0.05` becomes `5%`, with at most so many decimal places.
  public func percent(
    _ share: Rational, upTo places: Int = 2, _ rule: Rational.Rounding = .halfUp
  ) -> String {
    localized((share * 100).rounded(to: places, rule).shortDecimal(upTo: places)) + "%"
  }

  private func localized(_ text: String) -> String {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let parts = text.utf8.dropFirst(isNegative ? 1 : 0).split(separator: UInt8(ascii: "."))
    var whole = ""
    let digits = Array(parts[0])
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { whole += group }
      whole.unicodeScalars.append(Unicode.Scalar(digit))
    }
    let fraction = parts.count > 1 ? point + String(decoding: Array(parts[1]), as: UTF8.self) : ""
    // A minus sign that is as wide as a plus, as typography asks for.
    return (isNegative ? "\u{2212}" : "") + whole + fraction
  }
}
