import AuditModel
import Diagnostics
import FileAccess
import Formats
import Seals

/// The answers of a walk in a file of results, written whole at every answer.
struct AnswerFile: AnswerKeeper {
  let name: String
  private(set) var head: ResultSet
  private(set) var answers: [AnswerQuestion: ControllingResult] = [:]
  private let checklist: Checklist

  /// Opens a file; answers that it holds already are kept.
  ///
  /// - Throws: Everything that stands against the file; it is never replaced then.
  init(
    _ file: String, for checklist: Checklist, unit: String?, period: String?
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
    head.subject.unit = head.subject.unit ?? unit.map { UnitID($0) }
    head.subject.period = head.subject.period ?? period
  }

  mutating func keep(
    _ result: ControllingResult, for question: AnswerQuestion
  ) throws {
    answers[question] = result
    let written = ResultsFile(
      checklist: checklist.id.rawValue, version: checklist.version, subject: head.subject,
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
      item: result.item, side: side.rawValue,
      fields: Dictionary(
        result.fields.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first }),
      note: result.note, cause: result.cause, by: result.by, at: result.at,
      evidence: result.evidence.map {
        ResultsFile.Evidence(href: $0.href, sha256: $0.sha256, title: $0.title)
      })
  }

  func attach(
    _ path: String, to question: AnswerQuestion
  ) throws(DiagnosticsError) -> EvidenceReference {
    EvidenceReference(href: path, sha256: Seals.sha256(try InputFile.read(path)).hex, title: nil)
  }
}
