import AuditModel
package import Diagnostics

/// A text in both languages, with places to fill.
package protocol BilingualText {
  /// The wording in both languages.
  var wordings: (indonesian: String, english: String) { get }
}

extension BilingualText {
  /// The text in one language, its places filled.
  package func text(
    in language: InterfaceLanguage, _ facts: [String: String] = [:]
  ) -> String {
    let text = language == .indonesian ? wordings.indonesian : wordings.english
    return TextTemplate.fill(text) { facts[$0] }
  }
}
