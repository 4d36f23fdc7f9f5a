import FileAccess
import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Ends the program cleanly when a signal asks for it.
enum Interruption {
  /// Waits for SIGTERM, SIGINT and SIGHUP on a thread of its own; call before any other thread starts.
  ///
  /// On one of them, running helper programs and temporary files are removed; then the signal does what it does by
  /// default, so that the parent process sees it. A signal that was ignored at the start, as under `nohup`,
  /// stays ignored.
  static func watch() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGTERM, SIGINT, SIGHUP] {
      let before = signal(number, SIG_DFL)
      // SIG_IGN is 1 on every platform; Swift does not import it as a value that can be compared.
      if unsafe unsafeBitCast(before, to: Int.self) == 1 {
        signal(number, SIG_IGN)
      } else {
        unsafe sigaddset(&signals, number)
      }
    }
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    Thread.detachNewThread { [signals] in
      var signals = signals
      var number: Int32 = 0
      while unsafe sigwait(&signals, &number) != 0 {}
      Unfinished.undoAll {
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        kill(getpid(), number)
      }
    }
  }
}
