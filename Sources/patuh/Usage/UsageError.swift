import ArgumentParser
import Diagnostics

/// Ends a command that was written wrongly; the program exits with 64.
///
/// Facts `command` and `option` that a message names and the thrower does not know are filled in where the error is shown.
struct UsageError: Error {
  /// What is wrong, at least one.
  let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  init(_ message: Message, _ facts: [String: String] = [:]) {
    diagnostics = [Diagnostic(message, at: nil, facts)]
  }
}

/// Checks that several commands share.
extension UsageError {
  /// Refuses a text without any visible character.
  static func requireText(_ option: String, _ text: String?) throws(UsageError) {
    if let text, text.allSatisfy(\.isWhitespace) {
      throw UsageError(.usageTextBlank, ["option": option])
    }
  }

  /// Refuses a number outside a range.
  static func require(
    _ option: String, _ value: Int, in range: ClosedRange<Int>
  ) throws(UsageError) {
    guard range.contains(value) else { throw outside(range, "\(value)", option: option) }
  }

  /// A number outside a range; the option is filled in where it is not given.
  static func outside(
    _ range: ClosedRange<Int>, _ value: String, option: String? = nil
  ) -> UsageError {
    var facts = [
      "value": value, "low": "\(range.lowerBound)", "high": "\(range.upperBound)",
    ]
    facts["option"] = option
    return UsageError(.usageRange, facts)
  }

  /// Refuses two options that exclude each other.
  static func exclude(
    _ first: String, _ isFirst: Bool, _ second: String, _ isSecond: Bool
  ) throws(UsageError) {
    if isFirst, isSecond {
      throw UsageError(.usageOptionsExclusive, ["first": first, "second": second])
    }
  }

  /// Refuses both or neither of two options of which exactly one is needed.
  static func requireOne(
    _ first: String, _ isFirst: Bool, _ second: String, _ isSecond: Bool
  ) throws(UsageError) {
    try exclude(first, isFirst, second, isSecond)
    if !isFirst, !isSecond {
      throw UsageError(.usageOptionsNeither, ["first": first, "second": second])
    }
  }

  /// A word where a command should be.
  static func unknownCommand(
    _ name: String, of command: String? = nil, among known: [String]
  ) -> UsageError {
    var facts = ["name": name, "known": known.joined(separator: ", ")]
    facts["command"] = command
    facts["suggestion"] = Spelling.nearest(to: name, in: known)
    return UsageError(
      facts["suggestion"] == nil ? .usageCommandUnknown : .usageCommandMisspelt, facts)
  }

  /// Refuses a word where a command should be: the argument parser would show the help of the one above it, or look for
  /// the options of the missing command there.
  static func requireCommands(_ arguments: [String]) throws(UsageError) {
    var (command, path): (any ParsableCommand.Type, String) = (Patuh.self, "patuh")
    let words = arguments.prefix { !$0.hasPrefix("-") }
    for name in words.first == "help" ? words.dropFirst() : words {
      let below = command.configuration.subcommands
      if below.isEmpty { return }
      let names = below.map { $0.configuration.commandName ?? "\($0)" }
      guard let index = names.firstIndex(of: name) else {
        // A group that runs a command by default takes that one's arguments.
        if command.configuration.defaultSubcommand != nil { return }
        throw unknownCommand(name, of: path, among: names)
      }
      (command, path) = (below[index], "\(path) \(name)")
    }
  }

  /// Refuses a format that is not among those the command writes.
  static func requireFormats(
    _ names: [String], among known: [String]
  ) throws(UsageError) {
    let formats = known.joined(separator: ", ")
    for name in names where !known.contains(name) {
      throw UsageError(.usageFormatUnknown, ["format": name, "formats": formats])
    }
  }
}
