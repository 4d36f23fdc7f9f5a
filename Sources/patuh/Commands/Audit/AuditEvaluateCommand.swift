import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh audit evaluate`: evaluate an engagement, keep the assessment, raise its findings.
struct AuditEvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: CommandText.abstract(
      "Nilai penugasan, simpan penilaiannya, dan catat temuannya.",
      "Evaluate an engagement, keep the assessment, raise its findings."),
    discussion: CommandText.example("patuh audit evaluate E-2026-01"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID

  @Option(help: CommandText.help(store: .resultsDate), transform: CommandDates.day)
  var date: CalendarDate?

  func run() throws {
    let session = try store.session(interface)
    let outcome = try session.evaluate(
      engagement, resultsDay: date, evaluating: EngagementAudit.evaluator(interface.context))
    let audit = try session.audit(engagement, interface.context)
    for kept in outcome.kept {
      interface.tell(EngagementWords.kept(kept))
      guard audit.hasWaivers(kept.checklist) else { continue }
      let without = try audit.scoreWithoutWaivers(kept.checklist)
      interface.tell(
        CommandText.text(
          store: .withoutWaivers,
          ["score": without.score ?? "–", "rating": without.rating?.rawValue ?? ""]) + "\n")
    }
    interface.tell(EngagementWords.changes(outcome))
  }
}
