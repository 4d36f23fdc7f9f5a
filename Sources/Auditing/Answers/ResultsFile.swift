package import AuditModel
import Foundation

/// A file of results as JSON, `urn:patuh:results:1`.
package struct ResultsFile: Encodable {
  package struct Evidence: Encodable {
    package let href: String
    package let sha256: String?
    package let title: String?
  }

  package struct Result {
    package let item: ItemID
    package let side: Side
    package let fields: [String: String]
    package let note: String?
    package let cause: String?
    package let by: String?
    package let at: String?
    package let evidence: [Evidence]
    package var remove: [RemovableField] = []
    package var basis: Int?
    package var recordedBy: PersonID?
    package var recordedAt: Timestamp?
  }

  package let schema = "urn:patuh:results:1"
  package let checklist: ChecklistID
  package let engagement: EngagementID?
  package let version: String?
  package let unit: UnitID?
  package let unitName: String?
  package let period: String?
  package let date: CalendarDate?
  package let synthetic: Bool?
  package let parameters: [String: String]?
  package let results: [Result]

  private enum CodingKeys: String, CodingKey {
    case schema, checklist, engagement, version, unit, period, date, synthetic, parameters, results
    case unitName = "unit-name"
  }

  package init(
    checklist: ChecklistID, engagement: EngagementID? = nil, version: String? = nil,
    subject: Subject,
    isSynthetic: Bool = false, parameters: [String: String], results: [Result]
  ) {
    self.checklist = checklist
    self.engagement = engagement
    self.version = version
    unit = subject.unit
    unitName = subject.unitName
    period = subject.period
    date = subject.date
    synthetic = isSynthetic ? true : nil
    self.parameters = parameters.isEmpty ? nil : parameters
    self.results = results
  }

  package func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }
}

extension ResultsFile.Result: Encodable {
  /// A key that is not known before: the fields of answers stand beside the others.
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(item, forKey: Key("item"))
    try container.encode(side, forKey: Key("side"))
    for (name, value) in fields { try container.encode(value, forKey: Key(name)) }
    try container.encodeIfPresent(note, forKey: Key("note"))
    try container.encodeIfPresent(cause, forKey: Key("cause"))
    try container.encodeIfPresent(by, forKey: Key("by"))
    try container.encodeIfPresent(at, forKey: Key("at"))
    try container.encodeIfPresent(recordedBy, forKey: Key("recorded-by"))
    try container.encodeIfPresent(recordedAt, forKey: Key("recorded-at"))
    if !remove.isEmpty { try container.encode(remove, forKey: Key("remove")) }
    try container.encodeIfPresent(basis, forKey: Key("basis"))
    if !evidence.isEmpty { try container.encode(evidence, forKey: Key("evidence")) }
  }
}
