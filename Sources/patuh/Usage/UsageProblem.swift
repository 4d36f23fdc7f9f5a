import ArgumentParser
import Diagnostics

/// Words what is wrong with a command line, for the command that was run.
struct UsageProblem {
  /// The command that was run, with those above it: `patuh audit show`.
  let command: String
  /// What the options that were read belong to.
  private let described: CommandDescription
  /// What the command that was run says about itself.
  private let shown: CommandDescription
  private let failure: ParserFailure

  /// Describes a failure; `running` is the command that was running when it came up, if one was.
  init(_ failure: ParserFailure, running: (any ParsableCommand.Type)?) {
    self.failure = failure
    let described = failure.command ?? Patuh.self
    // A command may hand its options on to another one; people are told about the one that they typed.
    let shown = running ?? described
    command = Self.path(to: shown)
    self.described = CommandDescription(of: described)
    self.shown = CommandDescription(of: shown)
  }

  /// The command with those above it: `patuh audit show`.
  static func path(to type: any ParsableCommand.Type) -> String {
    func path(_ from: any ParsableCommand.Type) -> [String]? {
      let name = from.configuration.commandName ?? "\(from)"
      if from == type { return [name] }
      return from.configuration.subcommands.lazy.compactMap { path($0) }.first.map { [name] + $0 }
    }
    return (path(Patuh.self) ?? [type.configuration.commandName ?? "patuh"]).joined(separator: " ")
  }

  /// What is said about it; `text` is the parser's own sentence, shown where the failure is not recognised.
  func diagnostic(otherwise text: String) -> Diagnostic {
    switch failure.kind {
    case .optionUnknown(let option):
      let known = described.arguments?.flatMap(\.options).filter { $0.hasPrefix("--") } ?? []
      guard let near = Spelling.nearest(to: option, in: known) else {
        return told(.usageOptionUnknown, ["option": option])
      }
      return told(.usageOptionMisspelt, ["option": option, "suggestion": near])
    case .optionMalformed(let option): return told(.usageOptionMalformed, ["option": option])
    case .optionValueMissing(let option):
      return told(
        .usageOptionValueMissing, ["option": option, "help": described.option(option)?.help ?? "-"])
    case .optionValueUnwanted(let option, let value):
      return told(.usageOptionValueUnwanted, ["option": option, "value": value])
    case .flagsExclusive(let first, let second):
      return told(.usageOptionsExclusive, ["first": first, "second": second])
    case .missing(let option, let argument): return missing(option, argument)
    case .value(let value, let option, let argument, _):
      return wrongValue(value, option, argument)
    case .surplus(let values): return surplus(values)
    case .shellUnknown(let shell): return told(.usageShellUnknown, ["shell": shell])
    case .refused, .other: return told(.usageOther, ["text": text])
    }
  }

  private func missing(_ option: String?, _ argument: String?) -> Diagnostic {
    if let option {
      return told(
        .usageOptionMissing, ["option": option, "help": described.option(option)?.help ?? option])
    }
    let help = argument.flatMap(described.positional)?.help
    return told(.usageArgumentMissing, ["help": help ?? argument ?? "-"])
  }

  private func wrongValue(_ value: String, _ option: String?, _ argument: String?) -> Diagnostic {
    let described = option.flatMap(described.option) ?? argument.flatMap(described.positional)
    var facts = ["value": value, "help": described?.help ?? option ?? argument ?? "-"]
    facts["option"] = option
    if let values = described?.allValues, let first = values.first {
      facts["values"] = values.joined(separator: ", ")
      facts["first"] = first
      return told(option == nil ? .usageArgumentChoice : .usageOptionChoice, facts)
    }
    return told(option == nil ? .usageArgumentValue : .usageOptionValue, facts)
  }

  private func surplus(_ values: [String]) -> Diagnostic {
    let commands = described.subcommands?.map(\.commandName).filter { $0 != "help" } ?? []
    if !commands.isEmpty {
      return UsageError.unknownCommand(values[0], among: commands).diagnostics[0].filled(facts)
    }
    let arguments = values.joined(separator: " ")
    let positional = described.arguments?.filter(\.isPositional) ?? []
    if positional.isEmpty { return told(.usageArgumentUnwanted, ["arguments": arguments]) }
    return told(
      .usageArgumentSurplus,
      ["arguments": arguments, "help": positional.map(\.help).joined(separator: "; ")])
  }

  private func told(_ message: Message, _ facts: [String: String]) -> Diagnostic {
    Diagnostic(message, at: nil, facts).filled(self.facts)
  }

  /// What every message about the command may name.
  var facts: [String: String] {
    var facts = ["command": command, "example": shown.example ?? "\(command) --help"]
    if case .value(let value, let option, let argument, _) = failure.kind {
      facts["value"] = value
      facts["option"] = option ?? argument.map { "<\($0)>" }
    }
    return facts
  }
}

extension Diagnostic {
  /// The diagnostic with facts that it did not have.
  func filled(_ more: [String: String]) -> Diagnostic {
    Diagnostic(message, at: location, facts.merging(more) { own, _ in own }, terms: terms)
  }
}
