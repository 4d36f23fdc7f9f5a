extension Message {
  /// The messages about programmes and the files that they name.
  public static let programmeMessages: [Message] = [
    .programmeIDRepeated, .programmePathOutside, .programmePlaceUnknown, .programmePathShared,
    .programmeChecklistMismatch, .programmeUnitMismatch, .programmePeriodMismatch,
    .programmeNothingFound,
    .programmeResultsMissing, .programmeEngagementMismatch, .programmePeriodEnd,
    .programmeInstrumentMismatch,
  ]

  /// One id for two things.
  public static let programmeIDRepeated = Message(
    "programme.id-repeated", .error,
    en: .init(
      what: "the {element} `{id}` is declared twice; first at {first}",
      why: "it would be counted twice",
      cure: "remove one of them, or give it another id"),
    id: .init(
      what: "ada dua {element} `{id}`; yang pertama di {first}",
      why: "akan dihitung dua kali",
      cure: "hapus salah satunya, atau beri id lain"))

  /// A path that leaves the programme's folder.
  public static let programmePathOutside = Message(
    "programme.path.outside", .error,
    en: .init(
      what: "`{href}` is not inside the programme's folder",
      why: "a programme must not make the program open other files",
      cure: "write a path below the folder with / between, without .. and without a scheme"),
    id: .init(
      what: "`{href}` tidak berada di dalam folder program audit",
      why: "program audit tidak boleh membuat aplikasi membuka berkas lain",
      cure: "tulis jalur di bawah folder itu dengan / sebagai pemisah, tanpa .. dan tanpa skema"))

  /// A place in braces that means nothing.
  public static let programmePlaceUnknown = Message(
    "programme.path.place-unknown", .error,
    en: .init(
      what: "`{href}` holds the place `{name}`; expected `unit` or `period`",
      why: "nothing could be put in its place",
      cure: "write the unit's id as {unit} and the period's as {period}"),
    id: .init(
      what: "`{href}` memuat tempat `{name}`; yang dikenal `unit` atau `period`",
      why: "tidak ada yang dapat diisikan di tempat itu",
      cure: "tulis id unit sebagai {unit} dan id periode sebagai {period}"))

  /// A path that is the same for several units or periods.
  public static let programmePathShared = Message(
    "programme.path.shared", .error,
    en: .init(
      what: "`{href}` does not name the {name}, of which there are several",
      why: "one audit would count for all of them",
      cure: "put the id of the {name} into it, in braces"),
    id: .init(
      what: "`{href}` tidak menyebut {name}, padahal ada beberapa",
      why: "satu audit akan dihitung untuk semuanya",
      cure: "masukkan id {name} ke dalamnya, dalam kurung kurawal"))

  /// An audit that says nowhere where its results are.
  public static let programmeResultsMissing = Message(
    "programme.results.missing", .error,
    en: .init(
      what: "the audit by `{checklist}` names neither `results` nor an `engagement`",
      why: "there would be nothing to score",
      cure: "name the files of its results, or the engagements of a store"),
    id: .init(
      what: "audit dengan `{checklist}` tidak menyebut `results` maupun `engagement`",
      why: "tidak ada yang dapat dinilai",
      cure: "sebut berkas hasilnya, atau penugasan dalam penyimpanan"))

  /// An engagement that has another unit, period or checklist than the programme says.
  public static let programmeEngagementMismatch = Message(
    "programme.engagement.mismatch", .error,
    en: .init(
      what: "engagement `{engagement}` is not an audit of `{unit}` in `{period}` by `{checklist}`",
      why: "one unit would be scored by another one's answers",
      cure: "correct the pattern of the id in the programme, or the names of its periods"),
    id: .init(
      what: "penugasan `{engagement}` bukan audit `{unit}` pada `{period}` dengan `{checklist}`",
      why: "satu unit akan dinilai dengan jawaban unit lain",
      cure: "perbaiki pola id dalam program audit, atau nama periodenya"))

  /// A file that holds another checklist than the programme says.
  public static let programmeChecklistMismatch = Message(
    "programme.checklist.mismatch", .error,
    en: .init(
      what: "`{file}` is the checklist `{found}`; expected `{expected}`",
      why: "the programme's results answer another checklist",
      cure: "correct the id or the path of the audit"),
    id: .init(
      what: "`{file}` adalah daftar periksa `{found}`; seharusnya `{expected}`",
      why: "hasil dalam program audit menjawab daftar periksa lain",
      cure: "perbaiki id atau jalur audit itu"))

  /// Results of another unit than their path says.
  public static let programmeUnitMismatch = Message(
    "programme.results.unit-mismatch", .error,
    en: .init(
      what: "the results are of unit `{found}`; expected `{expected}` by the programme",
      why: "one unit would be scored by another one's results",
      cure: "correct the unit in the file, or the file's name"),
    id: .init(
      what: "hasil ini milik unit `{found}`; menurut program audit seharusnya `{expected}`",
      why: "satu unit akan dinilai dengan hasil unit lain",
      cure: "perbaiki unit dalam berkas, atau nama berkasnya"))

  /// Results of another period than their path says.
  public static let programmePeriodMismatch = Message(
    "programme.results.period-mismatch", .error,
    en: .init(
      what: "the results are of period `{found}`; expected `{expected}` by the programme",
      why: "one period would be scored by another one's results",
      cure: "correct the period in the file, or the file's name"),
    id: .init(
      what: "hasil ini dari periode `{found}`; menurut program audit seharusnya `{expected}`",
      why: "satu periode akan dinilai dengan hasil periode lain",
      cure: "perbaiki periode dalam berkas, atau nama berkasnya"))

  /// No file of results at all.
  public static let programmeNothingFound = Message(
    "programme.results.nothing-found", .error,
    en: .init(
      what: "none of the results that the programme names were found; the first is `{file}`",
      why: "there is nothing to score",
      cure: "put the files there, or correct the paths in the programme"),
    id: .init(
      what: "tidak satu pun hasil yang disebut program audit ditemukan; yang pertama `{file}`",
      why: "tidak ada yang dapat dinilai",
      cure: "letakkan berkasnya di sana, atau perbaiki jalur dalam program audit"))

  /// A register without a day on which it is measured.
  public static let programmePeriodEnd = Message(
    "programme.period.end-missing", .error,
    en: .init(
      what: "the period `{period}` has no `end`, but the programme has a register",
      why: "what is overdue depends on the day on which it is measured",
      cure: "write the last day of the period in `end`"),
    id: .init(
      what: "periode `{period}` tidak punya `end`, padahal program memuat register",
      why: "yang lewat batas bergantung pada hari pengukurannya",
      cure: "tulis hari terakhir periode pada `end`"))

  /// A file that is not the instrument that was named.
  public static let programmeInstrumentMismatch = Message(
    "programme.instrument.mismatch", .error,
    en: .init(
      what: "{file} is `{found}`; expected `{expected}`",
      why: "another instrument would be measured than the programme says",
      cure: "correct the id or the path"),
    id: .init(
      what: "{file} adalah `{found}`; seharusnya `{expected}`",
      why: "yang diukur akan berbeda dari yang disebut program",
      cure: "perbaiki id atau lokasi berkasnya"))
}
