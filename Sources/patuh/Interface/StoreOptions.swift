import ArgumentParser
import AuditStore
import Diagnostics
import FileAccess

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Which store, and who acts.
struct StoreOptions: ParsableArguments {
  @Option(help: CommandText.help(store: .store), completion: .file(extensions: ["sqlite"]))
  var store: String?

  @Option(name: .customLong("as"), help: CommandText.help(store: .actingAs))
  var actingAs: String?

  /// The file: `--store`, `PATUH_STORE`, or `patuh/store.sqlite` in the user's data folder (XDG).
  var path: String {
    if let store { return store }
    if let named = Environment.variable("PATUH_STORE"), !named.isEmpty { return named }
    if let data = Environment.variable("XDG_DATA_HOME"), !data.isEmpty {
      return data + "/patuh/store.sqlite"
    }
    return (Environment.variable("HOME") ?? ".") + "/.local/share/patuh/store.sqlite"
  }

  /// Who acts: `--as`, `PATUH_USER`, or the login name.
  var actor: String {
    if let actingAs { return actingAs }
    for name in ["PATUH_USER", "LOGNAME", "USER"] {
      if let value = Environment.variable(name), !value.isEmpty { return value }
    }
    // The entry belongs to the library and is read at once.
    return unsafe getpwuid(getuid()).flatMap { unsafe String(cString: $0.pointee.pw_name) }
      ?? "root"
  }

  /// Opens the store; a clock that stands before its last event is warned of.
  func open() throws(DiagnosticsError) -> AuditStore {
    let store = try AuditStore.open(path)
    if let warning = try store.clockWarning(at: StoreClock.now()) {
      Console(language: Environment.current.language, colour: .auto).report([warning])
    }
    return store
  }
}

/// Now and random ids: what the store is handed from the edge.
enum StoreClock {
  /// Now in UTC, such as `2026-04-01T08:00:00Z`.
  static func now() -> String {
    var seconds = time(nil)
    var parts = unsafe tm()
    unsafe gmtime_r(&seconds, &parts)
    func pair(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (year, month, day) = unsafe (
      Int(parts.tm_year) + 1900, parts.tm_mon + 1, parts.tm_mday
    )
    let (hour, minute, second) = unsafe (parts.tm_hour, parts.tm_min, parts.tm_sec)
    return "\(year)-\(pair(month))-\(pair(day))T\(pair(hour)):\(pair(minute)):\(pair(second))Z"
  }

  /// Today in UTC, such as `2026-04-01`.
  static func today() -> String { String(now().prefix(10)) }

  /// 32 random hexadecimal digits.
  static func randomID() -> String {
    var generator = SystemRandomNumberGenerator()
    let digits = Array("0123456789abcdef")
    return String((0..<32).map { _ in digits[Int.random(in: 0..<16, using: &generator)] })
  }
}
