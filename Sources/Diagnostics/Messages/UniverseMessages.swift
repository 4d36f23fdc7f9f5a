extension Message {
  /// The messages about audit universes.
  public static let universeMessages: [Message] = [
    .universeIDRepeated, .universeFactorOrder, .universeFactorUnknown, .universeFactorMisspelt,
    .universeRatingRepeated, .universeRatingOutside, .universeRatingMissing,
  ]

  /// One id for two things.
  public static let universeIDRepeated = Message(
    "universe.id-repeated", .error,
    en: .init(
      what: "the {element} `{id}` is declared twice; first at {first}",
      why: "nobody could tell which of them is meant",
      cure: "give one of them another id"),
    id: .init(
      what: "ada dua {element} `{id}`; yang pertama di {first}",
      why: "tidak jelas mana yang dimaksud",
      cure: "beri id lain pada salah satunya"))

  /// A factor whose ratings do not rise.
  public static let universeFactorOrder = Message(
    "universe.factor.order", .error,
    en: .init(
      what: "ratings run from {lowest} to {highest}; expected a highest above the lowest",
      why: "no risk could be told from another",
      cure: "write the lowest rating in `lowest` and the highest in `highest`"),
    id: .init(
      what:
        "penilaian berjalan dari {lowest} sampai {highest}; yang tertinggi harus di atas yang terendah",
      why: "risiko tidak dapat dibedakan",
      cure: "tulis penilaian terendah pada `lowest` dan tertinggi pada `highest`"))

  /// A rating for a factor that is not declared.
  public static let universeFactorUnknown = Message(
    "universe.factor-unknown", .error,
    en: .init(
      what: "the factor `{id}` is not declared; declared are {expected}",
      why: "the rating would count for nothing",
      cure: "declare the factor, or name one that is declared"),
    id: .init(
      what: "faktor `{id}` tidak dinyatakan; yang ada {expected}",
      why: "penilaian itu tidak akan dihitung",
      cure: "nyatakan faktor itu, atau sebut yang sudah ada"))

  /// A rating for a factor that is not declared, close to one that is.
  public static let universeFactorMisspelt = Message(
    "universe.factor-misspelt", .error,
    en: .init(
      what: "the factor `{id}` is not declared; did you mean `{suggestion}`?",
      why: "the rating would count for nothing",
      cure: "write `{suggestion}`"),
    id: .init(
      what: "faktor `{id}` tidak dinyatakan; maksud Anda `{suggestion}`?",
      why: "penilaian itu tidak akan dihitung",
      cure: "tulis `{suggestion}`"))

  /// Two ratings for one factor.
  public static let universeRatingRepeated = Message(
    "universe.rating.repeated", .error,
    en: .init(
      what: "the factor `{factor}` is rated twice",
      why: "nobody could tell which rating holds",
      cure: "remove one of them"),
    id: .init(
      what: "faktor `{factor}` dinilai dua kali",
      why: "tidak jelas mana yang berlaku",
      cure: "hapus salah satunya"))

  /// A rating off the scale.
  public static let universeRatingOutside = Message(
    "universe.rating.outside", .error,
    en: .init(
      what: "the rating is {found}; expected {lowest} to {highest}",
      why: "risks could not be compared",
      cure: "correct the rating, or the scale of the factor"),
    id: .init(
      what: "penilaiannya {found}; seharusnya {lowest} sampai {highest}",
      why: "risiko tidak dapat dibandingkan",
      cure: "perbaiki penilaian, atau skala faktornya"))

  /// A factor that was not rated.
  public static let universeRatingMissing = Message(
    "universe.rating.missing", .warning,
    en: .init(
      what: "`{entity}` has no rating for {missing}",
      why: "what was not looked at counts as the highest risk",
      cure: "rate it"),
    id: .init(
      what: "`{entity}` tidak punya penilaian untuk {missing}",
      why: "yang belum dinilai dihitung sebagai risiko tertinggi",
      cure: "berikan penilaiannya"))
}
