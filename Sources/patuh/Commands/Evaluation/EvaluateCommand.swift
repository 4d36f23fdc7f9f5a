public import ArgumentParser
public import AuditModel
import Auditing
import Diagnostics
import Reporting

/// `patuh evaluate`: results in, assessment out.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: CommandText.evaluate.abstract,
    discussion: CommandText.evaluate.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(.checklistArgument), completion: .file(extensions: ["xml"]))
  var checklist: String

  @Argument(
    help: CommandText.help(.results), completion: .file(extensions: ["xml", "csv", "json", "xlsx"]))
  var files: [String] = []

  @OptionGroup var results: ResultsOptions

  @Option(
    parsing: .upToNextOption, help: CommandText.help(.earlierResults),
    completion: .file(extensions: ["xml", "csv", "json"]))
  var earlier: [String] = []

  @Option(
    parsing: .upToNextOption, help: CommandText.help(report: .against),
    completion: .file(extensions: ["xml", "csv", "json"]))
  var against: [String] = []

  @Flag(name: .customLong("sides"), help: CommandText.help(report: .compareSides))
  var comparesSides = false

  @OptionGroup var reportOptions: ReportOptions

  @Option(help: CommandText.help(.failUnder), transform: Self.score)
  var failUnder: Rational?

  @Option(help: CommandText.help(.failOn))
  var failOn: Grade?

  func validate() throws {
    if files.isEmpty, results.files.isEmpty, results.measures.isEmpty {
      throw UsageError(.usageResultsMissing)
    }
    try UsageError.exclude("--sides", comparesSides, "--against", !against.isEmpty)
  }

  /// The options with the files of both ways to name them.
  private var allResults: ResultsOptions {
    var all = results
    all.files = files + results.files
    return all
  }

  func run() throws {
    let console = interface.console
    let results = allResults
    let loader = AuditLoader(context: interface.context)
    let loaded = try DocumentKind.checklist.load(checklist, interface.context).document
    let audit = try loader.evaluate(loaded, results.request)
    let before =
      earlier.isEmpty ? [] : try loader.history(earlier, before: audit, loaded, results.request)
    console.report(audit.warnings)
    var report = Report(
      assessment: audit.assessment, checklist: audit.checklist, sops: audit.sops,
      language: interface.contentLanguage)
    report.lookBack(on: before, as: audit.assessment.subject.period ?? "-")
    if comparesSides {
      try reportOptions.write(sidesOf: report, interface)
    } else if against.isEmpty {
      try reportOptions.write(report, interface)
    } else {
      var others = results.request
      // Unit, period and day are those of the other files.
      (others.files, others.measures) = (against, [])
      (others.unit, others.unitName, others.period, others.date) = (nil, nil, nil, nil)
      let other = try loader.evaluate(loaded, others)
      console.report(other.warnings)
      let earlier = Report(
        assessment: other.assessment, checklist: other.checklist, sops: other.sops,
        language: interface.contentLanguage)
      try reportOptions.write(report, against: earlier, interface)
    }
    try checkGates(audit.assessment, console)
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
      throw UsageError(.usageNumber, ["value": text, "example": "78"])
    }
    return number
  }
}

extension Grade: ExpressibleByArgument {}
