extension Message {
  /// The messages about where a document leaves the schema of its format.
  public static let xmlSchemaMessages: [Message] = [
    .xmlSchemaRootUnknown, .xmlSchemaNamespaceWrong, .xmlSchemaElementUnexpected,
    .xmlSchemaElementSuperfluous, .xmlSchemaElementMissing, .xmlSchemaAttributeMissing,
    .xmlSchemaAttributeUnexpected, .xmlSchemaTextUnexpected, .xmlSchemaTextInvalid,
    .xmlSchemaTextOutOfBounds, .xmlSchemaValueMalformed, .xmlSchemaValueInvalid,
    .xmlSchemaValueNotListed, .xmlSchemaValuePattern, .xmlSchemaValueTooSmall,
    .xmlSchemaValueTooLarge, .xmlSchemaValueOutOfBounds, .xmlSchemaOther, .xmlSchemaUnusable,
  ]

  /// A document that begins with an element that the schema does not know.
  public static let xmlSchemaRootUnknown = Message(
    "xml.schema.root-unknown", .error,
    en: .init(
      what: "the document begins with `{element}`, expected one of `{expected}`",
      why: "the first element says what kind of document it is",
      cure: "choose another file, or correct the element's name"),
    id: .init(
      what: "dokumen diawali `{element}`, seharusnya salah satu dari `{expected}`",
      why: "elemen pertama menyatakan jenis dokumennya",
      cure: "pilih berkas lain, atau betulkan nama elemennya"))

  /// An element with the right name in the wrong namespace.
  public static let xmlSchemaNamespaceWrong = Message(
    "xml.schema.namespace-wrong", .error,
    en: .init(
      what: "`{element}` is in the namespace `{found}`, expected `{expected}`",
      why: "the same name in another namespace means something else",
      cure: "write `xmlns=\"{expected}\"` on the document's first element"),
    id: .init(
      what: "`{element}` berada di ruang nama `{found}`, seharusnya `{expected}`",
      why: "nama yang sama di ruang nama lain berarti hal lain",
      cure: "tulis `xmlns=\"{expected}\"` pada elemen pertama dokumen"))

  /// An element where another is due.
  public static let xmlSchemaElementUnexpected = Message(
    "xml.schema.element-unexpected", .error,
    en: .init(
      what: "`{element}` may not stand here, expected `{expected}`",
      why: "the order and the names of the elements are fixed by the format",
      cure: "move, rename or remove it"),
    id: .init(
      what: "`{element}` tidak boleh berada di sini, seharusnya `{expected}`",
      why: "urutan dan nama elemen ditentukan oleh formatnya",
      cure: "pindahkan, ganti namanya, atau hapus"))

  /// An element where none is due.
  public static let xmlSchemaElementSuperfluous = Message(
    "xml.schema.element-superfluous", .error,
    en: .init(
      what: "`{element}` may not stand here, expected no further element",
      why: "the element around it is complete without it",
      cure: "move or remove it"),
    id: .init(
      what: "`{element}` tidak boleh berada di sini, seharusnya tidak ada elemen lagi",
      why: "elemen di luarnya sudah lengkap tanpanya",
      cure: "pindahkan atau hapus"))

  /// An element that ends before it is complete.
  public static let xmlSchemaElementMissing = Message(
    "xml.schema.element-missing", .error,
    en: .init(
      what: "`{element}` is not complete, expected `{expected}` in it",
      why: "the format requires it",
      cure: "add what is missing inside `{element}`"),
    id: .init(
      what: "`{element}` belum lengkap, seharusnya memuat `{expected}`",
      why: "formatnya mewajibkan itu",
      cure: "tambahkan yang kurang di dalam `{element}`"))

  /// An attribute that is required.
  public static let xmlSchemaAttributeMissing = Message(
    "xml.schema.attribute-missing", .error,
    en: .init(
      what: "`{element}` has no attribute `{attribute}`",
      why: "the format requires it",
      cure: "add `{attribute}=\"…\"`"),
    id: .init(
      what: "`{element}` tidak memiliki atribut `{attribute}`",
      why: "formatnya mewajibkan itu",
      cure: "tambahkan `{attribute}=\"…\"`"))

  /// An attribute that the format does not know.
  public static let xmlSchemaAttributeUnexpected = Message(
    "xml.schema.attribute-unexpected", .error,
    en: .init(
      what: "`{element}` may not have the attribute `{attribute}`",
      why: "an unknown attribute would be read by nobody, often it is misspelt",
      cure: "correct its name or remove it"),
    id: .init(
      what: "`{element}` tidak boleh memiliki atribut `{attribute}`",
      why: "atribut yang tidak dikenal tidak dibaca siapa pun, sering kali salah eja",
      cure: "betulkan namanya atau hapus"))

  /// Text where only elements may stand.
  public static let xmlSchemaTextUnexpected = Message(
    "xml.schema.text-unexpected", .error,
    en: .init(
      what: "`{element}` may not hold text",
      why: "only elements, or nothing, may stand in it",
      cure: "put the text into an element that takes text, or remove it"),
    id: .init(
      what: "`{element}` tidak boleh memuat teks",
      why: "hanya elemen, atau kosong, yang boleh ada di dalamnya",
      cure: "letakkan teks itu di elemen yang menerima teks, atau hapus"))

  /// Text that is no value of the type.
  public static let xmlSchemaTextInvalid = Message(
    "xml.schema.text-invalid", .error,
    en: .init(
      what: "the text of `{element}` is not a value of the type `{type}`",
      why: "it could not be understood the same way everywhere",
      cure: "write a value of that type"),
    id: .init(
      what: "teks `{element}` bukan nilai bertipe `{type}`",
      why: "teks itu tidak dapat dipahami dengan cara yang sama di mana-mana",
      cure: "tulis nilai dengan tipe itu"))

  /// Text that breaks a bound, a form or a list.
  public static let xmlSchemaTextOutOfBounds = Message(
    "xml.schema.text-out-of-bounds", .error,
    en: .init(
      what: "the text of `{element}` is not what the format allows, which is `{bound}`",
      why: "the format bounds this text",
      cure: "write a text that keeps to the bound"),
    id: .init(
      what: "teks `{element}` tidak sesuai dengan yang diizinkan formatnya, yaitu `{bound}`",
      why: "formatnya membatasi teks ini",
      cure: "tulis teks yang sesuai dengan batas itu"))

  /// An attribute value that is no value of a well-known type.
  public static let xmlSchemaValueMalformed = Message(
    "xml.schema.value-malformed", .error,
    en: .init(
      what: "`{value}` is not a value of the type `{type}` for `{attribute}` of `{element}`",
      why: "a value in another form could not be understood the same way everywhere",
      cure: "write it like `{example}`"),
    id: .init(
      what: "`{value}` bukan nilai bertipe `{type}` untuk `{attribute}` pada `{element}`",
      why: "nilai dalam bentuk lain tidak dapat dipahami dengan cara yang sama di mana-mana",
      cure: "tulis seperti `{example}`"))

  /// An attribute value that is no value of a type of the format.
  public static let xmlSchemaValueInvalid = Message(
    "xml.schema.value-invalid", .error,
    en: .init(
      what: "`{value}` is not a value of the type `{type}` for `{attribute}` of `{element}`",
      why: "the format says which values this attribute takes",
      cure: "look up the type `{type}` in the description of the format"),
    id: .init(
      what: "`{value}` bukan nilai bertipe `{type}` untuk `{attribute}` pada `{element}`",
      why: "formatnya menentukan nilai yang diterima atribut ini",
      cure: "lihat tipe `{type}` dalam uraian formatnya"))

  /// An attribute value that is not one of those listed.
  public static let xmlSchemaValueNotListed = Message(
    "xml.schema.value-not-listed", .error,
    en: .init(
      what: "`{value}` is not a value of `{attribute}` of `{element}`, expected one of `{bound}`",
      why: "only listed values have a meaning",
      cure: "write one of the listed values"),
    id: .init(
      what: "`{value}` bukan nilai `{attribute}` pada `{element}`, seharusnya salah satu dari "
        + "`{bound}`",
      why: "hanya nilai dalam daftar yang memiliki arti",
      cure: "tulis salah satu nilai dalam daftar"))

  /// An attribute value of the wrong form.
  public static let xmlSchemaValuePattern = Message(
    "xml.schema.value-pattern", .error,
    en: .init(
      what: "`{value}` has not the form that `{attribute}` of `{element}` requires, `{bound}`",
      why: "values of one form can be compared and sorted",
      cure: "rewrite the value in that form"),
    id: .init(
      what: "`{value}` tidak berbentuk seperti yang diwajibkan `{attribute}` pada `{element}`, "
        + "yaitu `{bound}`",
      why: "nilai dengan bentuk yang sama dapat dibandingkan dan diurutkan",
      cure: "tulis ulang nilainya dalam bentuk itu"))

  /// An attribute value below its least.
  public static let xmlSchemaValueTooSmall = Message(
    "xml.schema.value-too-small", .error,
    en: .init(
      what: "`{value}` is too small for `{attribute}` of `{element}`, the bound is `{bound}`",
      why: "smaller values have no meaning here",
      cure: "write a value above the bound"),
    id: .init(
      what: "`{value}` terlalu kecil untuk `{attribute}` pada `{element}`, batasnya `{bound}`",
      why: "nilai yang lebih kecil tidak berarti di sini",
      cure: "tulis nilai di atas batas itu"))

  /// An attribute value above its greatest.
  public static let xmlSchemaValueTooLarge = Message(
    "xml.schema.value-too-large", .error,
    en: .init(
      what: "`{value}` is too large for `{attribute}` of `{element}`, the bound is `{bound}`",
      why: "larger values have no meaning here",
      cure: "write a value below the bound"),
    id: .init(
      what: "`{value}` terlalu besar untuk `{attribute}` pada `{element}`, batasnya `{bound}`",
      why: "nilai yang lebih besar tidak berarti di sini",
      cure: "tulis nilai di bawah batas itu"))

  /// An attribute value that breaks another bound.
  public static let xmlSchemaValueOutOfBounds = Message(
    "xml.schema.value-out-of-bounds", .error,
    en: .init(
      what: "`{value}` breaks the bound `{facet}` of `{attribute}` of `{element}`, which is "
        + "`{bound}`",
      why: "the format bounds this value",
      cure: "write a value that keeps to the bound"),
    id: .init(
      what: "`{value}` melanggar batas `{facet}` untuk `{attribute}` pada `{element}`, yaitu "
        + "`{bound}`",
      why: "formatnya membatasi nilai ini",
      cure: "tulis nilai yang sesuai dengan batas itu"))

  /// Any other breach of the schema.
  public static let xmlSchemaOther = Message(
    "xml.schema.other", .error,
    en: .init(
      what: "`{element}` does not keep to the format: {reason}",
      why: "the format is checked by a schema",
      cure: "correct what the sentence names"),
    id: .init(
      what: "`{element}` tidak sesuai dengan formatnya: {reason}",
      why: "formatnya diperiksa dengan skema",
      cure: "betulkan yang disebut kalimat itu"))

  /// A schema that cannot be compiled.
  public static let xmlSchemaUnusable = Message(
    "xml.schema.unusable", .error,
    en: .init(
      what: "the schema cannot be used: {reason}",
      why: "without it documents cannot be checked",
      cure: "correct the schema; if it came with the program, report this as a fault"),
    id: .init(
      what: "skema tidak dapat digunakan: {reason}",
      why: "tanpanya dokumen tidak dapat diperiksa",
      cure: "betulkan skemanya; jika skema ini bawaan program, laporkan sebagai kesalahan"))
}
