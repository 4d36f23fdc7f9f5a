extension Message {
  static let checklistCriterionLintMessages: [Message] = [
    .checklistParameterRangeReversed, .checklistParameterOutsideRange, .checklistScaleReversed,
    .checklistThresholdOutside, .checklistThresholdCanLeave, .checklistThresholdAlways,
    .checklistThresholdNever, .checklistRateOutside, .checklistRateCanLeave,
  ]

  /// The least value of a parameter is greater than the greatest.
  public static let checklistParameterRangeReversed = Message(
    "checklist.parameter.range-reversed", .error,
    en: .init(
      what:
        "the parameter `{parameter}` has minimum {minimum}, which is more than its maximum {maximum}",
      why: "no value could lie between them",
      cure: "swap minimum and maximum, or correct one of them"),
    id: .init(
      what:
        "parameter `{parameter}` punya minimum {minimum}, lebih besar dari maksimumnya {maximum}",
      why: "tidak ada nilai yang dapat berada di antaranya",
      cure: "tukar minimum dan maximum, atau perbaiki salah satunya"))

  /// The default of a parameter lies outside its own range.
  public static let checklistParameterOutsideRange = Message(
    "checklist.parameter.outside-range", .error,
    en: .init(
      what: "the parameter `{parameter}` is {value}, outside its own range {range}",
      why: "the same value would be refused from a unit that overrides it",
      cure: "correct the value, or widen minimum and maximum"),
    id: .init(
      what: "parameter `{parameter}` bernilai {value}, di luar rentangnya sendiri {range}",
      why: "nilai yang sama akan ditolak bila diberikan oleh suatu unit",
      cure: "perbaiki nilainya, atau longgarkan minimum dan maximum"))

  /// The least value of a scale is not less than the greatest.
  public static let checklistScaleReversed = Message(
    "checklist.item.scale-reversed", .error,
    en: .init(
      what: "item `{item}` has minimum {minimum}, which is not less than its maximum {maximum}",
      why: "every answer outside the two is refused, so none could be given",
      cure: "swap minimum and maximum, or correct one of them"),
    id: .init(
      what: "butir `{item}` punya minimum {minimum}, yang tidak kurang dari maksimumnya {maximum}",
      why: "jawaban di luar keduanya ditolak, jadi tidak ada jawaban yang dapat diberikan",
      cure: "tukar minimum dan maximum, atau perbaiki salah satunya"))

  /// A threshold lies outside the scale of its measure.
  public static let checklistThresholdOutside = Message(
    "checklist.item.threshold-outside", .error,
    en: .init(
      what: "`{attribute}` of item `{item}` is {value}, outside its scale {range}",
      why: "every answer on the scale would be judged alike",
      cure: "correct the threshold or the parameter that it names, or the scale"),
    id: .init(
      what: "`{attribute}` pada butir `{item}` bernilai {value}, di luar skalanya {range}",
      why: "semua jawaban pada skala itu akan dinilai sama",
      cure: "perbaiki ambang atau parameter yang disebutnya, atau skalanya"))

  /// A parameter may be overridden with a threshold outside the scale.
  public static let checklistThresholdCanLeave = Message(
    "checklist.item.threshold-can-leave", .warning,
    en: .init(
      what:
        "the parameter `{parameter}` may become {value}, outside the scale {range} of item `{item}`",
      why: "a unit that overrides it so would have all its answers judged alike",
      cure: "narrow minimum and maximum of the parameter to the scale"),
    id: .init(
      what:
        "parameter `{parameter}` dapat menjadi {value}, di luar skala {range} dari butir `{item}`",
      why: "pada unit yang menggantinya begitu, semua jawaban akan dinilai sama",
      cure: "sempitkan minimum dan maximum parameter itu ke dalam skala"))

  /// A threshold that every value on the scale meets.
  public static let checklistThresholdAlways = Message(
    "checklist.item.threshold-always", .warning,
    en: .init(
      what: "every value on the scale {range} meets `{attribute}` {value} of item `{item}`",
      why: "an item that cannot fail only raises the score",
      cure: "correct the threshold, or the scale"),
    id: .init(
      what: "setiap nilai pada skala {range} memenuhi `{attribute}` {value} dari butir `{item}`",
      why: "butir yang tidak dapat gagal hanya menaikkan nilai",
      cure: "perbaiki ambangnya, atau skalanya"))

  /// A threshold that no value on the scale meets.
  public static let checklistThresholdNever = Message(
    "checklist.item.threshold-never", .error,
    en: .init(
      what: "no value on the scale {range} meets `{attribute}` {value} of item `{item}`",
      why: "the item would fail whatever is measured",
      cure: "correct the threshold or the scale; at-least and at-most include their limit"),
    id: .init(
      what: "tidak ada nilai pada skala {range} yang memenuhi `{attribute}` {value} butir `{item}`",
      why: "butir itu akan gagal berapa pun hasil ukurnya",
      cure: "perbaiki ambang atau skalanya; at-least dan at-most mencakup batasnya"))

  /// A tolerable rate or a confidence lies where it means nothing.
  public static let checklistRateOutside = Message(
    "checklist.item.rate-outside", .error,
    en: .init(
      what: "`{attribute}` of item `{item}` is {value}, expected {expected}",
      why: "outside that range a sample or a test can prove nothing",
      cure: "write a share such as 0.05, not a percentage, or correct the parameter it names"),
    id: .init(
      what: "`{attribute}` pada butir `{item}` bernilai {value}, seharusnya {expected}",
      why: "di luar rentang itu sampel atau uji tidak dapat membuktikan apa pun",
      cure: "tulis bagian seperti 0.05, bukan persen, atau perbaiki parameter yang disebut"))

  /// A parameter may be overridden with a rate or a confidence that means nothing.
  public static let checklistRateCanLeave = Message(
    "checklist.item.rate-can-leave", .warning,
    en: .init(
      what:
        "the parameter `{parameter}` may become {value}, but `{attribute}` of item `{item}` needs {expected}",
      why: "a unit that overrides it so could not be judged",
      cure: "narrow minimum and maximum of the parameter"),
    id: .init(
      what:
        "parameter `{parameter}` dapat menjadi {value}, padahal `{attribute}` pada butir `{item}` memerlukan {expected}",
      why: "unit yang menggantinya begitu tidak dapat dinilai",
      cure: "sempitkan minimum dan maximum parameter itu"))
}
