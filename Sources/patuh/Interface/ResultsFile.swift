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
    let by: String
    let at: String
    let evidence: [Evidence]
  }

  let schema = "urn:patuh:results:1"
  let checklist: String
  let unit: String
  let period: String
  let parameters: [String: String]
  let results: [Result]

  init(
    checklist: String, unit: String, period: String, parameters: [String: String],
    results: [Result]
  ) {
    self.parameters = parameters
    self.checklist = checklist
    self.unit = unit
    self.period = period
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
    try container.encode(by, forKey: Key("by"))
    try container.encode(at, forKey: Key("at"))
    if !evidence.isEmpty { try container.encode(evidence, forKey: Key("evidence")) }
  }
}
