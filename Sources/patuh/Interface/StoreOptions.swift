import ArgumentParser
import AuditModel
import AuditStore
import Diagnostics

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
  var actingAs: PersonID?

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
  var actor: PersonID { Self.actor(actingAs) }

  /// The person who is named, else `PATUH_USER`, else the login name.
  static func actor(_ named: PersonID?) -> PersonID {
    if let named { return named }
    for name in ["PATUH_USER", "LOGNAME", "USER"] {
      if let value = Environment.variable(name), !value.isEmpty { return PersonID(value) }
    }
    // The entry belongs to the library and is read at once.
    let login = unsafe getpwuid(getuid()).flatMap { unsafe String(cString: $0.pointee.pw_name) }
    return PersonID(login ?? "root")
  }

  /// Opens the store.
  func open() throws(DiagnosticsError) -> AuditStore {
    try AuditStore.open(path, zone: SystemZone.current)
  }

  /// Opens the store as the person who acts, at the moment of the command.
  ///
  /// A clock that stands before the last event is warned of.
  func session(
    _ interface: InterfaceOptions, way: EntryWay = .cli
  ) throws(DiagnosticsError) -> StoreSession {
    let opened = try open()
    let session = try opened.session(as: actor, at: CommandMoment.now, way: way)
    if let warning = try opened.clockWarning(at: CommandMoment.now) {
      interface.console.report([warning])
    }
    return session
  }
}

/// The moment of a command: the one place that looks at the clock.
enum CommandMoment {
  /// The moment at which the command began; every change that it makes has this time.
  static let now = read()

  /// The present moment, for commands that go on for long.
  static func read() -> Timestamp {
    guard let now = Timestamp(epochSecond: time(nil)) else {
      preconditionFailure("the clock is outside the years 1 to 9999")
    }
    return now
  }

  /// 32 random hexadecimal digits.
  static func randomID() -> String {
    var generator = SystemRandomNumberGenerator()
    let digits = Array("0123456789abcdef")
    return String((0..<32).map { _ in digits[Int.random(in: 0..<16, using: &generator)] })
  }
}
