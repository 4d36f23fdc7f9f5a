import ArgumentParser
import AuditModel
import AuditStore
import Diagnostics
import FileAccess
import Reporting

/// Which findings letters are written about, in which form, and where.
struct LetterOptions: ParsableArguments {
  /// The forms of letters.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html
    case pdf
    case docx
    case odt
  }

  @Argument(help: CommandText.help(store: .findingID))
  var findings: [String] = []

  @Option(help: CommandText.help(store: .lettersOf))
  var engagement: String?

  @Option(help: CommandText.help(store: .template), completion: .file())
  var template: String?

  @Option(help: CommandText.help(store: .letterDate), transform: CommandDates.day)
  var date: CalendarDate?

  @Option(help: CommandText.help(store: .answerBy), transform: CommandDates.day)
  var answerBy: CalendarDate?

  @Option(help: CommandText.help(store: .letterFormat))
  var format: Format?

  @Option(name: .shortAndLong, help: CommandText.help(store: .letterOutput), completion: .file())
  var output: String

  func validate() throws {
    if findings.isEmpty == (engagement == nil) {
      throw ValidationError(CommandText.text(store: .lettersOf))
    }
  }

  /// Writes the letters: one finding to the file, several to a folder, each by its id.
  ///
  /// All are made before any is written.
  ///
  /// - Parameters:
  ///   - kind: The template of the library: `notice`, `reminder`.
  ///   - store: The store.
  ///   - interface: The options of the command.
  ///   - isWanted: Which findings of an engagement get one, on the day of the letter.
  /// - Throws: What stands against the store, the template, a format or a file.
  func write(
    _ kind: String, _ store: StoreOptions, _ interface: InterfaceOptions,
    where isWanted: (StoredFinding, String) -> Bool
  ) throws {
    let opened = try store.open()
    let day = try date ?? CommandDates.today()
    let language = interface.contentLanguage
    var ids = findings
    if let engagement {
      _ = try opened.engagement(engagement)
      var filter = FindingFilter()
      filter.engagement = engagement
      filter.order = .id
      ids = try opened.findings(filter).filter { isWanted($0, day.iso) }.map(\.record.id)
    }
    let path = try template ?? own(kind, language, interface)
    let page = try PageTemplate(path)
    let letters = FindingLetters(
      store: opened, language: language, day: day, answerBy: answerBy)
    let isFolder = engagement != nil || ids.count > 1
    let format = format ?? (isFolder ? nil : Format(rawValue: ending(output))) ?? .html
    var made: [(file: String, bytes: [UInt8])] = []
    for id in ids {
      let name = id.replacing("/", with: "-")
      let file = isFolder ? "\(output)/\(name).\(format.rawValue)" : output
      let letter = Array(page.page(try letters.letter(id).values).utf8)
      made.append(
        (file, try Progress.shown(file, interface) { try convert(letter, format, interface) }))
    }
    if isFolder, !made.isEmpty { try StoreFolder.make(output) }
    for (file, bytes) in made {
      try OutputFile.write(bytes, to: file)
      if !interface.quiet {
        interface.console.write(CommandText.text(.wrote, ["file": file]) + "\n")
      }
    }
    if made.isEmpty { interface.console.write(CommandText.text(store: .none) + "\n") }
  }

  private func ending(_ file: String) -> String {
    file.split(separator: ".").last.map { $0.lowercased() } ?? ""
  }

  /// The template of the library in a language; Indonesian for `id`, English for any other.
  private func own(
    _ kind: String, _ language: Language, _ interface: InterfaceOptions
  ) throws(DiagnosticsError) -> String {
    let tag = language == .indonesian ? "id" : "en"
    return "\(try ChecklistLibrary.find(interface).folder)/templates/\(kind).\(tag).html"
  }

  private func convert(
    _ page: [UInt8], _ format: Format, _ interface: InterfaceOptions
  ) throws -> [UInt8] {
    switch format {
    case .html: page
    case .pdf: try ReportFormat.typeset(page)
    case .docx, .odt:
      try WordDocument(format: format.rawValue, interface: interface).bytes(of: page)
    }
  }
}
