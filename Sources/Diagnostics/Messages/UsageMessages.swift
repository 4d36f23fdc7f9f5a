/// What is wrong with a command line: options, arguments and commands.
extension Message {
  /// The messages about wrong usage.
  public static let usageMessages: [Message] = [
    .usageOptionUnknown, .usageOptionMisspelt, .usageOptionMalformed, .usageOptionMissing,
    .usageOptionValueMissing, .usageOptionValueUnwanted, .usageOptionValue, .usageOptionChoice,
    .usageOptionsExclusive, .usageOptionsNeither, .usageOptionAlone, .usageOptionNeeds,
    .usageArgumentMissing,
    .usageArgumentValue, .usageArgumentChoice, .usageArgumentUnwanted, .usageArgumentSurplus,
    .usageCommandUnknown, .usageCommandMisspelt, .usageShellUnknown, .usageOther, .usageDate,
    .usageNumber, .usageRange, .usageNotPositive, .usageTextBlank, .usageID,
    .usageFormatUnknown, .usageOutputMissing, .usageResultsMissing, .usagePeriodUnknown,
    .usageLettersOf, .usageOutputFolder, .usageOutputAnswers, .usageOptionsNone,
  ]

  /// An option that the command does not have.
  public static let usageOptionUnknown = Message(
    "usage.option-unknown", .error,
    en: .init(
      what: "`{command}` has no option `{option}`",
      why: "only the options that its help lists can be given; nothing was done",
      cure: "see its options with `{command} --help`"),
    id: .init(
      what: "`{command}` tidak punya opsi `{option}`",
      why: "hanya opsi dalam bantuannya yang dapat diberikan; tidak ada yang dilakukan",
      cure: "lihat opsinya dengan `{command} --help`"))

  /// An option close to one that the command has.
  public static let usageOptionMisspelt = Message(
    "usage.option-misspelt", .error,
    en: .init(
      what: "`{command}` has no option `{option}`; did you mean `{suggestion}`?",
      why: "only the options that its help lists can be given; nothing was done",
      cure: "write `{suggestion}`, or see all options with `{command} --help`"),
    id: .init(
      what: "`{command}` tidak punya opsi `{option}`; maksud Anda `{suggestion}`?",
      why: "hanya opsi dalam bantuannya yang dapat diberikan; tidak ada yang dilakukan",
      cure: "tulis `{suggestion}`, atau lihat semua opsi dengan `{command} --help`"))

  /// A text with a hyphen in front that cannot be an option.
  public static let usageOptionMalformed = Message(
    "usage.option-malformed", .error,
    en: .init(
      what: "`{option}` cannot be an option",
      why: "an option is a hyphen and a letter, or two hyphens and a name",
      cure:
        "see the options with `{command} --help`; write an argument that begins with a hyphen after `--`"
    ),
    id: .init(
      what: "`{option}` tidak mungkin sebuah opsi",
      why: "opsi adalah tanda hubung dan satu huruf, atau dua tanda hubung dan nama",
      cure:
        "lihat opsinya dengan `{command} --help`; tulis argumen yang diawali tanda hubung sesudah `--`"
    ))

  /// A required option that was not given.
  public static let usageOptionMissing = Message(
    "usage.option-missing", .error,
    en: .init(
      what: "the option `{option}` is missing",
      why: "`{command}` needs it: {help}",
      cure: "write for example `{example}`"),
    id: .init(
      what: "opsi `{option}` tidak diberikan",
      why: "`{command}` memerlukannya: {help}",
      cure: "tulis misalnya `{example}`"))

  /// An option without its value.
  public static let usageOptionValueMissing = Message(
    "usage.option-value-missing", .error,
    en: .init(
      what: "`{option}` has no value",
      why: "what it takes: {help}",
      cure: "write the value after the option, or leave the option out"),
    id: .init(
      what: "`{option}` tidak diberi nilai",
      why: "yang diterimanya: {help}",
      cure: "tulis nilainya sesudah opsi itu, atau hilangkan opsinya"))

  /// A flag with a value.
  public static let usageOptionValueUnwanted = Message(
    "usage.option-value-unwanted", .error,
    en: .init(
      what: "`{option}` takes no value, but `{value}` was given",
      why: "the option is either given or not",
      cure: "write `{option}` alone, or leave it out"),
    id: .init(
      what: "`{option}` tidak menerima nilai, tetapi diberi `{value}`",
      why: "opsi itu diberikan atau tidak",
      cure: "tulis `{option}` saja, atau hilangkan"))

  /// A value that an option does not take.
  public static let usageOptionValue = Message(
    "usage.option-value", .error,
    en: .init(
      what: "`{option}` does not take `{value}`",
      why: "what it takes: {help}",
      cure: "correct the value, or see `{command} --help`"),
    id: .init(
      what: "`{option}` tidak menerima `{value}`",
      why: "yang diterimanya: {help}",
      cure: "perbaiki nilainya, atau lihat `{command} --help`"))

  /// A value that is not one of those an option takes.
  public static let usageOptionChoice = Message(
    "usage.option-choice", .error,
    en: .init(
      what: "`{option}` does not take `{value}`",
      why: "it takes one of these: {values}",
      cure: "write one of them, such as `{option} {first}`"),
    id: .init(
      what: "`{option}` tidak menerima `{value}`",
      why: "yang diterimanya salah satu dari: {values}",
      cure: "tulis salah satunya, misalnya `{option} {first}`"))

  /// Two flags of which each sets what the other one sets.
  public static let usageOptionsExclusive = Message(
    "usage.options-exclusive", .error,
    en: .init(
      what: "`{first}` and `{second}` cannot be given together",
      why: "each of them says the opposite of the other, or something else about the same",
      cure: "leave one of the two out"),
    id: .init(
      what: "`{first}` dan `{second}` tidak dapat diberikan bersama",
      why: "keduanya berlawanan, atau menyatakan hal berbeda tentang hal yang sama",
      cure: "hilangkan salah satunya"))

  /// Neither of two options of which one must be given.
  public static let usageOptionsNeither = Message(
    "usage.options-neither", .error,
    en: .init(
      what: "neither `{first}` nor `{second}` was given",
      why: "`{command}` needs one of the two",
      cure: "add `{first}` or `{second}`"),
    id: .init(
      what: "`{first}` maupun `{second}` tidak diberikan",
      why: "`{command}` memerlukan salah satunya",
      cure: "tambahkan `{first}` atau `{second}`"))

  /// An option that means nothing without another one.
  public static let usageOptionAlone = Message(
    "usage.option-alone", .error,
    en: .init(
      what: "`{option}` means nothing without `{first}` or `{second}`",
      why: "it says what is done with them",
      cure: "add `{first}` or `{second}`, or leave `{option}` out"),
    id: .init(
      what: "`{option}` tidak berarti tanpa `{first}` atau `{second}`",
      why: "opsi itu menyatakan apa yang dilakukan dengannya",
      cure: "tambahkan `{first}` atau `{second}`, atau hilangkan `{option}`"))

  /// An option that means nothing without one other option.
  public static let usageOptionNeeds = Message(
    "usage.option-needs", .error,
    en: .init(
      what: "`{option}` means nothing without `{needed}`",
      why: "it says what is expected of it",
      cure: "add `{needed}`, or leave `{option}` out"),
    id: .init(
      what: "`{option}` tidak berarti tanpa `{needed}`",
      why: "opsi itu menyatakan apa yang diharapkan darinya",
      cure: "tambahkan `{needed}`, atau hilangkan `{option}`"))

  /// An argument that is missing.
  public static let usageArgumentMissing = Message(
    "usage.argument-missing", .error,
    en: .init(
      what: "`{command}` needs an argument that is missing: {help}",
      why: "without it there is nothing to work on",
      cure: "write for example `{example}`"),
    id: .init(
      what: "`{command}` memerlukan argumen yang tidak diberikan: {help}",
      why: "tanpanya tidak ada yang dikerjakan",
      cure: "tulis misalnya `{example}`"))

  /// A value that an argument does not take.
  public static let usageArgumentValue = Message(
    "usage.argument-value", .error,
    en: .init(
      what: "`{value}` cannot be used as this argument of `{command}`: {help}",
      why: "nothing was done",
      cure: "write for example `{example}`"),
    id: .init(
      what: "`{value}` tidak dapat dipakai sebagai argumen `{command}` ini: {help}",
      why: "tidak ada yang dilakukan",
      cure: "tulis misalnya `{example}`"))

  /// A value that is not one of those an argument takes.
  public static let usageArgumentChoice = Message(
    "usage.argument-choice", .error,
    en: .init(
      what: "`{value}` cannot be used as this argument of `{command}`: {help}",
      why: "it is one of these: {values}",
      cure: "write for example `{example}`"),
    id: .init(
      what: "`{value}` tidak dapat dipakai sebagai argumen `{command}` ini: {help}",
      why: "argumen itu salah satu dari: {values}",
      cure: "tulis misalnya `{example}`"))

  /// Arguments to a command that takes none.
  public static let usageArgumentUnwanted = Message(
    "usage.argument-unwanted", .error,
    en: .init(
      what: "`{command}` takes no arguments, but `{arguments}` was given",
      why: "it takes options only; nothing was done",
      cure: "leave it out; the value of an option is written directly after the option"),
    id: .init(
      what: "`{command}` tidak menerima argumen, tetapi diberi `{arguments}`",
      why: "yang diterimanya hanya opsi; tidak ada yang dilakukan",
      cure: "hilangkan; nilai sebuah opsi ditulis langsung sesudah opsinya"))

  /// More arguments than a command takes.
  public static let usageArgumentSurplus = Message(
    "usage.argument-surplus", .error,
    en: .init(
      what: "`{command}` does not take so many arguments: `{arguments}` is too much",
      why: "what it takes: {help}",
      cure: "leave it out; the value of an option is written directly after the option"),
    id: .init(
      what: "`{command}` tidak menerima argumen sebanyak itu: `{arguments}` berlebih",
      why: "yang diterimanya: {help}",
      cure: "hilangkan; nilai sebuah opsi ditulis langsung sesudah opsinya"))

  /// A command that there is not.
  public static let usageCommandUnknown = Message(
    "usage.command-unknown", .error,
    en: .init(
      what: "`{command}` has no command `{name}`",
      why: "its commands are {known}",
      cure: "see what they do with `{command} --help`"),
    id: .init(
      what: "`{command}` tidak punya perintah `{name}`",
      why: "perintahnya {known}",
      cure: "lihat kegunaannya dengan `{command} --help`"))

  /// A command close to one that there is.
  public static let usageCommandMisspelt = Message(
    "usage.command-misspelt", .error,
    en: .init(
      what: "`{command}` has no command `{name}`; did you mean `{suggestion}`?",
      why: "its commands are {known}",
      cure: "write `{command} {suggestion}`"),
    id: .init(
      what: "`{command}` tidak punya perintah `{name}`; maksud Anda `{suggestion}`?",
      why: "perintahnya {known}",
      cure: "tulis `{command} {suggestion}`"))

  /// A shell for which there is no completion script.
  public static let usageShellUnknown = Message(
    "usage.shell-unknown", .error,
    en: .init(
      what: "there is no completion script for the shell `{shell}`",
      why: "there is one for bash, zsh and fish",
      cure: "write for example `{command} --generate-completion-script bash`"),
    id: .init(
      what: "tidak ada skrip pelengkap untuk shell `{shell}`",
      why: "yang ada untuk bash, zsh, dan fish",
      cure: "tulis misalnya `{command} --generate-completion-script bash`"))

  /// An error of the argument parser that is not recognised.
  public static let usageOther = Message(
    "usage.other", .error,
    en: .init(
      what: "the command was not understood: {text}",
      why: "nothing was done",
      cure: "see how it is written with `{command} --help`"),
    id: .init(
      what: "perintahnya tidak dipahami: {text}",
      why: "tidak ada yang dilakukan",
      cure: "lihat cara menulisnya dengan `{command} --help`"))
}
