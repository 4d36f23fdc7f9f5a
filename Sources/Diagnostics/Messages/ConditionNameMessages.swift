extension Message {
  /// The messages about names, fields and functions in conditions.
  static let conditionNameMessages: [Message] = [
    .conditionNameUnknown, .conditionNameMisspelt, .conditionNameWrittenID, .conditionNameAmbiguous,
    .conditionNameLater, .conditionNameItself, .conditionNameIsRecord, .conditionFieldUnknown,
    .conditionFieldMisspelt, .conditionFieldOfValue, .conditionNameClash, .conditionNameTaken,
    .conditionItemUnknown, .conditionItemMisspelt, .conditionItemArgument,
    .conditionFunctionUnknown, .conditionFunctionMisspelt, .conditionNotMethod,
    .conditionArgumentCount,
  ]

  /// A name that is not declared.
  public static let conditionNameUnknown = Message(
    "condition.name.unknown", .error,
    en: .init(
      what: "there is no name `{name}`",
      why: "conditions use parameters, `unit` and earlier items, and nothing else",
      cure: "declare the parameter, or correct the name"),
    id: .init(
      what: "tidak ada nama `{name}`",
      why: "kondisi memakai parameter, `unit` dan butir sebelumnya, dan tidak yang lain",
      cure: "deklarasikan parameternya, atau perbaiki namanya"))

  /// A name that is not declared, but nearly.
  public static let conditionNameMisspelt = Message(
    "condition.name.misspelt", .error,
    en: .init(
      what: "there is no name `{name}`",
      why: "a name must be written exactly as it is declared, with `_` for `-` and `.`",
      cure: "did you mean `{suggestion}`?"),
    id: .init(
      what: "tidak ada nama `{name}`",
      why: "nama harus ditulis persis seperti dideklarasikan, dengan `_` untuk `-` dan `.`",
      cure: "maksud Anda `{suggestion}`?"))

  /// An id with a hyphen or point, as written elsewhere.
  public static let conditionNameWrittenID = Message(
    "condition.name.written-id", .error,
    en: .init(
      what: "the id `{id}` is written `{name}` in conditions",
      why: "here `-` is a minus, `.` chooses a field, and a digit begins a number",
      cure: "write `{name}`"),
    id: .init(
      what: "id `{id}` dalam kondisi ditulis `{name}`",
      why: "di sini `-` adalah tanda kurang, `.` memilih bidang, dan angka mengawali bilangan",
      cure: "tulis `{name}`"))

  /// A name that two ids share.
  public static let conditionNameAmbiguous = Message(
    "condition.name.ambiguous", .error,
    en: .init(
      what: "`{name}` can mean `{first}` and `{second}`",
      why: "both ids come out as the same name, because `-` and `.` are written `_`",
      cure: "rename one of the two ids"),
    id: .init(
      what: "`{name}` dapat berarti `{first}` dan `{second}`",
      why: "kedua id menjadi nama yang sama, karena `-` dan `.` ditulis `_`",
      cure: "ganti salah satu dari kedua id"))

  /// An item that comes later in the checklist.
  public static let conditionNameLater = Message(
    "condition.name.later", .error,
    en: .init(
      what: "item `{id}` comes later than this condition",
      why: "conditions may look back only, so that no two of them wait for each other",
      cure: "move item `{id}` before it, or use a parameter"),
    id: .init(
      what: "butir `{id}` terletak setelah kondisi ini",
      why: "kondisi hanya boleh melihat ke belakang, agar tidak ada yang saling menunggu",
      cure: "pindahkan butir `{id}` ke depannya, atau pakai parameter"))

  /// The item that the condition belongs to.
  public static let conditionNameItself = Message(
    "condition.name.itself", .error,
    en: .init(
      what: "the condition of item `{id}` asks for the item itself",
      why: "whether an item applies is decided before it is answered",
      cure: "use an earlier item or a parameter"),
    id: .init(
      what: "kondisi butir `{id}` menanyakan butir itu sendiri",
      why: "berlaku tidaknya suatu butir diputuskan sebelum butir dijawab",
      cure: "pakai butir sebelumnya atau parameter"))

  /// A record in place of a value.
  public static let conditionNameIsRecord = Message(
    "condition.name.is-record", .error,
    en: .init(
      what: "`{name}` is a record, expected a value",
      why: "a record has several values: {fields}",
      cure: "write `{name}` with one of its fields behind a point"),
    id: .init(
      what: "`{name}` adalah rekaman, seharusnya nilai",
      why: "rekaman memiliki beberapa nilai: {fields}",
      cure: "tulis `{name}` dengan salah satu bidangnya di belakang titik"))

  /// A field that a record does not have.
  public static let conditionFieldUnknown = Message(
    "condition.field.unknown", .error,
    en: .init(
      what: "`{name}` has no field `{field}`",
      why: "its fields follow from its kind of answer: {fields}",
      cure: "use one of these fields"),
    id: .init(
      what: "`{name}` tidak memiliki bidang `{field}`",
      why: "bidangnya mengikuti jenis jawabannya: {fields}",
      cure: "pakai salah satu bidang itu"))

  /// A field that a record nearly has.
  public static let conditionFieldMisspelt = Message(
    "condition.field.misspelt", .error,
    en: .init(
      what: "`{name}` has no field `{field}`",
      why: "its fields follow from its kind of answer: {fields}",
      cure: "did you mean `{suggestion}`?"),
    id: .init(
      what: "`{name}` tidak memiliki bidang `{field}`",
      why: "bidangnya mengikuti jenis jawabannya: {fields}",
      cure: "maksud Anda `{suggestion}`?"))

  /// A field of something that is no record.
  public static let conditionFieldOfValue = Message(
    "condition.field.of-value", .error,
    en: .init(
      what: "what stands before `.{field}` is a value and has no fields",
      why: "only records, such as items, have fields",
      cure: "remove `.{field}`"),
    id: .init(
      what: "yang berada sebelum `.{field}` adalah nilai dan tidak memiliki bidang",
      why: "hanya rekaman, seperti butir, yang memiliki bidang",
      cure: "hapus `.{field}`"))

  /// Two ids that are one name in conditions.
  public static let conditionNameClash = Message(
    "condition.name.clash", .error,
    en: .init(
      what: "the id `{second}` is written `{name}` in conditions, like `{first}` at {place}",
      why: "a condition could not tell the two apart",
      cure: "rename one of the two ids"),
    id: .init(
      what: "id `{second}` dalam kondisi ditulis `{name}`, sama seperti `{first}` di {place}",
      why: "kondisi tidak dapat membedakan keduanya",
      cure: "ganti salah satu dari kedua id"))

  /// An id that is a word of conditions.
  public static let conditionNameTaken = Message(
    "condition.name.taken", .warning,
    en: .init(
      what: "the id `{id}` is written `{name}` in conditions, which is a word of the language",
      why: "no condition can use it under this name",
      cure: "write `item(\"{id}\")` for an item; rename a parameter that a condition is to use"),
    id: .init(
      what: "id `{id}` dalam kondisi ditulis `{name}`, yang merupakan kata bahasa kondisi",
      why: "tidak ada kondisi yang dapat memakainya dengan nama ini",
      cure: "tulis `item(\"{id}\")` untuk butir; ganti id parameter yang akan dipakai dalam kondisi"
    ))

  /// An item, named by its id, that is not there.
  public static let conditionItemUnknown = Message(
    "condition.item.unknown", .error,
    en: .init(
      what: "there is no item `{item}`",
      why: "conditions look at earlier items of the same checklist, and at nothing else",
      cure: "correct the id in the parentheses"),
    id: .init(
      what: "tidak ada butir `{item}`",
      why: "kondisi melihat butir sebelumnya dalam daftar periksa yang sama, dan tidak yang lain",
      cure: "perbaiki id dalam kurung"))

  /// An item, named by its id, that is nearly there.
  public static let conditionItemMisspelt = Message(
    "condition.item.misspelt", .error,
    en: .init(
      what: "there is no item `{item}`",
      why: "in `item(…)` an id must be written exactly as in the checklist",
      cure: "did you mean `item(\"{suggestion}\")`?"),
    id: .init(
      what: "tidak ada butir `{item}`",
      why: "dalam `item(…)` id harus ditulis persis seperti dalam daftar periksa",
      cure: "maksud Anda `item(\"{suggestion}\")`?"))

  /// An item that is not named by one id in quotes.
  public static let conditionItemArgument = Message(
    "condition.item.argument", .error,
    en: .init(
      what: "`item` takes the id of one item in quotes",
      why: "which item is meant must be known when the condition is read",
      cure: "write it like `item(\"8.5.1\")`"),
    id: .init(
      what: "`item` memerlukan id satu butir dalam tanda kutip",
      why: "butir yang dimaksud harus diketahui ketika kondisi dibaca",
      cure: "tulis seperti `item(\"8.5.1\")`"))

  /// A function that does not exist.
  public static let conditionFunctionUnknown = Message(
    "condition.function.unknown", .error,
    en: .init(
      what: "there is no function `{name}`",
      why: "conditions have a few functions, and none can be added",
      cure:
        "use one of `workdays`, `hours`, `date`, `timestamp`, `size`, `startsWith`, `has`, `item`"),
    id: .init(
      what: "tidak ada fungsi `{name}`",
      why: "kondisi memiliki beberapa fungsi, dan tidak dapat ditambah",
      cure:
        "pakai salah satu dari `workdays`, `hours`, `date`, `timestamp`, `size`, `startsWith`, `has`, `item`"
    ))

  /// A function that nearly exists.
  public static let conditionFunctionMisspelt = Message(
    "condition.function.misspelt", .error,
    en: .init(
      what: "there is no function `{name}`",
      why: "the name of a function must be written exactly, capitals included",
      cure: "did you mean `{suggestion}`?"),
    id: .init(
      what: "tidak ada fungsi `{name}`",
      why: "nama fungsi harus ditulis persis, termasuk huruf besarnya",
      cure: "maksud Anda `{suggestion}`?"))

  /// A function written behind its argument that is not read so.
  public static let conditionNotMethod = Message(
    "condition.function.not-method", .error,
    en: .init(
      what: "`{name}` cannot be written behind a point",
      why: "only `size` and `startsWith` may follow their first argument",
      cure: "write `{name}` before its arguments in parentheses"),
    id: .init(
      what: "`{name}` tidak dapat ditulis di belakang titik",
      why: "hanya `size` dan `startsWith` yang boleh mengikuti argumen pertamanya",
      cure: "tulis `{name}` sebelum argumennya dalam kurung"))

  /// Too few or too many arguments.
  public static let conditionArgumentCount = Message(
    "condition.function.argument-count", .error,
    en: .init(
      what: "`{name}` takes {expected} arguments, found {found}",
      why: "every function has a fixed number of arguments",
      cure: "give {expected}"),
    id: .init(
      what: "`{name}` memerlukan {expected} argumen, ditemukan {found}",
      why: "setiap fungsi memiliki jumlah argumen yang tetap",
      cure: "berikan {expected}"))
}
