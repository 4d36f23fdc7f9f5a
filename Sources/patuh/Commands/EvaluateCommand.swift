public import ArgumentParser
public import AuditModel
import Diagnostics
import FileAccess
import Reporting
import RuleEngine

/// `patuh evaluate`: results in, assessment out.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: CommandText.evaluate.abstract,
    discussion: CommandText.evaluate.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(.checklistArgument), completion: .file(extensions: ["xml"]))
  var checklist: String

  @OptionGroup var results: ResultsOptions

  @Option(
    parsing: .upToNextOption, help: CommandText.help(.earlierResults),
    completion: .file(extensions: ["xml", "csv", "json"]))
  var earlier: [String] = []

  @Option(
    help: ArgumentHelp(
      CommandText.text(.format, ["formats": ExporterRegistry.names.joined(separator: ", ")])),
    completion: .list(ExporterRegistry.names))
  var format: String?

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String?

  @Option(help: CommandText.help(.failUnder), transform: Self.score)
  var failUnder: Rational?

  @Option(help: CommandText.help(.failOn))
  var failOn: Grade?

  func validate() throws {
    if let format, ExporterRegistry.exporter(named: format) == nil {
      throw ValidationError(
        CommandText.text(.format, ["formats": ExporterRegistry.names.joined(separator: ", ")]))
    }
    if results.files.isEmpty, results.measures.isEmpty {
      throw ValidationError(CommandText.text(.results))
    }
  }

  func run() throws {
    let console = interface.console
    let loader = AuditLoader(interface: interface)
    let loaded = try loader.checklist(checklist)
    let audit = try loader.evaluate(loaded, results)
    let traces =
      earlier.isEmpty ? [] : try loader.history(earlier, before: audit, loaded, results)
    console.report(audit.warnings)
    let report = Report(
      assessment: audit.assessment, checklist: audit.checklist, sops: audit.sops,
      language: interface.contentLanguage, traces: traces)
    let exporter = exporter()
    let options = ExportOptions(
      colour: output == nil && console.isColoured, width: output == nil ? console.width : 88)
    let bytes = try exporter.export(report, options: options)
    if let output {
      try OutputFile.write(bytes, to: output)
      if !interface.quiet { console.write(CommandText.text(.wrote, ["file": output]) + "\n") }
    } else {
      console.write(bytes)
    }
    try checkGates(audit.assessment, console)
  }

  /// The exporter asked for, else the one for the ending of the output file, else text.
  private func exporter() -> any Exporter {
    if let format, let exporter = ExporterRegistry.exporter(named: format) { return exporter }
    let ending = output?.utf8.split(separator: UInt8(ascii: ".")).last.map { String($0) ?? "" }
    return ExporterRegistry.all.first { $0.fileExtension == ending } ?? TextExporter()
  }

  private func checkGates(_ assessment: Assessment, _ console: Console) throws {
    var failed = false
    if let failUnder {
      let limit = failUnder.shortDecimal()
      if let score = assessment.score(.overall)?.value {
        if score < failUnder {
          failed = true
          console.note(
            CommandText.text(.gateScore, ["score": score.shortDecimal(), "limit": limit]))
        }
      } else {
        failed = true
        console.note(CommandText.text(.gateNoScore, ["limit": limit]))
      }
    }
    if let failOn {
      let count = assessment.findings.count { $0.grade >= failOn }
      if count > 0 {
        failed = true
        console.note(
          CommandText.text(.gateFinding, ["count": "\(count)", "grade": failOn.rawValue]))
      }
    }
    if failed { throw EndOfCommand(status: .gateFailed) }
  }

  private static func score(_ text: String) throws -> Rational {
    guard let number = Rational(decimal: text) else {
      throw ValidationError("--fail-under \(text)")
    }
    return number
  }
}

extension Grade: ExpressibleByArgument {}
