import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh audit assign`: put somebody on the team, or give a member sections and items to answer.
struct AuditAssignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: CommandText.abstract(
      "Tugaskan orang ke tim, atau beri anggota bagian dan butir untuk dijawab.",
      "Put somebody on the team, or give a member sections and items to answer."),
    discussion: CommandText.example(
      """
      patuh audit assign E-2026-01 ann --duty auditor
        patuh audit assign E-2026-01 ann --section permohonan --item S-20
      """))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: String

  @Argument(help: CommandText.help(store: .person))
  var person: String

  @Option(help: CommandText.help(store: .duty))
  var duty: Duty?

  @Option(name: .customLong("section"), help: CommandText.help(store: .sectionOfScope))
  var sections: [String] = []

  @Option(name: .customLong("item"), help: CommandText.help(store: .itemOfScope))
  var items: [String] = []

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: String?

  @Flag(help: CommandText.help(store: .release))
  var release = false

  func run() throws {
    let at = StoreClock.now()
    let opened = try store.open()
    if sections.isEmpty, items.isEmpty {
      interface.console.report(
        try opened.assign(person, duty ?? .auditor, to: engagement, by: store.actor, at: at))
    } else {
      let audit = try StoredAudit(store: opened, engagement: engagement, interface: interface)
      var places: [ScopeAssignment] = []
      for section in sections {
        places.append(
          ScopeAssignment(
            checklist: try audit.checklist(ofSection: section, named: checklist), section: section,
            item: nil, person: person))
      }
      for item in items {
        places.append(
          ScopeAssignment(
            checklist: try audit.checklist(of: item, named: checklist), section: nil, item: item,
            person: person))
      }
      if release {
        try opened.release(places, in: engagement, by: store.actor, at: at)
      } else {
        try opened.assign(places, in: engagement, by: store.actor, at: at)
      }
    }
    interface.console.write(
      CommandText.text(store: .done, ["id": "\(engagement) \(person)"]) + "\n")
  }

  func validate() throws {
    let isScope = !sections.isEmpty || !items.isEmpty
    if release, !isScope { throw ValidationError("--release: --section | --item") }
    if isScope, duty != nil { throw ValidationError("--duty | --section, --item") }
  }
}
