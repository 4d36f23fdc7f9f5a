internal import AuditModel
internal import Diagnostics

/// A set of results in the making, from a format that has no grammar of its own: its values are held
/// against the rules of the XML format, so that all formats accept the same and say the same.
struct ResultSetDraft {
  private(set) var set: ResultSet
  private(set) var diagnostics: [Diagnostic] = []

  /// The attributes of a whole file.
  static let fileRule = Grammar.results.root
  /// The attributes of one result.
  static let resultRule: ElementRule = rule("result")
  /// The attributes of a piece of evidence.
  static let evidenceRule: ElementRule = rule("evidence")

  private static func rule(_ key: String) -> ElementRule {
    guard let rule = Grammar.results.rule(key) else {
      preconditionFailure("the grammar of results has no \(key)")
    }
    return rule
  }

  init(name: String, sha256: String, location: SourceLocation) {
    set = ResultSet(name: name, sha256: sha256, location: location)
  }

  mutating func report(
    _ message: Message, _ location: SourceLocation, _ facts: [String: String] = [:]
  ) {
    diagnostics.append(Diagnostic(message, at: location, facts))
  }

  /// Takes a fact about the whole file; blank means not given.
  mutating func take(_ name: String, _ written: String, at location: SourceLocation) {
    let value = ValueForm.trimmed(written)
    guard !value.isEmpty, accept(value, as: name, of: Self.fileRule, at: location) else { return }
    switch name {
    case "checklist": set.checklist = ChecklistID(value)
    case "version": set.version = value
    case "engagement": set.engagement = EngagementID(value)
    case "unit": set.subject.unit = UnitID(value)
    case "unit-name": set.subject.unitName = value
    case "period": set.subject.period = value
    case "date": set.subject.date = CalendarDate(iso: value)
    case "side": set.side = Side(rawValue: value)
    case "synthetic": set.isSynthetic = value == "true"
    default: break
    }
  }

  /// Takes a fact about one result; blank means not given.
  mutating func take(
    _ name: String, _ written: String, at location: SourceLocation,
    into result: inout ControllingResult
  ) {
    let value = ValueForm.trimmed(written)
    guard !value.isEmpty else { return }
    _ = accept(value, as: name, of: Self.resultRule, at: location)
    if let field = ResultField(rawValue: name) {
      result.fields[field] = value
      result.fieldLocations[field] = location
      return
    }
    switch name {
    case "item": result.item = value
    case "side": result.side = value
    case "by": result.by = value
    case "at": result.at = ObservationTime(value)
    case "remove": result.removes = Self.removals(value)
    case "basis": result.basis = Self.basis(value)
    default: break
    }
  }

  /// The fields that a list of words removes; others are reported where the list is checked.
  static func removals(_ written: String) -> Set<RemovableField> {
    Set(ValueForm.words(written).compactMap { RemovableField(rawValue: $0) })
  }

  /// The basis of a result that was edited as a whole, as offline forms write it.
  static func basis(_ written: String) -> AnswerBasis? {
    ValueForm.integer(written.utf8).map { AnswerBasis(revision: $0) }
  }

  /// Whether a value has the form that its name wants; reports it when not.
  mutating func accept(
    _ value: String, as name: String, of rule: ElementRule, at location: SourceLocation
  ) -> Bool {
    guard let attribute = rule.attribute(name) else { return true }
    guard
      let complaint = attribute.complaint(
        about: value, of: rule.name, at: location, isPrivate: true)
    else { return true }
    diagnostics.append(complaint)
    return false
  }

  mutating func append(_ result: ControllingResult) { set.results.append(result) }

  mutating func append(_ parameter: ParameterOverride) { set.parameters.append(parameter) }
}
