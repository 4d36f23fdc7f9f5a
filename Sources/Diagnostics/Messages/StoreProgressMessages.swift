extension Message {
  /// The messages about the progress of engagements and findings in a store.
  static let storeProgressMessages: [Message] = [
    .storeNotReadable, .storeNotMember, .storeItemUnanswered, .storeItemWithoutEvidence,
    .storeEvidenceExpired, .storeAnswerUnreviewed, .storeAnswerReturned, .storeCauseMissing,
    .storeCauseUnconfirmed, .storeCauseNotSuggested,
    .storeFindingsUnreviewed, .storeFindingsOpen, .storeZoneRecorded, .storeZoneNeeded,
    .storeZoneUnknown, .storeImportMismatch, .storeNothingToRecord, .storeDayPast,
    .storeAnswerByPast, .storeChecklistNeeded, .storeSideNeeded, .storeFieldUnknown,
    .storeNameBlank,
  ]

  /// A thing without a name.
  public static let storeNameBlank = Message(
    "store.name-blank", .error,
    en: .init(
      what: "the name is blank",
      why: "nobody could ask for it by its name",
      cure: "give it a name of at least one letter or digit"),
    id: .init(
      what: "namanya kosong",
      why: "tidak ada yang dapat memintanya dengan namanya",
      cure: "beri nama dengan sedikitnya satu huruf atau angka"))

  /// An engagement, item or section of several checklists, none of which is named.
  public static let storeChecklistNeeded = Message(
    "store.checklist-needed", .error,
    en: .init(
      what: "the {thing} `{id}` has several checklists: {checklists}",
      why: "what is read and recorded belongs to one of them",
      cure: "add `--checklist {first}`, or another of them"),
    id: .init(
      what: "{thing} `{id}` punya beberapa daftar periksa: {checklists}",
      why: "yang dibaca dan dicatat adalah milik salah satunya",
      cure: "tambahkan `--checklist {first}`, atau yang lain"))

  /// An item with both sides, none of which is named.
  public static let storeSideNeeded = Message(
    "store.side-needed", .error,
    en: .init(
      what: "the item `{item}` has the sides {sides}",
      why: "each side is answered for itself",
      cure: "add `--side {first}`, or the other side"),
    id: .init(
      what: "butir `{item}` punya sisi {sides}",
      why: "setiap sisi dijawab tersendiri",
      cure: "tambahkan `--side {first}`, atau sisi yang lain"))

  /// A text that is no field of an answer with its value.
  public static let storeFieldUnknown = Message(
    "store.field-unknown", .error,
    en: .init(
      what: "`{text}` is no field of an answer with its value",
      why: "the fields are {fields}; each is written as name, equals sign and value",
      cure: "write for example `answer=yes`"),
    id: .init(
      what: "`{text}` bukan isian jawaban beserta nilainya",
      why: "isiannya {fields}; masing-masing ditulis sebagai nama, tanda sama dengan, dan nilai",
      cure: "tulis misalnya `answer=yes`"))

  /// What a person's roles do not show.
  public static let storeNotReadable = Message(
    "store.not-readable", .error,
    en: .init(
      what: "`{person}` may not read {matter}; it takes the role {roles}",
      why: "what a store shows depends on role and unit",
      cure: "name a person who may with --as, or ask an administrator for the role"),
    id: .init(
      what: "`{person}` tidak boleh membaca {matter}; diperlukan peran {roles}",
      why: "yang ditampilkan penyimpanan bergantung pada peran dan unit",
      cure: "sebut orang yang berwenang dengan --as, atau minta peran itu kepada administrator"))

  /// Somebody outside the team.
  public static let storeNotMember = Message(
    "store.not-member", .error,
    en: .init(
      what: "`{person}` is not on the team of `{engagement}`",
      why: "answers, evidence, evaluations and findings come from the team of the engagement",
      cure: "let the lead auditor add them: `patuh audit assign {engagement} {person}`"),
    id: .init(
      what: "`{person}` bukan anggota tim `{engagement}`",
      why: "jawaban, bukti, penilaian, dan temuan berasal dari tim penugasan",
      cure: "minta ketua tim menambahkannya: `patuh audit assign {engagement} {person}`"))

  /// An item without an answer.
  public static let storeItemUnanswered = Message(
    "store.item-unanswered", .error,
    en: .init(
      what: "item `{item}` ({side}) of `{checklist}` is not answered",
      why:
        "an engagement is reviewed when every item is answered or waived; a note alone is no answer",
      cure:
        "answer it with `patuh audit answer {engagement} {item} --side {side}`, or let a manager waive it"
    ),
    id: .init(
      what: "butir `{item}` ({side}) dari `{checklist}` belum dijawab",
      why:
        "penugasan direviu setelah setiap butir dijawab atau dikecualikan; catatan saja bukan jawaban",
      cure:
        "jawab dengan `patuh audit answer {engagement} {item} --side {side}`, atau minta manajer mengecualikannya"
    ))

  /// An answer without required evidence.
  public static let storeItemWithoutEvidence = Message(
    "store.evidence-required", .error,
    en: .init(
      what: "item `{item}` ({side}) of `{checklist}` has no evidence",
      why: "the checklist requires evidence for it",
      cure: "add it with `patuh evidence add {engagement} FILE --item {item}`"),
    id: .init(
      what: "butir `{item}` ({side}) dari `{checklist}` belum berbukti",
      why: "daftar periksa mensyaratkan bukti untuknya",
      cure: "tambahkan dengan `patuh evidence add {engagement} BERKAS --item {item}`"))

  /// Evidence that is no longer valid.
  public static let storeEvidenceExpired = Message(
    "store.evidence-expired", .error,
    en: .init(
      what: "evidence `{id}` of item `{item}` expired on {day}",
      why: "it no longer supports the answer",
      cure: "add valid evidence, and remove this one with `patuh evidence remove {id} --reason …`"),
    id: .init(
      what: "bukti `{id}` untuk butir `{item}` kedaluwarsa pada {day}",
      why: "bukti itu tidak lagi mendukung jawabannya",
      cure:
        "tambahkan bukti yang berlaku, dan hapus yang ini dengan `patuh evidence remove {id} --reason …`"
    ))

  /// An answer that nobody reviewed.
  public static let storeAnswerUnreviewed = Message(
    "store.answer-unreviewed", .error,
    en: .init(
      what: "the answer to item `{item}` ({side}) of `{checklist}` is not reviewed",
      why: "a report is issued when every answer was accepted",
      cure: "accept or return it with `patuh audit review {engagement} {item}`"),
    id: .init(
      what: "jawaban butir `{item}` ({side}) dari `{checklist}` belum direviu",
      why: "laporan terbit setelah setiap jawaban diterima",
      cure: "terima atau kembalikan dengan `patuh audit review {engagement} {item}`"))

  /// An answer that was returned.
  public static let storeAnswerReturned = Message(
    "store.answer-returned", .error,
    en: .init(
      what: "the answer to item `{item}` ({side}) of `{checklist}` was returned",
      why: "a report is issued when every answer was accepted",
      cure:
        "see the reviewer's note with `patuh audit show {engagement}`, answer again, and have it reviewed"
    ),
    id: .init(
      what: "jawaban butir `{item}` ({side}) dari `{checklist}` dikembalikan",
      why: "laporan terbit setelah setiap jawaban diterima",
      cure:
        "lihat catatan pereviu dengan `patuh audit show {engagement}`, jawab lagi, lalu mintakan reviu"
    ))

  /// A finding without a cause.
  public static let storeCauseMissing = Message(
    "store.cause-missing", .error,
    en: .init(
      what: "finding `{finding}` has no cause",
      why: "a finding is issued with its cause; only people can establish it",
      cure: "write it with `patuh finding edit {finding} --cause …`"),
    id: .init(
      what: "temuan `{finding}` belum bersebab",
      why: "temuan diterbitkan beserta sebabnya; hanya orang yang dapat menetapkannya",
      cure: "tulis dengan `patuh finding edit {finding} --cause …`"))

  /// A finding with a cause that the checklist suggests and nobody confirmed.
  public static let storeCauseUnconfirmed = Message(
    "store.cause-unconfirmed", .error,
    en: .init(
      what: "the cause of finding `{finding}` is a suggestion of the checklist",
      why: "a finding is issued with its cause; only people can establish it",
      cure:
        "confirm it with `patuh finding edit {finding} --confirm-cause`, or write another with `--cause …`"
    ),
    id: .init(
      what: "sebab temuan `{finding}` baru usulan daftar periksa",
      why: "temuan diterbitkan beserta sebabnya; hanya orang yang dapat menetapkannya",
      cure:
        "pastikan dengan `patuh finding edit {finding} --confirm-cause`, atau tulis yang lain dengan `--cause …`"
    ))

  /// A suggested cause to confirm where there is none.
  public static let storeCauseNotSuggested = Message(
    "store.cause-not-suggested", .error,
    en: .init(
      what: "finding `{finding}` has no suggested cause to confirm",
      why:
        "only a cause that its checklist suggests and nobody edited or confirmed can be confirmed",
      cure:
        "see it with `patuh finding show {finding}`; write a cause with `patuh finding edit {finding} --cause …`"
    ),
    id: .init(
      what: "temuan `{finding}` tidak memiliki usulan sebab untuk dipastikan",
      why:
        "yang dapat dipastikan hanya sebab yang diusulkan daftar periksa dan belum disunting atau dipastikan",
      cure:
        "lihat dengan `patuh finding show {finding}`; tulis sebab dengan `patuh finding edit {finding} --cause …`"
    ))

  /// Findings that an evaluation would change and nobody has seen.
  public static let storeFindingsUnreviewed = Message(
    "store.findings-unreviewed", .error,
    en: .init(
      what: "evaluating `{engagement}` changes findings that nobody has reviewed: {findings}",
      why: "a report is issued with findings that were seen",
      cure: "run `patuh audit evaluate {engagement}`, review the findings, and issue again"),
    id: .init(
      what: "penilaian `{engagement}` mengubah temuan yang belum direviu siapa pun: {findings}",
      why: "laporan terbit dengan temuan yang sudah dilihat",
      cure: "jalankan `patuh audit evaluate {engagement}`, reviu temuannya, lalu terbitkan lagi"))

  /// Open findings of an engagement that is to be closed.
  public static let storeFindingsOpen = Message(
    "store.findings-open", .error,
    en: .init(
      what: "`{engagement}` cannot be closed; open findings: {count}",
      why: "an engagement is closed when every finding is closed, withdrawn, or its risk accepted",
      cure: "see them with `patuh finding list --engagement {engagement} --open`"),
    id: .init(
      what: "`{engagement}` tidak dapat ditutup; temuan terbuka: {count}",
      why: "penugasan ditutup setelah setiap temuan ditutup, ditarik, atau risikonya diterima",
      cure: "lihat dengan `patuh finding list --engagement {engagement} --open`"))

  /// A time zone that a store did not have yet.
  public static let storeZoneRecorded = Message(
    "store.zone-recorded", .note,
    en: .init(
      what: "the time zone {zone} of this system is recorded in the store with this change",
      why: "days, such as the day a finding is due, are counted in the organisation's time zone",
      cure: "set another one with `patuh store zone NAME` if it is not that"),
    id: .init(
      what: "zona waktu {zone} dari sistem ini dicatat dalam penyimpanan bersama perubahan ini",
      why: "hari, seperti jatuh tempo temuan, dihitung menurut zona waktu organisasi",
      cure: "tetapkan yang lain dengan `patuh store zone NAMA` bila bukan itu"))

  /// A store without a time zone where the system's cannot be used.
  public static let storeZoneNeeded = Message(
    "store.zone-needed", .error,
    en: .init(
      what:
        "the time zone is needed: that of the system has no name of the IANA time zone database",
      why: "days, such as the day a finding is due, are counted in the organisation's time zone",
      cure:
        "name it with `patuh store init --time-zone Asia/Jakarta` or `patuh store migrate --time-zone Asia/Jakarta`, or record it with `patuh store zone NAME`"
    ),
    id: .init(
      what:
        "diperlukan zona waktu: zona sistem tidak bernama menurut basis data zona waktu IANA",
      why: "hari, seperti jatuh tempo temuan, dihitung menurut zona waktu organisasi",
      cure:
        "sebut dengan `patuh store init --time-zone Asia/Jakarta` atau `patuh store migrate --time-zone Asia/Jakarta`, atau catat dengan `patuh store zone NAMA`"
    ))

  /// A recorded time zone that this machine does not know.
  public static let storeZoneUnknown = Message(
    "store.zone-unknown", .error,
    en: .init(
      what: "{path} records the time zone `{zone}`, which this program does not know",
      why: "days counted in another zone would be wrong",
      cure: "use a program with a newer time zone database; `patuh trail verify` needs no zone"),
    id: .init(
      what: "{path} mencatat zona waktu `{zone}`, yang tidak dikenal program ini",
      why: "hari yang dihitung menurut zona lain akan keliru",
      cure:
        "gunakan program dengan basis data zona waktu yang lebih baru; `patuh trail verify` tidak memerlukan zona"
    ))

  /// A file of results of another subject.
  public static let storeImportMismatch = Message(
    "store.import-mismatch", .error,
    en: .init(
      what: "the file names {what} `{found}`; `{engagement}` is about `{expected}`",
      why: "its results would be recorded for the wrong audit",
      cure: "import it into the engagement it belongs to, or add --override-subject"),
    id: .init(
      what: "berkas menyebut {what} `{found}`; `{engagement}` tentang `{expected}`",
      why: "hasilnya akan tercatat pada audit yang salah",
      cure: "impor ke penugasan yang dimaksud, atau tambahkan --override-subject"))

  /// A promise until a day that is past.
  public static let storeDayPast = Message(
    "store.day-past", .error,
    en: .init(
      what: "the day {day} is past; today is {today}",
      why: "what is accepted, waived or agreed on holds until a day that is still to come",
      cure: "give today or a later day with {option}"),
    id: .init(
      what: "hari {day} sudah lewat; hari ini {today}",
      why: "yang diterima, dikecualikan, atau disepakati berlaku sampai hari yang belum lewat",
      cure: "berikan hari ini atau hari sesudahnya dengan {option}"))

  /// A letter that asks for an answer before its own day.
  public static let storeAnswerByPast = Message(
    "store.answer-by-past", .error,
    en: .init(
      what: "the letter of {date} asks for an answer by {day}, which is before it",
      why: "nobody could answer in time",
      cure: "give the day of the letter or a later one with --answer-by"),
    id: .init(
      what: "surat tertanggal {date} meminta jawaban paling lambat {day}, yaitu hari sebelumnya",
      why: "tidak ada yang dapat menjawab tepat waktu",
      cure: "berikan hari surat atau hari sesudahnya dengan --answer-by"))

  /// A change without content.
  public static let storeNothingToRecord = Message(
    "store.nothing-to-record", .error,
    en: .init(
      what: "nothing is given to record for item `{item}`",
      why: "an entry has an answer, a note, a cause, or removes one of them",
      cure: "write an answer such as answer=yes, or --note, --cause or --clear note"),
    id: .init(
      what: "tidak ada yang diberikan untuk dicatat pada butir `{item}`",
      why: "isian memuat jawaban, catatan, sebab, atau menghapus salah satunya",
      cure: "tulis jawaban seperti answer=yes, atau --note, --cause, atau --clear note"))
}
