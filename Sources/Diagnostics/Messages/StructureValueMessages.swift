extension Message {
  static let structureAttributeMessages: [Message] = [
    .structureAttributeUnknown, .structureAttributeMisspelt, .structureAttributeForeign,
    .structureAttributeMissing,
  ]

  static let structureValueMessages: [Message] = [
    .structureValueID, .structureValueCode, .structureValuePeriod, .structureValueBlank,
    .structureValueDecimal,
    .structureValueShare,
    .structureValuePositive, .structureValueNumber, .structureValueInteger, .structureValueDate,
    .structureValueMoment, .structureValueWord, .structureValueWordMisspelt,
    .structureValueLanguage, .structureValueLanguages, .structureValueClasses,
    .structureValueSHA256,
  ]

  /// An attribute that its element does not have, and that resembles none that it has.
  public static let structureAttributeUnknown = Message(
    "structure.attribute-unknown", .error,
    en: .init(
      what: "`{element}` has no attribute `{attribute}`; expected {expected}",
      why: "what the format does not know would be ignored in silence",
      cure: "remove the attribute"),
    id: .init(
      what: "`{element}` tidak mengenal atribut `{attribute}`; diharapkan {expected}",
      why: "yang tidak dikenal format akan terabaikan tanpa pemberitahuan",
      cure: "hapus atribut itu"))

  /// An attribute that its element does not have, and that resembles one that it has.
  public static let structureAttributeMisspelt = Message(
    "structure.attribute-misspelt", .error,
    en: .init(
      what: "`{element}` has no attribute `{attribute}`; did you mean `{suggestion}`?",
      why: "what the format does not know would be ignored in silence",
      cure: "write {suggestion}=\"…\""),
    id: .init(
      what: "`{element}` tidak mengenal atribut `{attribute}`; maksud Anda `{suggestion}`?",
      why: "yang tidak dikenal format akan terabaikan tanpa pemberitahuan",
      cure: "tulis {suggestion}=\"…\""))

  /// An attribute of another namespace.
  public static let structureAttributeForeign = Message(
    "structure.attribute-foreign", .error,
    en: .init(
      what: "the attribute `{attribute}` of `{element}` is of the namespace `{namespace}`",
      why: "attributes of other formats have no meaning here",
      cure: "remove the attribute, or its prefix if it is meant to be one of ours"),
    id: .init(
      what: "atribut `{attribute}` pada `{element}` berasal dari ruang nama `{namespace}`",
      why: "atribut dari format lain tidak bermakna di sini",
      cure: "hapus atribut itu, atau awalannya bila memang atribut format ini"))

  /// An attribute that must be there and is not.
  public static let structureAttributeMissing = Message(
    "structure.attribute-missing", .error,
    en: .init(
      what: "`{element}` lacks the attribute `{attribute}`",
      why: "it has no value that could stand in for it",
      cure: "write {attribute}=\"…\" in <{element}>"),
    id: .init(
      what: "`{element}` tidak memiliki atribut `{attribute}`",
      why: "atribut itu tidak punya nilai pengganti",
      cure: "tulis {attribute}=\"…\" di <{element}>"))

  /// A value that is no id.
  public static let structureValueID = Message(
    "structure.value-id", .error,
    en: .init(
      what: "expected an id in `{attribute}`, found `{found}`",
      why: "ids name things in files, tables and addresses, so their letters are few",
      cure: "begin with a letter; then letters, digits, `-`, `_` and `.`, 64 at most"),
    id: .init(
      what: "diharapkan id pada `{attribute}`, ditemukan `{found}`",
      why: "id dipakai dalam berkas, tabel dan alamat, jadi hurufnya terbatas",
      cure: "awali dengan huruf; lalu huruf, angka, `-`, `_` dan `.`, paling banyak 64"))

  /// The id of an item or rating of another form.
  public static let structureValueCode = Message(
    "structure.value-code", .error,
    en: .init(
      what: "expected the id of an item or rating in `{attribute}`, found `{found}`",
      why: "ids name things in files, tables and addresses, so their letters are few",
      cure: "begin with a letter or a digit; then letters, digits, `-`, `_` and `.`, 64 at most"),
    id: .init(
      what: "diharapkan id butir atau peringkat pada `{attribute}`, ditemukan `{found}`",
      why: "id dipakai dalam berkas, tabel dan alamat, jadi hurufnya terbatas",
      cure: "awali dengan huruf atau angka; lalu huruf, angka, `-`, `_` dan `.`, paling banyak 64"))

  /// A period's id of another form.
  public static let structureValuePeriod = Message(
    "structure.value-period", .error,
    en: .init(
      what: "expected the name of a period in `{attribute}`, found `{found}`",
      why: "periods name files and columns, so their letters are few",
      cure: "begin with a letter or a digit; then letters, digits, `-`, `_` and `.`, 64 at most"),
    id: .init(
      what: "diharapkan nama periode pada `{attribute}`, ditemukan `{found}`",
      why: "nama periode dipakai dalam berkas dan kolom, jadi hurufnya terbatas",
      cure: "awali dengan huruf atau angka; lalu huruf, angka, `-`, `_` dan `.`, paling banyak 64"))

  /// A blank value.
  public static let structureValueBlank = Message(
    "structure.value-blank", .error,
    en: .init(
      what: "`{attribute}` of `{element}` is blank",
      why: "a blank value says nothing, and probably something is missing",
      cure: "write the value, or remove the attribute"),
    id: .init(
      what: "`{attribute}` pada `{element}` kosong",
      why: "nilai kosong tidak berarti apa-apa, mungkin ada yang tertinggal",
      cure: "tulis nilainya, atau hapus atributnya"))

  /// A value that is no decimal number.
  public static let structureValueDecimal = Message(
    "structure.value-decimal", .error,
    en: .init(
      what: "expected a decimal number in `{attribute}`, found `{found}`",
      why: "numbers are exact decimals here, of 30 digits at most",
      cure: "write digits with a point, such as 12 or 0.05; no comma, no percent sign"),
    id: .init(
      what: "diharapkan bilangan desimal pada `{attribute}`, ditemukan `{found}`",
      why: "bilangan di sini desimal yang tepat, paling banyak 30 angka",
      cure: "tulis angka dengan titik, misalnya 12 atau 0.05; tanpa koma, tanpa tanda persen"))

  /// A value outside 0...1.
  public static let structureValueShare = Message(
    "structure.value-share", .error,
    en: .init(
      what: "expected a number from 0 to 1 in `{attribute}`, found `{found}`",
      why: "an attainment is a share: 0 is nothing, 1 is all",
      cure: "write a decimal from 0 to 1, such as 0.5"),
    id: .init(
      what: "diharapkan bilangan 0 sampai 1 pada `{attribute}`, ditemukan `{found}`",
      why: "capaian adalah bagian: 0 berarti nihil, 1 berarti seluruhnya",
      cure: "tulis desimal dari 0 sampai 1, misalnya 0.5"))

  /// A value that is not greater than zero.
  public static let structureValuePositive = Message(
    "structure.value-positive", .error,
    en: .init(
      what: "expected a number greater than 0 in `{attribute}`, found `{found}`",
      why: "zero or less has no meaning here",
      cure: "write a decimal greater than 0, or remove the attribute"),
    id: .init(
      what: "diharapkan bilangan lebih dari 0 pada `{attribute}`, ditemukan `{found}`",
      why: "nol atau kurang tidak bermakna di sini",
      cure: "tulis desimal lebih dari 0, atau hapus atributnya"))

  /// A value that is neither a decimal number nor a parameter in braces.
  public static let structureValueNumber = Message(
    "structure.value-number", .error,
    en: .init(
      what: "expected a decimal number or a parameter in `{attribute}`, found `{found}`",
      why: "a criterion is held against a number, written there or named",
      cure: "write digits with a point, such as 0.05, or a parameter's id in braces"),
    id: .init(
      what: "diharapkan bilangan desimal atau parameter pada `{attribute}`, ditemukan `{found}`",
      why: "kriteria dibandingkan dengan bilangan, yang ditulis atau disebut namanya",
      cure: "tulis angka dengan titik, misalnya 0.05, atau id parameter dalam kurung kurawal"))

  /// A value that is no whole number in its range.
  public static let structureValueInteger = Message(
    "structure.value-integer", .error,
    en: .init(
      what: "expected a whole number from {least} to {most} in `{attribute}`, found `{found}`",
      why: "other numbers have no meaning here",
      cure: "write digits only, from {least} to {most}"),
    id: .init(
      what:
        "diharapkan bilangan bulat {least} sampai {most} pada `{attribute}`, ditemukan `{found}`",
      why: "bilangan lain tidak bermakna di sini",
      cure: "tulis angka saja, dari {least} sampai {most}"))

  /// A value that is no day.
  public static let structureValueDate = Message(
    "structure.value-date", .error,
    en: .init(
      what: "expected a date in `{attribute}`, found `{found}`",
      why: "a date has one form, so that day and month are never mixed up",
      cure: "write year-month-day, such as 2026-04-05, of a day that exists"),
    id: .init(
      what: "diharapkan tanggal pada `{attribute}`, ditemukan `{found}`",
      why: "tanggal punya satu bentuk, supaya hari dan bulan tidak tertukar",
      cure: "tulis tahun-bulan-hari, misalnya 2026-04-05, dari hari yang ada"))

  /// A value that is neither a day nor a moment.
  public static let structureValueMoment = Message(
    "structure.value-moment", .error,
    en: .init(
      what: "expected a date or a moment in `{attribute}`, found `{found}`",
      why: "a moment without its offset from UTC could be any of two days",
      cure: "write 2026-04-05, or 2026-04-05T10:30:00+07:00"),
    id: .init(
      what: "diharapkan tanggal atau waktu pada `{attribute}`, ditemukan `{found}`",
      why: "waktu tanpa selisih dari UTC dapat jatuh pada dua hari",
      cure: "tulis 2026-04-05, atau 2026-04-05T10:30:00+07:00"))

  /// A value that is none of the words that can stand there.
  public static let structureValueWord = Message(
    "structure.value-word", .error,
    en: .init(
      what: "expected one of {expected} in `{attribute}`, found `{found}`",
      why: "no other word has a meaning here",
      cure: "write one of {expected}"),
    id: .init(
      what: "diharapkan salah satu dari {expected} pada `{attribute}`, ditemukan `{found}`",
      why: "kata lain tidak bermakna di sini",
      cure: "tulis salah satu dari {expected}"))

  /// A value that resembles one of the words that can stand there.
  public static let structureValueWordMisspelt = Message(
    "structure.value-word-misspelt", .error,
    en: .init(
      what: "`{attribute}` cannot be `{found}`; did you mean `{suggestion}`?",
      why: "only {expected} have a meaning here",
      cure: "write {attribute}=\"{suggestion}\""),
    id: .init(
      what: "`{attribute}` tidak dapat berisi `{found}`; maksud Anda `{suggestion}`?",
      why: "yang bermakna di sini hanya {expected}",
      cure: "tulis {attribute}=\"{suggestion}\""))

  /// A value that is no language.
  public static let structureValueLanguage = Message(
    "structure.value-language", .error,
    en: .init(
      what: "expected a language in `{attribute}`, found `{found}`",
      why: "readers are shown the text of their language",
      cure: "write a language tag, such as id or en"),
    id: .init(
      what: "diharapkan bahasa pada `{attribute}`, ditemukan `{found}`",
      why: "pembaca melihat teks dalam bahasanya",
      cure: "tulis kode bahasa, misalnya id atau en"))

  /// A value that is no list of languages.
  public static let structureValueLanguages = Message(
    "structure.value-languages", .error,
    en: .init(
      what: "expected languages in `{attribute}`, found `{found}`",
      why: "every text is promised in these languages",
      cure: "write language tags with blanks between, such as \"id en\""),
    id: .init(
      what: "diharapkan daftar bahasa pada `{attribute}`, ditemukan `{found}`",
      why: "setiap teks dijanjikan dalam bahasa-bahasa ini",
      cure: "tulis kode bahasa dipisah spasi, misalnya \"id en\""))

  /// A value that is no list of classes.
  public static let structureValueClasses = Message(
    "structure.value-classes", .error,
    en: .init(
      what: "expected pairs of axis and value in `{attribute}`, found `{found}`",
      why: "a class is a value on one of the checklist's axes",
      cure: "write pairs with a colon and blanks between, such as \"function:planning\""),
    id: .init(
      what: "diharapkan pasangan sumbu dan nilai pada `{attribute}`, ditemukan `{found}`",
      why: "kelas adalah nilai pada salah satu sumbu daftar periksa",
      cure: "tulis pasangan dengan titik dua, dipisah spasi, misalnya \"function:planning\""))

  /// A value that is no SHA-256.
  public static let structureValueSHA256 = Message(
    "structure.value-digest", .error,
    en: .init(
      what: "`{attribute}` is no SHA-256",
      why: "the digest proves that a file is still the one that was seen",
      cure: "write all 64 hexadecimal digits, or remove the attribute"),
    id: .init(
      what: "`{attribute}` bukan SHA-256",
      why: "nilai itu membuktikan bahwa berkas masih sama dengan yang dilihat",
      cure: "tulis ke-64 angka heksadesimalnya, atau hapus atributnya"))
}
