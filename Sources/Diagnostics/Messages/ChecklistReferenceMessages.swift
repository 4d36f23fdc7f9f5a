extension Message {
  /// The messages about references, texts and languages of a checklist.
  static let checklistReferenceMessages: [Message] = [
    .checklistIDRepeated, .checklistOptionRepeated, .checklistReferenceUnknown,
    .checklistReferenceMisspelt, .checklistSourceDates, .checklistRequirementUnknown,
    .checklistRequirementMisspelt, .checklistRequirementAmbiguous, .checklistRequirementUntested,
    .checklistClassUnknown, .checklistClassMisspelt, .checklistParameterUnused,
    .checklistSourceUnused, .checklistLanguageMissing, .checklistPlaceUnknown,
    .checklistPlaceMisspelt,
  ]

  /// One id for two things.
  public static let checklistIDRepeated = Message(
    "checklist.id-repeated", .error,
    en: .init(
      what: "the {element} `{id}` is declared twice; first at {first}",
      why: "nobody could tell which of them is meant",
      cure: "give one of them another id"),
    id: .init(
      what: "ada dua {element} `{id}`; yang pertama di {first}",
      why: "tidak jelas mana yang dimaksud",
      cure: "beri id lain pada salah satunya"))

  /// One id for two steps or options of an item.
  public static let checklistOptionRepeated = Message(
    "checklist.item.option-repeated", .error,
    en: .init(
      what: "the {element} `{id}` stands twice in item `{item}`",
      why: "results name answers by their id",
      cure: "give one of them another id"),
    id: .init(
      what: "ada dua {element} `{id}` pada butir `{item}`",
      why: "hasil menyebut jawaban dengan id-nya",
      cure: "beri id lain pada salah satunya"))

  /// A reference that leads nowhere.
  public static let checklistReferenceUnknown = Message(
    "checklist.reference-unknown", .error,
    en: .init(
      what:
        "`{attribute}` names the {target} `{id}`, which is not declared; declared are {expected}",
      why: "what leads nowhere would be ignored in silence",
      cure: "declare the {target}, or name one that is declared"),
    id: .init(
      what: "`{attribute}` menyebut {target} `{id}`, yang tidak dinyatakan; yang ada {expected}",
      why: "yang tidak bertujuan akan terabaikan tanpa pemberitahuan",
      cure: "nyatakan {target} itu, atau sebut yang sudah ada"))

  /// A reference that leads nowhere, close to one that is declared.
  public static let checklistReferenceMisspelt = Message(
    "checklist.reference-misspelt", .error,
    en: .init(
      what:
        "`{attribute}` names the {target} `{id}`, which is not declared; did you mean `{suggestion}`?",
      why: "what leads nowhere would be ignored in silence",
      cure: "write `{suggestion}`"),
    id: .init(
      what:
        "`{attribute}` menyebut {target} `{id}`, yang tidak dinyatakan; maksud Anda `{suggestion}`?",
      why: "yang tidak bertujuan akan terabaikan tanpa pemberitahuan",
      cure: "tulis `{suggestion}`"))

  /// A source that ends before it begins.
  public static let checklistSourceDates = Message(
    "checklist.source.dates-swapped", .error,
    en: .init(
      what: "the source `{source}` holds until {until}, before it begins on {effective}",
      why: "it would never have held",
      cure: "swap or correct the dates"),
    id: .init(
      what: "sumber `{source}` berlaku sampai {until}, sebelum mulai pada {effective}",
      why: "berarti tidak pernah berlaku",
      cure: "tukar atau perbaiki tanggalnya"))

  /// An item tests a requirement that nobody declares.
  public static let checklistRequirementUnknown = Message(
    "checklist.requirement.unknown", .error,
    en: .init(
      what:
        "item `{item}` tests the requirement `{id}`, which neither the checklist nor its SOPs declare; declared are {expected}",
      why: "a finding would name a requirement that does not exist",
      cure: "declare the requirement, or name one that is declared"),
    id: .init(
      what:
        "butir `{item}` menguji persyaratan `{id}`, yang tidak ada di daftar periksa maupun SOP-nya; yang ada {expected}",
      why: "temuan akan menyebut persyaratan yang tidak ada",
      cure: "nyatakan persyaratan itu, atau sebut yang sudah ada"))

  /// An item tests a requirement whose id resembles a declared one.
  public static let checklistRequirementMisspelt = Message(
    "checklist.requirement.misspelt", .error,
    en: .init(
      what:
        "item `{item}` tests the requirement `{id}`, which is not declared; did you mean `{suggestion}`?",
      why: "a finding would name a requirement that does not exist",
      cure: "write requirement=\"{suggestion}\""),
    id: .init(
      what:
        "butir `{item}` menguji persyaratan `{id}`, yang tidak dinyatakan; maksud Anda `{suggestion}`?",
      why: "temuan akan menyebut persyaratan yang tidak ada",
      cure: "tulis requirement=\"{suggestion}\""))

  /// One id for two requirements.
  public static let checklistRequirementAmbiguous = Message(
    "checklist.requirement.ambiguous", .error,
    en: .init(
      what: "the requirement `{id}` is declared twice; first at {first}",
      why: "an item that names it could mean either",
      cure: "give one of them another id"),
    id: .init(
      what: "persyaratan `{id}` dinyatakan dua kali; pertama di {first}",
      why: "butir yang menyebutnya dapat berarti keduanya",
      cure: "beri id lain pada salah satunya"))

  /// A requirement that no item tests.
  public static let checklistRequirementUntested = Message(
    "checklist.requirement.untested", .warning,
    en: .init(
      what: "no item of the checklist `{checklist}` tests the requirement `{id}`",
      why: "what is demanded and never tested is a gap in the audit",
      cure: "write an item for it, or remove the requirement"),
    id: .init(
      what: "tidak ada butir daftar periksa `{checklist}` yang menguji persyaratan `{id}`",
      why: "yang diwajibkan tetapi tidak diuji adalah celah audit",
      cure: "buat butir untuknya, atau hapus persyaratan itu"))

  /// A class that no axis has.
  public static let checklistClassUnknown = Message(
    "checklist.class.unknown", .error,
    en: .init(
      what: "there is no class `{id}`; declared are {expected}",
      why: "the item would be missing in the report by class",
      cure: "declare axis and value, or name a class that is declared"),
    id: .init(
      what: "tidak ada kelas `{id}`; yang ada {expected}",
      why: "butir itu akan hilang dari laporan menurut kelas",
      cure: "nyatakan sumbu dan nilainya, atau sebut kelas yang ada"))

  /// A class that resembles a declared one.
  public static let checklistClassMisspelt = Message(
    "checklist.class.misspelt", .error,
    en: .init(
      what: "there is no class `{id}`; did you mean `{suggestion}`?",
      why: "the item would be missing in the report by class",
      cure: "write `{suggestion}`"),
    id: .init(
      what: "tidak ada kelas `{id}`; maksud Anda `{suggestion}`?",
      why: "butir itu akan hilang dari laporan menurut kelas",
      cure: "tulis `{suggestion}`"))

  /// A parameter that nothing uses.
  public static let checklistParameterUnused = Message(
    "checklist.parameter.unused", .warning,
    en: .init(
      what: "nothing uses the parameter `{parameter}`",
      why: "a change of its value would have no effect",
      cure: "use it in a criterion, a condition or a text, or remove it"),
    id: .init(
      what: "parameter `{parameter}` tidak dipakai",
      why: "mengubah nilainya tidak akan berpengaruh",
      cure: "pakai di kriteria, syarat atau teks, atau hapus"))

  /// A source that nothing rests on.
  public static let checklistSourceUnused = Message(
    "checklist.source.unused", .warning,
    en: .init(
      what: "nothing rests on the source `{source}`",
      why: "readers look in vain for what it demands",
      cure: "name it where it is rested on, or remove it"),
    id: .init(
      what: "sumber `{source}` tidak dirujuk",
      why: "pembaca akan mencari apa yang diwajibkannya",
      cure: "sebut di tempat yang bersandar padanya, atau hapus"))

  /// A text is missing in a language that is promised.
  public static let checklistLanguageMissing = Message(
    "checklist.language-missing", .warning,
    en: .init(
      what: "`{element}` has no text in the language `{language}`",
      why: "the checklist promises all texts in it; readers would see another language",
      cure: "add <{element} xml:lang=\"{language}\">"),
    id: .init(
      what: "`{element}` tidak punya teks dalam bahasa `{language}`",
      why:
        "daftar periksa menjanjikan semua teks dalam bahasa itu; pembaca akan melihat bahasa lain",
      cure: "tambahkan <{element} xml:lang=\"{language}\">"))

  /// A name in braces that nothing fills.
  public static let checklistPlaceUnknown = Message(
    "checklist.text.place-unknown", .error,
    en: .init(
      what: "`{element}` names `{id}` in braces; known here are {expected}",
      why: "the braces would be printed in the report as they stand",
      cure: "name a parameter or a measured value, or double the braces"),
    id: .init(
      what: "`{element}` menyebut `{id}` dalam kurung kurawal; yang dikenal di sini {expected}",
      why: "kurung kurawal itu akan tercetak apa adanya di laporan",
      cure: "sebut parameter atau nilai terukur, atau gandakan kurungnya"))

  /// A name in braces that resembles one that is filled.
  public static let checklistPlaceMisspelt = Message(
    "checklist.text.place-misspelt", .error,
    en: .init(
      what: "`{element}` names `{id}` in braces; did you mean `{suggestion}`?",
      why: "the braces would be printed in the report as they stand",
      cure: "write `{suggestion}` in the braces"),
    id: .init(
      what: "`{element}` menyebut `{id}` dalam kurung kurawal; maksud Anda `{suggestion}`?",
      why: "kurung kurawal itu akan tercetak apa adanya di laporan",
      cure: "tulis `{suggestion}` di dalam kurungnya"))
}
