extension Message {
  /// The messages about measures taken from reports.
  public static let measuresMessages: [Message] = [
    .measuresShape, .measuresUnreadable, .measuresConflict, .measuresUnused,
  ]

  /// A file that is no report with measures.
  public static let measuresShape = Message(
    "measures.shape", .error,
    en: .init(
      what: "found {found}; expected a JSON report with `measures`",
      why: "no measure can be read from it",
      cure: "give what `survey`, `index`, `register` or `evaluate` writes with --format json"),
    id: .init(
      what: "ditemukan {found}; seharusnya laporan JSON dengan `measures`",
      why: "tidak ada ukuran yang dapat dibaca darinya",
      cure:
        "berikan yang ditulis `survey`, `index`, `register`, atau `evaluate` dengan --format json"))

  /// A measure without a name or a number.
  public static let measuresUnreadable = Message(
    "measures.unreadable", .error,
    en: .init(
      what: "the measure has no readable {member}",
      why: "it could not be taken over exactly",
      cure: "write the report anew with this program"),
    id: .init(
      what: "ukuran ini tidak punya {member} yang dapat dibaca",
      why: "ukuran itu tidak dapat diambil dengan tepat",
      cure: "tulis ulang laporannya dengan program ini"))

  /// Two values under one name.
  public static let measuresConflict = Message(
    "measures.conflict", .error,
    en: .init(
      what: "the measure `{measure}` has another value in {first}",
      why: "nobody could tell which of them counts",
      cure: "give only one report that measures it"),
    id: .init(
      what: "ukuran `{measure}` bernilai lain dalam {first}",
      why: "tidak jelas mana yang berlaku",
      cure: "berikan satu laporan saja yang mengukurnya"))

  /// A report from which nothing was taken.
  public static let measuresUnused = Message(
    "measures.unused", .warning,
    en: .init(
      what: "nothing takes a measure of this report; it has {expected}",
      why: "it changes nothing, which may not be what was meant",
      cure: "leave it out, or name the measure in `takes`"),
    id: .init(
      what: "tidak ada yang mengambil ukuran dari laporan ini; yang ada {expected}",
      why: "laporan ini tidak mengubah apa pun, mungkin bukan itu maksudnya",
      cure: "tinggalkan, atau sebut ukurannya pada `takes`"))
}
