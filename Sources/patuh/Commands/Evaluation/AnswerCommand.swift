import ArgumentParser
import AuditModel
import Auditing
import Diagnostics

/// `patuh answer`: a walk through the open items of a checklist.
struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: CommandText.abstract(
      "Jawab butir yang masih terbuka satu per satu; tersimpan pada setiap jawaban.",
      "Answer the open items one by one; saved at every answer."),
    discussion: CommandText.example("patuh answer passport-sop -o build/results.json"))

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(.checklistArgument), completion: .file(extensions: ["xml"]))
  var checklist: String

  @Option(
    name: .shortAndLong, help: CommandText.help(.answerOutput),
    completion: .file(extensions: ["json"]))
  var output: String

  @Option(help: CommandText.help(.unit))
  var unit: UnitID?

  @Option(help: CommandText.help(.period))
  var period: String?

  func validate() throws {
    if InterfaceOptions.file(output) == nil { throw UsageError(.usageOutputAnswers) }
  }

  func run() throws {
    let loaded = try DocumentKind.checklist.load(checklist, interface.context).document
    let keeper = try AnswerFile(output, for: loaded.checklist, unit: unit, period: period)
    var walk = AnswerWalk(
      loaded, keeper: keeper, context: interface.context, layout: interface.console.layout,
      report: interface.console.report)
    try walk.walk(input: { readLine() }, output: { interface.console.write($0) })
  }
}
