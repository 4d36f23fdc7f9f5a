import Formats

/// Documents to begin with.
package enum NewDocument {
  case checklist
  case sop

  /// Whether a text can be the id of a document.
  package static func isValidID(_ text: String) -> Bool { ChecklistTemplate.isValidID(text) }

  /// The document: valid XML with one example of each kind of item or step.
  package func text(id: String, title: String) -> String {
    switch self {
    case .checklist: ChecklistTemplate.checklist(id: id, title: title)
    case .sop: ChecklistTemplate.sop(id: id, title: title)
    }
  }
}
