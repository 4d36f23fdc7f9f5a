extension Message {
  /// The messages about tables: their columns and rows.
  public static let tableMessages: [Message] = [
    .tableColumnUnknown, .tableColumnMisspelt, .tableColumnRepeated, .tableColumnMissing,
    .tableRowLength, .tableFlag, .tableMore, .tableFormat,
  ]

  /// A column that means nothing.
  public static let tableColumnUnknown = Message(
    "table.column-unknown", .error,
    en: .init(
      what: "the column `{column}` means nothing here; expected {expected}",
      why: "what it holds would be ignored in silence",
      cure: "correct its name, or leave it out"),
    id: .init(
      what: "kolom `{column}` tidak dikenal di sini; yang dikenal {expected}",
      why: "isinya akan terabaikan tanpa pemberitahuan",
      cure: "perbaiki namanya, atau hilangkan kolomnya"))

  /// A column close to one that is known.
  public static let tableColumnMisspelt = Message(
    "table.column-misspelt", .error,
    en: .init(
      what: "the column `{column}` means nothing here; did you mean `{suggestion}`?",
      why: "what it holds would be ignored in silence",
      cure: "write `{suggestion}`, or leave it out"),
    id: .init(
      what: "kolom `{column}` tidak dikenal di sini; maksud Anda `{suggestion}`?",
      why: "isinya akan terabaikan tanpa pemberitahuan",
      cure: "tulis `{suggestion}`, atau hilangkan kolomnya"))

  /// One column twice.
  public static let tableColumnRepeated = Message(
    "table.column-repeated", .error,
    en: .init(
      what: "the column `{column}` stands twice",
      why: "nobody could tell which of them counts",
      cure: "remove one of them"),
    id: .init(
      what: "kolom `{column}` ada dua",
      why: "tidak jelas mana yang berlaku",
      cure: "hapus salah satunya"))

  /// A column that must be there.
  public static let tableColumnMissing = Message(
    "table.column-missing", .error,
    en: .init(
      what: "the table has no column `{column}`",
      why: "its rows mean nothing without it",
      cure: "add the column, with its name in the first row"),
    id: .init(
      what: "tabel tidak punya kolom `{column}`",
      why: "tanpa itu barisnya tidak bermakna",
      cure: "tambahkan kolom itu, dengan namanya di baris pertama"))

  /// A row of another length than the first.
  public static let tableRowLength = Message(
    "table.row-length", .error,
    en: .init(
      what: "the row has {found} cells; expected {expected} as in the first row",
      why: "its cells cannot be matched to columns",
      cure: "complete the row, or quote cells that hold the separator"),
    id: .init(
      what: "baris ini punya {found} sel; seharusnya {expected} seperti baris pertama",
      why: "selnya tidak dapat dipasangkan dengan kolom",
      cure: "lengkapi baris, atau beri tanda kutip pada sel yang memuat pemisah"))

  /// A cell that should say true or false.
  public static let tableFlag = Message(
    "table.flag", .error,
    en: .init(
      what: "`{column}` is `{found}`; expected `true`, `false` or nothing",
      why: "nobody could tell which is meant",
      cure: "write `true` or `false`"),
    id: .init(
      what: "`{column}` berisi `{found}`; seharusnya `true`, `false`, atau kosong",
      why: "tidak jelas mana yang dimaksud",
      cure: "tulis `true` atau `false`"))

  /// Mistakes that are not told one by one.
  public static let tableMore = Message(
    "table.more", .error,
    en: .init(
      what: "{count} more mistakes are not shown",
      why: "the first ones usually have the same cause",
      cure: "correct those that are shown, and run again"),
    id: .init(
      what: "{count} kesalahan lain tidak ditampilkan",
      why: "yang pertama biasanya punya sebab yang sama",
      cure: "perbaiki yang ditampilkan, lalu jalankan lagi"))

  /// A format in which a table is not read.
  public static let tableFormat = Message(
    "table.format", .error,
    en: .init(
      what: "the file is {found}; expected {expected}",
      why: "these rows are counted as they are read, which a workbook does not allow",
      cure: "save the sheet as CSV"),
    id: .init(
      what: "berkasnya {found}; seharusnya {expected}",
      why: "barisnya dihitung sambil dibaca, dan buku kerja tidak memungkinkan itu",
      cure: "simpan lembarnya sebagai CSV"))

  /// That a file is a workbook where something else is read.
  public static func workbook(_ name: String, expected: String) -> Diagnostic {
    Diagnostic(
      .tableFormat, at: SourceLocation(file: name, line: 1, column: 1),
      ["expected": expected, "found": "XLSX"])
  }
}
