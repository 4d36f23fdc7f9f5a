public import AuditModel
public import Diagnostics

/// The measures that reports publish, by name.
public struct MeasureSet: Sendable {
  /// The measures.
  public private(set) var measures: [MeasureName: PublishedMeasure] = [:]

  /// Makes an empty set.
  public init() {}

  /// Adds measures; the same name with another value is a conflict.
  ///
  /// - Parameter more: The measures of one report.
  /// - Returns: The conflicts.
  public mutating func add(_ more: [PublishedMeasure]) -> [Diagnostic] {
    var conflicts: [Diagnostic] = []
    for measure in more {
      guard let known = measures[measure.name] else {
        measures[measure.name] = measure
        continue
      }
      if known.value != measure.value {
        conflicts.append(
          Diagnostic(
            .measuresConflict,
            at: measure.source.map { SourceLocation(file: $0.name, line: 1, column: 1) },
            ["measure": measure.name.rawValue, "first": known.source?.name ?? "-"]))
      }
    }
    return conflicts
  }

  /// The measure with a name; `nil` when there is none.
  public subscript(name: MeasureName) -> PublishedMeasure? { measures[name] }
}
