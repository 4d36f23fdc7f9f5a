extension Message {
  /// The messages about registers of complaints.
  public static let registerMessages: [Message] = [
    .registerIDRepeated, .registerReferenceUnknown, .registerReferenceMisspelt,
    .registerDeadlineRepeated, .registerDeadlineOrder, .registerAgeRepeated,
  ]

  /// One id for two things.
  public static let registerIDRepeated = Message(
    "register.id-repeated", .error,
    en: .init(
      what: "the {element} `{id}` is declared twice; first at {first}",
      why: "nobody could tell which of them is meant",
      cure: "give one of them another id"),
    id: .init(
      what: "ada dua {element} `{id}`; yang pertama di {first}",
      why: "tidak jelas mana yang dimaksud",
      cure: "beri id lain pada salah satunya"))

  /// A source that is not declared.
  public static let registerReferenceUnknown = Message(
    "register.reference-unknown", .error,
    en: .init(
      what: "the source `{id}` is not declared; declared are {expected}",
      why: "nobody could look up where the deadlines come from",
      cure: "declare the source, or name one that is declared"),
    id: .init(
      what: "sumber `{id}` tidak dinyatakan; yang ada {expected}",
      why: "asal batas waktunya tidak dapat ditelusuri",
      cure: "nyatakan sumber itu, atau sebut yang sudah ada"))

  /// A source that is not declared, close to one that is.
  public static let registerReferenceMisspelt = Message(
    "register.reference-misspelt", .error,
    en: .init(
      what: "the source `{id}` is not declared; did you mean `{suggestion}`?",
      why: "nobody could look up where the deadlines come from",
      cure: "write `{suggestion}`"),
    id: .init(
      what: "sumber `{id}` tidak dinyatakan; maksud Anda `{suggestion}`?",
      why: "asal batas waktunya tidak dapat ditelusuri",
      cure: "tulis `{suggestion}`"))

  /// Two deadlines for one stage.
  public static let registerDeadlineRepeated = Message(
    "register.deadline.repeated", .error,
    en: .init(
      what: "the stage `{stage}` has a deadline already, at {first}",
      why: "nobody could tell which of them holds",
      cure: "remove one of them"),
    id: .init(
      what: "tahap `{stage}` sudah punya batas waktu, di {first}",
      why: "tidak jelas mana yang berlaku",
      cure: "hapus salah satunya"))

  /// A complaint that must be closed before it is answered.
  public static let registerDeadlineOrder = Message(
    "register.deadline.order", .warning,
    en: .init(
      what: "closing is due after {closed} days, the first answer after {responded}",
      why: "closing is an answer, so the later deadline never counts",
      cure: "correct one of the deadlines"),
    id: .init(
      what: "penutupan jatuh tempo setelah {closed} hari, jawaban pertama setelah {responded}",
      why: "penutupan adalah jawaban, jadi batas yang lebih lama tidak pernah berlaku",
      cure: "perbaiki salah satu batas waktu"))

  /// Two groups of age that begin alike.
  public static let registerAgeRepeated = Message(
    "register.age-repeated", .error,
    en: .init(
      what: "another group of age begins at {found} days, too",
      why: "one of them would always be empty",
      cure: "remove one of them"),
    id: .init(
      what: "ada kelompok umur lain yang juga mulai dari {found} hari",
      why: "salah satunya akan selalu kosong",
      cure: "hapus salah satunya"))
}
