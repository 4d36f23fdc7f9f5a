internal import AuditModel
internal import XMLTree

/// The values of an element's attributes.
///
/// The structure has been checked: what is not of its form has been reported and counts as missing
/// here, so that one slip is reported once.
extension XMLElement {
  /// The value of an attribute without white space around it; `nil` when missing or blank.
  func value(_ name: String) -> String? {
    guard let attribute = attribute(name) else { return nil }
    let value = ValueForm.trimmed(attribute.value)
    return value.isEmpty ? nil : value
  }

  func id<ID: Identifier>(_ name: String) -> ID? { value(name).map { ID($0) } }

  func decimal(_ name: String) -> Rational? { value(name).flatMap { Rational(decimal: $0) } }

  func integer(_ name: String) -> Int? { value(name).flatMap { ValueForm.signedInteger($0) } }

  func date(_ name: String) -> CalendarDate? { value(name).flatMap { CalendarDate(iso: $0) } }

  func flag(_ name: String) -> Bool { value(name) == "true" }

  func word<Word: RawRepresentable<String>>(_ name: String, _ standard: Word) -> Word {
    value(name).flatMap(Word.init(rawValue:)) ?? standard
  }

  func word<Word: RawRepresentable<String>>(_ name: String) -> Word? {
    value(name).flatMap(Word.init(rawValue:))
  }

  /// A number, written or taken from a parameter.
  func number(_ name: String) -> NumberSource? {
    guard let value = value(name) else { return nil }
    if let id = ValueForm.parameter(in: value) { return .parameter(ParameterID(id)) }
    return Rational(decimal: value).map(NumberSource.literal)
  }

  /// A condition with the place of its first character.
  func condition(_ name: String) -> ConditionSource? {
    guard let attribute = attribute(name), !ValueForm.trimmed(attribute.value).isEmpty else {
      return nil
    }
    return ConditionSource(text: attribute.value, location: attribute.valueLocation)
  }
}
