extension Message {
  /// The messages about what an SOP says.
  public static let sopMessages: [Message] = [
    .sopIDRepeated, .sopReferenceUnknown, .sopReferenceMisspelt, .sopStartMissing,
    .sopStartRepeated, .sopEndMissing, .sopStepUnreachable, .sopStepDeadEnd, .sopBranchMissing,
    .sopBranchRepeated, .sopBranchUnexpected, .sopNextUnexpected, .sopPerformerMissing,
    .sopPerformerUnused, .sopIdentityIncomplete, .sopDatesSwapped, .sopLanguageMissing,
    .sopReviewOverdue,
  ]

  /// One id for two things.
  public static let sopIDRepeated = Message(
    "sop.id-repeated", .error,
    en: .init(
      what: "the {element} `{id}` is declared twice; first at {first}",
      why: "nobody could tell which of them is meant",
      cure: "give one of them another id"),
    id: .init(
      what: "ada dua {element} `{id}`; yang pertama di {first}",
      why: "tidak jelas mana yang dimaksud",
      cure: "beri id lain pada salah satunya"))

  /// A reference that leads nowhere.
  public static let sopReferenceUnknown = Message(
    "sop.reference-unknown", .error,
    en: .init(
      what:
        "`{attribute}` names the {target} `{id}`, which is not declared; declared are {expected}",
      why: "the flow would lead nowhere",
      cure: "declare the {target}, or name one that is declared"),
    id: .init(
      what: "`{attribute}` menyebut {target} `{id}`, yang tidak dinyatakan; yang ada {expected}",
      why: "alurnya tidak akan sampai ke mana pun",
      cure: "nyatakan {target} itu, atau sebut yang sudah ada"))

  /// A reference that leads nowhere, close to one that is declared.
  public static let sopReferenceMisspelt = Message(
    "sop.reference-misspelt", .error,
    en: .init(
      what:
        "`{attribute}` names the {target} `{id}`, which is not declared; did you mean `{suggestion}`?",
      why: "the flow would lead nowhere",
      cure: "write `{suggestion}`"),
    id: .init(
      what:
        "`{attribute}` menyebut {target} `{id}`, yang tidak dinyatakan; maksud Anda `{suggestion}`?",
      why: "alurnya tidak akan sampai ke mana pun",
      cure: "tulis `{suggestion}`"))

  /// A flow without a start.
  public static let sopStartMissing = Message(
    "sop.start-missing", .error,
    en: .init(
      what: "no step is the start",
      why: "nobody knows where the procedure begins",
      cure: "write kind=\"start\" on the first step"),
    id: .init(
      what: "tidak ada langkah awal",
      why: "tidak diketahui di mana prosedur dimulai",
      cure: "tulis kind=\"start\" pada langkah pertama"))

  /// A flow with a second start.
  public static let sopStartRepeated = Message(
    "sop.start-repeated", .error,
    en: .init(
      what: "the step `{step}` is a second start, beside `{first}`",
      why: "a procedure begins in one place",
      cure: "keep one start"),
    id: .init(
      what: "langkah `{step}` adalah awal kedua, di samping `{first}`",
      why: "prosedur dimulai di satu tempat",
      cure: "pertahankan satu awal"))

  /// A flow without an end.
  public static let sopEndMissing = Message(
    "sop.end-missing", .error,
    en: .init(
      what: "no step is an end",
      why: "nobody knows when the procedure is done",
      cure: "write kind=\"end\" on the last step"),
    id: .init(
      what: "tidak ada langkah akhir",
      why: "tidak diketahui kapan prosedur selesai",
      cure: "tulis kind=\"end\" pada langkah terakhir"))

  /// A step that nothing leads to.
  public static let sopStepUnreachable = Message(
    "sop.step.unreachable", .error,
    en: .init(
      what: "nothing leads to the step `{step}`",
      why: "it would never be carried out",
      cure: "lead a step or a branch to it, or remove it"),
    id: .init(
      what: "tidak ada yang menuju langkah `{step}`",
      why: "langkah itu tidak akan pernah dijalankan",
      cure: "arahkan langkah atau cabang kepadanya, atau hapus"))

  /// A step from which no end is reached.
  public static let sopStepDeadEnd = Message(
    "sop.step.dead-end", .error,
    en: .init(
      what: "from the step `{step}` no end is reached",
      why: "a case that reaches it would never end",
      cure: "write next, or a branch that leads on to an end"),
    id: .init(
      what: "dari langkah `{step}` tidak ada akhir yang tercapai",
      why: "kasus yang sampai di situ tidak akan pernah selesai",
      cure: "tulis next, atau cabang yang menuju akhir"))

  /// A decision without a branch for one of its answers.
  public static let sopBranchMissing = Message(
    "sop.decision.branch-missing", .error,
    en: .init(
      what: "the decision `{step}` has no branch for {answer}",
      why: "with that answer nobody knows how to go on",
      cure: "add <branch on=\"{answer}\" to=\"…\"/>"),
    id: .init(
      what: "keputusan `{step}` tidak punya cabang untuk {answer}",
      why: "dengan jawaban itu tidak jelas kelanjutannya",
      cure: "tambahkan <branch on=\"{answer}\" to=\"…\"/>"))

  /// A decision with two branches for one answer.
  public static let sopBranchRepeated = Message(
    "sop.decision.branch-repeated", .error,
    en: .init(
      what: "the decision `{step}` has two branches for {answer}",
      why: "only one of them could be taken",
      cure: "keep one of them"),
    id: .init(
      what: "keputusan `{step}` punya dua cabang untuk {answer}",
      why: "hanya satu yang dapat diambil",
      cure: "pertahankan salah satu"))

  /// A branch on a step that is no decision.
  public static let sopBranchUnexpected = Message(
    "sop.step.branch-unexpected", .error,
    en: .init(
      what: "the step `{step}` is a {kind} and branches",
      why: "only a decision asks a question",
      cure: "write kind=\"decision\", or next in place of the branch"),
    id: .init(
      what: "langkah `{step}` berjenis {kind} tetapi bercabang",
      why: "hanya keputusan yang mengajukan pertanyaan",
      cure: "tulis kind=\"decision\", atau next sebagai ganti cabang"))

  /// A decision or an end that names a next step.
  public static let sopNextUnexpected = Message(
    "sop.step.next-unexpected", .error,
    en: .init(
      what: "the step `{step}` is a {kind} and names a next step",
      why: "a decision goes on by its branches, and after an end nothing follows",
      cure: "remove next"),
    id: .init(
      what: "langkah `{step}` berjenis {kind} tetapi menyebut langkah berikut",
      why: "keputusan berlanjut lewat cabangnya, dan sesudah akhir tidak ada kelanjutan",
      cure: "hapus next"))

  /// Work that nobody carries out.
  public static let sopPerformerMissing = Message(
    "sop.step.performer-missing", .warning,
    en: .init(
      what: "the step `{step}` names no performer",
      why: "nobody is responsible for it",
      cure: "write performer=\"…\""),
    id: .init(
      what: "langkah `{step}` tidak menyebut pelaksana",
      why: "tidak ada yang bertanggung jawab",
      cure: "tulis performer=\"…\""))

  /// A role without work.
  public static let sopPerformerUnused = Message(
    "sop.performer.unused", .warning,
    en: .init(
      what: "no step is carried out by the performer `{performer}`",
      why: "the role is named and has nothing to do",
      cure: "name it on a step, or remove it"),
    id: .init(
      what: "tidak ada langkah yang dijalankan pelaksana `{performer}`",
      why: "peran itu disebut tetapi tanpa tugas",
      cure: "sebut pada sebuah langkah, atau hapus"))

  /// Parts of the identity part are missing.
  public static let sopIdentityIncomplete = Message(
    "sop.identity.incomplete", .warning,
    en: .init(
      what: "the identity part lacks {missing}",
      why: "without them the SOP is not complete by its own form",
      cure: "add what is missing"),
    id: .init(
      what: "bagian identitas belum memuat {missing}",
      why: "tanpa itu SOP belum lengkap menurut bentuknya",
      cure: "tambahkan yang belum ada"))

  /// Dates of the identity part stand in the wrong order.
  public static let sopDatesSwapped = Message(
    "sop.identity.dates-swapped", .error,
    en: .init(
      what: "`{later}` is {second}, before `{earlier}` with {first}",
      why: "an SOP is drawn up, then revised, then comes into force",
      cure: "correct the dates"),
    id: .init(
      what: "`{later}` adalah {second}, sebelum `{earlier}` yaitu {first}",
      why: "SOP disusun, lalu direvisi, lalu berlaku",
      cure: "perbaiki tanggalnya"))

  /// A text is missing in a language that is promised.
  public static let sopLanguageMissing = Message(
    "sop.language-missing", .warning,
    en: .init(
      what: "`{element}` has no text in the language `{language}`",
      why: "the SOP promises all texts in it; readers would see another language",
      cure: "add <{element} xml:lang=\"{language}\">"),
    id: .init(
      what: "`{element}` tidak punya teks dalam bahasa `{language}`",
      why: "SOP menjanjikan semua teks dalam bahasa itu; pembaca akan melihat bahasa lain",
      cure: "tambahkan <{element} xml:lang=\"{language}\">"))

  /// An SOP that was not reviewed for long.
  public static let sopReviewOverdue = Message(
    "sop.review-overdue", .warning,
    en: .init(
      what:
        "the SOP `{sop}` was last revised on {last}, {age} days ago; at most {most} are allowed",
      why: "an SOP that nobody reviews drifts away from the work",
      cure: "review it and write the day into revised"),
    id: .init(
      what: "SOP `{sop}` terakhir direvisi pada {last}, {age} hari lalu; paling lama {most} hari",
      why: "SOP yang tidak direviu menjauh dari pekerjaan nyata",
      cure: "reviu dan tulis tanggalnya pada revised"))
}
