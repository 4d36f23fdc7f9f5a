extension Message {
  /// The messages about the types of values in conditions.
  static let conditionTypeMessages: [Message] = [
    .conditionArgumentType, .conditionHasArgument, .conditionNotBool, .conditionOperandType,
    .conditionMismatch, .conditionDayAndMoment, .conditionBranches, .conditionListMixed,
    .conditionInNeedsList, .conditionBadDate, .conditionBadTimestamp, .conditionValueUnknown,
    .conditionValueMisspelt, .conditionFractionDropped, .conditionConstant, .conditionDividesByZero,
  ]

  /// An argument of another type.
  public static let conditionArgumentType = Message(
    "condition.function.argument-type", .error,
    en: .init(
      what: "argument {position} of `{name}` must be `{expected}`, found `{found}`",
      why: "the function is not defined for other types",
      cure: "give a value of that type"),
    id: .init(
      what: "argumen {position} dari `{name}` harus `{expected}`, ditemukan `{found}`",
      why: "fungsi tidak didefinisikan untuk jenis lain",
      cure: "berikan nilai dengan jenis itu"))

  /// A `has` of something that is no name.
  public static let conditionHasArgument = Message(
    "condition.function.has-argument", .error,
    en: .init(
      what: "`has` needs a name or a field",
      why: "it asks whether a name has a value; an expression cannot be asked",
      cure: "write `has(name)` or `has(S_20.deviations)`"),
    id: .init(
      what: "`has` memerlukan nama atau bidang",
      why:
        "fungsi ini menanyakan apakah sebuah nama memiliki nilai; ekspresi tidak dapat ditanyakan",
      cure: "tulis `has(nama)` atau `has(S_20.deviations)`"))

  /// A condition that says neither true nor false.
  public static let conditionNotBool = Message(
    "condition.type.not-bool", .error,
    en: .init(
      what: "the condition is `{found}`, expected `bool`",
      why: "a condition must be true or false",
      cure: "compare the value with something, such as `> 0`"),
    id: .init(
      what: "kondisi berjenis `{found}`, seharusnya `bool`",
      why: "kondisi harus bernilai benar atau salah",
      cure: "bandingkan nilainya dengan sesuatu, seperti `> 0`"))

  /// An operand of another type.
  public static let conditionOperandType = Message(
    "condition.type.operand", .error,
    en: .init(
      what: "`{operator}` needs `{expected}`, found `{found}`",
      why: "the operator is not defined for other types",
      cure: "write a value of that type"),
    id: .init(
      what: "`{operator}` memerlukan `{expected}`, ditemukan `{found}`",
      why: "operator tidak didefinisikan untuk jenis lain",
      cure: "tulis nilai dengan jenis itu"))

  /// Two operands that cannot be compared.
  public static let conditionMismatch = Message(
    "condition.type.mismatch", .error,
    en: .init(
      what: "`{operator}` cannot compare `{left}` with `{right}`",
      why: "values of different types are never equal, and none is less",
      cure: "write both sides in one type; text stands in quotes, numbers without"),
    id: .init(
      what: "`{operator}` tidak dapat membandingkan `{left}` dengan `{right}`",
      why: "nilai yang berbeda jenis tidak pernah sama, dan tidak ada yang lebih kecil",
      cure: "tulis kedua sisi dalam satu jenis; teks dalam tanda kutip, bilangan tanpa"))

  /// A day compared with a moment.
  public static let conditionDayAndMoment = Message(
    "condition.type.day-and-moment", .error,
    en: .init(
      what: "`{operator}` cannot compare `{left}` with `{right}`",
      why: "a moment lies within a day, and which day depends on its offset",
      cure: "write `date(t)` for the local day of a moment `t`"),
    id: .init(
      what: "`{operator}` tidak dapat membandingkan `{left}` dengan `{right}`",
      why: "suatu saat terletak dalam sebuah hari, dan harinya bergantung pada selisih waktunya",
      cure: "tulis `date(t)` untuk hari setempat dari saat `t`"))

  /// Two branches of different types.
  public static let conditionBranches = Message(
    "condition.type.branches", .error,
    en: .init(
      what: "the branches of `?` are `{first}` and `{second}`",
      why: "the result must have one type whichever branch is taken",
      cure: "write both branches in one type"),
    id: .init(
      what: "cabang `?` berjenis `{first}` dan `{second}`",
      why: "hasilnya harus satu jenis, cabang mana pun yang diambil",
      cure: "tulis kedua cabang dalam satu jenis"))

  /// A list of different types.
  public static let conditionListMixed = Message(
    "condition.type.list-mixed", .error,
    en: .init(
      what: "the list holds `{expected}`, found `{found}`",
      why: "the elements of a list have one type",
      cure: "write all elements in one type"),
    id: .init(
      what: "daftar berisi `{expected}`, ditemukan `{found}`",
      why: "unsur sebuah daftar memiliki satu jenis",
      cure: "tulis semua unsur dalam satu jenis"))

  /// An `in` without a list.
  public static let conditionInNeedsList = Message(
    "condition.type.in-needs-list", .error,
    en: .init(
      what: "`in` needs a list on its right side, found `{found}`",
      why: "it asks whether a list holds a value",
      cure: "write a list such as `[\"yes\", \"partial\"]`; for text use `startsWith` or `==`"),
    id: .init(
      what: "`in` memerlukan daftar di sisi kanannya, ditemukan `{found}`",
      why: "operator ini menanyakan apakah daftar memuat suatu nilai",
      cure: "tulis daftar seperti `[\"yes\", \"partial\"]`; untuk teks pakai `startsWith` atau `==`"
    ))

  /// A day that does not exist.
  public static let conditionBadDate = Message(
    "condition.time.date", .error,
    en: .init(
      what: "`{text}` is no date",
      why: "a date is a day that exists, as year, month and day",
      cure: "write it like `2026-01-31`"),
    id: .init(
      what: "`{text}` bukan tanggal",
      why: "tanggal adalah hari yang ada, sebagai tahun, bulan dan hari",
      cure: "tulis seperti `2026-01-31`"))

  /// A moment that does not exist or has no offset.
  public static let conditionBadTimestamp = Message(
    "condition.time.timestamp", .error,
    en: .init(
      what: "`{text}` is no timestamp",
      why:
        "a timestamp is a day, a time and an offset from UTC, because without an offset it could be any of many moments",
      cure: "write it like `2026-01-31T08:00:00+07:00`"),
    id: .init(
      what: "`{text}` bukan penanda waktu",
      why:
        "penanda waktu adalah hari, jam dan selisih dari UTC, karena tanpa selisih dapat berarti banyak saat",
      cure: "tulis seperti `2026-01-31T08:00:00+07:00`"))

  /// A text that a name never has.
  public static let conditionValueUnknown = Message(
    "condition.value.unknown", .warning,
    en: .init(
      what: "`{name}` is never `{value}`",
      why: "its possible values are: {values}",
      cure: "write one of these values"),
    id: .init(
      what: "`{name}` tidak pernah `{value}`",
      why: "nilai yang mungkin adalah: {values}",
      cure: "tulis salah satu nilai itu"))

  /// A text that a name nearly has.
  public static let conditionValueMisspelt = Message(
    "condition.value.misspelt", .warning,
    en: .init(
      what: "`{name}` is never `{value}`",
      why: "its possible values are: {values}",
      cure: "did you mean `{suggestion}`?"),
    id: .init(
      what: "`{name}` tidak pernah `{value}`",
      why: "nilai yang mungkin adalah: {values}",
      cure: "maksud Anda `{suggestion}`?"))

  /// A quotient of whole numbers that is used as a decimal.
  public static let conditionFractionDropped = Message(
    "condition.division.fraction", .warning,
    en: .init(
      what: "`/` between whole numbers drops the fraction",
      why: "2 / 3 is 0, so a share computed like this is nearly always 0",
      cure: "write `a * 1.0 / b`"),
    id: .init(
      what: "`/` antara bilangan bulat membuang pecahannya",
      why: "2 / 3 adalah 0, sehingga bagian yang dihitung demikian hampir selalu 0",
      cure: "tulis `a * 1.0 / b`"))

  /// A condition that uses no name.
  public static let conditionConstant = Message(
    "condition.constant", .warning,
    en: .init(
      what: "the condition uses no name",
      why: "it is the same in every audit, whatever was answered",
      cure: "compare a parameter or an earlier item, or remove the condition"),
    id: .init(
      what: "kondisi tidak memakai nama apa pun",
      why: "hasilnya sama dalam setiap audit, apa pun jawabannya",
      cure: "bandingkan parameter atau butir sebelumnya, atau hapus kondisinya"))

  /// A division by the number zero.
  public static let conditionDividesByZero = Message(
    "condition.division.zero", .warning,
    en: .init(
      what: "the divisor is always zero",
      why: "a division by zero gives no evidence",
      cure: "write another divisor"),
    id: .init(
      what: "pembaginya selalu nol",
      why: "pembagian dengan nol tidak menghasilkan bukti",
      cure: "tulis pembagi lain"))
}
