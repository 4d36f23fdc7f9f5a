import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
  var engagement: EngagementID

  @Argument(help: CommandText.help(store: .person))
  var person: PersonID

  @Option(help: CommandText.help(store: .duty))
  var duty: Duty?

  @Option(name: .customLong("section"), help: CommandText.help(store: .sectionOfScope))
  var sections: [SectionID] = []

  @Option(name: .customLong("item"), help: CommandText.help(store: .itemOfScope))
  var items: [ItemID] = []

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: ChecklistID?

  @Flag(help: CommandText.help(store: .release))
  var release = false

  func run() throws {
    let session = try store.session(interface)
    if sections.isEmpty, items.isEmpty {
      interface.console.report(try session.assign(person, duty ?? .auditor, to: engagement))
    } else {
      let audit = try session.audit(engagement, interface.context)
      var places: [ScopeAssignment] = []
      for section in sections {
        places.append(
          ScopeAssignment(
            checklist: try audit.checklist(ofSection: section, named: checklist),
            place: .section(section), person: person))
      }
      for item in items {
        places.append(
          ScopeAssignment(
            checklist: try audit.checklist(of: item, named: checklist), place: .item(item),
            person: person))
      }
      if release {
        try session.release(places, in: engagement)
      } else {
        try session.assign(places, in: engagement)
      }
    }
    interface.tell(
      CommandText.text(store: .done, ["id": "\(engagement) \(person)"]) + "\n")
  }

  func validate() throws {
    let isScope = !sections.isEmpty || !items.isEmpty
    if release, !isScope {
      throw UsageError(
        .usageOptionAlone, ["option": "--release", "first": "--section", "second": "--item"])
    }
    try UsageError.exclude(
      "--duty", duty != nil, sections.isEmpty ? "--item" : "--section", isScope)
  }
}
