import Foundation
import TestSupport
import Testing

/// Every command, written wrongly in the ways that there are for all of them.
@Suite struct LeafCommandTests {
  /// Words of the argument parser's English, and of ours, that Indonesian does not have.
  private static var english: some RegexComponent {
    /\b(the|unknown|option|missing|unexpected|error|usage|help|argument|see|value|write|takes|with|of|is|for)\b/
      .ignoresCase()
  }

  private func refused(_ arguments: [String], _ code: String) throws {
    for language in ["en", "id"] {
      let run = try ProgramRun(arguments + ["--lang", language])
      #expect(run.status == 64, "\(arguments) \(run.errors)")
      #expect(run.output.isEmpty)
      let lines = run.errors.split(separator: "\n").map(String.init)
      #expect(lines.count == 4, "\(run.errors)")
      #expect(lines.first?.hasPrefix(language == "en" ? "error: " : "kesalahan: ") ?? false)
      #expect(lines.last == "  [\(code)]", "\(arguments) \(run.errors)")
      if language == "id" {
        // Examples and names of options are the same in every language.
        let prose = lines.dropLast().joined(separator: "\n").replacing(/`[^`]*`/, with: "")
        #expect(prose.firstMatch(of: Self.english) == nil, "\(run.errors)")
      }
      for option in run.errors.matches(of: /--[a-z][a-z-]+/).map({ String($0.output) })
      where !["--help", "--nonesuch"].contains(option) {
        let command = try #require(LeafCommand.all.first { arguments.starts(with: $0.words) })
        // What `report` does not know itself it hands on to `evaluate`, `audit report` or `programme run`.
        let others = command.words == ["report"] ? LeafCommand.all.flatMap(\.options) : []
        #expect((command.options + others).contains(option), "\(arguments) \(run.errors)")
      }
    }
  }

  @Test func thereAreMany() { #expect(LeafCommand.all.count >= 80) }

  @Test(arguments: LeafCommand.all) func anUnknownOption(command: LeafCommand) throws {
    // Everything else is right, so that the option is what is wrong.
    try refused(try Self.complete(command) + ["--nonesuch"], "usage.option-unknown")
  }

  @Test(arguments: LeafCommand.all.filter { !$0.takesAnyNumber })
  func aSurplusArgument(command: LeafCommand) throws {
    let words = try Self.complete(command)
    let place = command.words.count + command.positional.count
    try refused(
      words[..<place] + ["surplus"] + words[place...],
      command.positional.isEmpty ? "usage.argument-unwanted" : "usage.argument-surplus")
  }

  @Test(arguments: LeafCommand.all.filter(\.isInNeed))
  func nothingWhereSomethingIsNeeded(command: LeafCommand) throws {
    try refused(
      command.words,
      command.positional.contains { !$0.isOptional }
        ? "usage.argument-missing" : "usage.option-missing")
  }

  /// The example that a message shows is one of the command, and there is one.
  @Test(arguments: LeafCommand.all) func hasAnExample(command: LeafCommand) {
    let group = command.words.prefix(1).joined(separator: " ")
    #expect(command.discussion.contains("patuh \(group)"), "\(command.discussion)")
  }

  /// Every command of which each option is asked for without a value.
  @Test(arguments: LeafCommand.all) func anOptionWithoutValue(command: LeafCommand) throws {
    guard command.words != ["report"] else { return }
    let option = try #require(
      command.arguments.first { $0.kind == "option" && !$0.isOptional }
        ?? command.arguments.first { $0.kind == "option" && $0.names?.first?["name"] == "library" })
    let name = try #require(option.names?.last?["name"]).withHyphens
    let run = try ProgramRun(command.words + ["--lang", "id"] + [name])
    #expect(run.status == 64)
    #expect(run.errors.contains("kesalahan: `\(name)` tidak diberi nilai"), "\(run.errors)")
    #expect(run.errors.hasSuffix("  [usage.option-value-missing]\n"))
  }

  /// The command with what it needs, as far as reading the options goes.
  private static func complete(_ command: LeafCommand) throws -> [String] {
    let positional =
      switch command.words {
      case ["person", "grant"], ["person", "revoke"]: ["ann", "auditor"]
      case ["finding", "regrade"]: ["E/1", "minor"]
      case ["checklist", "new"]: ["mine"]
      case ["store", "zone"]: ["Asia/Jayapura"]
      default: command.positional.map { _ in "2026" }
      }
    let required = try command.arguments.filter { !$0.isOptional && $0.kind == "option" }
      .flatMap { [try #require($0.names?.last?["name"]).withHyphens, value($0)] }
    let chosen =
      switch command.words {
      case ["finding", "respond"]: ["--agree"]
      case ["finding", "verify"]: ["--effective"]
      case ["audit", "review"]: ["--accept"]
      case ["finding", "edit"]: ["--cause", "x"]
      default: [String]()
      }
    return command.words + positional + required + chosen
  }

  /// A value that the option takes.
  private static func value(_ argument: LeafCommand.Argument) -> String {
    switch argument.names?.last?["name"] {
    case "grade": "minor"
    case "due", "until": "2026-06-30"
    case "year": "2027"
    case "percent", "days": "50"
    default: "x"
    }
  }
}

extension String {
  fileprivate var withHyphens: String { (count == 1 ? "-" : "--") + self }
}
