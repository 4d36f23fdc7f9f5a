public import AuditModel
public import Diagnostics
internal import XMLTree

/// Loads a checklist with its SOPs: reads, checks and lints all of them in one go.
///
/// Opens no files: the caller passes the bytes and a closure that fetches SOPs.
public enum ChecklistLoader {
  /// Fetches the SOP that a checklist names.
  ///
  /// The argument is the `href` as written, already checked: relative, and inside the checklist's
  /// folder as far as its text can tell (a symbolic link is the caller's to judge). Gives the bytes
  /// and the name by which diagnostics call the file.
  public typealias Fetch = (_ href: String) throws(DiagnosticsError) -> (
    bytes: [UInt8], name: String
  )

  /// Loads a checklist.
  ///
  /// - Parameters:
  ///   - bytes: The checklist's XML.
  ///   - name: The name by which diagnostics call it.
  ///   - knownModels: The scoring models that the engine has.
  ///   - fetch: Fetches an SOP.
  /// - Returns: The checklist, its SOPs in the order in which it names them, and the warnings and
  ///   notes about all of them, sorted by place.
  /// - Throws: When there is any error: all diagnostics about all files.
  public static func load(
    _ bytes: [UInt8], name: String, knownModels: [ScoringModelID] = Linter.knownModels,
    sop fetch: Fetch
  ) throws(DiagnosticsError) -> (
    checklist: Checklist, sops: [SOP], diagnostics: [Diagnostic]
  ) {
    let document = try XMLDocument.parse(bytes, name: name)
    let read = ChecklistReader.read(document)
    var all = read.diagnostics
    guard let draft = read.draft else { throw DiagnosticsError(all) }
    var folder = SOPFolder(document: document)
    folder.load(draft.sops, fetch)
    all += folder.diagnostics
    all += Linter.lint(
      checklist: draft, sops: folder.sops, knownModels: knownModels,
      documents: folder.documents, isComplete: read.value != nil && folder.areComplete,
      areSOPsKnown: folder.areKnown)
    guard !all.hasErrors, let checklist = read.value else { throw DiagnosticsError(all) }
    return (checklist, folder.sops, all.sorted())
  }
}

/// The SOPs of a checklist, as far as they could be loaded.
private struct SOPFolder {
  /// What could be read of each.
  private(set) var sops: [SOP] = []
  /// The documents of the checklist and of all SOPs.
  private(set) var documents: [XMLDocument]
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether something could be read of every SOP, so that its requirements are known.
  private(set) var areKnown = true
  /// Whether every SOP was read without errors.
  private(set) var areComplete = true
  private let checklist: XMLDocument

  init(document: XMLDocument) {
    checklist = document
    documents = [document]
  }

  mutating func load(_ references: [SOPReference], _ fetch: ChecklistLoader.Fetch) {
    var places = references.isEmpty ? nil : DocumentPlaces([checklist])
    var hrefs: Set<String> = []
    var ids: Set<SOPID> = []
    for reference in references {
      let place =
        places?.location(of: .value(of: "href", at: reference.location)) ?? reference.location
      let facts = ["href": reference.href]
      guard SOPHref.isInside(reference.href) else {
        add(.checklistSOPOutside, place, facts)
        (areKnown, areComplete) = (false, false)
        continue
      }
      guard hrefs.insert(reference.href).inserted else {
        add(.checklistSOPRepeated, place, facts)
        continue
      }
      do throws(DiagnosticsError) {
        let (bytes, name) = try fetch(reference.href)
        try take(XMLDocument.parse(bytes, name: name))
      } catch {
        diagnostics += error.diagnostics
        add(.checklistSOPUnreadable, place, facts)
        (areKnown, areComplete) = (false, false)
        continue
      }
      if let sop = sops.last, !ids.insert(sop.id).inserted {
        add(.checklistSOPIDRepeated, place, ["href": reference.href, "id": sop.id.rawValue])
      }
    }
  }

  /// Reads one SOP; throws when it is none at all.
  private mutating func take(_ document: XMLDocument) throws(DiagnosticsError) {
    let read = SOPReader.read(document)
    guard let draft = read.draft else { throw DiagnosticsError(read.diagnostics) }
    sops.append(draft)
    documents.append(document)
    diagnostics += read.diagnostics
    diagnostics += Linter.lint(
      sop: draft, documents: [document], isComplete: read.value != nil)
    if read.value == nil { areComplete = false }
  }

  private mutating func add(
    _ message: Message, _ location: SourceLocation, _ facts: [String: String]
  ) {
    diagnostics.append(Diagnostic(message, at: location, facts))
  }
}

/// Judges the references of checklists to SOPs.
enum SOPHref {
  /// Whether a reference is relative and stays in its folder: names with `/` between, none of them
  /// empty, `.` or `..`, no colon (a scheme or a drive), no backslash.
  static func isInside(_ href: String) -> Bool {
    let bytes = href.utf8
    guard
      !bytes.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "\\") || $0 < 0x20 })
    else { return false }
    return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
    }
  }
}
