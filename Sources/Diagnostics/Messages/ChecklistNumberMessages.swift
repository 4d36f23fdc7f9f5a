extension Message {
  /// The messages about numbers in a checklist: parameters, criteria, weights.
  static let checklistNumberMessages: [Message] = [
    .checklistParameterNotNumber, .checklistParameterOutside, .checklistRangeSwapped,
    .checklistThresholdOutside, .checklistThresholdParameter, .checklistRateOutside,
    .checklistRateParameter, .checklistOptionValueRange, .checklistOptionValueMissing,
    .checklistOptionReserved, .checklistLadderUnreachable, .checklistWeightNegative,
    .checklistWeightNothing, .checklistWeightNothingInSection, .checklistWeightNothingOnSide,
  ]

  /// A criterion names a parameter that is no number.
  public static let checklistParameterNotNumber = Message(
    "checklist.parameter.not-number", .error,
    en: .init(
      what: "`{attribute}` names the parameter `{parameter}`, which is a {type}",
      why: "a criterion is held against a number",
      cure: "name a parameter of the type number"),
    id: .init(
      what: "`{attribute}` menyebut parameter `{parameter}` yang berjenis {type}",
      why: "kriteria dibandingkan dengan bilangan",
      cure: "sebut parameter berjenis number"))

  /// The default of a parameter lies outside its own range.
  public static let checklistParameterOutside = Message(
    "checklist.parameter.outside", .error,
    en: .init(
      what: "the parameter `{parameter}` is {value}; its range goes from {minimum} to {maximum}",
      why: "a value that results may not write cannot be the default",
      cure: "correct the value or the range"),
    id: .init(
      what: "parameter `{parameter}` bernilai {value}; rentangnya {minimum} sampai {maximum}",
      why: "nilai yang tidak boleh ditulis hasil tidak dapat menjadi nilai bawaan",
      cure: "perbaiki nilai atau rentangnya"))

  /// A least value that is greater than the greatest.
  public static let checklistRangeSwapped = Message(
    "checklist.range-swapped", .error,
    en: .init(
      what: "the minimum {minimum} of {element} `{id}` is greater than its maximum {maximum}",
      why: "no value lies between",
      cure: "swap or correct them"),
    id: .init(
      what: "minimum {minimum} pada {element} `{id}` lebih besar dari maksimumnya {maximum}",
      why: "tidak ada nilai di antaranya",
      cure: "tukar atau perbaiki keduanya"))

  /// A threshold that no accepted answer can reach.
  public static let checklistThresholdOutside = Message(
    "checklist.item.threshold-outside", .error,
    en: .init(
      what:
        "the threshold {threshold} of item `{item}` lies outside the range from {minimum} to {maximum}",
      why: "every answer, or none, would meet it",
      cure: "correct the threshold or the range"),
    id: .init(
      what: "ambang {threshold} pada butir `{item}` di luar rentang {minimum} sampai {maximum}",
      why: "semua jawaban, atau tidak satu pun, akan memenuhinya",
      cure: "perbaiki ambang atau rentangnya"))

  /// A parameter can move a threshold out of its range.
  public static let checklistThresholdParameter = Message(
    "checklist.item.threshold-parameter", .warning,
    en: .init(
      what:
        "the parameter `{parameter}` may take the threshold of item `{item}` outside the range from {minimum} to {maximum}",
      why: "with such an override every answer, or none, would meet it",
      cure: "narrow the range of the parameter, or widen that of the answer"),
    id: .init(
      what:
        "parameter `{parameter}` dapat membawa ambang butir `{item}` ke luar rentang {minimum} sampai {maximum}",
      why: "dengan nilai pengganti itu semua jawaban, atau tidak satu pun, akan memenuhinya",
      cure: "persempit rentang parameter, atau perlebar rentang jawaban"))

  /// A rate or confidence outside its range.
  public static let checklistRateOutside = Message(
    "checklist.item.rate-outside", .error,
    en: .init(
      what: "`{attribute}` of item `{item}` is {found}; expected {expected}",
      why: "the statistics are not defined there",
      cure: "write a share such as 0.05, not a percentage"),
    id: .init(
      what: "`{attribute}` pada butir `{item}` adalah {found}; diharapkan {expected}",
      why: "statistiknya tidak terdefinisi di sana",
      cure: "tulis bagian seperti 0.05, bukan persen"))

  /// A parameter can move a rate or confidence out of its range.
  public static let checklistRateParameter = Message(
    "checklist.item.rate-parameter", .warning,
    en: .init(
      what: "the parameter `{parameter}` may take `{attribute}` of item `{item}` out of {expected}",
      why: "with such an override the item could not be judged",
      cure: "narrow the range of the parameter"),
    id: .init(
      what: "parameter `{parameter}` dapat membawa `{attribute}` butir `{item}` ke luar {expected}",
      why: "dengan nilai pengganti itu butir tidak dapat dinilai",
      cure: "persempit rentang parameter"))

  /// A step or option attains less than 0 or more than 1.
  public static let checklistOptionValueRange = Message(
    "checklist.item.option-value", .error,
    en: .init(
      what: "the {element} `{id}` of item `{item}` attains {value}; expected 0 to 1",
      why: "an attainment is a share: 0 is nothing, 1 is all",
      cure: "write a decimal from 0 to 1"),
    id: .init(
      what: "nilai {element} `{id}` pada butir `{item}` adalah {value}; diharapkan 0 sampai 1",
      why: "capaian adalah bagian: 0 berarti nihil, 1 berarti seluruhnya",
      cure: "tulis desimal dari 0 sampai 1"))

  /// Some options have a value and this one has none.
  public static let checklistOptionValueMissing = Message(
    "checklist.item.option-value-missing", .error,
    en: .init(
      what: "the option `{id}` of item `{item}` has no value; others have one",
      why: "a choice scores by the values of all options, or by none",
      cure: "give every option a value, or none"),
    id: .init(
      what: "pilihan `{id}` pada butir `{item}` tidak bernilai; yang lain bernilai",
      why: "pilihan dinilai dari nilai semua opsi, atau tidak sama sekali",
      cure: "beri nilai pada semua opsi, atau jangan sama sekali"))

  /// A step or option bears a word that answers any item.
  public static let checklistOptionReserved = Message(
    "checklist.item.option-reserved", .error,
    en: .init(
      what: "the {element} `{id}` of item `{item}` bears a word that answers any item",
      why: "nobody could tell the answer from the word",
      cure: "give it another id"),
    id: .init(
      what: "id {element} `{id}` pada butir `{item}` adalah kata jawaban umum",
      why: "jawaban tidak dapat dibedakan dari kata umum itu",
      cure: "beri id lain"))

  /// No step of a ladder conforms.
  public static let checklistLadderUnreachable = Message(
    "checklist.item.ladder-unreachable", .error,
    en: .init(
      what: "the best step of item `{item}` attains {best}; it conforms from {from}",
      why: "the item could never be met",
      cure: "correct the steps, or write conforming-from=\"{best}\""),
    id: .init(
      what: "langkah terbaik butir `{item}` bernilai {best}; sesuai mulai {from}",
      why: "butir itu tidak mungkin terpenuhi",
      cure: "perbaiki langkahnya, atau tulis conforming-from=\"{best}\""))

  /// A negative weight.
  public static let checklistWeightNegative = Message(
    "checklist.item.weight-negative", .error,
    en: .init(
      what: "weight `{weight}` of item `{item}` is negative",
      why: "a weight says how much an item counts and must be 0 or more",
      cure: "write weight=\"0\" to keep it out of the score, or remove the attribute"),
    id: .init(
      what: "bobot `{weight}` butir `{item}` negatif",
      why: "bobot menyatakan seberapa besar butir dihitung, jadi 0 atau lebih",
      cure: "tulis weight=\"0\" agar tidak dinilai, atau hapus atributnya"))

  /// No item counts.
  public static let checklistWeightNothing = Message(
    "checklist.weight-nothing", .warning,
    en: .init(
      what: "all items of the checklist weigh nothing",
      why: "there would be no score",
      cure: "give the items that count a weight above 0"),
    id: .init(
      what: "semua butir daftar periksa tidak berbobot",
      why: "tidak akan ada nilai",
      cure: "beri bobot di atas 0 pada butir yang dihitung"))

  /// No item of a section counts.
  public static let checklistWeightNothingInSection = Message(
    "checklist.section.weight-nothing", .warning,
    en: .init(
      what: "all items of the section `{section}` weigh nothing",
      why: "the section would have no score",
      cure: "give the items that count a weight above 0"),
    id: .init(
      what: "semua butir bagian `{section}` tidak berbobot",
      why: "bagian itu tidak akan punya nilai",
      cure: "beri bobot di atas 0 pada butir yang dihitung"))

  /// No item of a side counts.
  public static let checklistWeightNothingOnSide = Message(
    "checklist.side.weight-nothing", .warning,
    en: .init(
      what: "all items of the side {side} weigh nothing",
      why: "the side would have no score",
      cure: "give the items that count a weight above 0"),
    id: .init(
      what: "semua butir sisi {side} tidak berbobot",
      why: "sisi itu tidak akan punya nilai",
      cure: "beri bobot di atas 0 pada butir yang dihitung"))
}
