extension Message {
  static let checklistScoringLintMessages: [Message] = [
    .checklistWeightNegative, .checklistCombineNegative, .checklistCombineNothing,
    .checklistWeightsNothing, .checklistSideWeightless, .checklistSideWithoutItems,
    .checklistSectionWeightless, .checklistModelUnknown, .checklistModelMisspelt,
    .checklistRatingRepeated, .checklistRatingOutside, .checklistRatingGap, .checklistCapOutside,
    .checklistCapRepeated, .checklistDeductMissing, .checklistDeductUnused,
    .checklistDeductNegative, .checklistLevelMissing, .checklistLevelUnused,
    .checklistDiscrepancyOneSide, .checklistDiscrepancyWhole,
  ]

  /// A weight of an item is less than zero.
  public static let checklistWeightNegative = Message(
    "checklist.item.weight-negative", .error,
    en: .init(
      what: "weight `{weight}` of item `{item}` is negative",
      why: "a weight says how much an item counts and must be 0 or more",
      cure: "write weight=\"0\" to keep it out of the score, or remove the attribute (default 1)"),
    id: .init(
      what: "bobot `{weight}` dari butir `{item}` negatif",
      why: "bobot menyatakan seberapa besar butir dihitung, jadi paling kecil 0",
      cure: "tulis weight=\"0\" agar tidak dihitung, atau hapus atributnya (bawaan 1)"))

  /// A weight of a side is less than zero.
  public static let checklistCombineNegative = Message(
    "checklist.scoring.combine-negative", .error,
    en: .init(
      what: "`combine` gives the {side} side the weight `{weight}`, which is negative",
      why: "a weight says how much a side counts and must be 0 or more",
      cure: "write {side}=\"0\" to keep the side out of the score, or a weight above 0"),
    id: .init(
      what: "`combine` memberi sisi {side} bobot `{weight}`, yang negatif",
      why: "bobot menyatakan seberapa besar suatu sisi dihitung, jadi paling kecil 0",
      cure: "tulis {side}=\"0\" agar sisi itu tidak dihitung, atau bobot di atas 0"))

  /// Neither side has a weight.
  public static let checklistCombineNothing = Message(
    "checklist.scoring.combine-nothing", .error,
    en: .init(
      what: "`combine` gives both sides the weight 0",
      why: "two scores that both count nothing give no score together",
      cure: "give at least one side a weight above 0, or remove internal and external"),
    id: .init(
      what: "`combine` memberi kedua sisi bobot 0",
      why: "dua nilai yang sama-sama tidak dihitung tidak menghasilkan nilai gabungan",
      cure: "beri setidaknya satu sisi bobot di atas 0, atau hapus internal dan external"))

  /// No item counts.
  public static let checklistWeightsNothing = Message(
    "checklist.scoring.weights-nothing", .warning,
    en: .init(
      what: "the checklist `{id}` has no item that counts: all weights together are 0",
      why: "there will never be a score",
      cure: "give at least one item that can be scored a weight above 0"),
    id: .init(
      what: "daftar periksa `{id}` tidak punya butir yang dihitung: jumlah semua bobot 0",
      why: "tidak akan pernah ada nilai",
      cure: "beri setidaknya satu butir yang dapat dinilai bobot di atas 0"))

  /// No item of a side that is combined counts.
  public static let checklistSideWeightless = Message(
    "checklist.scoring.side-weightless", .warning,
    en: .init(
      what: "`combine` counts the {side} side, but the weights of its items are 0 together",
      why: "that side will never have a score, and the other will stand alone",
      cure: "give one of its items a weight above 0, or remove internal and external"),
    id: .init(
      what: "`combine` menghitung sisi {side}, tetapi jumlah bobot butirnya 0",
      why: "sisi itu tidak akan pernah punya nilai, dan sisi lain berdiri sendiri",
      cure: "beri salah satu butirnya bobot di atas 0, atau hapus internal dan external"))

  /// A side that is combined has no item.
  public static let checklistSideWithoutItems = Message(
    "checklist.scoring.side-without-items", .warning,
    en: .init(
      what: "`combine` counts the {side} side, but no item is answered by it",
      why: "that side will never have a score, and the other will stand alone",
      cure: "write items with side=\"{side}\", or remove internal and external"),
    id: .init(
      what: "`combine` menghitung sisi {side}, tetapi tidak ada butir yang dijawab sisi itu",
      why: "sisi itu tidak akan pernah punya nilai, dan sisi lain berdiri sendiri",
      cure: "tulis butir dengan side=\"{side}\", atau hapus internal dan external"))

  /// No item of a section counts.
  public static let checklistSectionWeightless = Message(
    "checklist.section.weightless", .warning,
    en: .init(
      what: "the section `{id}` has items that could be scored, but their weights are 0 together",
      why: "the section will stand in the report without a score",
      cure: "give one of them a weight above 0"),
    id: .init(
      what: "bagian `{id}` punya butir yang dapat dinilai, tetapi jumlah bobotnya 0",
      why: "bagian itu akan tampil di laporan tanpa nilai",
      cure: "beri salah satunya bobot di atas 0"))

  /// A scoring model that does not exist.
  public static let checklistModelUnknown = Message(
    "checklist.model.unknown", .error,
    en: .init(
      what: "there is no scoring model `{found}`",
      why: "without its model a checklist cannot be scored; there are {known}",
      cure: "use one of {known}"),
    id: .init(
      what: "model penilaian `{found}` tidak ada",
      why: "tanpa modelnya daftar periksa tidak dapat dinilai; yang ada {known}",
      cure: "gunakan salah satu dari {known}"))

  /// A scoring model that nearly exists.
  public static let checklistModelMisspelt = checklistModelUnknown.suggesting()

  /// Two ratings begin at one score.
  public static let checklistRatingRepeated = Message(
    "checklist.rating.repeated", .error,
    en: .init(
      what: "the ratings `{first}` and `{id}` both begin at {from}",
      why: "a score has one rating, and one of the two could never be earned",
      cure: "give each rating its own from"),
    id: .init(
      what: "peringkat `{first}` dan `{id}` sama-sama mulai dari {from}",
      why: "satu nilai punya satu peringkat, jadi salah satunya tidak pernah tercapai",
      cure: "beri tiap peringkat from sendiri"))

  /// A rating begins where no score can be.
  public static let checklistRatingOutside = Message(
    "checklist.rating.outside", .error,
    en: .init(
      what: "the rating `{id}` begins at {from}, outside the scores {range} of the model `{model}`",
      why: "no score could be there",
      cure: "write a from on the scale of the model"),
    id: .init(
      what: "peringkat `{id}` mulai dari {from}, di luar nilai {range} dari model `{model}`",
      why: "tidak ada nilai yang dapat berada di sana",
      cure: "tulis from yang ada pada skala model itu"))

  /// Low scores have no rating.
  public static let checklistRatingGap = Message(
    "checklist.rating.gap", .warning,
    en: .init(
      what: "the lowest rating `{id}` begins at {from}, so scores below it have none",
      why: "the worst results would stand in the report without a rating",
      cure: "add a rating with from=\"0\""),
    id: .init(
      what: "peringkat terendah `{id}` mulai dari {from}, jadi nilai di bawahnya tanpa peringkat",
      why: "hasil terburuk akan tampil di laporan tanpa peringkat",
      cure: "tambahkan peringkat dengan from=\"0\""))

  /// A cap where no score can be.
  public static let checklistCapOutside = Message(
    "checklist.cap.outside", .error,
    en: .init(
      what:
        "the cap on `{severity}` is {limit}, outside the scores {range} of the model `{model}`",
      why: "it would limit nothing, or leave a score that cannot be",
      cure: "write an at on the scale of the model"),
    id: .init(
      what:
        "batas untuk tingkat `{severity}` adalah {limit}, di luar nilai {range} dari model `{model}`",
      why: "batas itu tidak membatasi apa pun, atau menyisakan nilai yang tidak mungkin",
      cure: "tulis at yang ada pada skala model itu"))

  /// Two caps for one severity.
  public static let checklistCapRepeated = Message(
    "checklist.cap.repeated", .error,
    en: .init(
      what: "severity `{severity}` has a second cap; the first stands in line {line}",
      why: "only the lower of the two would ever hold",
      cure: "keep one `cap` for each severity"),
    id: .init(
      what: "tingkat `{severity}` punya batas kedua; yang pertama di baris {line}",
      why: "hanya yang lebih rendah yang akan berlaku",
      cure: "pertahankan satu `cap` untuk setiap tingkat"))

  /// The model that deducts points has none to deduct.
  public static let checklistDeductMissing = Message(
    "checklist.deduct.missing", .error,
    en: .init(
      what: "the model `deduction` has no `deduct`",
      why: "no failing item would lose any points, and every score would be 100",
      cure: "write a `deduct` for each severity that loses points"),
    id: .init(
      what: "model `deduction` tidak punya `deduct`",
      why: "butir yang gagal tidak mengurangi apa pun, dan setiap nilai menjadi 100",
      cure: "tulis `deduct` untuk setiap tingkat yang mengurangi nilai"))

  /// Points to deduct, for a model that does not.
  public static let checklistDeductUnused = Message(
    "checklist.deduct.unused", .warning,
    en: .init(
      what: "`deduct` has no meaning in the model `{model}`",
      why: "only the model `deduction` takes points away",
      cure: "remove the `deduct` elements, or write model=\"deduction\""),
    id: .init(
      what: "`deduct` tidak bermakna pada model `{model}`",
      why: "hanya model `deduction` yang mengurangi nilai",
      cure: "hapus elemen `deduct`, atau tulis model=\"deduction\""))

  /// Points to deduct that are less than zero.
  public static let checklistDeductNegative = Message(
    "checklist.deduct.negative", .error,
    en: .init(
      what: "severity `{severity}` loses {points} points, which is negative",
      why: "a failing item would raise the score",
      cure: "write the points that are lost as a number of 0 or more"),
    id: .init(
      what: "tingkat `{severity}` mengurangi {points}, yang negatif",
      why: "butir yang gagal akan menaikkan nilai",
      cure: "tulis pengurangannya sebagai bilangan 0 atau lebih"))

  /// An item without a level in a model of levels.
  public static let checklistLevelMissing = Message(
    "checklist.item.level-missing", .error,
    en: .init(
      what: "item `{item}` has no level, which the model `maturity` needs",
      why: "the model asks which levels are met, and this item would count in none",
      cure: "write level=\"1\" to level=\"9\", or weight=\"0\" to keep it out of the score"),
    id: .init(
      what: "butir `{item}` tidak punya tingkat, yang diperlukan model `maturity`",
      why: "model itu melihat tingkat mana yang terpenuhi, dan butir ini tidak masuk mana pun",
      cure: "tulis level=\"1\" sampai level=\"9\", atau weight=\"0\" agar tidak dihitung"))

  /// Levels, for a model that has none.
  public static let checklistLevelUnused = Message(
    "checklist.item.level-unused", .warning,
    en: .init(
      what:
        "{count} items have a level, which means nothing in the model `{model}`; the first is `{item}`",
      why: "only the model `maturity` asks for levels",
      cure: "remove the levels, or write model=\"maturity\""),
    id: .init(
      what:
        "{count} butir punya tingkat, yang tidak bermakna pada model `{model}`; yang pertama `{item}`",
      why: "hanya model `maturity` yang melihat tingkat",
      cure: "hapus tingkatnya, atau tulis model=\"maturity\""))

  /// Sides are to be compared, but one of them has no item that is scored.
  public static let checklistDiscrepancyOneSide = Message(
    "checklist.discrepancy.one-side", .warning,
    en: .init(
      what: "`discrepancy` compares the sides, but the {side} side has no item that counts",
      why: "where one side says nothing, there is nothing to compare",
      cure: "write items with side=\"{side}\" or side=\"both\", or remove discrepancy"),
    id: .init(
      what:
        "`discrepancy` membandingkan kedua sisi, tetapi sisi {side} tidak punya butir yang dihitung",
      why: "bila satu sisi tidak menyatakan apa pun, tidak ada yang dapat dibandingkan",
      cure: "tulis butir dengan side=\"{side}\" atau side=\"both\", atau hapus discrepancy"))

  /// Sides are to be compared, but they test nothing in common.
  public static let checklistDiscrepancyWhole = Message(
    "checklist.discrepancy.whole", .note,
    en: .init(
      what: "no requirement is tested by both sides, so `discrepancy` compares only the two scores",
      why: "where both sides test the same requirement, a difference says what it is about",
      cure: "let both sides test the requirements that matter most"),
    id: .init(
      what:
        "tidak ada persyaratan yang diuji kedua sisi, jadi `discrepancy` hanya membandingkan kedua nilai",
      why: "bila kedua sisi menguji persyaratan yang sama, perbedaannya jelas tentang apa",
      cure: "biarkan kedua sisi menguji persyaratan yang paling penting"))
}
