public import AuditModel
internal import Diagnostics
internal import Seals
public import XMLTree

/// Reads a register of complaints (`urn:patuh:register:1`).
public enum RegisterReader {
  /// Reads the register of a document; without a value if the document has errors, all of which are reported.
  ///
  /// Never throws for what an author wrote. What the grammar cannot say is judged by
  /// ``RegisterReview``.
  public static func read(_ document: XMLDocument) -> Read<ComplaintRegister> {
    let structure = StructureCheck.check(document, against: .register)
    let root = document.root
    guard root.name == XMLName("register", namespace: Grammar.register.namespace) else {
      return Read(draft: nil, diagnostics: structure)
    }
    var reader = DocumentReader(root: root)
    var register = ComplaintRegister(
      id: root.id("id") ?? RegisterID(""), version: root.value("version") ?? "",
      calendar: root.id("calendar") ?? CalendarSeriesID(""),
      collectiveLeave: root.word("collective-leave", .off), language: reader.language,
      languages: reader.languages, title: reader.requiredText(root.children("title")),
      location: root.location, canonicalHash: document.canonicalHash.description)
    for child in root.children {
      switch child.name.local {
      case "source": if let source = reader.source(child) { register.sources.append(source) }
      case "class":
        guard let id: ComplaintClassID = child.id("id") else { continue }
        register.classes.append(
          ComplaintRegister.Class(
            id: id, title: reader.requiredText(child.children("title")),
            source: child.id("source"), deadlines: child.children("deadline").compactMap(deadline),
            location: child.location))
      case "channel":
        guard let id: ChannelID = child.id("id") else { continue }
        register.channels.append(
          ComplaintRegister.Channel(
            id: id, title: reader.requiredText(child.children("title")), location: child.location)
        )
      default: break
      }
    }
    let ages = root.children("age").compactMap { $0.integer("from") }
    register.ages = Set(ages + [0]).sorted()
    return Read(draft: register, diagnostics: structure + reader.diagnostics)
  }

  private static func deadline(_ element: XMLElement) -> ComplaintRegister.Deadline? {
    guard let stage: ComplaintStage = element.word("stage"),
      let within = element.integer("within")
    else { return nil }
    return ComplaintRegister.Deadline(
      stage: stage, within: within, unit: element.word("unit", .workday),
      certainty: element.word("certainty", .confirmed), location: element.location)
  }
}
