extension Message {
  /// The messages about answers to a survey.
  public static let answersMessages: [Message] = [
    .answersColumnUnknown, .answersColumnMisspelt, .answersColumnRepeated, .answersElementSeveral,
    .answersNoQuestion, .answersLongColumns, .answersNotAQuestion, .answersRowLength,
    .answersOutside, .answersUnreadable, .answersTwice, .answersAttributeUnknown,
    .answersRespondentMissing, .answersRespondentRepeated, .answersSynthetic, .answersForeign,
    .answersJSONShape, .answersNone, .answersMore,
  ]

  /// A column that the instrument does not have.
  public static let answersColumnUnknown = Message(
    "answers.column-unknown", .error,
    en: .init(
      what:
        "the survey has no question, element or attribute `{column}`; expected some of {expected}",
      why: "what is not understood would be left out of the index in silence",
      cure: "correct the name, or pass the column over with `patuh survey run --ignore {column}`"),
    id: .init(
      what:
        "survei tidak punya pertanyaan, unsur, atau atribut `{column}`; yang dikenal antara lain {expected}",
      why: "yang tidak dipahami akan hilang dari indeks tanpa pemberitahuan",
      cure: "perbaiki namanya, atau lewati kolom itu dengan `patuh survey run --ignore {column}`"))

  /// A column close to one that the instrument has.
  public static let answersColumnMisspelt = Message(
    "answers.column-misspelt", .error,
    en: .init(
      what:
        "the survey has no question, element or attribute `{column}`; did you mean `{suggestion}`?",
      why: "what is not understood would be left out of the index in silence",
      cure:
        "write `{suggestion}`, or pass the column over with `patuh survey run --ignore {column}`"),
    id: .init(
      what:
        "survei tidak punya pertanyaan, unsur, atau atribut `{column}`; maksud Anda `{suggestion}`?",
      why: "yang tidak dipahami akan hilang dari indeks tanpa pemberitahuan",
      cure:
        "tulis `{suggestion}`, atau lewati kolom itu dengan `patuh survey run --ignore {column}`"))

  /// Two columns for one thing.
  public static let answersColumnRepeated = Message(
    "answers.column-repeated", .error,
    en: .init(
      what: "the column `{column}` means the same as one before it",
      why: "an answer would be counted twice",
      cure: "keep one of them"),
    id: .init(
      what: "kolom `{column}` bermakna sama dengan kolom sebelumnya",
      why: "satu jawaban akan dihitung dua kali",
      cure: "pertahankan salah satunya"))

  /// An element with several questions as a column.
  public static let answersElementSeveral = Message(
    "answers.element-several", .error,
    en: .init(
      what: "the element `{element}` has several questions: {expected}",
      why: "nobody could tell which of them was answered",
      cure: "name the column after the question"),
    id: .init(
      what: "unsur `{element}` punya beberapa pertanyaan: {expected}",
      why: "tidak jelas pertanyaan mana yang dijawab",
      cure: "namai kolom menurut pertanyaannya"))

  /// A table without any question.
  public static let answersNoQuestion = Message(
    "answers.no-question", .error,
    en: .init(
      what: "no column is a question of the survey",
      why: "there would be nothing to count",
      cure: "name the columns after questions, elements or their numbers"),
    id: .init(
      what: "tidak ada kolom yang merupakan pertanyaan survei",
      why: "tidak ada yang dapat dihitung",
      cure: "namai kolom menurut pertanyaan, unsur, atau nomornya"))

  /// A long table without its columns.
  public static let answersLongColumns = Message(
    "answers.long-columns", .error,
    en: .init(
      what:
        "a table with one answer a row needs the columns `respondent`, `question` and `answer`, and no column for a question",
      why: "answers could not be told apart",
      cure: "add the missing column, or write one row for each respondent"),
    id: .init(
      what:
        "tabel dengan satu jawaban per baris memerlukan kolom `respondent`, `question`, dan `answer`, tanpa kolom per pertanyaan",
      why: "jawaban tidak dapat dibedakan",
      cure: "tambahkan kolom yang kurang, atau tulis satu baris per responden"))

  /// A name that is no question where one is expected.
  public static let answersNotAQuestion = Message(
    "answers.not-a-question", .error,
    en: .init(
      what: "`{found}` does not belong here",
      why: "an answer needs a question, and an attribute an attribute's id",
      cure: "name a question of the survey"),
    id: .init(
      what: "`{found}` tidak pada tempatnya",
      why: "jawaban memerlukan pertanyaan, dan atribut memerlukan id atribut",
      cure: "sebut pertanyaan survei"))

  /// A row with more or fewer cells than the header.
  public static let answersRowLength = Message(
    "answers.row-length", .error,
    en: .init(
      what: "the row has {found} cells; expected {expected} as in the header",
      why: "answers would slip to other questions",
      cure: "check the separators and quotation marks of the row"),
    id: .init(
      what: "baris punya {found} sel; seharusnya {expected} seperti judul",
      why: "jawaban akan bergeser ke pertanyaan lain",
      cure: "periksa pemisah dan tanda kutip pada baris itu"))

  /// An answer that the scale does not have.
  public static let answersOutside = Message(
    "answers.outside", .error,
    en: .init(
      what:
        "the answer {found} to `{question}` is not on the scale; expected {lowest} to {highest}",
      why: "an answer from another scale moves the index",
      cure: "correct the answer, or leave it blank if it was not given"),
    id: .init(
      what:
        "jawaban {found} untuk `{question}` di luar skala; seharusnya {lowest} sampai {highest}",
      why: "jawaban dari skala lain menggeser indeks",
      cure: "perbaiki jawabannya, atau kosongkan bila tidak dijawab"))

  /// An answer that is neither a number nor a word of the scale.
  public static let answersUnreadable = Message(
    "answers.unreadable", .error,
    en: .init(
      what:
        "expected an answer to `{question}` as a whole number from {lowest} to {highest} or a word of the scale, found `{found}`",
      why: "what cannot be read cannot be counted",
      cure: "write the number, or leave it blank if it was not given"),
    id: .init(
      what:
        "diharapkan jawaban untuk `{question}` berupa bilangan bulat {lowest} sampai {highest} atau kata dari skala, ditemukan `{found}`",
      why: "yang tidak terbaca tidak dapat dihitung",
      cure: "tulis angkanya, atau kosongkan bila tidak dijawab"))

  /// Two answers of one respondent to one question.
  public static let answersTwice = Message(
    "answers.twice", .error,
    en: .init(
      what: "the respondent has answered `{question}` before",
      why: "only one answer of each respondent counts",
      cure: "keep one of the answers"),
    id: .init(
      what: "responden sudah menjawab `{question}` sebelumnya",
      why: "hanya satu jawaban setiap responden yang dihitung",
      cure: "pertahankan satu jawaban"))

  /// A value that the attribute does not have.
  public static let answersAttributeUnknown = Message(
    "answers.attribute-unknown", .error,
    en: .init(
      what: "the attribute `{attribute}` has no value `{found}`; expected one of {expected}",
      why: "the breakdown would lose the respondent",
      cure: "correct the value, or leave it blank if it is not known"),
    id: .init(
      what:
        "atribut `{attribute}` tidak punya nilai `{found}`; diharapkan salah satu dari {expected}",
      why: "rincian akan kehilangan responden itu",
      cure: "perbaiki nilainya, atau kosongkan bila tidak diketahui"))

  /// A row of a long table that names no respondent.
  public static let answersRespondentMissing = Message(
    "answers.respondent-missing", .error,
    en: .init(
      what: "the row names no respondent",
      why: "its answer belongs to nobody",
      cure: "write an id in the column `respondent`; any id that tells them apart will do"),
    id: .init(
      what: "baris tidak menyebut responden",
      why: "jawabannya tidak dimiliki siapa pun",
      cure: "tulis id pada kolom `respondent`; cukup id pembeda"))

  /// One respondent twice.
  public static let answersRespondentRepeated = Message(
    "answers.respondent-repeated", .error,
    en: .init(
      what: "the respondent stands in line {first} already",
      why: "a respondent who answers twice would count twice",
      cure: "remove one of the rows, or correct the id"),
    id: .init(
      what: "responden itu sudah ada di baris {first}",
      why: "yang menjawab dua kali akan dihitung dua kali",
      cure: "hapus salah satu baris, atau perbaiki id-nya"))

  /// A flag that is neither true nor false.
  public static let answersSynthetic = Message(
    "answers.synthetic", .error,
    en: .init(
      what: "expected `true` or `false` in `synthetic`",
      why: "readers must know whether data was made up",
      cure: "write true or false"),
    id: .init(
      what: "diharapkan `true` atau `false` pada `synthetic`",
      why: "pembaca harus tahu apakah data dibuat-buat",
      cure: "tulis true atau false"))

  /// Answers to something else.
  public static let answersForeign = Message(
    "answers.foreign", .error,
    en: .init(
      what: "expected `{expected}` in `{attribute}`, found `{found}`",
      why: "answers to another survey mean something else here",
      cure: "name the file that belongs to the survey"),
    id: .init(
      what: "diharapkan `{expected}` pada `{attribute}`, ditemukan `{found}`",
      why: "jawaban untuk survei lain bermakna lain di sini",
      cure: "sebutkan berkas yang sesuai dengan surveinya"))

  /// JSON of another shape.
  public static let answersJSONShape = Message(
    "answers.json-shape", .error,
    en: .init(
      what: "expected respondents as objects of names and answers, found {found}",
      why: "the answers cannot be found",
      cure: "write an array of objects, one for each respondent"),
    id: .init(
      what: "diharapkan responden sebagai objek nama dan jawaban, ditemukan {found}",
      why: "jawabannya tidak dapat ditemukan",
      cure: "tulis larik berisi satu objek untuk setiap responden"))

  /// No answer at all.
  public static let answersNone = Message(
    "answers.none", .error,
    en: .init(
      what: "nobody answered any question",
      why: "an index of no answers is no number",
      cure: "give a file with answers"),
    id: .init(
      what: "tidak ada yang menjawab satu pertanyaan pun",
      why: "indeks tanpa jawaban bukanlah angka",
      cure: "berikan berkas yang berisi jawaban"))

  /// Mistakes that were not told one by one.
  public static let answersMore = Message(
    "answers.more", .error,
    en: .init(
      what: "{count} more mistakes in this file are not told one by one",
      why: "a file with so many mistakes is probably of another kind",
      cure: "correct those that are told, then run again"),
    id: .init(
      what: "{count} kesalahan lain dalam berkas ini tidak disebut satu per satu",
      why: "berkas dengan kesalahan sebanyak itu mungkin berjenis lain",
      cure: "perbaiki yang disebut, lalu jalankan lagi"))
}
