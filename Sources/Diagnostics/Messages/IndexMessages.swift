extension Message {
  /// The messages about composite indices.
  public static let indexMessages: [Message] = [
    .indexIDRepeated, .indexReferenceUnknown, .indexReferenceMisspelt, .indexComponentContent,
    .indexMaximaDiffer, .indexWorthMeaningless, .indexInputOrder, .indexStepMatch,
    .indexStepRepeated, .indexStepOutside, .indexStepGap, .indexMinimumAmount,
    .indexMinimumUnreachable,
  ]

  /// One id for two things.
  public static let indexIDRepeated = Message(
    "index.id-repeated", .error,
    en: .init(
      what: "the {element} `{id}` is declared twice; first at {first}",
      why: "nobody could tell which of them is meant",
      cure: "give one of them another id"),
    id: .init(
      what: "ada dua {element} `{id}`; yang pertama di {first}",
      why: "tidak jelas mana yang dimaksud",
      cure: "beri id lain pada salah satunya"))

  /// A reference that leads nowhere.
  public static let indexReferenceUnknown = Message(
    "index.reference-unknown", .error,
    en: .init(
      what:
        "`{attribute}` names the {target} `{id}`, which is not declared; declared are {expected}",
      why: "a limit for nothing would never be looked at",
      cure: "declare the {target}, or name one that is declared"),
    id: .init(
      what: "`{attribute}` menyebut {target} `{id}`, yang tidak dinyatakan; yang ada {expected}",
      why: "batas tanpa tujuan tidak akan pernah diperiksa",
      cure: "nyatakan {target} itu, atau sebut yang sudah ada"))

  /// A reference that leads nowhere, close to one that is declared.
  public static let indexReferenceMisspelt = Message(
    "index.reference-misspelt", .error,
    en: .init(
      what:
        "`{attribute}` names the {target} `{id}`, which is not declared; did you mean `{suggestion}`?",
      why: "a limit for nothing would never be looked at",
      cure: "write `{suggestion}`"),
    id: .init(
      what:
        "`{attribute}` menyebut {target} `{id}`, yang tidak dinyatakan; maksud Anda `{suggestion}`?",
      why: "batas tanpa tujuan tidak akan pernah diperiksa",
      cure: "tulis `{suggestion}`"))

  /// A component that is neither a group nor an input, or both.
  public static let indexComponentContent = Message(
    "index.component.content", .error,
    en: .init(
      what:
        "the component `{component}` holds {found} of components and an input; expected one of them",
      why: "its value could come from two places, or from none",
      cure: "give it an input, or components"),
    id: .init(
      what:
        "komponen `{component}` berisi {found} dari komponen dan masukan; seharusnya salah satunya",
      why: "nilainya dapat berasal dari dua tempat, atau tidak dari mana pun",
      cure: "beri satu masukan, atau beberapa komponen"))

  /// Parts of a mean that cannot be compared.
  public static let indexMaximaDiffer = Message(
    "index.component.maxima-differ", .error,
    en: .init(
      what:
        "the parts of `{component}` can be worth {found}; expected the same for all, because they are joined by `{combine}`",
      why: "values on different scales cannot be compared",
      cure: "give the parts the same `worth`, or add them up"),
    id: .init(
      what:
        "bagian dari `{component}` dapat bernilai {found}; seharusnya sama semua, karena digabung dengan `{combine}`",
      why: "nilai pada skala yang berbeda tidak dapat dibandingkan",
      cure: "beri semua bagian `worth` yang sama, atau jumlahkan"))

  /// A conversion that means nothing.
  public static let indexWorthMeaningless = Message(
    "index.component.worth", .error,
    en: .init(
      what: "the component is worth {worth}, but its highest value is {highest}",
      why: "no share can be taken of it",
      cure: "correct the highest value of its input or parts"),
    id: .init(
      what: "komponen bernilai {worth}, padahal nilai tertingginya {highest}",
      why: "tidak ada bagian yang dapat diambil dari itu",
      cure: "perbaiki nilai tertinggi masukan atau bagiannya"))

  /// An input whose range does not rise.
  public static let indexInputOrder = Message(
    "index.input.order", .error,
    en: .init(
      what: "the input runs from {lowest} to {highest}; expected a highest number above the lowest",
      why: "no number could go in",
      cure: "write the lowest number in `lowest` and the highest in `highest`"),
    id: .init(
      what:
        "masukan berjalan dari {lowest} sampai {highest}; bilangan tertinggi harus di atas yang terendah",
      why: "tidak ada bilangan yang dapat masuk",
      cure: "tulis bilangan terendah pada `lowest` dan tertinggi pada `highest`"))

  /// A step that nothing or too much leads to.
  public static let indexStepMatch = Message(
    "index.step.match", .error,
    en: .init(
      what: "the step has {found} of `from` and `word`; expected one of them",
      why: "nobody could tell when it counts",
      cure: "write where numbers begin in `from`, or the word in `word`"),
    id: .init(
      what: "langkah ini memakai {found} dari `from` dan `word`; seharusnya salah satunya",
      why: "tidak jelas kapan langkah ini berlaku",
      cure: "tulis awal bilangan pada `from`, atau katanya pada `word`"))

  /// Two steps for one value.
  public static let indexStepRepeated = Message(
    "index.step.repeated", .error,
    en: .init(
      what: "the same number or word leads to the step at {first}",
      why: "one value would count twice",
      cure: "remove one of them, or correct it"),
    id: .init(
      what: "bilangan atau kata yang sama mengarah ke langkah di {first}",
      why: "satu nilai akan dihitung dua kali",
      cure: "hapus salah satunya, atau perbaiki"))

  /// A step that no number reaches.
  public static let indexStepOutside = Message(
    "index.step.outside", .error,
    en: .init(
      what: "the step begins at {from}; the input runs from {lowest} to {highest}",
      why: "no number could ever reach it",
      cure: "write a limit that the input can reach"),
    id: .init(
      what: "langkah mulai dari {from}; masukan berjalan dari {lowest} sampai {highest}",
      why: "tidak ada bilangan yang dapat mencapainya",
      cure: "tulis batas yang dapat dicapai masukan"))

  /// Numbers that no step is for.
  public static let indexStepGap = Message(
    "index.step.gap", .error,
    en: .init(
      what: "the input runs from {lowest} on, but its first step begins at {from}",
      why: "a number below would count nothing at all",
      cure: "add a step from {lowest} on"),
    id: .init(
      what: "masukan berjalan mulai {lowest}, padahal langkah pertamanya mulai dari {from}",
      why: "bilangan di bawahnya tidak akan bernilai apa pun",
      cure: "tambahkan langkah mulai {lowest}"))

  /// A minimum without an amount, or with two.
  public static let indexMinimumAmount = Message(
    "index.minimum.amount", .error,
    en: .init(
      what: "the minimum has {found} of `value` and `percent`; expected one of them",
      why: "nobody could tell how much is demanded",
      cure: "write the least value in `value`, or the least share in `percent`"),
    id: .init(
      what: "batas minimum memakai {found} dari `value` dan `percent`; seharusnya salah satunya",
      why: "tidak jelas berapa yang diminta",
      cure: "tulis nilai minimum pada `value`, atau bagian minimum pada `percent`"))

  /// A minimum above the maximum.
  public static let indexMinimumUnreachable = Message(
    "index.minimum.unreachable", .error,
    en: .init(
      what: "the minimum is {found}; the component can be worth {maximum} at most",
      why: "the outcome could never be reached",
      cure: "correct the minimum, or what the component is worth"),
    id: .init(
      what: "batas minimum {found}; komponen paling tinggi bernilai {maximum}",
      why: "hasil itu tidak akan pernah tercapai",
      cure: "perbaiki batas minimum, atau nilai komponen"))
}
