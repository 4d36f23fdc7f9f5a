extension Message {
  /// The messages of the rule engine.
  public static let evaluationMessages: [Message] = [
    .evaluationModelUnknown, .evaluationParameterUnknown, .evaluationCriterionOutOfRange,
    .evaluationAnsweredNotApplicable,
  ]

  /// The checklist names a scoring model that is not in the registry.
  public static let evaluationModelUnknown = Message(
    "evaluation.model-unknown", .error,
    en: .init(
      what: "there is no scoring model `{model}`",
      why: "without its model a checklist cannot be scored",
      cure: "use one of {known}"),
    id: .init(
      what: "model penilaian `{model}` tidak ada",
      why: "tanpa model itu daftar periksa tidak dapat dinilai",
      cure: "gunakan salah satu dari {known}"))

  /// A criterion takes its number from a parameter that is none.
  public static let evaluationParameterUnknown = Message(
    "evaluation.parameter-unknown", .error,
    en: .init(
      what: "the criterion of item `{item}` names `{parameter}`, which is no number parameter",
      why: "without its number the criterion cannot be held against an answer",
      cure: "declare the parameter with type=\"number\", or write a number"),
    id: .init(
      what: "kriteria butir `{item}` menyebut `{parameter}`, yang bukan parameter angka",
      why: "tanpa angkanya kriteria tidak dapat dibandingkan dengan jawaban",
      cure: "deklarasikan parameter itu dengan type=\"number\", atau tulis angkanya"))

  /// A tolerable rate or a confidence lies where it means nothing, as after an override.
  public static let evaluationCriterionOutOfRange = Message(
    "evaluation.criterion-out-of-range", .error,
    en: .init(
      what: "`{attribute}` of item `{item}` is {value}, expected {expected}",
      why: "outside that range a sample can prove nothing",
      cure: "correct the parameter or the override that gives this value"),
    id: .init(
      what: "`{attribute}` butir `{item}` bernilai {value}, seharusnya {expected}",
      why: "di luar rentang itu sampel tidak dapat membuktikan apa pun",
      cure: "perbaiki parameter atau pengganti yang memberi nilai ini"))

  /// A result answers an item whose condition is not met.
  public static let evaluationAnsweredNotApplicable = Message(
    "evaluation.answered-not-applicable", .warning,
    en: .init(
      what: "item `{item}` has an answer, but its condition is not met",
      why: "an item that does not apply is left out, and so is its answer",
      cure: "check the parameters and earlier answers that the condition names"),
    id: .init(
      what: "butir `{item}` dijawab, padahal syarat berlakunya tidak terpenuhi",
      why: "butir yang tidak berlaku tidak dihitung, begitu pula jawabannya",
      cure: "periksa parameter dan jawaban sebelumnya yang disebut oleh syarat itu"))
}
