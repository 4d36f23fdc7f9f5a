import ArgumentParser
import Diagnostics

/// How the program ends for an error: the exit status, and what is shown before.
struct Ending {
  let status: ExitStatus
  /// What goes to standard output: help that was asked for.
  var output = ""
  /// What goes to standard error.
  var diagnostics: [Diagnostic] = []

  /// Judges an error; `running` is the command that was running, `nil` while the command line was read.
  init(_ error: any Error, running: (any ParsableCommand.Type)? = nil) {
    let failure = ParserFailure(error)
    switch (error, failure?.kind) {
    case (let error as DiagnosticsError, _):
      self.init(status: .materialWrong, diagnostics: error.diagnostics)
    case (let error as EndOfCommand, _):
      self.init(status: error.status)
    case (let error as UsageError, _):
      self.init(error, ["command": running.map(UsageProblem.path) ?? "patuh"])
    case (_, .refused(let refusal)), (_, .value(_, _, _, let refusal?)):
      if let failure, let refusal = refusal as? UsageError {
        self.init(refusal, UsageProblem(failure, running: running).facts)
      } else if let failure, case .value = failure.kind {
        self.init(failure, of: error, running)
      } else {
        self.init(refusal, running: running)
      }
    default:
      if Patuh.exitCode(for: error) == .success {
        self.init(status: .done, output: Patuh.fullMessage(for: error) + "\n")
      } else if let failure {
        self.init(failure, of: error, running)
      } else if Patuh.exitCode(for: error) == .validationFailure {
        self.init(
          UsageError(.usageOther, ["text": Patuh.message(for: error)]),
          ["command": running.map(UsageProblem.path) ?? "patuh"])
      } else {
        self.init(
          status: .fault,
          diagnostics: [
            Diagnostic(
              .commandFault, at: nil, ["type": "\(type(of: error))", "reason": "\(error)"])
          ])
      }
    }
  }

  private init(status: ExitStatus, output: String = "", diagnostics: [Diagnostic] = []) {
    (self.status, self.output, self.diagnostics) = (status, output, diagnostics)
  }

  private init(_ error: UsageError, _ facts: [String: String]) {
    self.init(status: .usage, diagnostics: error.diagnostics.map { $0.filled(facts) })
  }

  private init(
    _ failure: ParserFailure, of error: any Error, _ running: (any ParsableCommand.Type)?
  ) {
    let problem = UsageProblem(failure, running: running)
    self.init(
      status: .usage, diagnostics: [problem.diagnostic(otherwise: Patuh.message(for: error))])
  }
}
