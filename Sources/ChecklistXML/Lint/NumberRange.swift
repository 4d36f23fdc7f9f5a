import AuditModel

/// A range of numbers, each end of it open, closed or missing.
struct NumberRange: CustomStringConvertible {
  /// The least number; `nil`: there is none.
  let from: Rational?
  /// The greatest number; `nil`: there is none.
  let to: Rational?
  /// Whether the ends themselves lie outside.
  let isFromOpen: Bool
  let isToOpen: Bool

  init(from: Rational?, isFromOpen: Bool = false, to: Rational?, isToOpen: Bool = false) {
    self.from = from
    self.to = to
    self.isFromOpen = isFromOpen
    self.isToOpen = isToOpen
  }

  /// More than 0 and less than 1.
  static let openShare = NumberRange(from: 0, isFromOpen: true, to: 1, isToOpen: true)
  /// From 0 and less than 1.
  static let shareBelowOne = NumberRange(from: 0, to: 1, isToOpen: true)
  /// From a half and less than 1.
  static let confidence = NumberRange(from: Rational.one / 2, to: 1, isToOpen: true)
  /// From 0 to 1.
  static let share = NumberRange(from: 0, to: 1)

  func contains(_ number: Rational) -> Bool {
    if let from, isFromOpen ? number <= from : number < from { return false }
    if let to, isToOpen ? number >= to : number > to { return false }
    return true
  }

  /// An end of the range of a parameter's overrides that lies outside this range.
  ///
  /// An end that the parameter leaves open is nobody's promise, and is not reported.
  func firstOutside(of parameter: Parameter) -> Rational? {
    [parameter.minimum, parameter.maximum].compactMap(\.self).first { !contains($0) }
  }

  /// `0 < x <= 1`, as facts in messages have it.
  var condition: String {
    let left = from.map { "\($0.shortDecimal()) \(isFromOpen ? "<" : "<=") " } ?? ""
    let right = to.map { " \(isToOpen ? "<" : "<=") \($0.shortDecimal())" } ?? ""
    return "\(left)x\(right)"
  }

  /// `0…1`, an open end as `…`.
  var description: String {
    "\(from?.shortDecimal() ?? "")…\(to?.shortDecimal() ?? "")"
  }
}
