import AuditModel
import Diagnostics
import FileAccess
import Formats

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The folder of checklists and SOPs that ships with the program.
///
/// Looked for in this order: `--library`, `PATUH_LIBRARY`, `share/patuh/Checklists` of the prefix in
/// which the program is installed, `Checklists` in a folder above the program (a build tree), and
/// `Checklists` in the current folder.
struct ChecklistLibrary {
  /// The folder.
  let folder: String

  /// The library that the user named, or the one that is found.
  static func find(_ interface: InterfaceOptions) throws(DiagnosticsError) -> ChecklistLibrary {
    let named = interface.library ?? Environment.variable("PATUH_LIBRARY")
    let places = named.map { [$0] } ?? Self.usualPlaces()
    guard let folder = places.first(where: Folder.exists) else {
      throw DiagnosticsError([
        Diagnostic(
          .commandLibraryMissing, at: nil,
          ["places": places.map { "`\($0)`" }.joined(separator: ", ")])
      ])
    }
    return ChecklistLibrary(folder: relative(folder))
  }

  private static func usualPlaces() -> [String] {
    var places: [String] = []
    if let program = programPath() {
      var parts = program.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      places.append(parts.dropLast().joined(separator: "/") + "/share/patuh/Checklists")
      // A build tree lies a few folders below the library; no need to look at the whole disk.
      for _ in 0..<5 where parts.count > 1 {
        places.append(parts.joined(separator: "/") + "/Checklists")
        parts = parts.dropLast()
      }
    }
    return places + ["Checklists"]
  }

  /// The path from the current folder, where it lies below: reports then name the same files on
  /// every machine.
  private static func relative(_ path: String) -> String {
    // The buffer is owned by the call and freed after the text was copied.
    guard let current = unsafe getcwd(nil, 0) else { return path }
    defer { unsafe free(current) }
    let start = unsafe String(cString: current) + "/"
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path
  }

  /// The path of this program, links resolved.
  private static func programPath() -> String? {
    // The buffer is owned by the call and freed after the text was copied.
    guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// A document of the library.
  struct Entry {
    /// What it says of itself.
    let identity: DocumentIdentity
    /// Its file.
    let path: String
  }

  /// All documents of a kind, sorted by id, then path.
  func entries(_ kind: DocumentIdentity.Kind) throws(DiagnosticsError) -> [Entry] {
    var entries: [Entry] = []
    for path in try Folder.files(below: folder, suffix: ".xml") {
      // A file that is no document of ours, or is broken, is for `validate` to speak of.
      guard let bytes = try? InputFile.read(path),
        let identity = try? DocumentIdentity.read(bytes, name: path), identity.kind == kind
      else { continue }
      entries.append(Entry(identity: identity, path: path))
    }
    return entries.sorted { ($0.identity.id, $0.path) < ($1.identity.id, $1.path) }
  }

  /// The file of a document: a path when there is such a file, else the document with that id.
  static func path(
    of name: String, _ kind: DocumentIdentity.Kind, _ interface: InterfaceOptions
  ) throws(DiagnosticsError) -> String {
    // A name that looks like a path is one, so that a misspelt path is reported as a missing file.
    let looksLikePath = name.utf8.contains(UInt8(ascii: "/")) || name.hasSuffix(".xml")
    if looksLikePath || InputFile.exists(name) { return name }
    let entries = try find(interface).entries(kind)
    if let entry = entries.first(where: { $0.identity.id == name }) { return entry.path }
    let known = entries.map { "`\($0.identity.id)`" }.joined(separator: ", ")
    let message: Message =
      switch kind {
      case .checklist: .commandChecklistUnknown
      case .sop: .commandSOPUnknown
      case .survey: .commandSurveyUnknown
      case .index: .commandIndexUnknown
      case .register: .commandRegisterUnknown
      case .calendar: .commandCalendarUnknown
      case .followup: .commandRegimeUnknown
      }
    throw DiagnosticsError([
      Diagnostic(message, at: nil, ["id": name, "known": known.isEmpty ? "-" : known])
    ])
  }
}
