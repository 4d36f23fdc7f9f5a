internal import AuditModel

/// The forms in which reports show numbers, beside those that findings use.
extension NumberStyle {
  /// A whole number.
  func whole(_ number: Int) -> String { short(Rational(number)) }

  /// A share as a percentage with one decimal place at most.
  func roughPercent(_ share: Rational) -> String { percent(share, upTo: 1) }

  /// A share as a percentage with one decimal place, for columns.
  func percentInColumn(_ share: Rational) -> String { fixed(share * 100, places: 1) + "%" }

  /// A number that counts hundredths already, with the sign.
  func percentage(_ hundredths: Rational, upTo places: Int = 2) -> String {
    short(hundredths, upTo: places) + "%"
  }

  /// A share as a percentage with as many places as it takes (1 to 6) to show on which side of a
  /// limit it lies: a reader must never see `5% > 5%`.
  func percent(_ share: Rational, against limit: Rational) -> String {
    let places =
      (1...6).first { places in
        let shown = (share * 100).rounded(to: places)
        return (shown < limit * 100) == (share < limit) && (shown > limit * 100) == (share > limit)
      } ?? 6
    return percent(share, upTo: places)
  }
}
