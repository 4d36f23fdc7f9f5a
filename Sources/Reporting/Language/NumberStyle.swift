internal import AuditModel

/// How numbers are written for people: `1.234,5` in Indonesian, `1,234.5` in English.
struct NumberStyle: Sendable {
  let decimalSign: String
  let groupSign: String

  init(_ catalogue: Words.Catalogue) {
    switch catalogue {
    case .indonesian: (decimalSign, groupSign) = (",", ".")
    case .english: (decimalSign, groupSign) = (".", ",")
    }
  }

  /// A whole number.
  func whole(_ number: Int) -> String { localized(String(number)) }

  /// The shortest form, rounded half up to at most so many places.
  func short(_ number: Rational, upTo places: Int = 6) -> String {
    localized(number.shortDecimal(upTo: places))
  }

  /// Exactly so many places.
  func fixed(_ number: Rational, places: Int, _ rule: Rational.Rounding = .halfUp) -> String {
    localized(number.decimal(places: places, rule))
  }

  /// A share as a percentage, the shortest form of at most so many places: `10,2 %`.
  func percent(_ share: Rational, upTo places: Int = 1) -> String {
    percentage(share * 100, upTo: places)
  }

  /// A share as a percentage with one decimal place, for columns.
  func percentInColumn(_ share: Rational) -> String { fixed(share * 100, places: 1) + "\u{a0}%" }

  /// A number that counts hundredths already, with the sign.
  func percentage(_ hundredths: Rational, upTo places: Int = 2) -> String {
    short(hundredths, upTo: places) + "\u{a0}%"
  }

  /// A share as a percentage with as many places as it takes (1 to 6) to show on which side of a
  /// limit it lies: a reader must never see `5 % > 5 %`.
  func percent(_ share: Rational, against limit: Rational) -> String {
    let places =
      (1...6).first { places in
        let shown = (share * 100).rounded(to: places)
        return (shown < limit * 100) == (share < limit) && (shown > limit * 100) == (share > limit)
      } ?? 6
    return percent(share, upTo: places)
  }

  /// Decimal text with a point, such as `-1234.5`, in this style.
  func localized(_ decimal: String) -> String {
    var digits = decimal.utf8[...]
    var text = ""
    if digits.first == UInt8(ascii: "-") {
      // The minus sign, not the hyphen: it is as wide as a digit and never breaks.
      text = "\u{2212}"
      digits = digits.dropFirst()
    }
    let point = digits.firstIndex(of: UInt8(ascii: ".")) ?? digits.endIndex
    var left = digits.distance(from: digits.startIndex, to: point)
    for digit in digits[..<point] {
      text.unicodeScalars.append(Unicode.Scalar(digit))
      left -= 1
      if left > 0, left % 3 == 0 { text += groupSign }
    }
    guard point < digits.endIndex else { return text }
    text += decimalSign
    for digit in digits[digits.index(after: point)...] {
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }
}
