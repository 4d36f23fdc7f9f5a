import AuditModel
import Foundation

/// A file of results as JSON, `urn:patuh:results:1`.
struct ResultsFile: Encodable {
  struct Evidence: Encodable {
    let href: String
    let sha256: String?
    let title: String?
  }

  struct Result {
    let item: String
    let side: String
    let fields: [String: String]
    let note: String?
    let cause: String?
    let by: String?
    let at: String?
    let evidence: [Evidence]
  }

  let schema = "urn:patuh:results:1"
  let checklist: String
  let version: String?
  let unit: String?
  let unitName: String?
  let period: String?
  let date: String?
  let synthetic: Bool?
  let parameters: [String: String]?
  let results: [Result]

  private enum CodingKeys: String, CodingKey {
    case schema, checklist, version, unit, period, date, synthetic, parameters, results
    case unitName = "unit-name"
  }

  init(
    checklist: String, version: String? = nil, subject: Subject, isSynthetic: Bool = false,
    parameters: [String: String], results: [Result]
  ) {
    self.checklist = checklist
    self.version = version
    unit = subject.unit?.rawValue
    unitName = subject.unitName
    period = subject.period
    date = subject.date?.iso
    synthetic = isSynthetic ? true : nil
    self.parameters = parameters.isEmpty ? nil : parameters
    self.results = results
  }

  func bytes() throws -> [UInt8] {
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

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(item, forKey: Key("item"))
    try container.encode(side, forKey: Key("side"))
    for (name, value) in fields { try container.encode(value, forKey: Key(name)) }
    try container.encodeIfPresent(note, forKey: Key("note"))
    try container.encodeIfPresent(cause, forKey: Key("cause"))
    try container.encodeIfPresent(by, forKey: Key("by"))
    try container.encodeIfPresent(at, forKey: Key("at"))
    if !evidence.isEmpty { try container.encode(evidence, forKey: Key("evidence")) }
  }
}
