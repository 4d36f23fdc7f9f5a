public import ArgumentParser
public import AuditModel
public import AuditStore
import Diagnostics

extension CommandText {
  /// An abstract in the user's language.
  static func abstract(_ indonesian: String, _ english: String) -> String {
    Environment.current.language == .indonesian ? indonesian : english
  }

  /// A discussion that teaches by examples.
  static func example(_ commands: String...) -> String {
    let title = commands.count > 1 ? abstract("Contoh", "Examples") : abstract("Contoh", "Example")
    return title + ":\n\n  " + commands.joined(separator: "\n  ")
  }
}

extension CommandDates {
  /// A day as it is written: `2026-06-30`.
  static func isoDay(_ text: String) throws -> String { try day(text).iso }
}

/// How lists are written.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

extension Role: ExpressibleByArgument {}
extension Duty: ExpressibleByArgument {}
extension FindingState: ExpressibleByArgument {}
extension FindingFilter.Order: ExpressibleByArgument {}
extension Side: ExpressibleByArgument {}
