extension Message {
  /// The messages about where a document leaves the structure of its format.
  public static let structureMessages: [Message] =
    structureElementMessages + structureAttributeMessages + structureValueMessages

  private static let structureElementMessages: [Message] = [
    .structureRootUnexpected, .structureRootWithoutNamespace, .structureElementUnknown,
    .structureElementMisspelt, .structureElementForeign, .structureElementOrder,
    .structureElementMissing, .structureElementRepeated, .structureChoiceMissing,
    .structureChoiceRepeated, .structureTextStray, .structureTextEmpty, .structureTextUnfinished,
    .structureLanguageRepeated, .structureLanguagesWithoutOwn, .structureLanguageMissing,
  ]

  /// A text that is not given in a language that the document promises.
  public static let structureLanguageMissing = Message(
    "structure.language-missing", .warning,
    en: .init(
      what: "`{element}` has no text in the language `{language}`",
      why: "the document promises all texts in it; readers would see another language",
      cure: "add <{element} xml:lang=\"{language}\">"),
    id: .init(
      what: "`{element}` tidak punya teks dalam bahasa `{language}`",
      why: "dokumen menjanjikan semua teks dalam bahasa itu; pembaca akan melihat bahasa lain",
      cure: "tambahkan <{element} xml:lang=\"{language}\">"))

  /// The document is of another format, or of none.
  public static let structureRootUnexpected = Message(
    "structure.root-unexpected", .error,
    en: .init(
      what:
        "expected the root element `{expected}` of `{namespace}`, found `{found}` of `{foundNamespace}`",
      why: "the root element tells what a file is; this one is something else",
      cure: "name a file of the format that is wanted here, or correct the root element"),
    id: .init(
      what:
        "diharapkan elemen akar `{expected}` dari `{namespace}`, ditemukan `{found}` dari `{foundNamespace}`",
      why: "elemen akar menyatakan jenis berkas; berkas ini berjenis lain",
      cure: "sebutkan berkas dengan format yang diminta, atau perbaiki elemen akarnya"))

  /// The root element is in no namespace.
  public static let structureRootWithoutNamespace = Message(
    "structure.root-without-namespace", .error,
    en: .init(
      what: "the root element `{found}` is in no namespace; expected `{namespace}`",
      why: "the namespace tells the version of the format",
      cure: "write <{expected} xmlns=\"{namespace}\" …>"),
    id: .init(
      what: "elemen akar `{found}` tidak punya ruang nama; diharapkan `{namespace}`",
      why: "ruang nama menyatakan versi format",
      cure: "tulis <{expected} xmlns=\"{namespace}\" …>"))

  /// An element that its parent does not allow, and that resembles none that it does.
  public static let structureElementUnknown = Message(
    "structure.element-unknown", .error,
    en: .init(
      what: "`{parent}` has no element `{element}`; expected {expected}",
      why: "what the format does not know would be ignored in silence",
      cure: "remove the element, or move it where it belongs"),
    id: .init(
      what: "`{parent}` tidak mengenal elemen `{element}`; diharapkan {expected}",
      why: "yang tidak dikenal format akan terabaikan tanpa pemberitahuan",
      cure: "hapus elemen itu, atau pindahkan ke tempatnya"))

  /// An element that its parent does not allow, and that resembles one that it does.
  public static let structureElementMisspelt = Message(
    "structure.element-misspelt", .error,
    en: .init(
      what: "`{parent}` has no element `{element}`; did you mean `{suggestion}`?",
      why: "what the format does not know would be ignored in silence",
      cure: "write <{suggestion}>"),
    id: .init(
      what: "`{parent}` tidak mengenal elemen `{element}`; maksud Anda `{suggestion}`?",
      why: "yang tidak dikenal format akan terabaikan tanpa pemberitahuan",
      cure: "tulis <{suggestion}>"))

  /// An element of another namespace.
  public static let structureElementForeign = Message(
    "structure.element-foreign", .error,
    en: .init(
      what: "the element `{element}` is of the namespace `{namespace}`; expected `{expected}`",
      why: "elements of other formats have no meaning here",
      cure: "remove the element, or its prefix if it is meant to be one of ours"),
    id: .init(
      what: "elemen `{element}` berasal dari ruang nama `{namespace}`; diharapkan `{expected}`",
      why: "elemen dari format lain tidak bermakna di sini",
      cure: "hapus elemen itu, atau awalannya bila memang elemen format ini"))

  /// An element that does not stand where the order of its parent has it.
  public static let structureElementOrder = Message(
    "structure.element-order", .error,
    en: .init(
      what: "`{element}` stands out of order in `{parent}`",
      why: "the order of elements is fixed, so that every document reads alike",
      cure: "move it; the order is {expected}"),
    id: .init(
      what: "`{element}` tidak pada urutannya di dalam `{parent}`",
      why: "urutan elemen tetap, supaya semua dokumen terbaca sama",
      cure: "pindahkan; urutannya {expected}"))

  /// An element that must be there and is not.
  public static let structureElementMissing = Message(
    "structure.element-missing", .error,
    en: .init(
      what: "`{parent}` lacks `{element}`",
      why: "without it `{parent}` says too little to be used",
      cure: "add <{element}> to `{parent}`; the order is {expected}"),
    id: .init(
      what: "`{parent}` tidak memiliki `{element}`",
      why: "tanpa itu `{parent}` belum cukup untuk dipakai",
      cure: "tambahkan <{element}> di dalam `{parent}`; urutannya {expected}"))

  /// One element more than allowed.
  public static let structureElementRepeated = Message(
    "structure.element-repeated", .error,
    en: .init(
      what: "`{parent}` holds `{element}` once too often; at most {most} may stand there",
      why: "only one of them could hold",
      cure: "keep one `{element}` and remove the others"),
    id: .init(
      what: "`{parent}` memuat `{element}` terlalu banyak; paling banyak {most}",
      why: "hanya satu yang dapat berlaku",
      cure: "pertahankan satu `{element}` dan hapus yang lain"))

  /// None of several elements of which one must be there.
  public static let structureChoiceMissing = Message(
    "structure.choice-missing", .error,
    en: .init(
      what: "`{parent}` lacks one of {expected}",
      why: "without it nobody knows what kind of answer is asked for",
      cure: "add exactly one of them"),
    id: .init(
      what: "`{parent}` tidak memiliki salah satu dari {expected}",
      why: "tanpa itu tidak jelas jenis jawaban yang diminta",
      cure: "tambahkan tepat satu di antaranya"))

  /// More than one of several elements of which exactly one must be there.
  public static let structureChoiceRepeated = Message(
    "structure.choice-repeated", .error,
    en: .init(
      what: "`{element}` is one too many; `{parent}` holds exactly one of {expected}",
      why: "a question has one kind of answer",
      cure: "keep one of them, or make two items"),
    id: .init(
      what: "`{element}` berlebih; `{parent}` memuat tepat satu dari {expected}",
      why: "satu pertanyaan memiliki satu jenis jawaban",
      cure: "pertahankan salah satu, atau buat dua butir"))

  /// Text where only elements may stand.
  public static let structureTextStray = Message(
    "structure.text-stray", .error,
    en: .init(
      what: "there is text directly in `{element}`; expected {expected}",
      why: "text outside the elements for text would be lost",
      cure: "put the text into the element that it belongs to, or into a comment"),
    id: .init(
      what: "ada teks langsung di dalam `{element}`; diharapkan {expected}",
      why: "teks di luar elemen teks akan hilang",
      cure: "letakkan teks di elemen yang semestinya, atau di dalam komentar"))

  /// A text that must not be blank is blank.
  public static let structureTextEmpty = Message(
    "structure.text-empty", .error,
    en: .init(
      what: "`{element}` of `{parent}` is blank",
      why: "people read this text, and nothing stands in for it",
      cure: "write the text, or remove the element if another language is there"),
    id: .init(
      what: "`{element}` pada `{parent}` kosong",
      why: "teks ini dibaca orang, dan tidak ada penggantinya",
      cure: "tulis teksnya, atau hapus elemennya bila bahasa lain sudah ada"))

  /// A text that may be missing is there, but blank.
  public static let structureTextUnfinished = Message(
    "structure.text-unfinished", .warning,
    en: .init(
      what: "`{element}` is blank",
      why: "it reads as if it were not there; somebody probably meant to write it",
      cure: "write the text, or remove the element"),
    id: .init(
      what: "`{element}` kosong",
      why: "terbaca seolah tidak ada; mungkin seseorang masih hendak menulisnya",
      cure: "tulis teksnya, atau hapus elemennya"))

  /// One text is given twice in one language.
  public static let structureLanguageRepeated = Message(
    "structure.language-repeated", .error,
    en: .init(
      what: "`{element}` is given twice in the language `{language}`",
      why: "only one of them could be shown",
      cure: "keep one, or give the other its own xml:lang"),
    id: .init(
      what: "`{element}` ditulis dua kali dalam bahasa `{language}`",
      why: "hanya satu yang dapat ditampilkan",
      cure: "pertahankan satu, atau beri yang lain xml:lang sendiri"))

  /// The promised languages leave out the document's own.
  public static let structureLanguagesWithoutOwn = Message(
    "structure.languages-without-own", .error,
    en: .init(
      what: "`languages` promises `{found}`, not the document's own language `{language}`",
      why: "texts without xml:lang are in the document's own language",
      cure: "add `{language}` to languages, or correct xml:lang"),
    id: .init(
      what: "`languages` menjanjikan `{found}`, tanpa bahasa dokumen sendiri `{language}`",
      why: "teks tanpa xml:lang memakai bahasa dokumen",
      cure: "tambahkan `{language}` pada languages, atau perbaiki xml:lang"))
}
