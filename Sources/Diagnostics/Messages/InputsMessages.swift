extension Message {
  /// The messages about what goes into an index.
  public static let inputsMessages: [Message] = [
    .inputsComponentUnknown, .inputsComponentMisspelt, .inputsComponentGroup, .inputsTwice,
    .inputsUnreadable, .inputsOutside, .inputsForeign, .inputsShape, .inputsMissing,
  ]

  /// A value for nothing.
  public static let inputsComponentUnknown = Message(
    "inputs.component-unknown", .error,
    en: .init(
      what: "there is no component `{component}`; expected {expected}",
      why: "the value would be ignored in silence",
      cure: "name a component of the index"),
    id: .init(
      what: "tidak ada komponen `{component}`; yang ada {expected}",
      why: "nilainya akan terabaikan tanpa pemberitahuan",
      cure: "sebut komponen dari indeks itu"))

  /// A value for nothing, close to something.
  public static let inputsComponentMisspelt = Message(
    "inputs.component-misspelt", .error,
    en: .init(
      what: "there is no component `{component}`; did you mean `{suggestion}`?",
      why: "the value would be ignored in silence",
      cure: "write `{suggestion}`"),
    id: .init(
      what: "tidak ada komponen `{component}`; maksud Anda `{suggestion}`?",
      why: "nilainya akan terabaikan tanpa pemberitahuan",
      cure: "tulis `{suggestion}`"))

  /// A value for a group.
  public static let inputsComponentGroup = Message(
    "inputs.component-group", .error,
    en: .init(
      what: "the component `{component}` is computed from its parts; a value cannot be given",
      why: "the value given could contradict the parts",
      cure: "give values for {expected}"),
    id: .init(
      what: "komponen `{component}` dihitung dari bagiannya; nilainya tidak dapat diberikan",
      why: "nilai yang diberikan dapat bertentangan dengan bagiannya",
      cure: "beri nilai untuk {expected}"))

  /// Two different values for one component.
  public static let inputsTwice = Message(
    "inputs.twice", .error,
    en: .init(
      what: "the component `{component}` is given another value at {first}",
      why: "nobody could tell which of them counts",
      cure: "remove one of them"),
    id: .init(
      what: "komponen `{component}` diberi nilai lain di {first}",
      why: "tidak jelas mana yang berlaku",
      cure: "hapus salah satunya"))

  /// A value that is neither a number nor a word of the component.
  public static let inputsUnreadable = Message(
    "inputs.unreadable", .error,
    en: .init(
      what: "the value of `{component}` is `{found}`; expected {expected}",
      why: "nothing can be computed from it",
      cure: "write a number with a decimal point, or one of the words"),
    id: .init(
      what: "nilai `{component}` adalah `{found}`; seharusnya {expected}",
      why: "tidak ada yang dapat dihitung darinya",
      cure: "tulis bilangan dengan titik desimal, atau salah satu kata itu"))

  /// A value outside the range.
  public static let inputsOutside = Message(
    "inputs.outside", .error,
    en: .init(
      what: "the value of `{component}` is {found}; expected {lowest} to {highest}",
      why: "a value off the scale would shift the index",
      cure: "correct the value, or the scale of the index"),
    id: .init(
      what: "nilai `{component}` adalah {found}; seharusnya {lowest} sampai {highest}",
      why: "nilai di luar skala akan menggeser indeks",
      cure: "perbaiki nilainya, atau skala indeks"))

  /// A file for something else.
  public static let inputsForeign = Message(
    "inputs.foreign", .error,
    en: .init(
      what: "`{attribute}` is `{found}`; expected `{expected}`",
      why: "its values belong to something else",
      cure: "give the file that belongs to this index"),
    id: .init(
      what: "`{attribute}` berisi `{found}`; seharusnya `{expected}`",
      why: "nilainya milik hal lain",
      cure: "berikan berkas milik indeks ini"))

  /// JSON of another shape.
  public static let inputsShape = Message(
    "inputs.json-shape", .error,
    en: .init(
      what: "found {found}; expected an object with `values`, or a report with `measures`",
      why: "nothing can be read from it",
      cure: "write {\"schema\": \"urn:patuh:index-inputs:1\", \"values\": {\"component\": 3.5}}"),
    id: .init(
      what: "ditemukan {found}; seharusnya objek dengan `values`, atau laporan dengan `measures`",
      why: "tidak ada yang dapat dibaca darinya",
      cure: "tulis {\"schema\": \"urn:patuh:index-inputs:1\", \"values\": {\"component\": 3.5}}"))

  /// Components for which nothing was given.
  public static let inputsMissing = Message(
    "inputs.missing", .warning,
    en: .init(
      what: "nothing was given for {missing}",
      why: "without them there is no index: a missing value is never counted as zero",
      cure: "give a value for each component, or a report that measures it"),
    id: .init(
      what: "tidak ada nilai untuk {missing}",
      why: "tanpa itu tidak ada indeks: nilai yang tidak ada tidak pernah dihitung nol",
      cure: "beri nilai setiap komponen, atau laporan yang mengukurnya"))
}
