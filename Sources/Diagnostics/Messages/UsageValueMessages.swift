/// What is wrong with values of options, or with what options ask for.
extension Message {
  /// A text that is not a day.
  public static let usageDate = Message(
    "usage.date", .error,
    en: .init(
      what: "`{option}` takes a day, not `{value}`",
      why: "a day is year, month and day of the calendar, such as 2026-06-30",
      cure: "write for example `{option} 2026-06-30`"),
    id: .init(
      what: "`{option}` menerima hari, bukan `{value}`",
      why: "hari adalah tahun, bulan, dan tanggal kalender, misalnya 2026-06-30",
      cure: "tulis misalnya `{option} 2026-06-30`"))

  /// A text that is not a number.
  public static let usageNumber = Message(
    "usage.number", .error,
    en: .init(
      what: "`{option}` takes a number, not `{value}`",
      why: "a number is written with digits and at most one point",
      cure: "write for example `{option} {example}`"),
    id: .init(
      what: "`{option}` menerima bilangan, bukan `{value}`",
      why: "bilangan ditulis dengan angka dan paling banyak satu titik",
      cure: "tulis misalnya `{option} {example}`"))

  /// A number outside the range of an option.
  public static let usageRange = Message(
    "usage.range", .error,
    en: .init(
      what: "`{option} {value}` is outside the range {low} to {high}",
      why: "another number means nothing there",
      cure: "write a number from {low} to {high}"),
    id: .init(
      what: "`{option} {value}` di luar rentang {low} sampai {high}",
      why: "bilangan lain tidak berarti di sana",
      cure: "tulis bilangan dari {low} sampai {high}"))

  /// A number that must be above zero.
  public static let usageNotPositive = Message(
    "usage.not-positive", .error,
    en: .init(
      what: "`{option} {value}` is not above 0",
      why: "what is counted there exists at least once",
      cure: "write for example `{option} {example}`"),
    id: .init(
      what: "`{option} {value}` tidak di atas 0",
      why: "yang dihitung di sana ada sedikitnya satu",
      cure: "tulis misalnya `{option} {example}`"))

  /// A text that must say something.
  public static let usageTextBlank = Message(
    "usage.text-blank", .error,
    en: .init(
      what: "the text of `{option}` is blank",
      why: "later readers must be able to see what was meant",
      cure: "write the text in quotes after `{option}`"),
    id: .init(
      what: "teks `{option}` kosong",
      why: "yang membacanya kemudian harus dapat mengetahui maksudnya",
      cure: "tulis teksnya dalam tanda kutip sesudah `{option}`"))

  /// An id that is not one.
  public static let usageID = Message(
    "usage.id", .error,
    en: .init(
      what: "`{value}` cannot be an id",
      why: "an id is a letter, then letters, digits, `.`, `-` or `_`, at most 64 characters",
      cure: "write for example `{command} stock-count`"),
    id: .init(
      what: "`{value}` tidak dapat menjadi id",
      why:
        "id adalah sebuah huruf, lalu huruf, angka, `.`, `-`, atau `_`, paling banyak 64 karakter",
      cure: "tulis misalnya `{command} stok-barang`"))

  /// A format that the command does not write.
  public static let usageFormatUnknown = Message(
    "usage.format-unknown", .error,
    en: .init(
      what: "`{command}` writes no format `{format}`",
      why: "the formats are {formats}",
      cure: "write one of them after `--format`, or several with commas"),
    id: .init(
      what: "`{command}` tidak menulis format `{format}`",
      why: "formatnya {formats}",
      cure: "tulis salah satunya sesudah `--format`, atau beberapa dengan koma"))

  /// A format for a file, or several, without a file.
  public static let usageOutputMissing = Message(
    "usage.output-missing", .error,
    en: .init(
      what: "`{formats}` cannot be shown in a terminal",
      why: "several formats, and those that are not text, are written to files",
      cure: "name a file with `--output`, such as `--output report`"),
    id: .init(
      what: "`{formats}` tidak dapat ditampilkan di terminal",
      why: "beberapa format, dan format yang bukan teks, ditulis ke berkas",
      cure: "sebut berkas dengan `--output`, misalnya `--output laporan`"))

  /// Several letters for standard output.
  public static let usageOutputFolder = Message(
    "usage.output-folder", .error,
    en: .init(
      what: "`{command}` cannot write several files to standard output",
      why: "each letter is a file of its own",
      cure: "name a folder with `--output`, such as `--output letters`"),
    id: .init(
      what: "`{command}` tidak dapat menulis beberapa berkas ke keluaran standar",
      why: "setiap surat adalah berkas tersendiri",
      cure: "sebut folder dengan `--output`, misalnya `--output surat`"))

  /// A walk whose answers would go to standard output.
  public static let usageOutputAnswers = Message(
    "usage.output-answers", .error,
    en: .init(
      what: "`{command}` cannot save answers to standard output",
      why: "they are saved at every answer, and read again to go on",
      cure: "name a file, such as `--output results.json`"),
    id: .init(
      what: "`{command}` tidak dapat menyimpan jawaban ke keluaran standar",
      why: "jawaban disimpan setiap kali, dan dibaca lagi untuk melanjutkan",
      cure: "sebut berkas, misalnya `--output hasil.json`"))

  /// No option of several that change something.
  public static let usageOptionsNone = Message(
    "usage.options-none", .error,
    en: .init(
      what: "none of {options} was given",
      why: "`{command}` changes what these options name",
      cure: "write for example `{example}`"),
    id: .init(
      what: "tidak satu pun dari {options} diberikan",
      why: "`{command}` mengubah yang disebut opsi itu",
      cure: "tulis misalnya `{example}`"))

  /// An evaluation without anything to evaluate.
  public static let usageResultsMissing = Message(
    "usage.results-missing", .error,
    en: .init(
      what: "no results were named",
      why: "an audit is evaluated from files of results or measures",
      cure:
        "write for example `patuh evaluate passport-sop internal.xml`, or name measures with `--measures`"
    ),
    id: .init(
      what: "tidak ada hasil yang disebut",
      why: "audit dinilai dari berkas hasil atau ukuran",
      cure:
        "tulis misalnya `patuh evaluate passport-sop internal.xml`, atau sebut ukuran dengan `--measures`"
    ))

  /// A period that a programme does not have.
  public static let usagePeriodUnknown = Message(
    "usage.period-unknown", .error,
    en: .init(
      what: "the programme has no period `{period}`",
      why: "its periods are {known}",
      cure: "write one of them after `--period`"),
    id: .init(
      what: "program tidak punya periode `{period}`",
      why: "periodenya {known}",
      cure: "tulis salah satunya sesudah `--period`"))

  /// Letters about nothing, or about two things.
  public static let usageLettersOf = Message(
    "usage.letters-of", .error,
    en: .init(
      what: "`{command}` needs either ids of findings or `--engagement`, one of the two",
      why: "letters are written about the findings named, or about those of one engagement",
      cure: "write for example `{example}`"),
    id: .init(
      what: "`{command}` memerlukan id temuan atau `--engagement`, salah satu",
      why: "surat ditulis tentang temuan yang disebut, atau tentang temuan satu penugasan",
      cure: "tulis misalnya `{example}`"))
}
