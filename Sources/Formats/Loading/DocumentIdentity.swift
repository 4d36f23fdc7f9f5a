public import AuditModel
public import Diagnostics
import XMLTree

/// What a document says of itself, without reading the rest of it: enough to list a library.
public struct DocumentIdentity: Hashable, Sendable {
  /// The kinds of document.
  public enum Kind: String, Sendable, Hashable {
    /// A checklist.
    case checklist
    /// An SOP.
    case sop
    /// A survey instrument.
    case survey
    /// A composite index.
    case index
    /// A register of complaints.
    case register
    /// A holiday calendar.
    case calendar
    /// A follow-up regime.
    case followup
  }

  /// What it is.
  public let kind: Kind
  /// Its id.
  public let id: String
  /// Its version; empty when it names none.
  public let version: String
  /// The languages it promises, the default first.
  public let languages: [Language]
  /// Its title.
  public let title: LocalizedText
  /// How many items a checklist has, steps an SOP, elements a survey, inputs an index, classes a
  /// register, days off a calendar, or
  /// statuses a follow-up regime.
  public let count: Int

  /// The identity of a document; `nil` when it is of no kind, or has no id.
  ///
  /// - Throws: `DiagnosticsError` if the bytes are not well-formed XML within the limits (`xml.…`).
  public static func read(
    _ bytes: [UInt8], name: String
  ) throws(DiagnosticsError) -> DocumentIdentity? {
    let root = try XMLDocument.parse(bytes, name: name).root
    let kind: Kind
    switch (root.name.namespace, root.name.local) {
    case (Grammar.checklist.namespace, "checklist"): kind = .checklist
    case (Grammar.sop.namespace, "sop"): kind = .sop
    case (Grammar.survey.namespace, "survey"): kind = .survey
    case (Grammar.index.namespace, "index"): kind = .index
    case (Grammar.register.namespace, "register"): kind = .register
    case (Grammar.calendar.namespace, "calendar"): kind = .calendar
    case (Grammar.followup.namespace, "followup"): kind = .followup
    default: return nil
    }
    guard let id = root.attribute("id")?.value else { return nil }
    let language = Language(root.language ?? "und")
    let promised = root.attribute("languages")?.value.split(separator: " ").map { Language($0) }
    let titles = root.children("title").map { title in
      (title.language.map { Language($0) } ?? language, title.text.split { $0.isWhitespace })
    }
    return DocumentIdentity(
      kind: kind, id: id, version: root.attribute("version")?.value ?? "",
      languages: promised ?? [language],
      title: LocalizedText(
        Dictionary(titles.map { ($0.0, $0.1.joined(separator: " ")) }) { first, _ in first },
        fallback: language),
      count: count(kind, root))
  }

  private static func count(_ kind: Kind, _ root: XMLElement) -> Int {
    switch kind {
    case .checklist: items(of: root)
    case .sop: root.children("step").count
    case .survey: root.children("element").count
    case .register: root.children("class").count
    case .followup: root.children("status").count
    case .calendar: root.children("holiday").count + root.children("collective-leave").count
    case .index: root.children("result").reduce(0) { $0 + inputs(of: $1) }
    }
  }

  private static func inputs(of element: XMLElement) -> Int {
    element.children("input").count
      + element.children("component").reduce(0) { $0 + inputs(of: $1) }
  }

  private static func items(of element: XMLElement) -> Int {
    element.children("item").count
      + element.children("section").reduce(0) { $0 + items(of: $1) }
  }
}
