public import AuditModel
package import Diagnostics

/// Which results are evaluated, and what they leave open.
public struct EvaluationRequest: Sendable {
  /// The files of results.
  public var files: [String]
  /// Reports of other evaluations, from which items take measures.
  public var measures: [String]
  /// Overrides of parameters, each as `id=value`.
  public var overrides: [String]
  /// The unit, where files name none.
  public var unit: UnitID?
  /// The name of the unit, where files give none.
  public var unitName: String?
  /// The period, where files name none.
  public var period: String?
  /// The day of the results, where files name none.
  public var date: CalendarDate?

  /// Makes a request.
  ///
  /// - Parameters:
  ///   - files: The files of results.
  ///   - measures: Reports of other evaluations, from which items take measures.
  ///   - overrides: Overrides of parameters, each as `id=value`.
  ///   - unit: The unit, where files name none.
  ///   - unitName: The name of the unit, where files give none.
  ///   - period: The period, where files name none.
  ///   - date: The day of the results, where files name none.
  public init(
    files: [String], measures: [String] = [], overrides: [String] = [], unit: UnitID? = nil,
    unitName: String? = nil, period: String? = nil, date: CalendarDate? = nil
  ) {
    self.files = files
    self.measures = measures
    self.overrides = overrides
    self.unit = unit
    self.unitName = unitName
    self.period = period
    self.date = date
  }

  /// The overrides by parameter; one without an equals sign is refused.
  package func parameterOverrides() throws(DiagnosticsError) -> [ParameterOverride] {
    var read: [ParameterOverride] = []
    var problems: [Diagnostic] = []
    for text in overrides {
      if let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")), sign > text.startIndex {
        read.append(
          ParameterOverride(
            id: String(text[..<sign]), value: String(text[text.utf8.index(after: sign)...]),
            location: nil))
      } else {
        problems.append(Diagnostic(.commandOverrideMalformed, at: nil, ["text": text]))
      }
    }
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    return read
  }

  /// A file's results, with what they leave open about the subject filled from the options.
  package func completed(_ set: ResultSet) -> ResultSet {
    var set = set
    set.subject.unit = set.subject.unit ?? unit
    set.subject.unitName = set.subject.unitName ?? unitName
    set.subject.period = set.subject.period ?? period
    set.subject.date = set.subject.date ?? date
    return set
  }
}
