extension Message {
  /// The messages about how a checklist is scored and its findings graded.
  static let checklistScoringMessages: [Message] = [
    .checklistModelUnknown, .checklistModelMisspelt, .checklistLevelMissing, .checklistLevelUnused,
    .checklistDeductMissing, .checklistDeductUnused, .checklistDeductNegative,
    .checklistCombineNegative, .checklistCombineZero, .checklistCombineSideEmpty,
    .checklistCapRange, .checklistCapRepeated, .checklistRatingRange, .checklistRatingRepeated,
    .checklistRatingFloor, .checklistRatingOrder, .checklistGradeUnreachable,
    .checklistGradeMissing,
  ]

  /// A scoring model that the engine does not have.
  public static let checklistModelUnknown = Message(
    "checklist.scoring.model-unknown", .error,
    en: .init(
      what: "there is no scoring model `{id}`; there are {expected}",
      why: "without a model there is no score",
      cure: "write one of {expected}"),
    id: .init(
      what: "tidak ada model penilaian `{id}`; yang ada {expected}",
      why: "tanpa model tidak ada nilai",
      cure: "tulis salah satu dari {expected}"))

  /// A scoring model whose id resembles a known one.
  public static let checklistModelMisspelt = Message(
    "checklist.scoring.model-misspelt", .error,
    en: .init(
      what: "there is no scoring model `{id}`; did you mean `{suggestion}`?",
      why: "without a model there is no score",
      cure: "write model=\"{suggestion}\""),
    id: .init(
      what: "tidak ada model penilaian `{id}`; maksud Anda `{suggestion}`?",
      why: "tanpa model tidak ada nilai",
      cure: "tulis model=\"{suggestion}\""))

  /// An item without a level under the model of maturity.
  public static let checklistLevelMissing = Message(
    "checklist.item.level-missing", .error,
    en: .init(
      what: "item `{item}` has no level; the model maturity needs one",
      why: "the model counts levels, and would not know where the item belongs",
      cure: "write level=\"1\" to level=\"9\", or weight=\"0\""),
    id: .init(
      what: "butir `{item}` tidak punya tingkat; model maturity membutuhkannya",
      why: "model itu menghitung tingkat, dan tidak tahu letak butir ini",
      cure: "tulis level=\"1\" sampai level=\"9\", atau weight=\"0\""))

  /// A level under another model than that of maturity.
  public static let checklistLevelUnused = Message(
    "checklist.item.level-unused", .warning,
    en: .init(
      what: "item `{item}` has a level, which the model `{model}` does not use",
      why: "it has no effect on the score",
      cure: "remove the level, or write model=\"maturity\""),
    id: .init(
      what: "butir `{item}` punya tingkat yang tidak dipakai model `{model}`",
      why: "hal itu tidak berpengaruh pada skor",
      cure: "hapus tingkatnya, atau tulis model=\"maturity\""))

  /// The model of deduction without deductions.
  public static let checklistDeductMissing = Message(
    "checklist.scoring.deduct-missing", .error,
    en: .init(
      what: "the model deduction has no `deduct`",
      why: "nothing would ever be deducted",
      cure: "write how many points each severity costs"),
    id: .init(
      what: "model deduction tidak punya `deduct`",
      why: "tidak akan pernah ada potongan",
      cure: "tulis potongan untuk setiap tingkat"))

  /// Deductions under another model.
  public static let checklistDeductUnused = Message(
    "checklist.scoring.deduct-unused", .warning,
    en: .init(
      what: "`deduct` stands in the plan, and the model `{model}` does not use it",
      why: "it has no effect on the score",
      cure: "remove it, or write model=\"deduction\""),
    id: .init(
      what: "`deduct` ditulis, tetapi tidak dipakai model `{model}`",
      why: "hal itu tidak berpengaruh pada skor",
      cure: "hapus, atau tulis model=\"deduction\""))

  /// A negative deduction.
  public static let checklistDeductNegative = Message(
    "checklist.scoring.deduct-negative", .error,
    en: .init(
      what: "severity {severity} loses {points} points",
      why: "a failure would raise the score",
      cure: "write 0 or more points"),
    id: .init(
      what: "tingkat {severity} dipotong {points} poin",
      why: "kegagalan akan menaikkan nilai",
      cure: "tulis 0 poin atau lebih"))

  /// A negative weight of a side.
  public static let checklistCombineNegative = Message(
    "checklist.scoring.combine-negative", .error,
    en: .init(
      what: "the weight {weight} of the side {side} is negative",
      why: "a better score of that side would lower the whole",
      cure: "write 0 or more"),
    id: .init(
      what: "bobot {weight} sisi {side} negatif",
      why: "nilai sisi itu yang lebih baik akan menurunkan nilai keseluruhan",
      cure: "tulis 0 atau lebih"))

  /// Both sides weigh nothing.
  public static let checklistCombineZero = Message(
    "checklist.scoring.combine-zero", .error,
    en: .init(
      what: "both sides weigh 0 in `combine`",
      why: "there would be no score",
      cure: "give at least one side a weight above 0"),
    id: .init(
      what: "kedua sisi berbobot 0 pada `combine`",
      why: "tidak akan ada nilai",
      cure: "beri bobot di atas 0 pada setidaknya satu sisi"))

  /// A side that is combined and has no items.
  public static let checklistCombineSideEmpty = Message(
    "checklist.scoring.combine-side-empty", .error,
    en: .init(
      what: "`combine` weighs the side {side}, and no scored item asks it",
      why: "that side would never have a score",
      cure: "write items for it, or give it the weight 0"),
    id: .init(
      what: "`combine` memberi bobot pada sisi {side}, tetapi tidak ada butir bernilai untuknya",
      why: "sisi itu tidak akan punya nilai",
      cure: "buat butir untuknya, atau beri bobot 0"))

  /// A cap outside the scale.
  public static let checklistCapRange = Message(
    "checklist.scoring.cap-range", .error,
    en: .init(
      what: "the cap on {severity} is {at}; the scale goes from 0 to 100",
      why: "it would hold always, or never",
      cure: "write a score from 0 to 100"),
    id: .init(
      what: "batas untuk {severity} adalah {at}; skalanya 0 sampai 100",
      why: "batas itu akan selalu berlaku, atau tidak pernah",
      cure: "tulis nilai dari 0 sampai 100"))

  /// Two caps on one severity.
  public static let checklistCapRepeated = Message(
    "checklist.scoring.cap-repeated", .warning,
    en: .init(
      what: "there is a second cap on {severity}",
      why: "only the lower of the two has an effect",
      cure: "keep one of them"),
    id: .init(
      what: "ada batas kedua untuk {severity}",
      why: "hanya yang lebih rendah yang berpengaruh",
      cure: "pertahankan salah satu"))

  /// A rating outside the scale.
  public static let checklistRatingRange = Message(
    "checklist.rating.range", .error,
    en: .init(
      what: "the rating `{rating}` is earned from {from}; the scale goes from 0 to 100",
      why: "nobody, or everybody, would earn it",
      cure: "write a score from 0 to 100"),
    id: .init(
      what: "predikat `{rating}` diperoleh mulai {from}; skalanya 0 sampai 100",
      why: "tidak seorang pun, atau semua, akan memperolehnya",
      cure: "tulis nilai dari 0 sampai 100"))

  /// Two ratings from the same score.
  public static let checklistRatingRepeated = Message(
    "checklist.rating.repeated", .error,
    en: .init(
      what: "the ratings `{first}` and `{second}` are both earned from {from}",
      why: "only one of them could be given",
      cure: "give each its own lower limit"),
    id: .init(
      what: "predikat `{first}` dan `{second}` sama-sama mulai {from}",
      why: "hanya satu yang dapat diberikan",
      cure: "beri masing-masing batas bawah sendiri"))

  /// The lowest rating does not begin at 0.
  public static let checklistRatingFloor = Message(
    "checklist.rating.floor", .warning,
    en: .init(
      what: "the lowest rating `{rating}` is earned from {from}",
      why: "a lower score would have no rating",
      cure: "write from=\"0\", or add a rating below"),
    id: .init(
      what: "predikat terendah `{rating}` mulai {from}",
      why: "nilai di bawahnya tidak akan punya predikat",
      cure: "tulis from=\"0\", atau tambahkan predikat di bawahnya"))

  /// Ratings do not stand in order.
  public static let checklistRatingOrder = Message(
    "checklist.rating.order", .warning,
    en: .init(
      what: "the ratings stand neither from the highest down nor from the lowest up",
      why: "a scale out of order is easily misread",
      cure: "put them in order"),
    id: .init(
      what: "predikat tidak berurutan dari tertinggi maupun terendah",
      why: "skala yang tidak urut mudah salah dibaca",
      cure: "urutkan"))

  /// A line of the grading table that never fits.
  public static let checklistGradeUnreachable = Message(
    "checklist.findings.grade-unreachable", .warning,
    en: .init(
      what: "the line for severity {severity} with grade {grade} never fits",
      why: "the lines before it take everything",
      cure: "move it up, or remove it"),
    id: .init(
      what: "baris untuk tingkat {severity} dengan derajat {grade} tidak pernah cocok",
      why: "baris sebelumnya sudah mencakup semuanya",
      cure: "pindahkan ke atas, atau hapus"))

  /// A severity that the grading table does not grade.
  public static let checklistGradeMissing = Message(
    "checklist.findings.grade-missing", .warning,
    en: .init(
      what:
        "the grading table has no line that always fits severity {severity}, which item `{item}` has",
      why: "such findings would be graded by no rule",
      cure: "add a line without below for that severity"),
    id: .init(
      what:
        "tabel derajat tidak punya baris yang selalu cocok untuk tingkat {severity}, seperti pada butir `{item}`",
      why: "temuan demikian tidak punya aturan derajat",
      cure: "tambahkan baris tanpa below untuk tingkat itu"))
}
