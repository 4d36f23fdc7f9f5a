import AuditStore
import Auditing
import Diagnostics

extension StoreSoundness {
  /// Names each disagreement on standard error.
  func show(_ console: Console) {
    for problem in verdict.problems { console.note(TrailWords.line(problem)) }
    if verdict.omitted > 0 {
      console.note(CommandText.text(store: .moreProblems, ["count": "\(verdict.omitted)"]))
    }
    console.report(evidence)
  }

  /// Ends the command with exit status 1 unless everything agrees, and names what does not.
  func require(_ console: Console) throws {
    guard !isSound else { return }
    show(console)
    console.note(CommandText.text(store: .problems, ["count": "\(count)"]))
    throw EndOfCommand(status: .gateFailed)
  }
}
