internal import GRDB

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// Waits for a lock that another process holds.
///
/// Whoever has waited long asks more often than who has just come, so that nobody starves where many write at once;
/// SQLite's own waiting asks ever more rarely.
enum LockPatience {
  /// How long a change waits at most.
  static let seconds = 10.0

  static func mode(seconds: Double) -> Database.BusyMode {
    let pauses = pauses(seconds: seconds)
    return .callback { tries in
      guard tries < pauses.count else { return false }
      usleep(pauses[tries])
      return true
    }
  }

  /// Pauses in microseconds whose sum is the patience: three short ones, then from 50 ms down to 2 ms in its first half.
  static func pauses(seconds: Double) -> [UInt32] {
    let patience = seconds * 1_000_000
    var pauses: [UInt32] = [1_000, 2_000, 5_000]
    var waited = Double(pauses.reduce(0, +))
    while waited < patience {
      let pause = min(max(50_000 - 96_000 * waited / patience, 2_000), patience - waited)
      pauses.append(UInt32(pause.rounded(.up)))
      waited += pause
    }
    return pauses
  }
}
