import Foundation
import TestSupport
import Testing

/// A command without commands below it, as `--experimental-dump-help` describes it.
struct LeafCommand: Sendable, CustomTestStringConvertible {
  struct Argument: Decodable, Sendable {
    let kind: String
    let isOptional: Bool
    let isRepeating: Bool
    let abstract: String?
    let names: [[String: String]]?
    let allValues: [String]?
    let completionKind: Completion?
  }

  /// What a shell offers for a value.
  struct Completion: Decodable, Sendable {
    struct List: Decodable, Sendable { let values: [String] }
    let list: List?
  }

  private struct Node: Decodable {
    let commandName: String
    let subcommands: [Node]?
    let arguments: [Argument]?
    let discussion: String?
  }

  private struct Tool: Decodable { let command: Node }

  /// The words after `patuh`.
  let words: [String]
  let arguments: [Argument]
  let discussion: String
  var testDescription: String { words.joined(separator: " ") }

  /// All of them.
  static let all: [LeafCommand] = {
    guard let run = try? ProgramRun(["--experimental-dump-help", "--lang", "en"]),
      let tool = try? JSONDecoder().decode(Tool.self, from: Data(run.output.utf8))
    else { return [] }
    return leaves(tool.command, [])
  }()

  private static func leaves(_ node: Node, _ words: [String]) -> [LeafCommand] {
    let below = node.subcommands?.filter { $0.commandName != "help" } ?? []
    if below.isEmpty {
      return [
        LeafCommand(
          words: words, arguments: node.arguments ?? [], discussion: node.discussion ?? "")
      ]
    }
    return below.flatMap { leaves($0, words + [$0.commandName]) }
  }

  var positional: [Argument] { arguments.filter { $0.kind == "positional" } }
  var isInNeed: Bool { arguments.contains { !$0.isOptional } }
  var takesAnyNumber: Bool { positional.contains(where: \.isRepeating) }

  /// Every option and flag, with hyphens.
  var options: [String] {
    arguments.flatMap { $0.names ?? [] }.compactMap { name in
      name["name"].map { (name["kind"] == "long" ? "--" : "-") + $0 }
    }
  }
}
