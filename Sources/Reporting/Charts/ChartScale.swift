internal import AuditModel

/// Places on a chart as percentages of its width.
///
/// Charts have no fixed size: they give positions in per cent and sizes in pixels, so that bars grow
/// with the page while lines, signs and letters stay as they are, on paper and at 375 pixels.
enum ChartScale {
  /// A share of 0...1 as a percentage with two places; outside counts as the nearer end.
  static func percent(_ share: Rational) -> String {
    (share.clamped(to: 0...1) * 100).shortDecimal(upTo: 2) + "%"
  }
}
