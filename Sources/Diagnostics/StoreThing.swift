/// Kinds of thing in a store that messages name.
package enum StoreThing: String, CaseIterable, Sendable {
  case person, role, unit, engagement, member, assignment, checklist, section, item, side, period
  case requirement
  case answer, waiver, evidence, finding, action, view, filter, plan, event, object
  case document

  /// The word for it.
  package var term: Term {
    switch self {
    case .person: Term(en: "person", id: "orang")
    case .role: Term(en: "role", id: "peran")
    case .unit: Term(en: "unit", id: "unit")
    case .engagement: Term(en: "engagement", id: "penugasan")
    case .member: Term(en: "member of the team", id: "anggota tim")
    case .assignment: Term(en: "assignment", id: "pembagian tugas")
    case .checklist: Term(en: "checklist", id: "daftar periksa")
    case .section: Term(en: "section", id: "bagian")
    case .item: Term(en: "item", id: "butir")
    case .side: Term(en: "side", id: "sisi")
    case .requirement: Term(en: "requirement", id: "persyaratan")
    case .period: Term(en: "period", id: "periode")
    case .answer: Term(en: "answer", id: "jawaban")
    case .waiver: Term(en: "waiver", id: "pengecualian")
    case .evidence: Term(en: "evidence", id: "bukti")
    case .finding: Term(en: "finding", id: "temuan")
    case .action: Term(en: "action", id: "tindakan")
    case .view: Term(en: "view", id: "tampilan")
    case .filter: Term(en: "filter", id: "saringan")
    case .plan: Term(en: "plan", id: "rencana")
    case .event: Term(en: "event", id: "peristiwa")
    case .object: Term(en: "object", id: "objek")
    case .document: Term(en: "document", id: "dokumen")
    }
  }

  /// The command that lists things of the kind, with what it is run on.
  ///
  /// - Parameter owner: The engagement, checklist or finding that has them; `nil`: not known.
  /// - Returns: The command in backticks.
  fileprivate func list(of owner: String?) -> Term {
    func command(_ words: String, _ id: Term) -> Term {
      Term(
        en: "`\(words) \(owner ?? id.english)`", id: "`\(words) \(owner ?? id.indonesian)`")
    }
    func command(_ words: String) -> Term { Term(en: "`\(words)`", id: "`\(words)`") }
    let engagement = Term(en: "ENGAGEMENT", id: "PENUGASAN")
    switch self {
    case .person, .role: return command("patuh person list")
    case .unit: return command("patuh unit list")
    case .engagement, .period: return command("patuh audit list")
    case .member, .assignment, .checklist, .answer, .waiver:
      return command("patuh audit show", engagement)
    case .section, .item, .side:
      return command("patuh checklist show", Term(en: "CHECKLIST", id: "DAFTAR"))
    case .requirement: return command("patuh sop show", Term(en: "SOP", id: "SOP"))
    case .evidence: return command("patuh evidence list", engagement)
    case .finding: return command("patuh finding list")
    case .action: return command("patuh finding show", Term(en: "FINDING", id: "TEMUAN"))
    case .view, .filter: return command("patuh finding views")
    case .plan: return command("patuh plan show", Term(en: "YEAR", id: "TAHUN"))
    case .event, .object: return command("patuh trail show")
    case .document: return command("patuh store check")
    }
  }
}

extension Diagnostic {
  /// There is no such thing in the store (`store.unknown`).
  ///
  /// - Parameters:
  ///   - thing: What it would be.
  ///   - id: Its id.
  ///   - owner: The engagement, checklist or finding that would have it; `nil`: not known.
  /// - Returns: The diagnostic.
  package static func unknown(_ thing: StoreThing, _ id: String, of owner: String? = nil) -> Self {
    Diagnostic(
      .storeUnknown, at: nil, ["id": id],
      terms: ["thing": thing.term, "list": thing.list(of: owner)]
    )
  }

  /// There is such a thing in the store already (`store.twice`).
  package static func twice(_ thing: StoreThing, _ id: String) -> Self {
    Diagnostic(.storeTwice, at: nil, ["id": id], terms: ["thing": thing.term])
  }

  /// A thing of the store is in another state than expected (`store.state`).
  package static func wrongState(
    _ thing: StoreThing, _ id: String, _ state: String, _ expected: [String]
  ) -> Self {
    Diagnostic(
      .storeState, at: nil,
      ["id": id, "state": state, "expected": expected.joined(separator: " / ")],
      terms: ["thing": thing.term])
  }
}

extension DiagnosticsError {
  /// There is no such thing in the store (`store.unknown`); see ``Diagnostic/unknown(_:_:of:)``.
  package static func unknown(_ thing: StoreThing, _ id: String, of owner: String? = nil) -> Self {
    DiagnosticsError([.unknown(thing, id, of: owner)])
  }

  /// There is such a thing in the store already (`store.twice`).
  package static func twice(_ thing: StoreThing, _ id: String) -> Self {
    DiagnosticsError([.twice(thing, id)])
  }
}
