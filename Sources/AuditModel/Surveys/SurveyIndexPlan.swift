public import Diagnostics

/// How the index of a survey comes from the means of its elements.
///
/// The index is the sum of weight x share over the elements, times the maximum; the share of an element
/// comes from its mean by the method.
public struct SurveyIndexPlan: Hashable, Sendable {
  /// How the mean of an element becomes a share of the highest.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// Mean / highest answer: the lowest answer is worth more than nothing (PermenPANRB 14/2017).
    case share
    /// (Mean - lowest) / (highest - lowest): from nothing to everything.
    case position
  }

  /// How the weights are written before they are used.
  public enum WeightMode: Hashable, Sendable, CustomStringConvertible {
    /// As exact fractions, such as 1/9.
    case exact
    /// Rounded half up to so many decimal places, 1...6, such as 0.11.
    case rounded(Int)

    /// Makes a mode from its name: `exact`, or `r1` to `r6`.
    public init?(_ name: String) {
      let bytes = Array(name.utf8)
      if name == "exact" {
        self = .exact
      } else if bytes.count == 2, bytes[0] == UInt8(ascii: "r"),
        (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(bytes[1])
      {
        self = .rounded(Int(bytes[1] - UInt8(ascii: "0")))
      } else {
        return nil
      }
    }

    /// The names of all modes.
    public static let names = ["exact"] + (1...6).map { "r\($0)" }

    /// Its name.
    public var description: String {
      switch self {
      case .exact: "exact"
      case .rounded(let places): "r\(places)"
      }
    }
  }

  /// The name of the index, such as `IKM`.
  public var title: LocalizedText
  /// The index when every answer is the best.
  public var maximum: Rational
  /// How means become shares.
  public var method: Method
  /// How weights are written.
  public var weightMode: WeightMode
  /// The decimal places of the index, 0...6, rounded half up; bands are read off the rounded index.
  public var decimals: Int
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a plan.
  public init(
    title: LocalizedText, maximum: Rational, method: Method = .share,
    weightMode: WeightMode = .exact, decimals: Int = 2, location: SourceLocation
  ) {
    self.title = title
    self.maximum = maximum
    self.method = method
    self.weightMode = weightMode
    self.decimals = decimals
    self.location = location
  }
}
