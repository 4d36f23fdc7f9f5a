internal import AuditModel

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The chance to accept what is not tolerable that a confidence leaves, and the comparison with it.
struct Risk {
  /// The risk itself, 0...1.
  let exact: Rational
  /// ln of the risk.
  let logarithm: Double
  /// ln of the confidence.
  private let logOfConfidence: Double
  private let isMoreThanHalf: Bool

  /// How far from the risk, relatively, a chance in floating point may lie to decide.
  ///
  /// The sum of at most some hundred thousand terms errs by less than 1e-10, the logarithm of a
  /// single term by less than 1e-10, too, for populations up to 1e9: the band is a hundred times as
  /// wide.
  private static let guardBand = 1e-8

  /// What a confidence leaves; outside 0...1 the nearer end counts.
  init(confidence: Rational) {
    let confidence = confidence.clamped(to: 0...1)
    exact = 1 - confidence
    logarithm = log(exact.approximation)
    logOfConfidence = log(confidence.approximation)
    isMoreThanHalf = exact > confidence
  }

  /// Whether everything is within the risk.
  var isCertain: Bool { exact == 1 }

  /// Whether a chance is at most the risk.
  ///
  /// The smaller of the chance and its complement is looked at, by its logarithm: near 1 a chance
  /// says little in floating point.
  ///
  /// - Parameters:
  ///   - atMost: The logarithm of the chance, which is more than zero.
  ///   - more: The logarithm of 1 minus the chance, which is less than one.
  ///   - exactly: The answer in whole numbers; `nil` when that takes too long.
  /// - Returns: `false` when nothing can tell.
  func covers(atMost: () -> Double, more: () -> Double, exactly: () -> Bool?) -> Bool {
    if isCertain { return true }
    if exact.isZero { return false }
    let excess = isMoreThanHalf ? logOfConfidence - more() : atMost() - logarithm
    if excess < -Self.guardBand { return true }
    if excess > Self.guardBand { return false }
    return exactly() ?? false
  }
}
