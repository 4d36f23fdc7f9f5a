package import AuditModel
package import Diagnostics
import FileAccess
import Formats
import Seals

/// The answers of a walk in a file of results, written whole at every answer.
package struct AnswerFile: AnswerKeeper {
  package let name: String
  package private(set) var head: ResultSet
  package private(set) var answers: [AnswerQuestion: ControllingResult] = [:]
  private let checklist: Checklist

  /// Opens a file; answers that it holds already are kept.
  ///
  /// - Throws: `DiagnosticsError` if the file exists and cannot be read or does not fit the checklist; it is not replaced.
  package init(
    _ file: String, for checklist: Checklist, unit: UnitID?, period: String?
  ) throws(DiagnosticsError) {
    name = file
    self.checklist = checklist
    head = ResultSet(
      name: file, sha256: "", checklist: checklist.id, version: checklist.version,
      location: SourceLocation(file: file, line: 1, column: 1))
    if InputFile.exists(file) {
      let set = try ResultsReader.read(try InputFile.read(file), name: file).get()
      let bound = ResultsBinder.bind([set], to: checklist)
      guard !bound.diagnostics.hasErrors else { throw DiagnosticsError(bound.diagnostics) }
      head = set
      answers = Self.byQuestion(set, of: checklist)
    }
    head.subject.unit = head.subject.unit ?? unit
    head.subject.period = head.subject.period ?? period
  }

  package mutating func keep(
    _ result: ControllingResult, for question: AnswerQuestion
  ) throws {
    answers[question] = result
    let written = ResultsFile(
      checklist: checklist.id, version: checklist.version, subject: head.subject,
      isSynthetic: head.isSynthetic,
      parameters: Dictionary(
        head.parameters.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first }),
      results: checklist.items.flatMap { item in
        item.sides.compactMap { side in
          answers[AnswerQuestion(item: item.id, side: side)].map { Self.written($0, side) }
        }
      })
    try OutputFile.write(try written.bytes(), to: name)
  }

  private static func written(_ result: ControllingResult, _ side: Side) -> ResultsFile.Result {
    ResultsFile.Result(
      item: ItemID(result.item), side: side,
      fields: Dictionary(
        result.fields.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first }),
      note: result.note, cause: result.cause, by: result.by, at: result.at?.written,
      evidence: result.evidence.map {
        ResultsFile.Evidence(href: $0.href, sha256: $0.sha256, title: $0.title)
      }, remove: RemovableField.allCases.filter(result.removes.contains),
      basis: result.basis?.revision)
  }

  package func attach(
    _ path: String, to question: AnswerQuestion
  ) throws(DiagnosticsError) -> EvidenceReference {
    EvidenceReference(href: path, sha256: Seals.sha256(try InputFile.read(path)).hex, title: nil)
  }
}
