import Foundation
import TestSupport
import Testing

/// The help of `--format` names each format that the command takes, and no other.
@Suite struct FormatHelpTests {
  private static let commands = LeafCommand.all.filter { $0.options.contains("--format") }
  /// Every name that is a format of any command.
  private static let names = Set(
    commands.flatMap { (try? accepted($0)) ?? [] })

  /// The formats that a command takes, as completion offers them to a shell.
  private static func accepted(_ command: LeafCommand) throws -> [String] {
    let option = try #require(
      command.arguments.first { $0.names?.contains { $0["name"] == "format" } ?? false })
    return try #require(option.allValues ?? option.completionKind?.list?.values)
  }

  @Test func thereAreMany() { #expect(Self.commands.count >= 15 && Self.names.contains("jsonl")) }

  @Test(arguments: commands, ["en", "id"])
  func helpNamesThem(command: LeafCommand, language: String) throws {
    let help = try ProgramRun(
      command.words + ["--help", "--lang", language], environment: ["COLUMNS": "1000"]
    ).output
    let lines = help.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let start = try #require(lines.firstIndex { $0.hasPrefix("--format") })
    let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("-") } ?? lines.endIndex
    let text = lines[start..<end].joined(separator: " ").replacing("--format <format>", with: "")
    let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
    let accepted = Set(try Self.accepted(command))
    #expect(words.intersection(Self.names) == accepted, "\(text)")
  }

  /// What completion offers is what the command takes: a name that is none is refused with the list.
  @Test(arguments: commands.filter { !$0.isInNeed && $0.positional.isEmpty })
  func anotherNameIsRefused(command: LeafCommand) throws {
    let run = try ProgramRun(command.words + ["--format", "nonesuch", "--lang", "en"])
    #expect(run.status == 64, "\(run.errors)")
    for name in try Self.accepted(command) { #expect(run.errors.contains(name), "\(run.errors)") }
  }
}
