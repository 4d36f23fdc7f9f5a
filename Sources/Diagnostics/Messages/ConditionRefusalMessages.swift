extension Message {
  /// The messages about what CEL knows and conditions do not.
  static let conditionRefusalMessages: [Message] = [
    .conditionNull, .conditionMacro, .conditionRegex, .conditionMap, .conditionIndex,
    .conditionTextBuilding, .conditionTimeArithmetic, .conditionReservedWord,
    .conditionForeignFunction, .conditionNestedField,
  ]

  /// A null.
  public static let conditionNull = Message(
    "condition.refused.null", .error,
    en: .init(
      what: "`null` is not part of conditions",
      why: "a value that is missing is no evidence, which is neither true nor false",
      cure: "write `has(S_20.deviations)` to ask whether there is a value"),
    id: .init(
      what: "`null` bukan bagian dari kondisi",
      why: "nilai yang tidak ada berarti tanpa bukti, bukan benar dan bukan salah",
      cure: "tulis `has(S_20.deviations)` untuk menanyakan apakah ada nilai"))

  /// A macro of CEL.
  public static let conditionMacro = Message(
    "condition.refused.macro", .error,
    en: .init(
      what: "`{name}` is not part of conditions",
      why:
        "macros run over lists, and conditions have no loops, so that their cost is known before they run",
      cure: "name the values one by one, or use `in`"),
    id: .init(
      what: "`{name}` bukan bagian dari kondisi",
      why:
        "makro berjalan menelusuri daftar, sedangkan kondisi tidak memiliki perulangan agar biayanya diketahui sebelum dijalankan",
      cure: "sebutkan nilainya satu per satu, atau pakai `in`"))

  /// A regular expression.
  public static let conditionRegex = Message(
    "condition.refused.regex", .error,
    en: .init(
      what: "`matches` is not part of conditions",
      why: "regular expressions can take unbounded time and are hard to review",
      cure: "use `startsWith`, `==` or `in`"),
    id: .init(
      what: "`matches` bukan bagian dari kondisi",
      why: "ekspresi reguler dapat memakan waktu tanpa batas dan sulit ditinjau",
      cure: "pakai `startsWith`, `==` atau `in`"))

  /// A map or message of CEL.
  public static let conditionMap = Message(
    "condition.refused.map", .error,
    en: .init(
      what: "`{sign}` begins a map, which is not part of conditions",
      why: "conditions compare values and build no structures",
      cure: "use names, fields and lists"),
    id: .init(
      what: "`{sign}` memulai peta, yang bukan bagian dari kondisi",
      why: "kondisi membandingkan nilai dan tidak membangun struktur",
      cure: "pakai nama, bidang dan daftar"))

  /// An element chosen by number.
  public static let conditionIndex = Message(
    "condition.refused.index", .error,
    en: .init(
      what: "`[` behind a value is not part of conditions",
      why: "an element that is not there would be one more way to have no evidence",
      cure: "use `in` to ask whether a list holds a value"),
    id: .init(
      what: "`[` di belakang nilai bukan bagian dari kondisi",
      why: "unsur yang tidak ada akan menjadi satu lagi sebab tanpa bukti",
      cure: "pakai `in` untuk menanyakan apakah daftar memuat suatu nilai"))

  /// Text joined by `+`.
  public static let conditionTextBuilding = Message(
    "condition.refused.text-building", .error,
    en: .init(
      what: "text cannot be joined with `+`",
      why: "conditions compare texts and build none",
      cure: "compare the parts one by one, joined by `and`"),
    id: .init(
      what: "teks tidak dapat digabung dengan `+`",
      why: "kondisi membandingkan teks dan tidak membuatnya",
      cure: "bandingkan bagiannya satu per satu, dihubungkan dengan `and`"))

  /// Calculating with days or moments.
  public static let conditionTimeArithmetic = Message(
    "condition.refused.time-arithmetic", .error,
    en: .init(
      what: "`{operator}` cannot calculate with days and moments",
      why: "the difference of two times needs a unit, and working days need a calendar",
      cure: "write `hours(a, b)` or `workdays(a, b)`"),
    id: .init(
      what: "`{operator}` tidak dapat menghitung hari dan saat",
      why: "selisih dua waktu memerlukan satuan, dan hari kerja memerlukan kalender",
      cure: "tulis `hours(a, b)` atau `workdays(a, b)`"))

  /// A word that CEL keeps for itself.
  public static let conditionReservedWord = Message(
    "condition.refused.word", .error,
    en: .init(
      what: "`{name}` is a word that the language keeps for itself",
      why: "no name and no function can be called so",
      cure: "rename the parameter or item, or write the condition as an expression"),
    id: .init(
      what: "`{name}` adalah kata yang disimpan oleh bahasa kondisi",
      why: "tidak ada nama atau fungsi yang boleh bernama demikian",
      cure: "ganti nama parameter atau butir, atau tulis kondisi sebagai ekspresi"))

  /// A function of CEL that conditions do not have.
  public static let conditionForeignFunction = Message(
    "condition.refused.function", .error,
    en: .init(
      what: "`{name}` is not part of conditions",
      why: "CEL knows a function of that name; conditions have only a few",
      cure: "use one of `workdays`, `hours`, `date`, `timestamp`, `size`, `startsWith`, `has`"),
    id: .init(
      what: "`{name}` bukan bagian dari kondisi",
      why: "CEL mengenal fungsi dengan nama itu; kondisi hanya memiliki beberapa",
      cure:
        "pakai salah satu dari `workdays`, `hours`, `date`, `timestamp`, `size`, `startsWith`, `has`"
    ))

  /// A field of a field.
  public static let conditionNestedField = Message(
    "condition.refused.nested-field", .error,
    en: .init(
      what: "`{name}` has no field `{field}`",
      why: "fields are values and have no fields of their own",
      cure: "write one field behind one name, such as `S_20.deviations`"),
    id: .init(
      what: "`{name}` tidak memiliki bidang `{field}`",
      why: "bidang adalah nilai dan tidak memiliki bidang sendiri",
      cure: "tulis satu bidang di belakang satu nama, seperti `S_20.deviations`"))
}
