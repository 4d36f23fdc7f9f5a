public import Diagnostics

/// What a controller found about one item, as it was written down, not yet checked.
public struct ControllingResult: Hashable, Sendable {
  /// The item, as written.
  public var item: String
  /// The side, as written; `nil`: that of the file, else the item's only side.
  public var side: String?
  /// The fields that were given, by their name; a field left empty is not given.
  public var fields: [ResultField: String]
  /// What the controller noted; may hold anything, so it never enters a message.
  public var note: String?
  /// The cause that the controller saw.
  public var cause: String?
  /// The evidence it rests on.
  public var evidence: [EvidenceReference]
  /// Who controlled, as written.
  public var by: String?
  /// When it was observed.
  public var at: ObservationTime?
  /// The parts of a recorded answer that it removes.
  public var removes: Set<RemovableField>
  /// The recorded answer that it was made from; `nil` when the file does not say.
  public var basis: AnswerBasis?
  /// Where the result begins.
  public var location: SourceLocation
  /// Where each field stands, when that is known more exactly.
  public var fieldLocations: [ResultField: SourceLocation]

  /// Makes a result.
  public init(
    item: String, side: String? = nil, fields: [ResultField: String] = [:], note: String? = nil,
    cause: String? = nil, evidence: [EvidenceReference] = [], by: String? = nil,
    at: ObservationTime? = nil, removes: Set<RemovableField> = [], basis: AnswerBasis? = nil,
    location: SourceLocation,
    fieldLocations: [ResultField: SourceLocation] = [:]
  ) {
    self.item = item
    self.side = side
    self.fields = fields
    self.note = note
    self.cause = cause
    self.evidence = evidence
    self.by = by
    self.at = at
    self.removes = removes
    self.basis = basis
    self.location = location
    self.fieldLocations = fieldLocations
  }
}

extension ControllingResult {
  /// Whether it answers the item; a note, a cause or evidence alone is no answer.
  public var isAnswered: Bool { !fields.isEmpty }

  /// Whether it names its item and says nothing of it.
  package var isBlank: Bool {
    !isAnswered && note == nil && cause == nil && evidence.isEmpty && removes.isEmpty && by == nil
      && at == nil
  }
}

/// The fields of a result that hold the answer; the same names in XML, CSV and JSON.
public enum ResultField: String, Sendable, Hashable, Codable, CaseIterable {
  /// A word, an option's id, several ids with blanks between, or text.
  case answer
  /// A measured number or an index.
  case value
  /// The part of a ratio that was measured.
  case numerator
  /// The whole of a ratio that was measured.
  case denominator
  /// How many were drawn.
  case size
  /// How many deviated, or violated.
  case deviations
  /// How many there were to draw from, or to test.
  case population
  /// How many could not be judged for want of evidence.
  case noEvidence = "no-evidence"
}

/// A piece of evidence that a result names.
public struct EvidenceReference: Hashable, Sendable {
  /// The file or place.
  public var href: String
  /// SHA-256 of the file, 64 hexadecimal digits; `nil` when not given.
  public var sha256: String?
  /// What it is.
  public var title: String?

  /// Makes a reference.
  public init(href: String, sha256: String? = nil, title: String? = nil) {
    self.href = href
    self.sha256 = sha256
    self.title = title
  }
}
