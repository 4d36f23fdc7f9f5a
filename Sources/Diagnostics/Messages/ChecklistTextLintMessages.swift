extension Message {
  static let checklistTextLintMessages: [Message] = [
    .checklistLanguageMissing, .checklistLanguageUnpromised, .checklistPlaceUnknown,
    .checklistPlaceMisspelt, .checklistPlaceOtherKind, .checklistPlaceTooEarly,
    .checklistSectionEmpty,
  ]

  /// A text is missing in a promised language.
  public static let checklistLanguageMissing = languageMissing("checklist")

  /// Texts are in a language that is not promised.
  public static let checklistLanguageUnpromised = languageUnpromised("checklist")

  /// A place in a text that nothing fills.
  public static let checklistPlaceUnknown = Message(
    "checklist.place.unknown", .error,
    en: .init(
      what: "`{element}` of {owner} `{id}` has the place `{{found}}`, which nothing fills",
      why: "reports would show the braces",
      cure: "name a parameter, or in a finding a measured value; write `{{` for a brace itself"),
    id: .init(
      what: "`{element}` pada {owner} `{id}` punya tempat `{{found}}`, yang tidak terisi apa pun",
      why: "laporan akan menampilkan kurung kurawalnya",
      cure: "sebut parameter, atau nilai terukur pada temuan; tulis `{{` untuk kurung itu sendiri"))

  /// A place in a text that something nearly fills.
  public static let checklistPlaceMisspelt = checklistPlaceUnknown.suggesting()

  /// A place for a value that is measured by other kinds of answer.
  public static let checklistPlaceOtherKind = Message(
    "checklist.place.other-kind", .error,
    en: .init(
      what:
        "`{element}` of {owner} `{id}` has the place `{{found}}`, which the kind `{kind}` does not measure",
      why: "reports would show the braces",
      cure: "use one of {expected}, or a parameter"),
    id: .init(
      what:
        "`{element}` pada {owner} `{id}` punya tempat `{{found}}`, yang tidak diukur oleh jenis `{kind}`",
      why: "laporan akan menampilkan kurung kurawalnya",
      cure: "pakai salah satu dari {expected}, atau parameter"))

  /// A place for a value that is known only after the answer.
  public static let checklistPlaceTooEarly = Message(
    "checklist.place.too-early", .error,
    en: .init(
      what:
        "`{element}` of {owner} `{id}` has the place `{{found}}`, which is known only in a finding",
      why: "this text is read before the answer is given, and only parameters are known then",
      cure: "name a parameter, or move the value to the texts of the finding"),
    id: .init(
      what:
        "`{element}` pada {owner} `{id}` punya tempat `{{found}}`, yang baru diketahui pada temuan",
      why: "teks ini dibaca sebelum dijawab, dan saat itu hanya parameter yang diketahui",
      cure: "sebut parameter, atau pindahkan nilainya ke teks temuan"))

  /// A section with nothing in it.
  public static let checklistSectionEmpty = Message(
    "checklist.section.empty", .warning,
    en: .init(
      what: "the section `{id}` has no items",
      why: "it would stand in the report as a bare heading",
      cure: "write its items, or remove the section"),
    id: .init(
      what: "bagian `{id}` tidak punya butir",
      why: "bagian itu akan tampil di laporan sebagai judul saja",
      cure: "tulis butirnya, atau hapus bagian itu"))
}
