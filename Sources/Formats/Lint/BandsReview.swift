internal import AuditModel
internal import Diagnostics

/// Judges the bands of surveys and indices: eras, limits, ids.
struct BandsReview {
  /// The ids of the document's sources.
  let sources: [String]
  /// The highest index; 0 when it is not known, and limits are not held against it.
  let maximum: Rational
  /// The decimal places of the index.
  let decimals: Int
  /// The message about one id for two things.
  let idRepeated: Message
  /// The messages about references that lead nowhere.
  let referenceUnknown: Message
  let referenceMisspelt: Message

  func check(_ all: [IndexBands], _ report: inout LintReport) {
    for (position, bands) in all.enumerated() {
      if let source = bands.source, !sources.contains(source.rawValue) {
        report.addUnknown(
          referenceUnknown, misspelt: referenceMisspelt, source.rawValue, among: sources,
          .value(of: "source", at: bands.location), ["attribute": "source", "target": "source"])
      }
      if let from = bands.from, let until = bands.until, until < from {
        report.add(
          .bandsEraSwapped, .value(of: "until", at: bands.location),
          ["from": from.iso, "until": until.iso])
      }
      for earlier in all[..<position] where Self.overlap(earlier, bands) {
        report.add(.bandsEraOverlap, .at(bands.location), ["first": earlier.location.description])
        break
      }
      // A maximum that was not read says nothing about the limits below it.
      if maximum > 0 { checkLimits(bands, &report) }
    }
  }

  private func checkLimits(_ bands: IndexBands, _ report: inout LintReport) {
    var seen: Set<Rational> = []
    var ids: Set<RatingID> = []
    for band in bands.bands.sorted(by: { $0.location < $1.location }) {
      let from = band.from.shortDecimal()
      if band.from > maximum || band.from < 0 {
        report.add(
          .bandsLimitOutside, .value(of: "from", at: band.location),
          ["from": from, "maximum": maximum.shortDecimal()])
      } else if !seen.insert(band.from).inserted {
        report.add(
          .bandsLimitRepeated, .value(of: "from", at: band.location), ["from": from])
      } else if band.from.rounded(to: decimals) != band.from {
        report.add(
          .bandsLimitFiner, .value(of: "from", at: band.location),
          ["from": from, "decimals": String(decimals)])
      }
      if !ids.insert(band.id).inserted {
        report.add(
          idRepeated, .value(of: "id", at: band.location),
          [
            "element": "band", "id": band.id.rawValue,
            "first": bands.bands.filter { $0.id == band.id }.map(\.location).min()?.description
              ?? "-",
          ])
      }
    }
  }

  private static func overlap(_ left: IndexBands, _ right: IndexBands) -> Bool {
    let leftEnds = left.until.flatMap { end in right.from.map { end < $0 } } ?? false
    let rightEnds = right.until.flatMap { end in left.from.map { end < $0 } } ?? false
    return !leftEnds && !rightEnds
  }
}
