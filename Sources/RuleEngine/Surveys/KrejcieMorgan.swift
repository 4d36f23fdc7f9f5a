internal import AuditModel

/// The sample that a survey of a population needs.
///
/// Krejcie and Morgan, Determining Sample Size for Research Activities (1970):
/// S = X2 N P (1 - P) / (d2 (N - 1) + X2 P (1 - P)), with X2 = 3.841 (95 % confidence, one degree of
/// freedom), P = 0.5 and d = 0.05. Rounded half up, which gives the published table.
public enum KrejcieMorgan {
  /// How many respondents a population asks for.
  ///
  /// - Parameter population: How many there are, 1 or more.
  /// - Returns: A number of 1...384.
  public static func sample(of population: Int) -> Int {
    precondition(population >= 1, "a population has at least one member")
    // Everything times 10 000, so that no fraction is left: 3.841 x 0.25 = 0.96025.
    let numerator = Rational(96_025) * Rational(population)
    let denominator = Rational(250) * Rational(population - 1) + Rational(96_025)
    let share = (numerator / denominator).rounded(to: 0)
    return max(1, share.whole ?? population)
  }
}
