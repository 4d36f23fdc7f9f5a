/// Filters of reports that ask for what is not there.
extension Message {
  /// A value that nothing in the report has.
  public static let commandFilterUnknown = Message(
    "command.filter-unknown", .error,
    en: .init(
      what: "{option} {value}: the report has no such thing; it has {known}",
      why: "an excerpt of what is not there would be empty",
      cure: "give one of these, or several with commas"),
    id: .init(
      what: "{option} {value}: tidak ada di laporan; yang ada {known}",
      why: "kutipan dari yang tidak ada akan kosong",
      cure: "berikan salah satunya, atau beberapa dengan koma"))

  /// Somebody who has no action in the report; who it is, is not repeated.
  public static let commandFilterOwner = Message(
    "command.filter-owner", .error,
    en: .init(
      what: "--only-owner: no action in the report is that person's",
      why: "an excerpt of what is not there would be empty",
      cure: "give the name or the id as the action plan has it"),
    id: .init(
      what: "--only-owner: tidak ada tindakan orang itu di laporan",
      why: "kutipan dari yang tidak ada akan kosong",
      cure: "berikan nama atau id seperti di rencana aksi"))

  /// A report whose findings have no owners.
  public static let commandFilterOwnerless = Message(
    "command.filter-ownerless", .error,
    en: .init(
      what: "--only-owner: findings of this report have no actions and owners",
      why: "owners are those of the actions agreed on in an engagement",
      cure: "leave the option out, or report the engagement"),
    id: .init(
      what: "--only-owner: temuan laporan ini tidak punya tindakan dan pemilik",
      why: "pemilik adalah pemilik tindakan yang disepakati dalam penugasan",
      cure: "hilangkan opsi itu, atau laporkan penugasannya"))

  /// A comparison from which a unit was left out.
  public static let commandFilterUnits = Message(
    "command.filter-units", .error,
    en: .init(
      what: "--only-unit leaves out one of the units compared",
      why: "one unit alone is no comparison",
      cure: "name both units, or none"),
    id: .init(
      what: "--only-unit meninggalkan salah satu unit yang dibandingkan",
      why: "satu unit saja bukan perbandingan",
      cure: "sebut kedua unit, atau tidak sama sekali"))

  /// A comparison of the sides from which a side was left out.
  public static let commandFilterSides = Message(
    "command.filter-sides", .error,
    en: .init(
      what: "--sides compares both sides: without --only-side",
      why: "one side alone is no comparison",
      cure: "leave one of the options out"),
    id: .init(
      what: "--sides membandingkan kedua pihak: tanpa --only-side",
      why: "satu pihak saja bukan perbandingan",
      cure: "hilangkan salah satu opsi"))
}
