import AuditModel
import Formats

/// The documents of the library as a list for a terminal.
struct LibraryListing {
  /// What the documents count: items, elements.
  let noun: TextKey

  /// Writes the documents, each on two lines.
  func write(_ entries: [ChecklistLibrary.Entry], _ interface: InterfaceOptions) {
    let width = entries.map { $0.identity.id.unicodeScalars.count }.max() ?? 0
    for entry in entries {
      let identity = entry.identity
      let padding = String(repeating: " ", count: width - identity.id.unicodeScalars.count)
      let languages = identity.languages.map(\.tag).joined(separator: " ")
      interface.console.write(
        """
        \(identity.id)\(padding)  \(identity.title.text(in: interface.contentLanguage))
        \(String(repeating: " ", count: width))  \(identity.version) · \(identity.count) \
        \(CommandText.text(noun)) · \(languages) · \(entry.path)

        """)
    }
  }
}
