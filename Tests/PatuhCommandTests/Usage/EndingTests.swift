import ArgumentParser
import AuditModel
import Diagnostics
import Testing

@testable import patuh

/// How the program ends for an error, whatever it is; the parser's own cases are made by commands that have them all.
@Suite struct EndingTests {
  private struct Group: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "group", subcommands: [Leaf.self, Plain.self])
  }

  private struct Plain: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "plain")
  }

  private enum Shape: String, CaseIterable, ExpressibleByArgument, EnumerableFlag {
    case round
    case square
  }

  private struct Leaf: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "leaf", discussion: "Example:\n\n  patuh leaf a.xml --size 3 --title x")

    @Argument(help: "The file.") var file: String
    @Argument(help: "The second shape.") var second: Shape?
    @Option(name: .shortAndLong, help: "How large it is.") var size: Int
    @Option(help: "The title.") var title: String
    @Option(help: "The day.", transform: CommandDates.day) var day: CalendarDate?
    @Option(help: "The other shape.") var other: Shape?
    @Flag(exclusivity: .exclusive) var shape: Shape?
    @Flag(name: .shortAndLong) var quiet = false

    func validate() throws {
      if title == "fault" { throw Unexpected() }
      if title == "material" {
        throw DiagnosticsError([Diagnostic(.storeMissingText, at: nil)])
      }
      if title == "usage" { throw UsageError(.usageLettersOf) }
    }
  }

  private struct Unexpected: Error, CustomStringConvertible {
    var description: String { "a disk on fire" }
  }

  private func ending(_ arguments: [String]) throws -> Ending {
    do {
      _ = try Group.parseAsRoot(arguments)
    } catch {
      return Ending(error)
    }
    Issue.record("\(arguments) is right")
    throw Unexpected()
  }

  private static let right = ["leaf", "a", "--size", "3", "--title", "x"]

  @Test(arguments: [
    (right + ["--nonesuch"], "usage.option-unknown", "`leaf` has no option `--nonesuch`"),
    (right + ["-x"], "usage.option-unknown", "`leaf` has no option `-x`"),
    (
      right + ["--titel=y"], "usage.option-misspelt",
      "`leaf` has no option `--titel`; did you mean `--title`?"
    ),
    (right + ["---x"], "usage.option-malformed", "`---x` cannot be an option"),
    (right + ["--other"], "usage.option-value-missing", "`--other` has no value"),
    (right + ["-s"], "usage.option-value-missing", "`-s` has no value"),
    (
      right + ["--quiet=3"], "usage.option-value-unwanted",
      "`--quiet` takes no value, but `3` was given"
    ),
    (
      right + ["--round", "--square"], "usage.options-exclusive",
      "`--round` and `--square` cannot be given together"
    ),
    (["leaf", "a", "--size", "3"], "usage.option-missing", "the option `--title` is missing"),
    (
      ["leaf", "--size", "3"], "usage.argument-missing",
      "`leaf` needs an argument that is missing: The file"
    ),
    (["leaf", "a", "--size", "much"], "usage.option-value", "`--size` does not take `much`"),
    (["leaf", "a", "-s", "much"], "usage.option-value", "`-s` does not take `much`"),
    (right + ["--other", "flat"], "usage.option-choice", "`--other` does not take `flat`"),
    (
      ["leaf", "a", "flat", "--size", "3", "--title", "x"], "usage.argument-choice",
      "`flat` cannot be used as this argument of `leaf`: The second shape"
    ),
    (right + ["--day", "2026-02-30"], "usage.date", "`--day` takes a day, not `2026-02-30`"),
    (
      right + ["round", "it's", "<x>"], "usage.argument-surplus",
      "`leaf` does not take so many arguments: `it's <x>` is too much"
    ),
    (["plain", "x"], "usage.argument-unwanted", "`plain` takes no arguments, but `x` was given"),
    (["other"], "usage.command-unknown", "`group` has no command `other`"),
    (["lead"], "usage.command-misspelt", "`group` has no command `lead`; did you mean `leaf`?"),
    (
      ["--generate-completion-script", "abacus"], "usage.shell-unknown",
      "there is no completion script for the shell `abacus`"
    ),
    (
      ["leaf", "a", "--size", "3", "--title", "usage"], "usage.letters-of",
      "`leaf` needs either ids of findings or `--engagement`, one of the two"
    ),
  ]) func whatTheParserRefuses(arguments: [String], code: String, what: String) throws {
    let ending = try ending(arguments)
    #expect(ending.status == .usage && ending.output.isEmpty)
    #expect(ending.diagnostics.map(\.code) == [code])
    let text = DiagnosticRenderer(language: .english).render(ending.diagnostics)
    #expect(text.hasPrefix("error: \(what)\n"), "\(text)")
    // Every place of the wording is filled.
    #expect(!text.contains("{"), "\(text)")
  }

  @Test func aNeedWithoutAnyArgument() {
    do {
      _ = try Leaf.parseAsRoot([])
    } catch {
      #expect(Ending(error).diagnostics.map(\.code) == ["usage.argument-missing"])
    }
  }

  /// An error of the parser that has another shape than those that are known is shown as the parser words it.
  @Test func whatIsNotRecognised() {
    struct CommandError: Error { let commandStack: [any ParsableCommand.Type], parserError: Int }
    let ending = Ending(CommandError(commandStack: [Leaf.self], parserError: 3))
    #expect(ending.status == .usage && ending.diagnostics.map(\.code) == ["usage.other"])
    let plain = Ending(ValidationError("not so"))
    #expect(plain.status == .usage)
    #expect(
      DiagnosticRenderer(language: .english).render(plain.diagnostics)
        .hasPrefix("error: the command was not understood: not so\n"))
  }

  @Test func helpIsNoError() throws {
    for arguments in [["--help"], ["leaf", "--help"], ["help", "leaf"], []] {
      do {
        var command = try Group.parseAsRoot(arguments)
        try command.run()
      } catch {
        let ending = Ending(error)
        #expect(ending.status == .done && ending.diagnostics.isEmpty)
        #expect(ending.output.contains("USAGE: "))
      }
    }
  }

  @Test func faultsOfTheProgram() throws {
    for ending in [
      Ending(Unexpected()), try ending(["leaf", "a", "--size", "3", "--title", "fault"]),
    ] {
      #expect(ending.status.rawValue == 70)
      #expect(
        DiagnosticRenderer(language: .english).render(ending.diagnostics) == """
          error: the program failed because of a fault of its own: Unexpected
            neither the material nor the command is wrong; the details are a disk on fire
            fix: run the command again; if it fails again, report it with these lines
            [command.fault]

          """)
    }
  }

  @Test func wrongMaterial() throws {
    let ending = try ending(["leaf", "a", "--size", "3", "--title", "material"])
    #expect(ending.status.rawValue == 2)
    #expect(ending.diagnostics.map(\.code) == ["store.reason-missing"])
  }

  @Test func otherEndings() {
    #expect(Ending(EndOfCommand(status: .gateFailed)).status.rawValue == 1)
    #expect(
      Ending(UsageError(.usageLettersOf), running: LetterNoticeCommand.self).diagnostics
        .first?.facts["command"] == "patuh letter notice")
  }
}
