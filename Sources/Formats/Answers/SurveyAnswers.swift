public import AuditModel
internal import Diagnostics
internal import Seals
internal import XMLTree

/// The counted answers of one file.
public struct SurveyAnswers: Hashable, Sendable {
  /// The file.
  public var source: AuditInput.Source
  /// The answers.
  public var tally: SurveyTally

  /// Makes answers.
  public init(source: AuditInput.Source, tally: SurveyTally) {
    self.source = source
    self.tally = tally
  }
}

/// Reads answers to a survey from CSV (a column for each question, or a row for each answer), JSON and
/// XML.
public enum SurveyAnswersReader {
  /// How much of a file is read: 1 GiB, ten million rows, 1 000 columns.
  public static let limits = TextLimits(
    bytes: 1 << 30, records: 10_000_000, columns: 1_000, textBytes: 1 << 20, depth: 32)

  /// Reads the answers of a file, or reports all its errors.
  ///
  /// Names of columns are matched to the ids of questions, to the ids and numbers of elements with one
  /// question, and to attributes; upper and lower case count alike. Blank answers are left out.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: The name by which diagnostics call it.
  ///   - instrument: The instrument it answers, without errors.
  ///   - ignored: Names of columns to pass over.
  /// - Returns: The counted answers with what was noticed, or the errors.
  public static func read(
    _ bytes: [UInt8], name: String, of instrument: SurveyInstrument, ignoring ignored: [String] = []
  ) -> Read<SurveyAnswers> {
    let columns = AnswerColumns(instrument, ignoring: ignored)
    switch ResultsReader.format(of: bytes, name: name) {
    case .csv: return readCSV(bytes, name: name, of: instrument, columns)
    case .json: return readJSON(bytes, name: name, of: instrument, columns)
    case .xml: return readXML(bytes, name: name, of: instrument, columns)
    case .xlsx:
      return Read(draft: nil, diagnostics: [Message.workbook(name, expected: "CSV, JSON, XML")])
    }
  }

  /// The column that a name means; reports one that means nothing.
  static func role(
    of name: String, at location: SourceLocation, _ columns: AnswerColumns,
    _ instrument: SurveyInstrument, _ builder: inout SurveyTallyBuilder
  ) -> AnswerColumns.Role {
    guard let role = columns[name] else {
      var facts = ["column": ValueForm.shown(ValueForm.trimmed(name))]
      if let suggestion = Spelling.nearest(to: ValueForm.trimmed(name), in: columns.known) {
        facts["suggestion"] = suggestion
        builder.report(.answersColumnMisspelt, location, facts)
      } else {
        facts["expected"] = LintReport.some(of: columns.known)
        builder.report(.answersColumnUnknown, location, facts)
      }
      return .ignored
    }
    if case .several(let element) = role {
      builder.report(
        .answersElementSeveral, location,
        [
          "element": element.rawValue,
          "expected": LintReport.some(of: AnswerColumns.questions(of: element, in: instrument)),
        ])
      return .ignored
    }
    return role
  }

  /// The outcome of counting.
  static func outcome(
    _ builder: SurveyTallyBuilder, _ problems: [Diagnostic], name: String, sha256: String,
    isSynthetic: Bool
  ) -> Read<SurveyAnswers> {
    var builder = builder
    if !problems.hasErrors {
      builder.finish(at: SourceLocation(file: name, line: 1, column: 1))
    }
    return Read(
      draft: SurveyAnswers(
        source: AuditInput.Source(name: name, sha256: sha256, isSynthetic: isSynthetic),
        tally: builder.tally), diagnostics: problems + builder.diagnostics)
  }
}
