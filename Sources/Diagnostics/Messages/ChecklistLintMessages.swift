extension Message {
  /// The messages of the linter about checklists.
  public static let checklistLintMessages: [Message] =
    checklistReferenceLintMessages + checklistTextLintMessages + checklistCriterionLintMessages
    + checklistScoringLintMessages

  private static let checklistReferenceLintMessages: [Message] = [
    .checklistIDRepeated, .checklistOptionRepeated, .checklistSOPRepeated, .checklistSOPIDRepeated,
    .checklistSourceUnknown, .checklistSourceMisspelt, .checklistRequirementUnknown,
    .checklistRequirementMisspelt, .checklistRequirementAmbiguous, .checklistAxisUnknown,
    .checklistAxisMisspelt, .checklistAxisValueUnknown, .checklistAxisValueMisspelt,
    .checklistParameterUnknown, .checklistParameterMisspelt, .checklistParameterNotNumber,
    .checklistSourceUnused, .checklistSourceDates, .checklistRequirementUntested,
    .checklistParameterUnused,
  ]

  /// The same message for an id that resembles a known one: it asks whether that was meant.
  func suggesting() -> Message {
    Message(
      code.replacingUnknown(), severity,
      en: .init(
        what: "\(english.what); did you mean `{suggestion}`?", why: english.why,
        cure: "write `{suggestion}`"),
      id: .init(
        what: "\(indonesian.what); maksud Anda `{suggestion}`?", why: indonesian.why,
        cure: "tulis `{suggestion}`"))
  }

  /// One id for two elements of a kind.
  public static let checklistIDRepeated = Message(
    "checklist.id.repeated", .error,
    en: .init(
      what: "`{id}` is the id of a second `{element}`; the first stands in line {line}",
      why: "whoever names the id could mean either of them",
      cure: "give one of them another id"),
    id: .init(
      what: "`{id}` adalah id dari `{element}` kedua; yang pertama ada di baris {line}",
      why: "siapa pun yang menyebut id itu dapat memaksudkan salah satunya",
      cure: "beri salah satunya id lain"))

  /// One id for two possible answers of an item.
  public static let checklistOptionRepeated = Message(
    "checklist.option.repeated", .error,
    en: .init(
      what: "`{id}` is the id of two `{element}` elements of item `{item}`",
      why: "an answer that names the id could mean either of them",
      cure: "give one of them another id"),
    id: .init(
      what: "`{id}` adalah id dari dua elemen `{element}` pada butir `{item}`",
      why: "jawaban yang menyebut id itu dapat memaksudkan salah satunya",
      cure: "beri salah satunya id lain"))

  /// One SOP is named twice.
  public static let checklistSOPRepeated = Message(
    "checklist.sop.repeated", .warning,
    en: .init(
      what: "the SOP `{href}` is named twice; the first time in line {line}",
      why: "naming it again adds nothing, and probably another SOP was meant",
      cure: "remove one of the two `sop` elements, or correct its href"),
    id: .init(
      what: "SOP `{href}` disebut dua kali; yang pertama di baris {line}",
      why: "menyebutnya lagi tidak menambah apa pun, mungkin maksudnya SOP lain",
      cure: "hapus salah satu elemen `sop`, atau perbaiki href-nya"))

  /// Two SOPs of one checklist have one id.
  public static let checklistSOPIDRepeated = Message(
    "checklist.sop.id-repeated", .error,
    en: .init(
      what: "`{id}` is the id of two SOPs of the checklist `{checklist}`",
      why: "findings name the SOP by its id, and its requirements count only once",
      cure: "give one of the two SOPs another id"),
    id: .init(
      what: "`{id}` adalah id dari dua SOP pada daftar periksa `{checklist}`",
      why: "temuan menyebut SOP dengan id-nya, dan persyaratannya hanya dihitung sekali",
      cure: "beri salah satu SOP id lain"))

  /// A source that is not declared.
  public static let checklistSourceUnknown = Message(
    "checklist.source.unknown", .error,
    en: .init(
      what:
        "`{element}` `{id}` rests on the source `{found}`, which the checklist does not declare",
      why: "a finding cites the source, and here there would be nothing to cite",
      cure: "declare the source, or name one that is declared"),
    id: .init(
      what:
        "`{element}` `{id}` bersandar pada sumber `{found}`, yang tidak dideklarasikan daftar periksa",
      why: "temuan mengutip sumbernya, dan di sini tidak ada yang dapat dikutip",
      cure: "deklarasikan sumber itu, atau sebut sumber yang sudah ada"))

  /// A source that is not declared, but nearly.
  public static let checklistSourceMisspelt = checklistSourceUnknown.suggesting()

  /// A requirement that neither the checklist nor its SOPs have.
  public static let checklistRequirementUnknown = Message(
    "checklist.requirement.unknown", .error,
    en: .init(
      what:
        "item `{item}` tests the requirement `{found}`, which neither the checklist nor its SOPs have",
      why: "a finding says what was demanded, and here nothing is known of it",
      cure: "declare the requirement, add the SOP that has it, or correct the id"),
    id: .init(
      what:
        "butir `{item}` menguji persyaratan `{found}`, yang tidak ada pada daftar periksa maupun SOP-nya",
      why: "temuan menyatakan apa yang dituntut, dan di sini hal itu tidak diketahui",
      cure: "deklarasikan persyaratan itu, tambahkan SOP yang memuatnya, atau perbaiki id-nya"))

  /// A requirement that nearly exists.
  public static let checklistRequirementMisspelt = checklistRequirementUnknown.suggesting()

  /// A requirement that two documents declare.
  public static let checklistRequirementAmbiguous = Message(
    "checklist.requirement.ambiguous", .error,
    en: .init(
      what: "the requirement `{id}` is declared here and at {place}",
      why: "an item that names it could mean either, and the wrong text would be cited",
      cure: "rename one of the two requirements"),
    id: .init(
      what: "persyaratan `{id}` dideklarasikan di sini dan di {place}",
      why: "butir yang menyebutnya dapat memaksudkan salah satunya, dan kutipannya dapat keliru",
      cure: "ganti id salah satu dari kedua persyaratan"))

  /// A class on an axis that is not declared.
  public static let checklistAxisUnknown = Message(
    "checklist.axis.unknown", .error,
    en: .init(
      what: "item `{item}` has a class on the axis `{found}`, which the checklist does not declare",
      why: "scores are also given along the axes, and this class would belong to none",
      cure: "declare the axis, or remove the class from the item or its section"),
    id: .init(
      what:
        "butir `{item}` punya kelas pada sumbu `{found}`, yang tidak dideklarasikan daftar periksa",
      why: "nilai juga dihitung menurut sumbu, dan kelas ini tidak masuk ke mana pun",
      cure: "deklarasikan sumbu itu, atau hapus kelasnya dari butir atau bagiannya"))

  /// A class on an axis that nearly exists.
  public static let checklistAxisMisspelt = checklistAxisUnknown.suggesting()

  /// A class with a value that its axis does not have.
  public static let checklistAxisValueUnknown = Message(
    "checklist.axis-value.unknown", .error,
    en: .init(
      what: "item `{item}` has the class `{axis}:{found}`, but `{axis}` has no such value",
      why: "the item would be missing in the score of every value of the axis",
      cure: "use a value of the axis, or add this one to it"),
    id: .init(
      what: "butir `{item}` berkelas `{axis}:{found}`, padahal `{axis}` tidak punya nilai itu",
      why: "butir itu tidak akan masuk nilai mana pun pada sumbu tersebut",
      cure: "pakai nilai yang ada pada sumbu, atau tambahkan nilai ini ke sumbunya"))

  /// A class with a value that its axis nearly has.
  public static let checklistAxisValueMisspelt = checklistAxisValueUnknown.suggesting()

  /// A criterion takes its number from a parameter that does not exist.
  public static let checklistParameterUnknown = Message(
    "checklist.parameter.unknown", .error,
    en: .init(
      what: "`{attribute}` of item `{item}` names the parameter `{found}`, which is not declared",
      why: "without its number the criterion cannot be held against an answer",
      cure: "declare the parameter, or write the number"),
    id: .init(
      what: "`{attribute}` pada butir `{item}` menyebut parameter `{found}`, yang tidak ada",
      why: "tanpa angkanya kriteria tidak dapat dibandingkan dengan jawaban",
      cure: "deklarasikan parameter itu, atau tulis angkanya"))

  /// A criterion takes its number from a parameter that nearly exists.
  public static let checklistParameterMisspelt = checklistParameterUnknown.suggesting()

  /// A criterion takes its number from a parameter that is no number.
  public static let checklistParameterNotNumber = Message(
    "checklist.parameter.not-number", .error,
    en: .init(
      what: "`{attribute}` of item `{item}` names the parameter `{parameter}`, which is a {type}",
      why: "a criterion needs a number to be held against an answer",
      cure: "name a parameter with type=\"number\", or write the number"),
    id: .init(
      what: "`{attribute}` pada butir `{item}` menyebut parameter `{parameter}`, berjenis {type}",
      why: "kriteria memerlukan angka untuk dibandingkan dengan jawaban",
      cure: "sebut parameter dengan type=\"number\", atau tulis angkanya"))
}

extension Message {
  /// A source that nothing names.
  public static let checklistSourceUnused = sourceUnused("checklist")

  /// A source that ends before it begins.
  public static let checklistSourceDates = sourceDates("checklist")

  /// A requirement that no item tests.
  public static let checklistRequirementUntested = Message(
    "checklist.requirement.untested", .warning,
    en: .init(
      what: "no item of the checklist `{checklist}` tests the requirement `{id}`",
      why: "whether it is met would never come out",
      cure: "write an item with requirement=\"{id}\", or remove the requirement"),
    id: .init(
      what: "tidak ada butir pada daftar periksa `{checklist}` yang menguji persyaratan `{id}`",
      why: "terpenuhi tidaknya persyaratan itu tidak akan pernah diketahui",
      cure: "tulis butir dengan requirement=\"{id}\", atau hapus persyaratan itu"))

  /// A parameter that nothing uses.
  public static let checklistParameterUnused = Message(
    "checklist.parameter.unused", .warning,
    en: .init(
      what: "no criterion, text or condition uses the parameter `{id}`",
      why: "a unit that overrides it would change nothing",
      cure: "use it, written \"{{id}}\" in criteria and texts, or remove it"),
    id: .init(
      what: "tidak ada kriteria, teks atau kondisi yang memakai parameter `{id}`",
      why: "unit yang menggantinya tidak akan mengubah apa pun",
      cure: "pakailah, ditulis \"{{id}}\" dalam kriteria dan teks, atau hapus"))
}

extension String {
  /// The code of a message about an unknown id, made into that about a misspelt one.
  fileprivate func replacingUnknown() -> String {
    precondition(hasSuffix(".unknown"), "only messages about unknown ids can suggest another")
    return dropLast(".unknown".count) + ".misspelt"
  }
}
