extension Message {
  static let checklistCriterionLintMessages: [Message] = [
    .checklistParameterRangeReversed, .checklistParameterOutsideRange, .checklistScaleReversed,
    .checklistThresholdOutside, .checklistThresholdCanLeave, .checklistThresholdAlways,
    .checklistThresholdNever, .checklistRateOutside, .checklistRateCanLeave,
    .checklistValueOutside, .checklistOptionsFew, .checklistOptionsAlike, .checklistLadderNever,
    .checklistLadderAlways, .checklistChoiceNever, .checklistChoiceMixed,
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

  /// The value of a possible answer lies outside 0...1.
  public static let checklistValueOutside = Message(
    "checklist.item.value-outside", .error,
    en: .init(
      what: "the {element} `{id}` of item `{item}` attains {value}; expected 0 to 1",
      why: "an attainment is a share: 0 is nothing, 1 is all",
      cure: "write a decimal from 0 to 1, such as 0.5"),
    id: .init(
      what:
        "`{element}` dengan id `{id}` pada butir `{item}` bernilai {value}, seharusnya 0 sampai 1",
      why: "capaian adalah bagian: 0 berarti nihil, 1 berarti seluruhnya",
      cure: "tulis desimal dari 0 sampai 1, misalnya 0.5"))

  /// There is only one possible answer.
  public static let checklistOptionsFew = Message(
    "checklist.item.options-few", .warning,
    en: .init(
      what: "item `{item}` has a single `{element}`",
      why: "where only one answer is possible, nothing is asked",
      cure: "add the other possible answers"),
    id: .init(
      what: "butir `{item}` hanya punya satu `{element}`",
      why: "bila hanya satu jawaban yang mungkin, tidak ada yang ditanyakan",
      cure: "tambahkan jawaban lain yang mungkin"))

  /// All possible answers attain the same.
  public static let checklistOptionsAlike = Message(
    "checklist.item.options-alike", .warning,
    en: .init(
      what: "each `{element}` of item `{item}` attains {value}",
      why: "whatever is answered, the score stays the same",
      cure: "give the answers different values, or weight=\"0\" to the item"),
    id: .init(
      what: "setiap `{element}` pada butir `{item}` bernilai {value}",
      why: "apa pun jawabannya, nilainya tetap sama",
      cure: "beri jawaban nilai yang berbeda, atau weight=\"0\" pada butirnya"))

  /// No step of a ladder conforms.
  public static let checklistLadderNever = Message(
    "checklist.item.ladder-never", .error,
    en: .init(
      what: "no step of item `{item}` attains {from}, from where an answer conforms",
      why: "the item would fail whatever is answered",
      cure: "lower conforming-from, or correct the values of the steps"),
    id: .init(
      what: "tidak ada `step` pada butir `{item}` yang mencapai {from}, batas jawaban yang sesuai",
      why: "butir itu akan gagal apa pun jawabannya",
      cure: "turunkan conforming-from, atau perbaiki nilai tiap `step`"))

  /// Every step of a ladder conforms.
  public static let checklistLadderAlways = Message(
    "checklist.item.ladder-always", .warning,
    en: .init(
      what: "every step of item `{item}` attains {from}, from where an answer conforms",
      why: "the item can never become a finding",
      cure: "raise conforming-from, or add the step that does not conform"),
    id: .init(
      what: "setiap `step` pada butir `{item}` mencapai {from}, batas jawaban yang sesuai",
      why: "butir itu tidak pernah dapat menjadi temuan",
      cure: "naikkan conforming-from, atau tambahkan `step` yang tidak sesuai"))

  /// The best answer of a choice does not attain everything.
  public static let checklistChoiceNever = Message(
    "checklist.item.choice-never", .warning,
    en: .init(
      what: "the best answer of item `{item}` attains {value}, and conforms only from 1 on",
      why: "the item would be a finding whatever is answered",
      cure: "give the best option, or all good ones together, the value 1"),
    id: .init(
      what: "jawaban terbaik butir `{item}` bernilai {value}, padahal baru sesuai mulai dari 1",
      why: "butir itu akan menjadi temuan apa pun jawabannya",
      cure: "beri opsi terbaik, atau semua opsi baik bersama-sama, nilai 1"))

  /// Some options of a choice have a value, others do not.
  public static let checklistChoiceMixed = Message(
    "checklist.item.choice-mixed", .error,
    en: .init(
      what: "the option `{id}` of item `{item}` has no value, but others have",
      why: "a choice is scored only when every option has a value",
      cure: "give every option a value, or none"),
    id: .init(
      what: "opsi `{id}` pada butir `{item}` tidak punya nilai, padahal yang lain punya",
      why: "pilihan hanya dinilai bila setiap opsi punya nilai",
      cure: "beri semua opsi nilai, atau tidak sama sekali"))
}
