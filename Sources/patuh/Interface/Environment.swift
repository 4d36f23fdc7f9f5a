import Diagnostics
import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What the process was given by its surroundings, read once at the edge.
struct Environment: Sendable {
  /// The language in which the program speaks.
  let language: InterfaceLanguage
  /// The arguments after the program's name.
  let arguments: [String]

  /// The surroundings of this process.
  static let current = Environment(
    arguments: Array(CommandLine.arguments.dropFirst()), variable: Self.variable)

  /// Reads the language from `--lang`, then `PATUH_LANG`, then the POSIX locale, in this order;
  /// English where nothing says.
  init(arguments: [String], variable: (String) -> String?) {
    self.arguments = arguments
    let asked = Self.languageOption(in: arguments).flatMap(InterfaceLanguage.init(locale:))
    let names = ["PATUH_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
    // The first that is set decides, even if it names neither language: that is POSIX's order.
    let locale = names.lazy.compactMap(variable).first { !$0.isEmpty }
    language = asked ?? locale.flatMap(InterfaceLanguage.init(locale:)) ?? .english
  }

  /// A variable of the environment; `nil` when it is not set.
  static func variable(_ name: String) -> String? {
    // The pointer is read at once and not kept.
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// All variables of the environment.
  static var variables: [String: String] { ProcessInfo.processInfo.environment }

  /// The current folder; `nil` when it is gone.
  static var currentFolder: String? {
    // The buffer is owned by the call and freed after the text was copied.
    guard let current = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(current) }
    return unsafe String(cString: current)
  }

  /// The path of this program, links resolved.
  static var programPath: String? {
    // The buffer is owned by the call and freed after the text was copied.
    guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// The value of `--lang`, wherever it stands; help and messages need it before parsing is done.
  private static func languageOption(in arguments: [String]) -> String? {
    var value: String?
    var index = 0
    while index < arguments.count, arguments[index] != "--" {
      if arguments[index] == "--lang", index + 1 < arguments.count {
        value = arguments[index + 1]
        index += 1
      } else if arguments[index].hasPrefix("--lang=") {
        value = String(arguments[index].dropFirst(7))
      }
      index += 1
    }
    return value
  }
}
