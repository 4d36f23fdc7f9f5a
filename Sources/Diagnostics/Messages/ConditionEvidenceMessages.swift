extension Message {
  /// The messages about why a condition could not be decided.
  static let conditionEvidenceMessages: [Message] = [
    .conditionMissing, .conditionOverflow, .conditionDivision, .conditionNoDate,
    .conditionNoTimestamp, .conditionNoCalendar, .conditionOutsideCalendar,
  ]

  /// A name has no value.
  public static let conditionMissing = Message(
    "condition.evidence.missing", .note,
    en: .init(
      what: "`{name}` has no value",
      why: "what is missing is no evidence, and never passes for true or false",
      cure: "give the value in the results, or ask with `has` first"),
    id: .init(
      what: "`{name}` tidak memiliki nilai",
      why: "yang tidak ada berarti tanpa bukti, dan tidak pernah dianggap benar atau salah",
      cure: "berikan nilainya dalam hasil, atau tanyakan dulu dengan `has`"))

  /// A whole number went beyond 64 bits.
  public static let conditionOverflow = Message(
    "condition.evidence.overflow", .note,
    en: .init(
      what: "the result of `{expression}` is too large",
      why: "whole numbers go from -9223372036854775808 to 9223372036854775807",
      cure: "multiply one operand by `1.0` to calculate with decimals"),
    id: .init(
      what: "hasil `{expression}` terlalu besar",
      why: "bilangan bulat berkisar dari -9223372036854775808 sampai 9223372036854775807",
      cure: "kalikan salah satu operan dengan `1.0` untuk menghitung dengan desimal"))

  /// A number was divided by zero.
  public static let conditionDivision = Message(
    "condition.evidence.division", .note,
    en: .init(
      what: "`{expression}` divides by zero",
      why: "there is no such number, so there is no evidence",
      cure: "ask first whether the divisor is greater than 0"),
    id: .init(
      what: "`{expression}` membagi dengan nol",
      why: "tidak ada bilangan demikian, sehingga tidak ada bukti",
      cure: "tanyakan dulu apakah pembaginya lebih dari 0"))

  /// A text is no date.
  public static let conditionNoDate = Message(
    "condition.evidence.date", .note,
    en: .init(
      what: "the text in `{expression}` is no date",
      why: "a date is written like 2026-01-31",
      cure: "correct the value in the results"),
    id: .init(
      what: "teks dalam `{expression}` bukan tanggal",
      why: "tanggal ditulis seperti 2026-01-31",
      cure: "perbaiki nilainya dalam hasil"))

  /// A text is no moment.
  public static let conditionNoTimestamp = Message(
    "condition.evidence.timestamp", .note,
    en: .init(
      what: "the text in `{expression}` is no timestamp",
      why: "a timestamp is written like 2026-01-31T08:00:00+07:00",
      cure: "correct the value in the results"),
    id: .init(
      what: "teks dalam `{expression}` bukan penanda waktu",
      why: "penanda waktu ditulis seperti 2026-01-31T08:00:00+07:00",
      cure: "perbaiki nilainya dalam hasil"))

  /// Working days were asked for without a calendar.
  public static let conditionNoCalendar = Message(
    "condition.evidence.no-calendar", .note,
    en: .init(
      what: "`{expression}` counts working days, and there is no calendar",
      why: "which days are worked is never assumed",
      cure: "name a calendar of working days"),
    id: .init(
      what: "`{expression}` menghitung hari kerja, dan tidak ada kalender",
      why: "hari kerja tidak pernah diandaikan",
      cure: "sebutkan kalender hari kerja"))

  /// A calendar does not cover the days.
  public static let conditionOutsideCalendar = Message(
    "condition.evidence.outside-calendar", .note,
    en: .init(
      what: "`{expression}` counts days that the calendar does not cover",
      why: "whether these days are worked is not known",
      cure: "extend the calendar"),
    id: .init(
      what: "`{expression}` menghitung hari di luar kalender",
      why: "tidak diketahui apakah hari-hari itu hari kerja",
      cure: "perpanjang kalendernya"))
}
