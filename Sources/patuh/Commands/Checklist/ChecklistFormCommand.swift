import ArgumentParser
import AuditModel
import Auditing
import Diagnostics
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
  var unit: UnitID?

  @Option(help: CommandText.help(.period))
  var period: String?

  @OptionGroup var output: OutputOptions

  @Option(help: CommandText.help(store: .formatOfForm))
  var format: FormFormat = .html

  func run() throws {
    let loaded = try DocumentKind.checklist.load(checklist, interface.context).document
    let name = [unit?.rawValue, period].compactMap(\.self).joined(separator: " ")
    let subject = Subject(unit: unit, period: period)
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
    try output.write(bytes, interface)
  }
}
