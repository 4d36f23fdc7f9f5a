import ArgumentParser
import AuditModel
import AuditStore
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
  var engagement: String

  func run() throws {
    let at = StoreClock.now()
    let opened = try store.open()
    let audit = try StoredAudit(store: opened, engagement: engagement, interface: interface)
    for checklist in audit.checklists {
      let report = try audit.report(of: checklist.checklist.id.rawValue)
      let kept = try audit.kept(report)
      try opened.keepAssessment(
        kept.document, of: checklist.checklist.id.rawValue, score: kept.score, rating: kept.rating,
        in: engagement, by: store.actor, at: at)
      interface.console.write(
        CommandText.text(
          store: .kept,
          [
            "checklist": checklist.checklist.id.rawValue, "score": kept.score ?? "–",
            "rating": kept.rating ?? "",
          ]) + "\n")
      if audit.hasWaivers(checklist.checklist.id.rawValue) {
        let without = try audit.kept(
          audit.report(of: checklist.checklist.id.rawValue, withWaivers: false))
        interface.console.write(
          CommandText.text(
            store: .withoutWaivers,
            ["score": without.score ?? "–", "rating": without.rating ?? ""]) + "\n")
      }
      let ids = try opened.raise(
        audit.findings(report), in: engagement, by: store.actor, at: at)
      interface.console.write(
        CommandText.text(
          store: .findingsRaised,
          ["count": "\(ids.count)", "ids": ids.joined(separator: ", ")]) + "\n")
    }
  }
}
