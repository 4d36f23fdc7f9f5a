import ArgumentParser
import AuditModel
import Auditing
import Diagnostics
import FileAccess
import Reporting

/// What a checklist is filled in with.
enum FormFormat: String, ExpressibleByArgument, CaseIterable {
  /// A page.
  case html
  /// A workbook.
  case xlsx
}

/// `patuh checklist form`: a page or a workbook to fill in without a network.
struct ChecklistFormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: CommandText.abstract(
      "Halaman atau buku kerja untuk mengisi daftar periksa tanpa jaringan.",
      "A page or a workbook to fill a checklist in without a network."),
    discussion: CommandText.example("patuh checklist form passport-sop -o form.html"))

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(.checklistArgument), completion: .file(extensions: ["xml"]))
  var checklist: String

  @Option(help: CommandText.help(.unit))
  var unit: String?

  @Option(help: CommandText.help(.period))
  var period: String?

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String?

  @Option(help: CommandText.help(store: .formatOfForm))
  var format: FormFormat = .html

  func run() throws {
    let loaded = try DocumentKind.checklist.load(checklist, interface.context).document
    let name = [unit, period].compactMap(\.self).joined(separator: " ")
    let subject = Subject(unit: unit.map { UnitID($0) }, period: period)
    let bytes =
      switch format {
      case .html:
        AnswerForm(
          loaded.checklist, sops: loaded.sops, language: interface.contentLanguage,
          name: name.isEmpty ? loaded.checklist.id.rawValue : name, subject: subject
        ).bytes()
      case .xlsx:
        try Workpaper(
          loaded.checklist, sops: loaded.sops, language: interface.contentLanguage,
          subject: subject
        ).bytes()
      }
    guard let output else { return interface.console.write(bytes) }
    try OutputFile.write(bytes, to: output)
    if !interface.quiet {
      interface.console.write(CommandText.text(.wrote, ["file": output]) + "\n")
    }
  }
}
