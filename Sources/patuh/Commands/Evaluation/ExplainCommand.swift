import ArgumentParser
import AuditModel
import Diagnostics
import Formats
import Reporting

/// `patuh explain`: one item, its ground, and how it is or was judged.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: CommandText.explain.abstract,
    discussion: CommandText.explain.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(.itemArgument))
  var item: String

  @Option(
    help: CommandText.help(.explainChecklist), completion: .file(extensions: ["xml"]))
  var checklist: String?

  @OptionGroup var results: ResultsOptions

  func run() throws {
    let loader = AuditLoader(interface: interface)
    let loaded = try find(loader)
    let id = ItemID(item)
    let explanation: ItemExplanation?
    if results.files.isEmpty, results.measures.isEmpty {
      explanation = ItemExplanation(
        item: id, checklist: loaded.checklist, sops: loaded.sops,
        language: interface.contentLanguage)
    } else {
      let audit = try loader.evaluate(loaded, results)
      interface.console.report(audit.warnings)
      explanation = try ItemExplanation(
        item: id,
        of: Report(
          assessment: audit.assessment, checklist: audit.checklist, sops: audit.sops,
          language: interface.contentLanguage))
    }
    guard let explanation else { throw unknown("`\(loaded.checklist.id)`") }
    interface.console.write(explanation.text(options: interface.console.layout))
  }

  /// The checklist that was named, or the first of the library that has the item.
  private func find(_ loader: AuditLoader) throws -> LoadedChecklist {
    let wanted = ItemID(item)
    func has(_ loaded: LoadedChecklist) -> Bool {
      loaded.checklist.items.contains { $0.id == wanted }
    }
    if let checklist {
      let loaded = try loader.checklist(checklist)
      guard has(loaded) else { throw unknown("`\(loaded.checklist.id)`") }
      return loaded
    }
    let library = try ChecklistLibrary.find(interface)
    for entry in try library.entries(.checklist) {
      // A broken checklist has no item to explain; `checklist validate` says what is wrong with it.
      if let loaded = try? loader.checklist(entry.path), has(loaded) { return loaded }
    }
    throw unknown("`\(library.folder)`")
  }

  private func unknown(_ place: String) -> DiagnosticsError {
    DiagnosticsError([Diagnostic(.commandItemUnknown, at: nil, ["id": item, "place": place])])
  }
}
