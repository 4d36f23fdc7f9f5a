import AuditModel
import AuditStore
import Auditing
import Diagnostics
import Foundation
import Reporting

/// Evaluates a checklist, runs an engagement and writes its report, with the public interface of the library only.
@main
struct LibraryExample {
  static func main() {
    guard let settings = Settings(Array(CommandLine.arguments.dropFirst())) else {
      write(Settings.usage, to: .standardError)
      exit(64)
    }
    do {
      try run(settings)
    } catch let error as DiagnosticsError {
      write(
        DiagnosticRenderer(language: settings.language).render(error.diagnostics),
        to: .standardError)
      exit(2)
    } catch {
      write("\(error)\n", to: .standardError)
      exit(2)
    }
  }

  private static func run(_ settings: Settings) throws {
    // The library reads neither clock nor environment: the caller passes everything in.
    let results = try settings.results.map { path in
      let file = URL(filePath: path)
      return (name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
    }
    let names = results.map(\.name)
    let context = AuditingContext(
      language: Language(settings.language.rawValue), messages: settings.language,
      library: LibraryPlaces(named: settings.library),
      files: .memory(
        Dictionary(results.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })))
    let passport = ChecklistID("passport-sop")
    let evaluation = try FileEvaluation(of: passport.rawValue, names, context)
    report(evaluation.warnings, settings)
    write("files: \(evaluation.summary)\n")
    try save(evaluation.json(), as: "assessment.json", settings)

    let office = try OfficeEngagement(
      at: settings.folder + "/store.sqlite", id: settings.storeID, zone: settings.zone,
      now: settings.now, context: context)
    let period = evaluation.report.assessment.subject.period ?? "2026"
    report(try office.plan([passport.rawValue], period: period), settings)
    let answers = try office.importAnswers(names)
    report(answers.warnings, settings)
    write("engagement \(OfficeEngagement.engagement): \(answers.count) answers recorded\n")

    let outcome = try office.evaluate()
    for kept in outcome.kept {
      write(
        "engagement \(OfficeEngagement.engagement): score \(kept.score ?? "none"), "
          + "rating \(kept.rating?.rawValue ?? "none"), \(outcome.raised.count) findings raised\n")
    }
    for finding in try office.findings(.major) {
      write(
        "\(finding.id) \(finding.grade.rawValue) \(finding.item?.rawValue ?? "-") "
          + "\(finding.state.rawValue) due \(finding.due?.iso ?? "-")\n")
    }

    try save(office.report(of: passport), as: "report.html", settings)
    try office.store.close()
  }

  private static func save(_ bytes: [UInt8], as name: String, _ settings: Settings) throws {
    try Data(bytes).write(to: URL(filePath: settings.folder + "/" + name))
    write("\(name) written\n")
  }

  /// Writes diagnostics to standard error; the wording comes from the library.
  private static func report(_ warnings: [Diagnostic], _ settings: Settings) {
    write(DiagnosticRenderer(language: settings.language).render(warnings), to: .standardError)
  }

  private static func write(_ text: String, to file: FileHandle = .standardOutput) {
    file.write(Data(text.utf8))
  }
}
