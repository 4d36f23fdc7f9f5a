import AuditModel
import Diagnostics
import FileAccess
import Formats

/// Gets instruments and answers from the file system.
struct SurveyFiles {
  /// The options of the command.
  let interface: InterfaceOptions

  /// An instrument of the library, or of a path.
  func instrument(
    _ name: String
  ) throws(DiagnosticsError) -> (survey: SurveyInstrument, warnings: [Diagnostic]) {
    let path = try ChecklistLibrary.path(of: name, .survey, interface)
    let loaded = try SurveyLoader.load(try InputFile.read(path), name: path)
    return (loaded.survey, loaded.diagnostics)
  }

  /// The counted answers of files; what is wrong with any of them is reported together.
  func answers(
    _ paths: [String], of instrument: SurveyInstrument, ignoring ignored: [String]
  ) throws(DiagnosticsError) -> (answers: [SurveyAnswers], warnings: [Diagnostic]) {
    var problems: [Diagnostic] = []
    var answers: [SurveyAnswers] = []
    for path in paths {
      do throws(DiagnosticsError) {
        let bytes = try InputFile.read(path, limit: SurveyAnswersReader.limits.bytes)
        let read = SurveyAnswersReader.read(bytes, name: path, of: instrument, ignoring: ignored)
        problems += read.diagnostics
        if let value = read.value { answers.append(value) }
      } catch {
        problems += error.diagnostics
      }
    }
    guard !problems.hasErrors else { throw DiagnosticsError(problems) }
    return (answers, problems)
  }
}
