extension Message {
  /// The messages about survey instruments.
  public static let surveyMessages: [Message] = [
    .surveyIDRepeated, .surveyReferenceUnknown, .surveyReferenceMisspelt, .surveyScaleOrder,
    .surveyScaleShare, .surveyScaleMixed, .surveyLabelOutside, .surveyLabelRepeated,
    .surveyColumnAmbiguous,
  ]

  /// One id for two things.
  public static let surveyIDRepeated = Message(
    "survey.id-repeated", .error,
    en: .init(
      what: "the {element} `{id}` is declared twice; first at {first}",
      why: "nobody could tell which of them is meant",
      cure: "give one of them another id"),
    id: .init(
      what: "ada dua {element} `{id}`; yang pertama di {first}",
      why: "tidak jelas mana yang dimaksud",
      cure: "beri id lain pada salah satunya"))

  /// A reference that leads nowhere.
  public static let surveyReferenceUnknown = Message(
    "survey.reference-unknown", .error,
    en: .init(
      what:
        "`{attribute}` names the {target} `{id}`, which is not declared; declared are {expected}",
      why: "without it the answers mean nothing",
      cure: "declare the {target}, or name one that is declared"),
    id: .init(
      what: "`{attribute}` menyebut {target} `{id}`, yang tidak dinyatakan; yang ada {expected}",
      why: "tanpa itu jawaban tidak bermakna",
      cure: "nyatakan {target} itu, atau sebut yang sudah ada"))

  /// A reference that leads nowhere, close to one that is declared.
  public static let surveyReferenceMisspelt = Message(
    "survey.reference-misspelt", .error,
    en: .init(
      what:
        "`{attribute}` names the {target} `{id}`, which is not declared; did you mean `{suggestion}`?",
      why: "without it the answers mean nothing",
      cure: "write `{suggestion}`"),
    id: .init(
      what:
        "`{attribute}` menyebut {target} `{id}`, yang tidak dinyatakan; maksud Anda `{suggestion}`?",
      why: "tanpa itu jawaban tidak bermakna",
      cure: "tulis `{suggestion}`"))

  /// A scale that does not rise, or is too long.
  public static let surveyScaleOrder = Message(
    "survey.scale.order", .error,
    en: .init(
      what:
        "the scale runs from {lowest} to {highest}; expected a highest answer above the lowest, by 100 at most",
      why: "answers could not be told apart",
      cure: "write the lowest answer in `from` and the highest in `to`"),
    id: .init(
      what:
        "skala berjalan dari {lowest} sampai {highest}; jawaban tertinggi harus di atas yang terendah, paling banyak 100 di atasnya",
      why: "jawaban tidak dapat dibedakan",
      cure: "tulis jawaban terendah pada `from` dan tertinggi pada `to`"))

  /// A scale that has no share of its highest answer.
  public static let surveyScaleShare = Message(
    "survey.scale.share", .error,
    en: .init(
      what: "the scale `{scale}` ends at {highest}, so a mean is no share of the highest answer",
      why: "the index would divide by zero, or turn around",
      cure: "use the method `position`, or a scale that ends above 0"),
    id: .init(
      what:
        "skala `{scale}` berakhir di {highest}, sehingga rata-rata bukan bagian dari jawaban tertinggi",
      why: "indeks akan membagi dengan nol, atau terbalik",
      cure: "pakai metode `position`, atau skala yang berakhir di atas 0"))

  /// Questions of one element on different scales.
  public static let surveyScaleMixed = Message(
    "survey.scale.mixed", .error,
    en: .init(
      what: "questions of the element `{element}` are on the scales `{first}` and `{second}`",
      why: "a mean over different scales means nothing",
      cure: "use one scale within an element, or split the element"),
    id: .init(
      what: "pertanyaan unsur `{element}` memakai skala `{first}` dan `{second}`",
      why: "rata-rata dari skala berbeda tidak bermakna",
      cure: "pakai satu skala dalam satu unsur, atau pisahkan unsurnya"))

  /// The words of an answer that the scale does not have.
  public static let surveyLabelOutside = Message(
    "survey.label.outside", .error,
    en: .init(
      what: "the label is for the answer {found}; the scale runs from {lowest} to {highest}",
      why: "nobody can give that answer",
      cure: "correct the value, or remove the label"),
    id: .init(
      what: "label ini untuk jawaban {found}; skala berjalan dari {lowest} sampai {highest}",
      why: "jawaban itu tidak dapat diberikan",
      cure: "perbaiki nilainya, atau hapus labelnya"))

  /// Two labels for one answer.
  public static let surveyLabelRepeated = Message(
    "survey.label.repeated", .error,
    en: .init(
      what: "the answer {found} has two labels",
      why: "only one of them would be shown",
      cure: "keep one, or write it in another language within the same label"),
    id: .init(
      what: "jawaban {found} punya dua label",
      why: "hanya satu yang akan ditampilkan",
      cure: "pertahankan satu, atau tulis bahasa lain di dalam label yang sama"))

  /// A name that two things bear in tables of answers.
  public static let surveyColumnAmbiguous = Message(
    "survey.column-ambiguous", .error,
    en: .init(
      what: "`{name}` would name two columns of answers",
      why: "answers could be counted for the wrong question",
      cure: "choose another id or number; upper and lower case count alike"),
    id: .init(
      what: "`{name}` akan menamai dua kolom jawaban",
      why: "jawaban dapat dihitung untuk pertanyaan yang salah",
      cure: "pilih id atau nomor lain; huruf besar dan kecil dianggap sama"))
}
