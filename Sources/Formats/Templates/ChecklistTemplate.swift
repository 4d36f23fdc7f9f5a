/// New documents to begin with: valid, in Indonesian and English, and explained by their comments.
public enum ChecklistTemplate {
  /// The text of a new checklist with one example of each kind of answer.
  ///
  /// It reads and lints without a diagnostic when the id is valid and the title is not blank.
  ///
  /// - Parameters:
  ///   - id: Its id; see ``isValidID(_:)``.
  ///   - title: Its title, in whatever language; it stands for both until it is translated. Control
  ///     characters that XML cannot hold become U+FFFD.
  /// - Returns: XML, UTF-8, ending with a line feed.
  public static func checklist(id: String, title: String) -> String {
    checklistText(id: XMLText.attribute(id), title: XMLText.content(title))
  }

  /// The text of a new SOP with one example of each kind of step.
  ///
  /// It reads and lints without a diagnostic when the id is valid and the title is not blank.
  ///
  /// - Parameters:
  ///   - id: Its id; see ``isValidID(_:)``.
  ///   - title: Its title; as with ``checklist(id:title:)``.
  /// - Returns: XML, UTF-8, ending with a line feed.
  public static func sop(id: String, title: String) -> String {
    sopText(id: XMLText.attribute(id), title: XMLText.content(title))
  }

  /// Whether a text can be an id: a letter, then up to 63 letters, digits, `.`, `_` or `-`, all ASCII.
  public static func isValidID(_ text: String) -> Bool { ValueForm.isID(text.utf8) }
}
