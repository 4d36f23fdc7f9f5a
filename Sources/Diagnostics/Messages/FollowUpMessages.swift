extension Message {
  /// The messages about follow-up regimes.
  public static let followUpMessages: [Message] = [
    .followUpIDRepeated, .followUpSourceUnknown, .followUpStateRepeated, .followUpStateMissing,
  ]

  /// One id for two things.
  public static let followUpIDRepeated = Message(
    "followup.id-repeated", .error,
    en: .init(
      what: "the {element} `{id}` is declared twice; first at {first}",
      why: "nobody could tell which of them is meant",
      cure: "give one of them another id"),
    id: .init(
      what: "ada dua {element} `{id}`; yang pertama di {first}",
      why: "tidak jelas mana yang dimaksud",
      cure: "beri id lain pada salah satunya"))

  /// A source that is not declared.
  public static let followUpSourceUnknown = Message(
    "followup.source-unknown", .error,
    en: .init(
      what: "there is no source `{id}`",
      why: "nobody could look up what sets the deadline",
      cure: "declare the source, or correct the id"),
    id: .init(
      what: "tidak ada sumber `{id}`",
      why: "dasar tenggat itu tidak dapat diperiksa",
      cure: "nyatakan sumbernya, atau perbaiki id-nya"))

  /// A state in two statuses.
  public static let followUpStateRepeated = Message(
    "followup.state-repeated", .error,
    en: .init(
      what: "the state {state} is in two statuses; first in `{first}`",
      why: "a finding would count twice",
      cure: "leave it in one of them"),
    id: .init(
      what: "status kerja {state} ada dalam dua status; yang pertama `{first}`",
      why: "satu temuan akan dihitung dua kali",
      cure: "pertahankan pada salah satunya"))

  /// A state in no status.
  public static let followUpStateMissing = Message(
    "followup.state-missing", .error,
    en: .init(
      what: "no status covers {states}",
      why: "findings in such a state would be counted nowhere",
      cure: "add each of them to a status"),
    id: .init(
      what: "tidak ada status yang mencakup {states}",
      why: "temuan seperti itu tidak akan terhitung",
      cure: "tambahkan masing-masing pada satu status"))
}
