import ArgumentParser
import AuditModel
import ChecklistXML
import FileAccess

/// `patuh checklist list`: the library.
struct ChecklistListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: CommandText.checklistList.abstract,
    discussion: CommandText.checklistList.discussion)

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let entries = try ChecklistLibrary.find(interface).entries(.checklist)
    let width = entries.map { $0.identity.id.unicodeScalars.count }.max() ?? 0
    for entry in entries {
      let identity = entry.identity
      let padding = String(repeating: " ", count: width - identity.id.unicodeScalars.count)
      let languages = identity.languages.map(\.tag).joined(separator: " ")
      interface.console.write(
        """
        \(identity.id)\(padding)  \(identity.title.text(in: interface.contentLanguage))
        \(String(repeating: " ", count: width))  \(identity.version) · \(identity.count) \
        \(CommandText.text(.items)) · \(languages) · \(entry.path)

        """)
    }
  }
}
