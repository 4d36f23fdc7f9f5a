import AuditModel
import Diagnostics

/// The arguments of the example, as typed values.
struct Settings {
  /// The folder with the library of checklists.
  let library: String
  /// The folder for the store and the report; it must exist and must not contain a store.
  let folder: String
  /// The language of findings and of the report.
  let language: InterfaceLanguage
  /// The time at which every step is recorded.
  let now: Timestamp
  /// The time zone in which the office counts its days.
  let zone: OrganisationZone
  /// The id of the store, 32 hexadecimal digits; a real program draws them at random.
  let storeID = "0123456789abcdef0123456789abcdef"
  /// The result files.
  let results: [String]

  /// Parses the arguments after the program's name; `nil` if they are not as ``usage`` says.
  init?(_ arguments: [String]) {
    guard arguments.count >= 6, let language = InterfaceLanguage(rawValue: arguments[2]),
      let now = Timestamp(rfc3339: arguments[3]), let zone = OrganisationZone(arguments[4])
    else { return nil }
    self.language = language
    self.now = now
    self.zone = zone
    library = arguments[0]
    folder = arguments[1]
    results = Array(arguments[5...])
  }

  static let usage = """
    usage: LibraryExample CHECKLISTS FOLDER LANGUAGE TIME ZONE RESULTS...
      CHECKLISTS  the folder with the library of checklists
      FOLDER      an existing folder without a store; the files are written there
      LANGUAGE    id or en
      TIME        the time of every step, for example 2026-04-20T09:00:00+09:00
      ZONE        the time zone of the office, for example Asia/Jayapura
      RESULTS     result files of the checklist passport-sop

    """
}
