extension Message {
  /// The messages about what a checklist says.
  public static let checklistMessages: [Message] =
    checklistReadingMessages + checklistReferenceMessages + checklistNumberMessages
    + checklistScoringMessages + checklistLoadingMessages

  private static let checklistReadingMessages: [Message] = [
    .checklistParameterValueType, .checklistParameterRangeType, .checklistDeductRepeated,
    .checklistCombineHalf, .checklistDueRepeated, .checklistClassAxisRepeated,
    .checklistThresholdMissing, .checklistThresholdRepeated,
  ]

  /// The value of a parameter is not of its type.
  public static let checklistParameterValueType = Message(
    "checklist.parameter.value-type", .error,
    en: .init(
      what: "the parameter `{parameter}` is a {type}; found `{found}`",
      why: "criteria and conditions compute with the value",
      cure: "write a value of that type, or correct the attribute type"),
    id: .init(
      what: "parameter `{parameter}` berjenis {type}; ditemukan `{found}`",
      why: "kriteria dan syarat menghitung dengan nilai itu",
      cure: "tulis nilai berjenis itu, atau perbaiki atribut type"))

  /// A parameter that is no number has a least or greatest value.
  public static let checklistParameterRangeType = Message(
    "checklist.parameter.range-type", .error,
    en: .init(
      what: "the parameter `{parameter}` is a {type} and cannot have `{attribute}`",
      why: "only numbers have a least and a greatest value",
      cure: "remove the attribute, or correct the attribute type"),
    id: .init(
      what: "parameter `{parameter}` berjenis {type} dan tidak dapat memiliki `{attribute}`",
      why: "hanya bilangan yang punya nilai terkecil dan terbesar",
      cure: "hapus atribut itu, atau perbaiki atribut type"))

  /// Two deductions for one severity.
  public static let checklistDeductRepeated = Message(
    "checklist.scoring.deduct-repeated", .error,
    en: .init(
      what: "the points lost for severity `{severity}` are given twice",
      why: "only one of them could hold",
      cure: "keep one `deduct` for each severity"),
    id: .init(
      what: "potongan nilai untuk tingkat `{severity}` ditulis dua kali",
      why: "hanya satu yang dapat berlaku",
      cure: "pertahankan satu `deduct` untuk setiap tingkat"))

  /// Only one side has a weight in the combination.
  public static let checklistCombineHalf = Message(
    "checklist.scoring.combine-half", .error,
    en: .init(
      what: "`combine` gives `{given}` without `{missing}`",
      why: "two scores are joined by two weights",
      cure: "write both weights, or neither"),
    id: .init(
      what: "`combine` memberi `{given}` tanpa `{missing}`",
      why: "dua nilai digabung dengan dua bobot",
      cure: "tulis kedua bobot, atau tidak sama sekali"))

  /// Two due dates for one grade.
  public static let checklistDueRepeated = Message(
    "checklist.findings.due-repeated", .error,
    en: .init(
      what: "the days for grade `{grade}` are given twice",
      why: "only one of them could hold",
      cure: "keep one `due` for each grade"),
    id: .init(
      what: "jumlah hari untuk derajat `{grade}` ditulis dua kali",
      why: "hanya satu yang dapat berlaku",
      cure: "pertahankan satu `due` untuk setiap derajat"))

  /// Two classes on one axis.
  public static let checklistClassAxisRepeated = Message(
    "checklist.class.axis-repeated", .error,
    en: .init(
      what: "the axis `{axis}` stands twice in one `class`",
      why: "an item has one value on each axis",
      cure: "keep one pair for each axis"),
    id: .init(
      what: "sumbu `{axis}` muncul dua kali dalam satu `class`",
      why: "satu butir punya satu nilai pada setiap sumbu",
      cure: "pertahankan satu pasangan untuk setiap sumbu"))

  /// A measure without a threshold.
  public static let checklistThresholdMissing = Message(
    "checklist.item.threshold-missing", .error,
    en: .init(
      what: "`{element}` of item `{item}` has no threshold",
      why: "without a threshold a measured number is neither good nor bad",
      cure: "write exactly one of at-least, at-most, above, below and equals"),
    id: .init(
      what: "`{element}` pada butir `{item}` tidak punya ambang",
      why: "tanpa ambang, angka terukur tidak dapat dinilai",
      cure: "tulis tepat satu dari at-least, at-most, above, below dan equals"))

  /// A measure with more than one threshold.
  public static let checklistThresholdRepeated = Message(
    "checklist.item.threshold-repeated", .error,
    en: .init(
      what: "`{attribute}` is a second threshold of item `{item}`",
      why: "a measured number is held against one threshold",
      cure: "keep one; write an item of its own for the other"),
    id: .init(
      what: "`{attribute}` adalah ambang kedua pada butir `{item}`",
      why: "angka terukur dibandingkan dengan satu ambang",
      cure: "pertahankan satu; buat butir sendiri untuk yang lain"))
}
