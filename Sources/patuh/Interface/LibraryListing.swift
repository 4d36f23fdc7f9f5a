import AuditModel
import Auditing

/// The documents of the library as a list for a terminal.
struct LibraryListing {
  /// What the documents count: items, elements.
  let noun: TextKey

  /// Writes the documents, each on two lines.
  func write(_ entries: [ChecklistLibrary.Entry], _ interface: InterfaceOptions) {
    let width = entries.map { $0.id.unicodeScalars.count }.max() ?? 0
    for entry in entries {
      let padding = String(repeating: " ", count: width - entry.id.unicodeScalars.count)
      let languages = entry.languages.map(\.tag).joined(separator: " ")
      interface.console.write(
        """
        \(entry.id)\(padding)  \(entry.title.text(in: interface.contentLanguage))
        \(String(repeating: " ", count: width))  \(entry.version) · \(entry.count) \
        \(CommandText.text(noun)) · \(languages) · \(entry.path)

        """)
    }
  }
}
