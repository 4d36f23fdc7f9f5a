import Auditing
import Foundation

/// A line on the terminal while something takes its time: what, and for how many seconds.
///
///     report.pdf  12 s
///
/// Only people see it: it stands on standard error when that is a terminal, appears after a second, and is gone when the
/// work is done. Nothing that is written to files or pipes changes by it.
enum Progress {
  /// Does the work, with a line about it where somebody waits at a terminal.
  ///
  /// - Parameters:
  ///   - what: What takes its time.
  ///   - interface: The options of the command; `--quiet` shows nothing.
  ///   - work: The work.
  /// - Returns: What the work gives.
  /// - Throws: What the work throws.
  static func shown<Value>(
    _ what: String, _ interface: InterfaceOptions, _ work: () throws -> Value
  ) rethrows -> Value {
    let console = interface.console
    guard !interface.quiet, console.isWatched else { return try work() }
    // No wider than the terminal: a line that breaks could not be taken back.
    let line = Line(String(harmless(what).prefix(console.width - 12)), console)
    defer { line.end() }
    return try work()
  }

  /// A line that counts seconds.
  private final class Line: @unchecked Sendable {
    // Guards `isShown` and `isOver`, and that nothing is drawn after the end.
    private let lock = NSLock()
    private var isShown = false
    private var isOver = false
    private let console: Console

    init(_ what: String, _ console: Console) {
      self.console = console
      let start = DispatchTime.now()
      Thread.detachNewThread { [self] in
        while true {
          Thread.sleep(forTimeInterval: 1)
          let goesOn = lock.withLock {
            guard !isOver else { return false }
            isShown = true
            let seconds =
              (DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1_000_000_000
            console.draw("\r\(what)  \(seconds) s\u{1b}[K")
            return true
          }
          guard goesOn else { return }
        }
      }
    }

    func end() {
      lock.withLock {
        isOver = true
        if isShown { console.draw("\r\u{1b}[K") }
      }
    }
  }
}
