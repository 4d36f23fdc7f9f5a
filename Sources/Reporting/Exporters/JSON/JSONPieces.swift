internal import AuditModel
internal import Diagnostics

/// Pieces of the assessment's JSON that stand in several places.
extension JSONWriter {
  /// The members of a document reference.
  mutating func document(_ document: Assessment.Document) {
    member("id", document.id)
    member("version", document.version)
    member("sha256", document.sha256)
  }

  mutating func subject(_ subject: Subject) {
    object { json in
      json.member("unit", subject.unit?.rawValue)
      json.member("period", subject.period)
      json.member("unitName", subject.unitName)
      json.member("date", word: subject.date?.iso)
    }
  }

  /// A member with a place.
  mutating func member(_ name: Name, _ location: SourceLocation) {
    self.name(name)
    object { json in
      json.member("file", location.file)
      json.member("line", location.line)
      json.member("column", location.column)
    }
  }

  /// A member with pieces of evidence.
  mutating func member(_ name: Name, _ evidence: [EvidenceReference]) {
    self.name(name)
    array { json in
      for piece in evidence {
        json.object { json in
          json.member("href", piece.href)
          json.member("sha256", piece.sha256)
          json.member("title", piece.title)
        }
      }
    }
  }
}

/// Numbers as text, each formed once.
///
/// Weights, attainments and points repeat over thousands of items, and forming a decimal from a
/// fraction costs far more than looking it up.
final class NumberTexts {
  private var decimals: [Rational: String] = [:]
  private var exacts: [Rational: String] = [:]

  /// The shortest decimal, rounded half up to 6 places.
  func decimal(_ number: Rational?) -> String? {
    guard let number else { return nil }
    if let whole = number.whole { return String(whole) }
    if let text = decimals[number] { return text }
    let text = number.shortDecimal(upTo: 6)
    decimals[number] = text
    return text
  }

  /// The exact number: a decimal when that is finite within 12 places, otherwise `n/d`.
  func exact(_ number: Rational?) -> String? {
    guard let number else { return nil }
    if let whole = number.whole { return String(whole) }
    if let text = exacts[number] { return text }
    let decimal = number.shortDecimal(upTo: 12)
    let text = Rational(decimal: decimal) == number ? decimal : number.description
    exacts[number] = text
    return text
  }
}
