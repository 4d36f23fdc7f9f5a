public import AuditModel
internal import Diagnostics
internal import Seals
public import XMLTree

/// Reads a follow-up regime (`urn:patuh:followup:1`).
public enum FollowUpReader {
  /// Reads the regime of a document; without a value if the document has errors, all of which are reported.
  ///
  /// Never throws for what an author wrote. What the grammar cannot say is judged by
  /// ``FollowUpReview``.
  public static func read(_ document: XMLDocument) -> Read<FollowUpRegime> {
    let structure = StructureCheck.check(document, against: .followup)
    let root = document.root
    guard root.name == XMLName("followup", namespace: Grammar.followup.namespace) else {
      return Read(draft: nil, diagnostics: structure)
    }
    var reader = DocumentReader(root: root)
    var regime = FollowUpRegime(
      id: root.id("id") ?? FollowUpRegimeID(""), version: root.value("version") ?? "",
      language: reader.language, languages: reader.languages,
      title: reader.requiredText(root.children("title")), location: root.location,
      canonicalHash: document.canonicalHash.description)
    for child in root.children {
      switch child.name.local {
      case "source": if let source = reader.source(child) { regime.sources.append(source) }
      case "deadline":
        guard let id: FollowUpDeadlineID = child.id("id"), let days = child.integer("days"),
          let until: FindingState = child.word("until")
        else { continue }
        regime.deadlines.append(
          FollowUpRegime.Deadline(
            id: id, title: reader.requiredText(child.children("title")), days: days,
            until: until, source: child.id("source"), location: child.location))
      case "status":
        guard let id: FollowUpStatusID = child.id("id"),
          let counts: FollowUpRegime.Count = child.word("counts")
        else { continue }
        regime.statuses.append(
          FollowUpRegime.Status(
            id: id, title: reader.requiredText(child.children("title")), counts: counts,
            states: child.children("state").compactMap { $0.word("name") },
            location: child.location))
      default: break
      }
    }
    return Read(draft: regime, diagnostics: structure + reader.diagnostics)
  }
}
