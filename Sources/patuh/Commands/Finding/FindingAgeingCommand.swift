import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh finding ageing`: how old open findings are.
struct FindingAgeingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ageing",
    abstract: CommandText.abstract(
      "Umur temuan yang belum selesai.", "How old open findings are."),
    discussion: CommandText.example("patuh finding ageing --date 2026-06-30"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Option(help: CommandText.help(store: .ageingDate), transform: CommandDates.day)
  var date: CalendarDate?

  @Option(help: CommandText.help(default: ListFormat.text))
  var format: ListFormat = .text

  func run() throws {
    let session = try store.session(interface)
    let ages = try session.ageing(on: date ?? session.today)
    interface.console.write(
      format == .json ? try FindingWords.json(ages) : FindingWords.table(ages))
  }
}
