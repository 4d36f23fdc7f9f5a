public import ArgumentParser
import AuditModel
public import Diagnostics

/// The options that every command takes.
struct InterfaceOptions: ParsableArguments {
  @Option(help: CommandText.help(.lang))
  var lang: InterfaceLanguage?

  @Option(help: CommandText.help(.colour))
  var color: ColourChoice = .auto

  @Flag(name: .shortAndLong, help: CommandText.help(.quiet))
  var quiet = false

  @Option(help: CommandText.help(.library), completion: .directory)
  var library: String?

  /// The console as asked for.
  var console: Console { Console(language: language, colour: color) }

  /// The language as asked for, or as the environment says.
  var language: InterfaceLanguage { Environment.current.language }

  /// The options as they are written, for a command that hands on to another one.
  var arguments: [String] {
    (lang.map { ["--lang", $0.rawValue] } ?? []) + ["--color", color.rawValue]
      + (quiet ? ["--quiet"] : []) + (library.map { ["--library", $0] } ?? [])
  }

  /// The language of content that is shown.
  var contentLanguage: Language { Language(language.rawValue) }
}

extension InterfaceLanguage: ExpressibleByArgument {}
extension ColourChoice: ExpressibleByArgument {}
