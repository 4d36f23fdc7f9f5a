extension Message {
  /// The messages about controlling results.
  public static let resultsMessages: [Message] =
    resultsFileMessages + [
      .resultsChecklistMismatch, .resultsVersionMismatch, .resultsHashMismatch,
      .resultsUnitConflict,
      .resultsPeriodConflict, .resultsParameterUnknown, .resultsParameterMisspelt,
      .resultsParameterType, .resultsParameterRange, .resultsParameterConflict, .resultsItemUnknown,
      .resultsItemMisspelt, .resultsSideMissing, .resultsSideNotAsked, .resultsUnanswered,
      .resultsAnswerWithValues, .resultsAnswerUnexpected, .resultsFieldUnexpected,
      .resultsFieldMissing, .resultsValueAndRatio, .resultsAnswerUnknown, .resultsAnswerMisspelt,
      .resultsAnswerSeveral, .resultsDenominator, .resultsValueRange, .resultsCountZero,
      .resultsCountExceeds, .resultsDuplicate, .resultsConflict, .resultsNotApplicableWithoutNote,
      .resultsEvidenceMissing,
    ]

  /// The results answer another checklist.
  public static let resultsChecklistMismatch = Message(
    "results.checklist-mismatch", .error,
    en: .init(
      what: "the results answer the checklist `{found}`; expected `{expected}`",
      why: "answers to other questions say nothing about this checklist",
      cure: "name the results of `{expected}`, or the checklist `{found}`"),
    id: .init(
      what: "hasil ini menjawab daftar periksa `{found}`; diharapkan `{expected}`",
      why: "jawaban atas pertanyaan lain tidak berarti bagi daftar ini",
      cure: "sebutkan hasil untuk `{expected}`, atau daftar periksa `{found}`"))

  /// The results were made with another version.
  public static let resultsVersionMismatch = Message(
    "results.version-mismatch", .warning,
    en: .init(
      what: "the results were made with version `{found}`; the checklist is version `{expected}`",
      why: "questions may have changed in between",
      cure: "compare the two versions, then write version=\"{expected}\""),
    id: .init(
      what: "hasil ini dibuat dengan versi `{found}`; daftar periksanya versi `{expected}`",
      why: "pertanyaannya mungkin sudah berubah",
      cure: "bandingkan kedua versi, lalu tulis version=\"{expected}\""))

  /// The workpaper was made from a checklist with other bytes.
  public static let resultsHashMismatch = Message(
    "results.hash-mismatch", .warning,
    en: .init(
      what:
        "the workpaper was made from another form of the checklist: {found}; expected {expected}",
      why: "the version is the same, but something in the checklist is not",
      cure: "compare the questions, or export the workpaper again"),
    id: .init(
      what: "kertas kerja dibuat dari bentuk lain daftar periksa: {found}; seharusnya {expected}",
      why: "versinya sama, tetapi ada isi daftar periksa yang berbeda",
      cure: "bandingkan pertanyaannya, atau ekspor ulang kertas kerjanya"))

  /// Two files are about different units.
  public static let resultsUnitConflict = Message(
    "results.unit-conflict", .error,
    en: .init(
      what: "the file is about the unit `{second}`; another is about `{first}`",
      why: "a score is that of one unit",
      cure: "evaluate each unit on its own, or correct the unit"),
    id: .init(
      what: "berkas ini tentang unit `{second}`; yang lain tentang `{first}`",
      why: "nilai berlaku untuk satu unit",
      cure: "evaluasi setiap unit sendiri, atau perbaiki unitnya"))

  /// Two files are about different periods.
  public static let resultsPeriodConflict = Message(
    "results.period-conflict", .error,
    en: .init(
      what: "the file is about the period `{second}`; another is about `{first}`",
      why: "a score is that of one period",
      cure: "evaluate each period on its own, or correct the period"),
    id: .init(
      what: "berkas ini tentang periode `{second}`; yang lain tentang `{first}`",
      why: "nilai berlaku untuk satu periode",
      cure: "evaluasi setiap periode sendiri, atau perbaiki periodenya"))

  /// An override of a parameter that does not exist.
  public static let resultsParameterUnknown = Message(
    "results.parameter.unknown", .error,
    en: .init(
      what: "the checklist has no parameter `{parameter}`; it has {expected}",
      why: "an override that hits nothing would be lost in silence",
      cure: "remove the override"),
    id: .init(
      what: "daftar periksa tidak punya parameter `{parameter}`; yang ada {expected}",
      why: "nilai pengganti tanpa sasaran akan hilang tanpa pemberitahuan",
      cure: "hapus nilai pengganti itu"))

  /// An override of a parameter whose id resembles a known one.
  public static let resultsParameterMisspelt = Message(
    "results.parameter.misspelt", .error,
    en: .init(
      what: "the checklist has no parameter `{parameter}`; did you mean `{suggestion}`?",
      why: "an override that hits nothing would be lost in silence",
      cure: "write `{suggestion}`"),
    id: .init(
      what: "daftar periksa tidak punya parameter `{parameter}`; maksud Anda `{suggestion}`?",
      why: "nilai pengganti tanpa sasaran akan hilang tanpa pemberitahuan",
      cure: "tulis `{suggestion}`"))

  /// An override of the wrong type.
  public static let resultsParameterType = Message(
    "results.parameter.type", .error,
    en: .init(
      what: "the parameter `{parameter}` is a {type}; found `{found}`",
      why: "criteria and conditions compute with the value",
      cure: "write a value of that type"),
    id: .init(
      what: "parameter `{parameter}` berjenis {type}; ditemukan `{found}`",
      why: "kriteria dan syarat menghitung dengan nilai itu",
      cure: "tulis nilai berjenis itu"))

  /// An override outside the parameter's range.
  public static let resultsParameterRange = Message(
    "results.parameter.range", .error,
    en: .init(
      what: "the parameter `{parameter}` cannot be {found}; it goes from {minimum} to {maximum}",
      why: "the checklist's authors allow no other value",
      cure: "write a value within the range"),
    id: .init(
      what:
        "parameter `{parameter}` tidak dapat bernilai {found}; rentangnya {minimum} sampai {maximum}",
      why: "penyusun daftar periksa tidak mengizinkan nilai lain",
      cure: "tulis nilai di dalam rentang"))

  /// Two overrides of one parameter differ.
  public static let resultsParameterConflict = Message(
    "results.parameter.conflict", .error,
    en: .init(
      what: "the parameter `{parameter}` is `{second}` here and `{first}` at {place}",
      why: "only one of them could hold",
      cure: "write one value in both places"),
    id: .init(
      what: "parameter `{parameter}` bernilai `{second}` di sini dan `{first}` di {place}",
      why: "hanya satu yang dapat berlaku",
      cure: "tulis satu nilai di kedua tempat"))

  /// A result of an item that does not exist.
  public static let resultsItemUnknown = Message(
    "results.item-unknown", .error,
    en: .init(
      what: "the checklist `{checklist}` has no item `{item}`",
      why: "an answer that hits no question would be lost in silence",
      cure: "remove the result, or name the item that was answered"),
    id: .init(
      what: "daftar periksa `{checklist}` tidak punya butir `{item}`",
      why: "jawaban tanpa pertanyaan akan hilang tanpa pemberitahuan",
      cure: "hapus hasil itu, atau sebut butir yang dijawab"))

  /// A result of an item whose id resembles a known one.
  public static let resultsItemMisspelt = Message(
    "results.item-misspelt", .error,
    en: .init(
      what: "there is no item `{item}`; did you mean `{suggestion}`?",
      why: "an answer that hits no question would be lost in silence",
      cure: "write `{suggestion}`"),
    id: .init(
      what: "tidak ada butir `{item}`; maksud Anda `{suggestion}`?",
      why: "jawaban tanpa pertanyaan akan hilang tanpa pemberitahuan",
      cure: "tulis `{suggestion}`"))

  /// A result of an item for both sides does not tell its side.
  public static let resultsSideMissing = Message(
    "results.side-missing", .error,
    en: .init(
      what: "item `{item}` is answered by both sides; the result tells none",
      why: "the two sides are scored apart",
      cure: "write side=\"internal\" or side=\"external\""),
    id: .init(
      what: "butir `{item}` dijawab kedua sisi; hasil ini tidak menyebut sisinya",
      why: "kedua sisi dinilai terpisah",
      cure: "tulis side=\"internal\" atau side=\"external\""))

  /// A result from a side that the item does not ask.
  public static let resultsSideNotAsked = Message(
    "results.side-not-asked", .error,
    en: .init(
      what: "item `{item}` does not ask the side `{side}`; expected `{expected}`",
      why: "an answer from the wrong side would enter the wrong score",
      cure: "correct the side, or remove the result"),
    id: .init(
      what: "butir `{item}` tidak menanyai sisi `{side}`; diharapkan `{expected}`",
      why: "jawaban dari sisi yang salah akan masuk ke nilai yang salah",
      cure: "perbaiki sisinya, atau hapus hasil itu"))

  /// A result without an answer.
  public static let resultsUnanswered = Message(
    "results.unanswered", .warning,
    en: .init(
      what: "item `{item}` is named, but not answered",
      why: "a note, a cause or evidence is no answer: without one the item is not tested",
      cure: "answer it, or write not-tested"),
    id: .init(
      what: "butir `{item}` disebut, tetapi tidak dijawab",
      why: "catatan, sebab atau bukti bukan jawaban: tanpa jawaban butir itu belum diuji",
      cure: "isi jawabannya, atau tulis belum-diuji"))

  /// An answer that ends the matter, and values beside it.
  public static let resultsAnswerWithValues = Message(
    "results.answer-with-values", .error,
    en: .init(
      what: "item `{item}` is answered `{answer}` and has `{field}` as well",
      why: "what was not tested has no values",
      cure: "remove the answer, or the values"),
    id: .init(
      what: "butir `{item}` dijawab `{answer}` dan juga memuat `{field}`",
      why: "yang tidak diuji tidak punya angka",
      cure: "hapus jawabannya, atau angkanya"))

  /// An answer in words to an item that asks for numbers.
  public static let resultsAnswerUnexpected = Message(
    "results.answer-unexpected", .error,
    en: .init(
      what: "item `{item}` of the kind {kind} is answered by {expected}, or by one of {words}",
      why: "another word says nothing about the measured numbers",
      cure: "write {expected}"),
    id: .init(
      what:
        "butir `{item}` berjenis {kind} dijawab dengan {expected}, atau salah satu dari {words}",
      why: "kata lain tidak menyatakan angka yang diukur",
      cure: "tulis {expected}"))

  /// A field that is not of the item's kind.
  public static let resultsFieldUnexpected = Message(
    "results.field-unexpected", .error,
    en: .init(
      what: "item `{item}` of the kind {kind} has no `{field}`; expected {expected}",
      why: "a value that is not read would be lost in silence",
      cure: "move the value to the field that is meant"),
    id: .init(
      what: "butir `{item}` berjenis {kind} tidak punya `{field}`; diharapkan {expected}",
      why: "nilai yang tidak terbaca akan hilang tanpa pemberitahuan",
      cure: "pindahkan nilai ke kolom yang dimaksud"))

  /// A field that the item's kind needs is missing.
  public static let resultsFieldMissing = Message(
    "results.field-missing", .error,
    en: .init(
      what: "item `{item}` of the kind {kind} lacks `{field}`",
      why: "without it there is no answer",
      cure: "add `{field}`, or answer not-tested"),
    id: .init(
      what: "butir `{item}` berjenis {kind} tidak memiliki `{field}`",
      why: "tanpa itu tidak ada jawaban",
      cure: "tambahkan `{field}`, atau jawab belum-diuji"))

  /// A number and the ratio that it comes from are both given.
  public static let resultsValueAndRatio = Message(
    "results.value-and-ratio", .error,
    en: .init(
      what: "item `{item}` gives `value` and `numerator` with `denominator`",
      why: "where they differ, nobody knows which holds",
      cure: "keep the value, or the two counts"),
    id: .init(
      what: "butir `{item}` memuat `value` sekaligus `numerator` dan `denominator`",
      why: "bila berbeda, tidak jelas mana yang berlaku",
      cure: "pertahankan nilainya, atau kedua hitungannya"))

  /// An answer that the item does not offer.
  public static let resultsAnswerUnknown = Message(
    "results.answer-unknown", .error,
    en: .init(
      what: "item `{item}` has no answer `{answer}`; expected one of {expected}",
      why: "an answer that is not offered cannot be judged",
      cure: "write one of {expected}"),
    id: .init(
      what: "butir `{item}` tidak punya jawaban `{answer}`; diharapkan salah satu dari {expected}",
      why: "jawaban yang tidak disediakan tidak dapat dinilai",
      cure: "tulis salah satu dari {expected}"))

  /// An answer that resembles one that the item offers.
  public static let resultsAnswerMisspelt = Message(
    "results.answer-misspelt", .error,
    en: .init(
      what: "item `{item}` has no answer `{answer}`; did you mean `{suggestion}`?",
      why: "an answer that is not offered cannot be judged",
      cure: "write `{suggestion}`"),
    id: .init(
      what: "butir `{item}` tidak punya jawaban `{answer}`; maksud Anda `{suggestion}`?",
      why: "jawaban yang tidak disediakan tidak dapat dinilai",
      cure: "tulis `{suggestion}`"))

  /// Several answers to an item that takes one.
  public static let resultsAnswerSeveral = Message(
    "results.answer-several", .error,
    en: .init(
      what: "item `{item}` of the kind {kind} takes one answer; found {count}",
      why: "only one of them could be scored",
      cure: "write the one that holds"),
    id: .init(
      what: "butir `{item}` berjenis {kind} menerima satu jawaban; ditemukan {count}",
      why: "hanya satu yang dapat dinilai",
      cure: "tulis yang berlaku saja"))

  /// A ratio whose whole is not greater than zero.
  public static let resultsDenominator = Message(
    "results.denominator", .error,
    en: .init(
      what: "the denominator of item `{item}` is {found}; it must be greater than 0",
      why: "nothing can be divided by it",
      cure: "correct the count, or answer not-applicable with a note"),
    id: .init(
      what: "penyebut butir `{item}` adalah {found}; harus lebih dari 0",
      why: "tidak ada yang dapat dibagi dengannya",
      cure: "perbaiki hitungannya, atau jawab tidak-berlaku dengan catatan"))

  /// A measured number outside its range.
  public static let resultsValueRange = Message(
    "results.value-range", .error,
    en: .init(
      what: "item `{item}` cannot be {found}; it goes from {minimum} to {maximum}",
      why: "the number cannot have been measured",
      cure: "correct the number and its unit"),
    id: .init(
      what: "butir `{item}` tidak dapat bernilai {found}; rentangnya {minimum} sampai {maximum}",
      why: "angka itu tidak mungkin hasil pengukuran",
      cure: "perbaiki angka dan satuannya"))

  /// A count of which there must be at least one is zero.
  public static let resultsCountZero = Message(
    "results.count-zero", .error,
    en: .init(
      what: "`{field}` of item `{item}` is 0",
      why: "of nothing, nothing can be said",
      cure: "correct the count, or answer not-tested"),
    id: .init(
      what: "`{field}` pada butir `{item}` adalah 0",
      why: "dari yang kosong tidak ada yang dapat disimpulkan",
      cure: "perbaiki hitungannya, atau jawab belum-diuji"))

  /// A part is greater than its whole.
  public static let resultsCountExceeds = Message(
    "results.count-exceeds", .error,
    en: .init(
      what: "{field} of item `{item}` is {found}, more than {whole} with {most}",
      why: "a part cannot be greater than the whole",
      cure: "correct the counts"),
    id: .init(
      what: "{field} pada butir `{item}` adalah {found}, melebihi {whole} yaitu {most}",
      why: "bagian tidak dapat melebihi keseluruhan",
      cure: "perbaiki hitungannya"))

  /// Two results of one item and side in one file.
  public static let resultsDuplicate = Message(
    "results.duplicate", .error,
    en: .init(
      what: "item `{item}` is answered twice for the side {side}; first at {first}",
      why: "only one of them could be scored",
      cure: "keep one of them"),
    id: .init(
      what: "butir `{item}` dijawab dua kali untuk sisi {side}; pertama di {first}",
      why: "hanya satu yang dapat dinilai",
      cure: "pertahankan salah satu"))

  /// Two files answer one item and side differently.
  public static let resultsConflict = Message(
    "results.conflict", .error,
    en: .init(
      what: "item `{item}` is answered differently for the side {side} at {first}",
      why: "nobody knows which of the two holds",
      cure: "agree on one, and remove the other"),
    id: .init(
      what: "butir `{item}` dijawab berbeda untuk sisi {side} di {first}",
      why: "tidak jelas mana yang berlaku",
      cure: "sepakati satu, dan hapus yang lain"))

  /// An item is said not to apply, without a reason.
  public static let resultsNotApplicableWithoutNote = Message(
    "results.not-applicable-without-note", .warning,
    en: .init(
      what: "item `{item}` is said not to apply, without a note",
      why: "what does not apply leaves the score; readers want to know why",
      cure: "add a note that gives the reason"),
    id: .init(
      what: "butir `{item}` dinyatakan tidak berlaku, tanpa catatan",
      why: "yang tidak berlaku keluar dari nilai; pembaca perlu tahu alasannya",
      cure: "tambahkan catatan berisi alasannya"))

  /// An item that requires evidence was answered without.
  public static let resultsEvidenceMissing = Message(
    "results.evidence-missing", .warning,
    en: .init(
      what: "item `{item}` requires evidence, and the result names none",
      why: "nobody can check the answer later",
      cure: "name the evidence, or answer no-evidence"),
    id: .init(
      what: "butir `{item}` mewajibkan bukti, dan hasil ini tidak menyebutnya",
      why: "jawaban tidak dapat diperiksa kemudian",
      cure: "sebutkan buktinya, atau jawab tanpa-bukti"))
}
