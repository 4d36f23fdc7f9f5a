import ArgumentParser
import AuditModel
import Diagnostics

/// The texts of the command line's help and results, in the language of the user.
///
/// Both catalogues switch over every key, so that a missing text does not compile.
enum TextKey: CaseIterable {
  case lang, colour, quiet, library
  case checklistArgument, checklistFiles, sopArgument, sopFiles, itemArgument
  case results, format, output, set, unit, unitName, period, date, failUnder, failOn
  case strict, explainChecklist, oldChecklist, newChecklist, newID, newTitle, newSOP
  case valid, validWithWarnings, wrote, gateScore, gateNoScore, gateFinding
  case noDifference, items
  case programmeArgument, programmeFiles, programmePeriod
  case surveyArgument, surveyAnswers, surveyFiles, surveyEarlier, surveyPopulation, surveyWeights
  case bandsDate, surveyIgnore, elements
  case indexArgument, indexInputs, indexFiles, inputs
  case registerArgument, registerEntries, registerFiles, registerDate, registerCalendar
  case measures, earlierResults, collectiveLeave, calendarFiles, classes, daysOff
  case regimeFiles, statuses, answerOutput
}

/// The abstract and the examples of a command.
struct CommandText {
  /// One sentence.
  let abstract: String
  /// What it does, by example.
  let discussion: String

  static func help(_ key: TextKey) -> ArgumentHelp { ArgumentHelp(text(key)) }

  /// A text in the user's language.
  static func text(_ key: TextKey, in language: InterfaceLanguage = Environment.current.language)
    -> String
  {
    switch language {
    case .english: englishText(key)
    case .indonesian: indonesianText(key)
    }
  }

  /// A text in the user's language with its places filled.
  static func text(_ key: TextKey, _ facts: [String: String]) -> String {
    TextTemplate.fill(text(key)) { facts[$0] }
  }

  /// One of two wordings, that of the user's language, with its places filled.
  static func text(
    _ wordings: (indonesian: String, english: String), _ facts: [String: String]
  ) -> String {
    let text =
      Environment.current.language == .indonesian ? wordings.indonesian : wordings.english
    return TextTemplate.fill(text) { facts[$0] }
  }

  init(_ id: (String, String), _ en: (String, String)) {
    let chosen = Environment.current.language == .indonesian ? id : en
    (abstract, discussion) = chosen
  }

  static let patuh = CommandText(
    (
      "Audit kepatuhan internal dari daftar periksa XML.",
      """
      Mulai dari sini:

        patuh checklist list
        patuh evaluate passport-sop --results internal.xml eksternal.csv
        patuh explain S-20 --results internal.xml

      Status keluar: 0 selesai; 1 gerbang (--fail-under, --fail-on) gagal atau pemeriksaan \
      menemukan yang salah; 2 bahan salah atau keluaran tidak dapat ditulis; 64 pemakaian salah; \
      70 kesalahan program. Pesan ada di keluaran galat, dengan kode.
      """
    ),
    (
      "Internal compliance audits from XML checklists.",
      """
      Begin here:

        patuh checklist list
        patuh evaluate passport-sop --results internal.xml external.csv
        patuh explain S-20 --results internal.xml

      Exit status: 0 done; 1 a gate (--fail-under, --fail-on) failed or a verification found \
      something wrong; 2 the material is wrong or the output cannot be written; 64 wrong usage; \
      70 a fault of the program. Messages are on standard error, with a code.
      """
    ))

  static let evaluate = CommandText(
    (
      "Nilai hasil pengawasan terhadap daftar periksa.",
      """
      Contoh:

        patuh evaluate passport-sop --results internal.xml eksternal.csv
        patuh evaluate passport-sop --results internal.xml --format html -o laporan.html
        patuh evaluate passport-sop --results internal.xml --set issue-days=3
        patuh evaluate passport-sop --results internal.xml --fail-under 78 --fail-on major

      Beberapa berkas hasil untuk satu audit digabung menurut sisi; pertentangan ditolak.
      """
    ),
    (
      "Score controlling results against a checklist.",
      """
      Examples:

        patuh evaluate passport-sop --results internal.xml external.csv
        patuh evaluate passport-sop --results internal.xml --format html -o report.html
        patuh evaluate passport-sop --results internal.xml --set issue-days=3
        patuh evaluate passport-sop --results internal.xml --fail-under 78 --fail-on major

      Several files of results for one audit are merged by side; a conflict is refused.
      """
    ))

  static let explain = CommandText(
    (
      "Jelaskan satu butir: apa yang ditanya, atas dasar apa, dan bagaimana dinilai.",
      """
      Contoh:

        patuh explain S-20
        patuh explain S-20 --checklist passport-sop --results internal.xml
      """
    ),
    (
      "Explain an item: what it asks, on which ground, and how it is judged.",
      """
      Examples:

        patuh explain S-20
        patuh explain S-20 --checklist passport-sop --results internal.xml
      """
    ))

  static let checklist = CommandText(
    ("Tampilkan, periksa, bandingkan, dan buat daftar periksa.", ""),
    ("List, show, check, compare and begin checklists.", ""))

  static let checklistList = CommandText(
    ("Daftar periksa dalam pustaka.", "Contoh:\n\n  patuh checklist list"),
    ("The checklists of the library.", "Example:\n\n  patuh checklist list"))

  static let checklistShow = CommandText(
    ("Isi sebuah daftar periksa.", "Contoh:\n\n  patuh checklist show passport-sop"),
    ("What a checklist holds.", "Example:\n\n  patuh checklist show passport-sop"))

  static let checklistValidate = CommandText(
    (
      "Periksa daftar periksa: bentuk, rujukan, bobot, syarat.",
      """
      Setiap kesalahan disebut dengan baris, kolom, dan perbaikannya.

        patuh checklist validate daftarku.xml
        patuh checklist validate --strict Checklists/*.xml
      """
    ),
    (
      "Check checklists: shape, references, weights, conditions.",
      """
      Every mistake is named with line, column and cure.

        patuh checklist validate mine.xml
        patuh checklist validate --strict Checklists/*.xml
      """
    ))

  static let checklistDiff = CommandText(
    (
      "Apa yang berubah antara dua versi, dan jawaban mana yang tetap berlaku.",
      "Contoh:\n\n  patuh checklist diff lama.xml baru.xml"
    ),
    (
      "What changed between two versions, and which answers stay valid.",
      "Example:\n\n  patuh checklist diff old.xml new.xml"
    ))

  static let checklistNew = CommandText(
    (
      "Mulai daftar periksa baru yang langsung sah.",
      "Contoh:\n\n  patuh checklist new gudang --title \"Gudang\" -o gudang.xml"
    ),
    (
      "Begin a new checklist that is valid at once.",
      "Example:\n\n  patuh checklist new warehouse --title \"Warehouse\" -o warehouse.xml"
    ))

  static let sop = CommandText(
    ("Tampilkan dan periksa SOP.", ""), ("Show and check SOPs.", ""))

  static let sopShow = CommandText(
    ("Isi sebuah SOP.", "Contoh:\n\n  patuh sop show passport-issuance"),
    ("What an SOP holds.", "Example:\n\n  patuh sop show passport-issuance"))

  static let sopValidate = CommandText(
    ("Periksa SOP: bentuk, alur, identitas.", "Contoh:\n\n  patuh sop validate sopku.xml"),
    ("Check SOPs: shape, flow, identity.", "Example:\n\n  patuh sop validate mine.xml"))
}
