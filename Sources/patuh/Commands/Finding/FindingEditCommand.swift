import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh finding edit`: edit texts of a finding in one language; the original is kept.
struct FindingEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: CommandText.abstract(
      "Sunting teks temuan dalam satu bahasa; teks asal disimpan.",
      "Edit texts of a finding in one language; the original is kept."),
    discussion: CommandText.example(
      """
      patuh finding edit E-2026-01/3 --cause "No one is named for it" --lang en
        patuh finding edit E-2026-01/3 --confirm-cause
      """))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .findingID))
  var finding: FindingID

  @Option(help: CommandText.help(store: .condition))
  var condition: String?

  @Option(help: CommandText.help(store: .criteria))
  var criteria: String?

  @Option(help: CommandText.help(store: .cause))
  var cause: String?

  @Option(help: CommandText.help(store: .effect))
  var effect: String?

  @Option(help: CommandText.help(store: .recommendation))
  var recommendation: String?

  @Flag(help: CommandText.help(store: .confirmCause))
  var confirmCause = false

  private var texts: [FindingPart: String] {
    let given: [(FindingPart, String?)] = [
      (.condition, condition), (.criteria, criteria), (.cause, cause), (.effect, effect),
      (.recommendation, recommendation),
    ]
    return Dictionary(
      uniqueKeysWithValues: given.compactMap { part, text in text.map { (part, $0) } })
  }

  func run() throws {
    let session = try store.session(interface)
    try session.edit(
      finding, texts, in: interface.contentLanguage, confirmsCause: confirmCause)
    interface.tell(FindingWords.page(try session.finding(finding), session, interface))
  }

  func validate() throws {
    if confirmCause, cause != nil {
      throw UsageError(
        .usageOptionsExclusive, ["first": "--cause", "second": "--confirm-cause"])
    }
    if texts.isEmpty, !confirmCause {
      let options = FindingPart.allCases.map { "--\($0.rawValue)" } + ["--confirm-cause"]
      throw UsageError(.usageOptionsNone, ["options": options.joined(separator: ", ")])
    }
    for (part, text) in texts { try UsageError.requireText("--\(part.rawValue)", text) }
  }
}
