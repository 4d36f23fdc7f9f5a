public import ArgumentParser
import AuditModel
import Auditing
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

  /// What services take: languages, the library, helper programs.
  ///
  /// The library is looked for in this order: `--library`, `PATUH_LIBRARY`, the usual places.
  var context: AuditingContext {
    let named = library ?? Environment.variable("PATUH_LIBRARY")
    let current = Environment.currentFolder
    return AuditingContext(
      language: contentLanguage, messages: language,
      library: named.map { LibraryPlaces(named: $0, currentFolder: current) }
        ?? LibraryPlaces(besideProgram: Environment.programPath, currentFolder: current),
      environment: Environment.variables,
      referenceDocument: Environment.variable("PATUH_REFERENCE_DOC"),
      cover: Environment.variable("PATUH_COVER"))
  }
}

extension InterfaceLanguage: ExpressibleByArgument {}
extension ColourChoice: ExpressibleByArgument {}
