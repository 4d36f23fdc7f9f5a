import ArgumentParser
import Diagnostics

/// The exit statuses of the program.
enum ExitStatus: Int32 {
  /// Done, with findings or without.
  case done = 0
  /// A gate that the user asked for failed, or a verification found something wrong.
  case gateFailed = 1
  /// The user's material is wrong, or the output cannot be written.
  case materialWrong = 2
  /// Wrong usage (EX_USAGE).
  case usage = 64
  /// A fault of the program (EX_SOFTWARE).
  case fault = 70
}

/// Ends a command with one of the exit statuses, when everything that is to be said has been said.
struct EndOfCommand: Error {
  /// The exit status.
  let status: ExitStatus
}
