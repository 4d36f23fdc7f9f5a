import ArgumentParser
import Foundation

/// What a command takes, as the argument parser describes it to other programs.
struct CommandDescription: Decodable {
  /// An option, a flag or an argument.
  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      /// The name with its hyphens.
      var written: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let allValues: [String]?
    let abstract: String?
    let isOptional: Bool
    let isRepeating: Bool

    /// What its help says, as a part of a sentence.
    var help: String { (abstract ?? valueName ?? "").trimmingSuffix(".") }
    /// The names of an option with their hyphens.
    var options: [String] { names?.map(\.written) ?? [] }
    var isPositional: Bool { kind == "positional" }
  }

  let commandName: String
  let arguments: [Argument]?
  let subcommands: [CommandDescription]?
  let discussion: String?

  /// The description of a command; empty if the parser gives none that can be read.
  init(of type: any ParsableCommand.Type) {
    struct Tool: Decodable { let command: CommandDescription }
    let tool = try? JSONDecoder().decode(Tool.self, from: Data(type._dumpHelp().utf8))
    self = tool?.command ?? CommandDescription(named: type.configuration.commandName ?? "patuh")
  }

  private init(named name: String) {
    (commandName, arguments, subcommands, discussion) = (name, nil, nil, nil)
  }

  /// The argument at its place with this name for its value.
  func positional(_ valueName: String) -> Argument? {
    arguments?.first { $0.isPositional && $0.valueName == valueName }
  }

  /// The option or flag with this name.
  func option(_ written: String) -> Argument? {
    arguments?.first { $0.options.contains(written) }
  }

  /// A command line that teaches how to write the command: the first of its examples.
  var example: String? {
    let lines = (discussion ?? "").replacing("\\\n", with: "").split(separator: "\n")
    return lines.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .first { $0.hasPrefix("patuh ") }
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
