extension Message {
  /// The messages about entries of registers.
  public static let entriesMessages: [Message] = [
    .entriesClassUnknown, .entriesChannelUnknown, .entriesMissing, .entriesDate, .entriesOrder,
    .entriesWithout, .entriesFuture, .entriesRepeated, .entriesForeign, .entriesShape,
    .entriesNone, .entriesCalendarMissing, .entriesCalendarTwice,
  ]

  /// A class that is not declared.
  public static let entriesClassUnknown = Message(
    "entries.class-unknown", .error,
    en: .init(
      what: "there is no class `{found}`; expected {expected}",
      why: "no deadline could be held against it",
      cure: "name a class of the register"),
    id: .init(
      what: "tidak ada kelas `{found}`; yang ada {expected}",
      why: "tidak ada batas waktu yang dapat diterapkan",
      cure: "sebut kelas dari register itu"))

  /// A channel that is not declared.
  public static let entriesChannelUnknown = Message(
    "entries.channel-unknown", .error,
    en: .init(
      what: "there is no channel `{found}`; expected {expected}",
      why: "it would be missing from the count by channel",
      cure: "name a channel of the register"),
    id: .init(
      what: "tidak ada kanal `{found}`; yang ada {expected}",
      why: "pengaduan itu akan hilang dari hitungan per kanal",
      cure: "sebut kanal dari register itu"))

  /// A cell that must be filled.
  public static let entriesMissing = Message(
    "entries.missing", .error,
    en: .init(
      what: "`{column}` is empty",
      why: "without it the complaint cannot be measured",
      cure: "fill it in"),
    id: .init(
      what: "`{column}` kosong",
      why: "tanpa itu pengaduan tidak dapat diukur",
      cure: "isi selnya"))

  /// Something that is no date.
  public static let entriesDate = Message(
    "entries.date", .error,
    en: .init(
      what: "`{column}` is `{found}`; expected a date such as 2026-03-31",
      why: "no day can be counted from it",
      cure: "write year, month and day, or a moment such as 2026-03-31T09:00:00+09:00"),
    id: .init(
      what: "`{column}` berisi `{found}`; seharusnya tanggal seperti 2026-03-31",
      why: "tidak ada hari yang dapat dihitung darinya",
      cure: "tulis tahun, bulan, dan hari, atau waktu seperti 2026-03-31T09:00:00+09:00"))

  /// A date before what must come first.
  public static let entriesOrder = Message(
    "entries.order", .error,
    en: .init(
      what: "`{column}` is {found}, before `{first}` on {date}",
      why: "it would count as less than no time",
      cure: "correct one of the dates"),
    id: .init(
      what: "`{column}` adalah {found}, sebelum `{first}` pada {date}",
      why: "itu akan dihitung kurang dari nol hari",
      cure: "perbaiki salah satu tanggal"))

  /// A date without the one it depends on.
  public static let entriesWithout = Message(
    "entries.without", .error,
    en: .init(
      what: "`{column}` is given without `{first}`",
      why: "what was never closed cannot be opened again or closed again",
      cure: "fill in `{first}`, or empty `{column}`"),
    id: .init(
      what: "`{column}` diisi tanpa `{first}`",
      why: "yang belum ditutup tidak dapat dibuka atau ditutup lagi",
      cure: "isi `{first}`, atau kosongkan `{column}`"))

  /// A date after the day of the assessment.
  public static let entriesFuture = Message(
    "entries.future", .error,
    en: .init(
      what: "`{column}` is {found}, after the day of the assessment, {date}",
      why: "what has not happened yet cannot be measured",
      cure:
        "correct the date, or assess a later day: `patuh register run --date`, or a later end of the programme's period"
    ),
    id: .init(
      what: "`{column}` adalah {found}, sesudah hari penilaian, {date}",
      why: "yang belum terjadi tidak dapat diukur",
      cure:
        "perbaiki tanggalnya, atau nilai hari yang lebih akhir: `patuh register run --date`, atau akhir periode program yang lebih lambat"
    ))

  /// One number for two complaints.
  public static let entriesRepeated = Message(
    "entries.repeated", .error,
    en: .init(
      what: "the number of this complaint is that of line {first}, too",
      why: "one complaint would count twice",
      cure: "remove one of them, or correct its number"),
    id: .init(
      what: "nomor pengaduan ini sama dengan baris {first}",
      why: "satu pengaduan akan dihitung dua kali",
      cure: "hapus salah satunya, atau perbaiki nomornya"))

  /// A file for something else.
  public static let entriesForeign = Message(
    "entries.foreign", .error,
    en: .init(
      what: "`{attribute}` is `{found}`; expected `{expected}`",
      why: "its entries belong to something else",
      cure: "give the file that belongs to this register"),
    id: .init(
      what: "`{attribute}` berisi `{found}`; seharusnya `{expected}`",
      why: "isinya milik hal lain",
      cure: "berikan berkas milik register ini"))

  /// JSON of another shape.
  public static let entriesShape = Message(
    "entries.json-shape", .error,
    en: .init(
      what: "found {found}; expected a list of complaints, or an object with `complaints`",
      why: "nothing can be read from it",
      cure:
        "write [{\"id\": \"1\", \"class\": \"…\", \"channel\": \"…\", \"received\": \"2026-03-31\"}]"
    ),
    id: .init(
      what: "ditemukan {found}; seharusnya daftar pengaduan, atau objek dengan `complaints`",
      why: "tidak ada yang dapat dibaca darinya",
      cure:
        "tulis [{\"id\": \"1\", \"class\": \"…\", \"channel\": \"…\", \"received\": \"2026-03-31\"}]"
    ))

  /// A register without a complaint.
  public static let entriesNone = Message(
    "entries.none", .warning,
    en: .init(
      what: "the register has no complaint",
      why: "there are no rates of nothing; that nobody complained may also mean that nobody could",
      cure: "see that all channels are kept in the register"),
    id: .init(
      what: "register tidak berisi pengaduan",
      why:
        "tidak ada tingkat dari nol; tiadanya pengaduan dapat juga berarti tidak ada yang bisa mengadu",
      cure: "pastikan semua kanal dicatat dalam register"))

  /// A year without a calendar.
  public static let entriesCalendarMissing = Message(
    "entries.calendar-missing", .error,
    en: .init(
      what: "there is no calendar `{series}` for {years}",
      why: "working days of a year without its holidays would be guessed",
      cure:
        "add the calendar of the year to the library, or give it to `patuh register run` with `--calendar`"
    ),
    id: .init(
      what: "tidak ada kalender `{series}` untuk {years}",
      why: "hari kerja tahun tanpa hari liburnya hanya akan ditebak",
      cure:
        "tambahkan kalender tahun itu ke pustaka, atau berikan kepada `patuh register run` dengan `--calendar`"
    ))

  /// Two calendars for one year.
  public static let entriesCalendarTwice = Message(
    "entries.calendar-twice", .error,
    en: .init(
      what: "the calendar `{series}` of {year} is given twice; first in {first}",
      why: "two calendars of one year could contradict each other",
      cure: "give one of them"),
    id: .init(
      what: "kalender `{series}` tahun {year} diberikan dua kali; yang pertama dalam {first}",
      why: "dua kalender untuk satu tahun dapat bertentangan",
      cure: "berikan salah satunya"))
}
