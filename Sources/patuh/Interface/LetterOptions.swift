import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// Which findings letters are written about, in which form, and where.
struct LetterOptions: ParsableArguments {
  @Argument(help: CommandText.help(store: .findingID))
  var findings: [FindingID] = []

  @Option(help: CommandText.help(store: .lettersOf))
  var engagement: EngagementID?

  @Option(help: CommandText.help(store: .template), completion: .file())
  var template: String?

  @Option(help: CommandText.help(store: .letterDate), transform: CommandDates.day)
  var date: CalendarDate?

  @Option(help: CommandText.help(store: .answerBy), transform: CommandDates.day)
  var answerBy: CalendarDate?

  @Option(help: CommandText.help(formats: .letterFormat, default: LetterFormat.html))
  var format: LetterFormat?

  @Option(name: .shortAndLong, help: CommandText.help(store: .letterOutput), completion: .file())
  var output: String

  func validate() throws {
    if findings.isEmpty == (engagement == nil) {
      throw UsageError(.usageLettersOf)
    }
    if InterfaceOptions.file(output) == nil, findings.count != 1 {
      throw UsageError(.usageOutputFolder)
    }
  }

  /// Writes the letters: one finding to the file, several to a folder, each by its id.
  ///
  /// All are made before any is written.
  ///
  /// - Throws: `DiagnosticsError` if the store or the template cannot be read, a format cannot be made, or a file cannot be
  ///   written.
  func write(_ kind: LetterKind, _ store: StoreOptions, _ interface: InterfaceOptions) throws {
    let session = try store.session(interface)
    let day = date ?? session.today
    if let answerBy, answerBy < day {
      throw DiagnosticsError([
        Diagnostic(.storeAnswerByPast, at: nil, ["date": day.iso, "day": answerBy.iso])
      ])
    }
    let run = LetterRun(
      kind, about: engagement.map { .engagement($0) } ?? .findings(findings), template: template,
      on: day, answerBy: answerBy, format: format, output: output)
    let letters = try run.letters(from: session, interface.context) { file, work in
      try Progress.shown(file, interface, work)
    }
    if letters.isEmpty { return interface.tell(CommandText.text(store: .none) + "\n") }
    guard run.isFolder else { return try interface.write(letters[0].bytes, to: output) }
    try StoreFolder.make(output)
    try interface.write(letters.map { ($0.file, $0.bytes) })
  }
}

extension LetterFormat: ExpressibleByArgument {}
