internal import AuditModel

/// That a comparison shows a part of what was compared, and which.
public struct ComparisonExcerpt: Hashable, Sendable {
  /// The filter.
  public var filter: ReportFilter
  /// The filter in the words of people.
  public var parts: String
  /// How many items were compared, both sides counted.
  public var items: Int
  /// How many findings were compared.
  public var findings: Int
}

/// What of two audits, or of the sides of one, is compared: whatever a filter lets through of either.
struct ComparisonScope {
  /// An item from one side.
  struct Place: Hashable {
    let item: ItemID
    let side: Side
  }

  let filter: ReportFilter
  private let items: Set<Place>
  private let fingerprints: Set<String>
  private let places: [FilteredPlaces]

  init(_ filter: ReportFilter, of reports: [Report]) {
    self.filter = filter
    let excerpts = filter.isEmpty ? [] : reports.map { $0.excerpt(filter) }
    items = Set(
      excerpts.flatMap { $0.assessment.items.map { Place(item: $0.id, side: $0.side) } })
    fingerprints = Set(
      excerpts.flatMap { excerpt in
        excerpt.assessment.findings.map(\.fingerprint)
          + (excerpt.dossier?.findings.map(\.raised.fingerprint) ?? [])
      })
    places = reports.map { FilteredPlaces(filter, in: $0.checklist) }
  }

  /// Whether an item is compared; of both sides, when none is named.
  func has(_ item: ItemID, _ side: Side?) -> Bool {
    filter.isEmpty
      || (side.map { [$0] } ?? Side.allCases).contains {
        items.contains(Place(item: item, side: $0))
      }
  }

  /// Whether a finding is compared.
  func has(fingerprint: String?) -> Bool {
    filter.isEmpty || fingerprint.map(fingerprints.contains) ?? false
  }

  /// Whether a score is shown: of sections only those that are asked for.
  func has(_ scope: Score.Scope) -> Bool { places.contains { $0.fits(scope) } }
}

extension ComparisonOutline {
  /// That the comparison shows a part, in one sentence; `nil` when it shows all.
  var excerptSentence: String? {
    comparison.excerpt.map { excerpt in
      words(
        comparison: .excerpt,
        [
          "parts": excerpt.parts,
          "items": words.numbers.whole(comparison.items.count + comparison.unchanged),
          "allItems": words.numbers.whole(excerpt.items),
          "findings": words.numbers.whole(comparison.findings.count),
          "allFindings": words.numbers.whole(excerpt.findings),
        ])
    }
  }
}
