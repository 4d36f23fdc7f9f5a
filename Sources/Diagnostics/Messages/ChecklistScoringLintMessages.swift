extension Message {
  static let checklistScoringLintMessages: [Message] = [
    .checklistWeightNegative, .checklistCombineNegative, .checklistCombineNothing,
    .checklistWeightsNothing, .checklistSideWeightless, .checklistSideWithoutItems,
    .checklistSectionWeightless,
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
}
