extension Message {
  /// The messages about conditions: syntax, names and types.
  public static let conditionMessages: [Message] =
    conditionLimitMessages + conditionSyntaxMessages + conditionRefusalMessages
    + conditionNameMessages + conditionTypeMessages + conditionEvidenceMessages

  /// The messages about the limits of conditions.
  static let conditionLimitMessages: [Message] = [
    .conditionEmpty, .conditionTooLong, .conditionTooManyParts, .conditionTooDeep,
  ]

  /// A condition holds nothing.
  public static let conditionEmpty = Message(
    "condition.empty", .error,
    en: .init(
      what: "the condition is empty",
      why: "without an expression it cannot be told when it is met",
      cure: "write an expression such as `S_20.deviations > 0`, or remove the attribute"),
    id: .init(
      what: "kondisi kosong",
      why: "tanpa ekspresi tidak dapat ditentukan kapan kondisi terpenuhi",
      cure: "tulis ekspresi seperti `S_20.deviations > 0`, atau hapus atributnya"))

  /// A condition has more bytes than are read.
  public static let conditionTooLong = Message(
    "condition.too-long", .error,
    en: .init(
      what: "the condition has {count} bytes, more than {limit}",
      why: "the length is limited so that checking it stays quick",
      cure: "split it over several items, or move what it says into parameters"),
    id: .init(
      what: "kondisi berukuran {count} bita, lebih dari {limit}",
      why: "panjangnya dibatasi agar pemeriksaan tetap cepat",
      cure: "bagi ke beberapa butir, atau pindahkan isinya ke parameter"))

  /// A condition has more parts than are read.
  public static let conditionTooManyParts = Message(
    "condition.too-many-parts", .error,
    en: .init(
      what: "the condition has more than {limit} parts",
      why:
        "the number of literals, names, operators and calls is limited so that checking it stays quick",
      cure: "split it over several items"),
    id: .init(
      what: "kondisi memiliki lebih dari {limit} bagian",
      why: "jumlah nilai, nama, operator dan panggilan dibatasi agar pemeriksaan tetap cepat",
      cure: "bagi ke beberapa butir"))

  /// A condition is nested deeper than is read.
  public static let conditionTooDeep = Message(
    "condition.too-deep", .error,
    en: .init(
      what: "the condition is nested more than {limit} levels deep",
      why: "the depth is limited so that any condition can be read safely",
      cure: "remove parentheses that change nothing, or split the condition"),
    id: .init(
      what: "kondisi bersarang lebih dari {limit} tingkat",
      why: "kedalamannya dibatasi agar setiap kondisi dapat dibaca dengan aman",
      cure: "hapus kurung yang tidak mengubah apa pun, atau bagi kondisinya"))
}
