import ArgumentParser
import AuditModel
import Auditing
import Diagnostics
import Reporting

/// `patuh explain`: one item, its ground, and how it is or was judged.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: CommandText.explain.abstract,
    discussion: CommandText.explain.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(.itemArgument))
  var item: ItemID

  @Option(
    help: CommandText.help(.explainChecklist), completion: .file(extensions: ["xml"]))
  var checklist: String?

  @OptionGroup var results: ResultsOptions

  func run() throws {
    let loader = AuditLoader(context: interface.context)
    let loaded = try loader.checklist(having: item, named: checklist)
    let explanation: ItemExplanation?
    if results.files.isEmpty, results.measures.isEmpty {
      explanation = ItemExplanation(
        item: item, checklist: loaded.checklist, sops: loaded.sops,
        language: interface.contentLanguage)
    } else {
      let audit = try loader.evaluate(loaded, results.request)
      interface.console.report(audit.warnings)
      explanation = try ItemExplanation(
        item: item,
        of: Report(
          assessment: audit.assessment, checklist: audit.checklist, sops: audit.sops,
          language: interface.contentLanguage))
    }
    guard let explanation else {
      throw AuditLoader.unknown(item, in: loaded.checklist.id.rawValue)
    }
    interface.console.write(explanation.text(options: interface.console.layout))
  }
}
