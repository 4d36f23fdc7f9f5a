extension Message {
  /// The messages about holiday calendars.
  public static let calendarMessages: [Message] = [
    .calendarIDRepeated, .calendarYear, .calendarDayRepeated,
  ]

  /// One id for two things.
  public static let calendarIDRepeated = Message(
    "calendar.id-repeated", .error,
    en: .init(
      what: "the {element} `{id}` is declared twice; first at {first}",
      why: "nobody could tell which of them is meant",
      cure: "give one of them another id"),
    id: .init(
      what: "ada dua {element} `{id}`; yang pertama di {first}",
      why: "tidak jelas mana yang dimaksud",
      cure: "beri id lain pada salah satunya"))

  /// A day of another year.
  public static let calendarYear = Message(
    "calendar.year", .error,
    en: .init(
      what: "the day is {found}; expected a day of {year}",
      why: "it would never be looked at",
      cure: "correct the date, or write it into the calendar of its year"),
    id: .init(
      what: "tanggalnya {found}; seharusnya dalam tahun {year}",
      why: "tanggal itu tidak akan pernah dipakai",
      cure: "perbaiki tanggalnya, atau tulis dalam kalender tahunnya"))

  /// One day twice.
  public static let calendarDayRepeated = Message(
    "calendar.day-repeated", .warning,
    en: .init(
      what: "{found} is declared twice; first at {first}",
      why: "a day off counts once; a holiday wins over collective leave",
      cure: "remove one of them"),
    id: .init(
      what: "{found} dinyatakan dua kali; yang pertama di {first}",
      why: "hari libur dihitung sekali; hari libur menang atas cuti bersama",
      cure: "hapus salah satunya"))
}
