package import AuditModel
internal import Foundation

extension EngagementContent {
  /// The canonical encoding of what is recorded for a checklist: JSON with sorted keys, entries in the order of their keys,
  /// with value, note, cause, evidence, observer and time of each, and the parameters.
  ///
  /// - Throws: `EncodingError`; no recorded value gives rise to one.
  package func canonicalAnswers(of checklist: ChecklistID) throws -> [UInt8] {
    struct Canonical: Encodable {
      let parameters: [String: String]
      let answers: [EntryRecord]
    }
    let entries = answers.filter { $0.entry.key.checklist == checklist }
      .sorted { $0.entry.key < $1.entry.key }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(
      try encoder.encode(
        Canonical(
          parameters: Dictionary(
            uniqueKeysWithValues: (parameters[checklist] ?? [:]).map { ($0.key.rawValue, $0.value) }
          ), answers: entries.map { EntryRecord($0.entry) })))
  }
}
