import ArgumentParser

/// What the argument parser found wrong with a command line.
///
/// The parser's own error types are not public. They are read by reflection, case by case; what is not recognised is
/// ``Kind/other``. The tests run every case, so that a new version of the parser that names them otherwise is noticed.
struct ParserFailure {
  /// The kinds of failure; options are written with their hyphens.
  enum Kind {
    case optionUnknown(String)
    case optionMalformed(String)
    case optionValueMissing(String)
    case optionValueUnwanted(String, value: String)
    case flagsExclusive(String, String)
    /// An option, or else an argument by the name of its value.
    case missing(option: String?, argument: String?)
    case value(String, option: String?, argument: String?, reason: (any Error)?)
    case surplus([String])
    case shellUnknown(String)
    /// What a command of ours found when it checked its options.
    case refused(any Error)
    case other
  }

  let kind: Kind
  /// The command whose options were read; `nil` if not even that is known.
  let command: (any ParsableCommand.Type)?

  /// Reads an error; `nil` if it is none of the parser's.
  init?(_ error: any Error) {
    let reflected = Reflected(error)
    guard reflected.typeName == "CommandError" else { return nil }
    let stack = reflected["commandStack"] as? [any ParsableCommand.Type]
    command = stack?.last
    let message = Patuh.message(for: error)
    kind = reflected["parserError"].map { Self.kind(of: $0, message: message) } ?? .other
  }

  private static func kind(of error: Any, message: String) -> Kind {
    let failure = Reflected(error)
    let facts = failure.payload
    switch (failure.caseName, facts.count) {
    case ("unknownOption", 2), ("missingValueOrUnknownCompositeOption", 3):
      return name(facts[facts.count - 1]).map(Kind.optionUnknown) ?? .other
    case ("invalidOption", 1):
      return (facts[0] as? String).map(Kind.optionMalformed) ?? .other
    case ("missingValueForOption", 2):
      return name(facts[1]).map(Kind.optionValueMissing) ?? .other
    case ("unexpectedValueForOption", 3):
      guard let option = name(facts[1]), let value = facts[2] as? String else { return .other }
      return .optionValueUnwanted(option, value: value)
    case ("unexpectedExtraValues", 1):
      let values = Mirror(reflecting: facts[0]).children.compactMap {
        Reflected($0.value).payload.last as? String
      }
      return values.isEmpty ? .other : .surplus(values)
    case ("duplicateExclusiveValues", 3):
      // The message holds no other quotes than those around the two flags.
      let flags = message.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
      return flags.count == 5 ? .flagsExclusive(flags[3], flags[1]) : .other
    case ("noValue", 1):
      // "Missing expected argument '--title <title>'" or "… '<file> ...'": no text of the user's.
      let option = message.firstMatch(of: /'(?<option>--?[^\s'>]+)[\s']/)
      let argument = message.firstMatch(of: /'<(?<argument>[^>]+)>/)
      if option == nil, argument == nil { return .other }
      return .missing(
        option: option.map { String($0.option) }, argument: argument.map { String($0.argument) })
    case ("unableToParseValue", 5):
      guard let value = facts[2] as? String else { return .other }
      let option = Reflected(facts[1]).unwrapped.flatMap(name)
      let start = "The value '\(value)' is invalid for '<"
      let argument =
        message.hasPrefix(start)
        ? message.dropFirst(start.count).prefix { $0 != ">" } : nil
      if option == nil, argument == nil { return .other }
      return .value(
        value, option: option, argument: argument.map(String.init),
        reason: Reflected(facts[4]).unwrapped as? any Error)
    case ("noArguments", 1):
      return Reflected(facts[0]).caseName.isEmpty
        ? .other : kind(of: facts[0], message: message)
    case ("completionScriptRequested", 1):
      // An error only where there is no script for the shell.
      return .shellUnknown(Reflected(facts[0]).unwrapped as? String ?? "–")
    case ("userValidationError", 1):
      return (facts[0] as? any Error).map(Kind.refused) ?? .other
    default:
      return .other
    }
  }

  /// The name of an option with its hyphens.
  private static func name(_ name: Any) -> String? {
    let reflected = Reflected(name)
    switch (reflected.caseName, reflected.payload.first) {
    case ("long", let text as String): return "--\(text)"
    case ("longWithSingleDash", let text as String): return "-\(text)"
    case ("short", let letter as Character): return "-\(letter)"
    default: return nil
    }
  }
}

/// A value of a type that is not public, seen through reflection.
private struct Reflected {
  private let value: Any
  private let mirror: Mirror

  init(_ value: Any) {
    self.value = value
    mirror = Mirror(reflecting: value)
  }

  /// The name of the type without its module.
  var typeName: String { "\(mirror.subjectType)".split(separator: ".").last.map(String.init) ?? "" }

  /// A stored property.
  subscript(_ name: String) -> Any? { mirror.children.first { $0.label == name }?.value }

  /// The name of an enum's case; empty for values of other types.
  var caseName: String {
    guard mirror.displayStyle == .enum else { return "" }
    return mirror.children.first?.label ?? "\(value)"
  }

  /// The values of an enum's case or a tuple in order.
  var payload: [Any] {
    guard mirror.displayStyle == .enum else {
      return mirror.displayStyle == .tuple ? mirror.children.map(\.value) : []
    }
    guard let content = mirror.children.first?.value else { return [] }
    let inside = Mirror(reflecting: content)
    return inside.displayStyle == .tuple ? inside.children.map(\.value) : [content]
  }

  /// What an optional holds.
  var unwrapped: Any? {
    mirror.displayStyle == .optional ? mirror.children.first?.value : value
  }
}
