extension Message {
  /// The messages about the store.
  public static let storeMessages: [Message] =
    [
      .storeExists, .storeMissing, .storeForeign, .storeNewer, .storeLocked, .storeFull,
      .storeOlder, .storeUnwritable, .storeCorrupt, .storeFailed, .storeUnreadable,
      .storePersonUnknown, .storeForbidden,
      .storeUnknown, .storeTwice, .storeState, .storeOwnWork, .storeNotIndependent,
      .storeAnswerConflict, .storeMissingText, .storeKeyUnreadable,
      .storeClockBehind, .storeUnsound, .storeEvidenceMissing, .storeEvidenceDamaged,
      .storeEvidenceUnreadable,
      .storeKeyMissing, .storeKeyExists,
    ] + identifierMessages + storeProgressMessages

  /// A store where a new one should be.
  public static let storeExists = Message(
    "store.exists", .error,
    en: .init(
      what: "there is a file {path} already",
      why: "a new store would overwrite it",
      cure: "choose another path, or open that store"),
    id: .init(
      what: "sudah ada berkas {path}",
      why: "penyimpanan baru akan menimpanya",
      cure: "pilih lokasi lain, atau buka penyimpanan itu"))

  /// No store where one should be.
  public static let storeMissing = Message(
    "store.missing", .error,
    en: .init(
      what: "there is no store {path}",
      why: "nothing can be read or recorded without it",
      cure: "make one with `patuh store init`, or name another with --store"),
    id: .init(
      what: "tidak ada penyimpanan {path}",
      why: "tanpa itu tidak ada yang dapat dibaca atau dicatat",
      cure: "buat dengan `patuh store init`, atau sebut yang lain dengan --store"))

  /// A file that is no store.
  public static let storeForeign = Message(
    "store.foreign", .error,
    en: .init(
      what: "{path} is no store of this program",
      why: "it was not touched",
      cure: "name the file of the store with --store"),
    id: .init(
      what: "{path} bukan penyimpanan program ini",
      why: "berkas itu tidak disentuh",
      cure: "sebut berkas penyimpanan dengan --store"))

  /// A store of a newer program.
  public static let storeNewer = Message(
    "store.newer", .error,
    en: .init(
      what: "{path} was written by a newer program: form {found}; this one knows {known}",
      why: "an older program could damage it; it was not touched",
      cure: "use the newer program"),
    id: .init(
      what: "{path} ditulis program yang lebih baru: bentuk {found}; yang dikenal {known}",
      why: "program lama dapat merusaknya; berkas itu tidak disentuh",
      cure: "gunakan program yang lebih baru"))

  /// A change to a store of an earlier form.
  public static let storeOlder = Message(
    "store.older", .error,
    en: .init(
      what: "{path} was written by an earlier program: form {found}; changes need form {known}",
      why: "a store is read in any form, and migrated only by an administrator; it was not touched",
      cure: "let an administrator run `patuh store migrate`"),
    id: .init(
      what:
        "{path} ditulis program yang lebih lama: bentuk {found}; perubahan memerlukan bentuk {known}",
      why:
        "penyimpanan dibaca dalam bentuk apa pun, dan hanya dimigrasikan administrator; berkas itu tidak disentuh",
      cure: "minta administrator menjalankan `patuh store migrate`"))

  /// A store that somebody else is writing to.
  public static let storeLocked = Message(
    "store.locked", .error,
    en: .init(
      what: "{path} is locked by another process",
      why: "only one process at a time writes a store or has it for itself",
      cure: "try again when the other one is done"),
    id: .init(
      what: "{path} dikunci proses lain",
      why: "hanya satu proses pada satu waktu yang menulis atau menguasai penyimpanan",
      cure: "coba lagi setelah proses itu selesai"))

  /// No room on the disk.
  public static let storeFull = Message(
    "store.full", .error,
    en: .init(
      what: "there is no room on the disk for {path}",
      why: "what was there is unchanged; a change is recorded whole or not at all",
      cure: "make room, then repeat what you did"),
    id: .init(
      what: "tidak ada ruang pada cakram untuk {path}",
      why: "isi lama tidak berubah; perubahan dicatat seluruhnya atau tidak sama sekali",
      cure: "sediakan ruang, lalu ulangi"))

  /// A store that cannot be opened or written.
  public static let storeUnwritable = Message(
    "store.unwritable", .error,
    en: .init(
      what: "{path} cannot be opened or written: {reason}",
      why: "a store needs its file and the folder around it",
      cure: "see who owns the file and its folder, and whether the disk is read-only"),
    id: .init(
      what: "{path} tidak dapat dibuka atau ditulis: {reason}",
      why: "penyimpanan memerlukan berkasnya dan folder di sekitarnya",
      cure: "periksa pemilik berkas dan foldernya, dan apakah cakram hanya-baca"))

  /// A damaged file.
  public static let storeCorrupt = Message(
    "store.corrupt", .error,
    en: .init(
      what: "{path} is damaged: {reason}",
      why: "what is read from it may be wrong",
      cure: "restore the last backup with `patuh store restore`"),
    id: .init(
      what: "{path} rusak: {reason}",
      why: "yang dibaca darinya dapat keliru",
      cure: "pulihkan cadangan terakhir dengan `patuh store restore`"))

  /// Anything else that SQLite says.
  public static let storeFailed = Message(
    "store.failed", .error,
    en: .init(
      what: "{path} cannot do this: {reason}",
      why: "a change is recorded whole or not at all, so what was there is unchanged",
      cure: "run `patuh store check`"),
    id: .init(
      what: "{path} tidak dapat melakukan ini: {reason}",
      why: "perubahan dicatat seluruhnya atau tidak sama sekali, jadi isi lama tidak berubah",
      cure: "jalankan `patuh store check`"))

  /// Anything else that SQLite says when a store is read.
  public static let storeUnreadable = Message(
    "store.unreadable", .error,
    en: .init(
      what: "{path} cannot be read: {reason}",
      why: "the file is not what this program writes",
      cure: "run `patuh store check`"),
    id: .init(
      what: "{path} tidak dapat dibaca: {reason}",
      why: "berkas itu tidak seperti yang ditulis program ini",
      cure: "jalankan `patuh store check`"))

  /// Somebody whom the store does not know.
  public static let storePersonUnknown = Message(
    "store.person-unknown", .error,
    en: .init(
      what: "the store knows nobody called `{person}`",
      why: "every change is made by somebody",
      cure: "name a person with --as, or add one with `patuh person add`"),
    id: .init(
      what: "penyimpanan tidak mengenal `{person}`",
      why: "setiap perubahan dibuat seseorang",
      cure: "sebut orangnya dengan --as, atau tambahkan dengan `patuh person add`"))

  /// Something that somebody may not do.
  public static let storeForbidden = Message(
    "store.forbidden", .error,
    en: .init(
      what: "`{person}` may not do this in unit `{unit}`; it takes the role {roles}",
      why: "authority is granted by role and unit",
      cure: "ask an administrator for the role, or let somebody do it who has it"),
    id: .init(
      what: "`{person}` tidak berwenang melakukan ini di unit `{unit}`; diperlukan peran {roles}",
      why: "kewenangan diberikan menurut peran dan unit",
      cure: "minta peran itu kepada administrator, atau serahkan kepada yang berwenang"))

  /// Something that is not there.
  public static let storeUnknown = Message(
    "store.unknown", .error,
    en: .init(
      what: "there is no {thing} `{id}`",
      why: "no such id was given, or your roles do not show what has it",
      cure: "see what there is with {list}"),
    id: .init(
      what: "tidak ada {thing} `{id}`",
      why: "id itu tidak pernah diberikan, atau peran Anda tidak menampilkan pemiliknya",
      cure: "lihat yang ada dengan {list}"))

  /// Something that is there already.
  public static let storeTwice = Message(
    "store.twice", .error,
    en: .init(
      what: "{thing} `{id}` exists already",
      why: "nothing was written",
      cure: "use that one; where you choose the id, choose another"),
    id: .init(
      what: "sudah ada {thing} `{id}`",
      why: "tidak ada yang ditulis",
      cure: "pakai yang itu; jika id dipilih sendiri, pilih yang lain"))

  /// Something that does not fit the state.
  public static let storeState = Message(
    "store.state", .error,
    en: .init(
      what: "the {thing} `{id}` is {state}; expected {expected}",
      why: "work goes on in a fixed order, so that nothing is skipped",
      cure: "do what comes before first, or name one that is {expected}"),
    id: .init(
      what: "{thing} `{id}` berstatus {state}; seharusnya {expected}",
      why: "pekerjaan berjalan menurut urutan tetap, agar tidak ada yang terlewat",
      cure: "lakukan dahulu tahap sebelumnya, atau sebut yang berstatus {expected}"))

  /// Somebody who judges his own work.
  public static let storeOwnWork = Message(
    "store.own-work", .error,
    en: .init(
      what: "`{person}` made this, and cannot review or verify it",
      why: "nobody judges his own work",
      cure: "let somebody else do it"),
    id: .init(
      what: "`{person}` yang membuatnya, jadi tidak dapat mereviu atau memverifikasinya",
      why: "tidak ada yang menilai pekerjaannya sendiri",
      cure: "serahkan kepada orang lain"))

  /// An auditor of his own unit.
  public static let storeNotIndependent = Message(
    "store.not-independent", .warning,
    en: .init(
      what: "`{person}` belongs to the audited unit `{unit}`",
      why: "the auditor is not independent; the report will say so",
      cure: "assign somebody from elsewhere, or explain it in the report"),
    id: .init(
      what: "`{person}` termasuk unit yang diaudit, `{unit}`",
      why: "auditor tidak independen; laporan akan menyebutnya",
      cure: "tugaskan orang lain, atau jelaskan dalam laporan"))

  /// An answer that was changed meanwhile.
  public static let storeAnswerConflict = Message(
    "store.answer-conflict", .error,
    en: .init(
      what:
        "item `{item}` ({side}) was answered meanwhile by `{person}`: revision {found}; yours was made on {expected}",
      why: "the later answer would hide the other one",
      cure:
        "look at both with `patuh audit show`, and answer again with `patuh audit answer --revision {found}`"
    ),
    id: .init(
      what:
        "butir `{item}` ({side}) sementara itu dijawab `{person}`: revisi {found}; jawaban Anda atas revisi {expected}",
      why: "jawaban yang kemudian akan menutupi yang lain",
      cure:
        "lihat keduanya dengan `patuh audit show`, lalu jawab lagi dengan `patuh audit answer --revision {found}`"
    ))

  /// A reason that must be given.
  public static let storeMissingText = Message(
    "store.reason-missing", .error,
    en: .init(
      what: "a reason is needed",
      why: "later reviewers must be able to see why it was decided",
      cure: "give it with --reason"),
    id: .init(
      what: "diperlukan alasan",
      why: "keputusan harus dapat dijelaskan kepada yang memeriksa kemudian",
      cure: "berikan dengan --reason"))

  /// A key or a signed head that cannot be used.
  public static let storeKeyUnreadable = Message(
    "store.key-unreadable", .error,
    en: .init(
      what: "{path} holds no key, or no head with a valid signature",
      why: "nothing could be proved with it",
      cure: "name another file, or write a new one with `patuh trail checkpoint`"),
    id: .init(
      what: "{path} tidak berisi kunci, atau kepala jejak dengan tanda tangan yang sah",
      why: "tidak ada yang dapat dibuktikan dengannya",
      cure: "sebut berkas lain, atau tulis yang baru dengan `patuh trail checkpoint`"))

  /// A clock that went back.
  public static let storeClockBehind = Message(
    "store.clock-behind", .warning,
    en: .init(
      what: "the clock says {now}, and the last event was recorded at {last}",
      why:
        "what is recorded now would seem older than what came before it; the order of the trail stays right",
      cure: "set the clock"),
    id: .init(
      what: "jam menunjukkan {now}, padahal peristiwa terakhir dicatat pada {last}",
      why:
        "yang dicatat sekarang akan tampak lebih lama daripada yang mendahuluinya; urutan jejak tetap benar",
      cure: "setel jam"))

  /// A store whose rows, files or events do not agree with its trail.
  public static let storeUnsound = Message(
    "store.unsound", .error,
    en: .init(
      what: "{path} does not agree with its trail: {reason}",
      why: "a copy or a signature would vouch for what is not proved; nothing was written",
      cure: "run `patuh trail verify` to see all of it, then restore a backup that is sound"),
    id: .init(
      what: "{path} tidak sesuai dengan jejaknya: {reason}",
      why:
        "salinan atau tanda tangan akan menjamin yang tidak terbukti; tidak ada yang ditulis",
      cure: "jalankan `patuh trail verify` untuk melihat semuanya, lalu pulihkan cadangan yang utuh"
    ))

  /// A file of evidence that is not beside the store.
  public static let storeEvidenceMissing = Message(
    "store.evidence-missing", .error,
    en: .init(
      what: "evidence {id} is missing: there is no file {file}",
      why: "what it supports can no longer be shown",
      cure: "add the same file again with `patuh evidence add`, or restore it from a backup"),
    id: .init(
      what: "bukti {id} hilang: tidak ada berkas {file}",
      why: "yang didukungnya tidak lagi dapat ditunjukkan",
      cure:
        "tambahkan lagi berkas yang sama dengan `patuh evidence add`, atau pulihkan dari cadangan"
    ))

  /// A file of evidence whose bytes are not those that were added.
  public static let storeEvidenceDamaged = Message(
    "store.evidence-damaged", .error,
    en: .init(
      what: "evidence {id} is damaged: {file} does not have the SHA-256 that was recorded",
      why: "its content is not what was added",
      cure: "add the same file again with `patuh evidence add`, or restore it from a backup"),
    id: .init(
      what: "bukti {id} rusak: {file} tidak memiliki SHA-256 yang dicatat",
      why: "isinya bukan yang ditambahkan",
      cure:
        "tambahkan lagi berkas yang sama dengan `patuh evidence add`, atau pulihkan dari cadangan"
    ))

  /// A file of evidence that cannot be read.
  public static let storeEvidenceUnreadable = Message(
    "store.evidence-unreadable", .error,
    en: .init(
      what: "evidence {id} cannot be read: {file}: {reason}",
      why: "whether its content is what was added cannot be checked",
      cure:
        "give the user who runs this the right to read the file and its folders, or check the medium"
    ),
    id: .init(
      what: "bukti {id} tidak dapat dibaca: {file}: {reason}",
      why: "tidak dapat diperiksa apakah isinya sama dengan yang ditambahkan",
      cure:
        "beri pengguna yang menjalankan ini hak baca atas berkas dan foldernya, atau periksa medianya"
    ))

  /// No file where a signing key should be.
  public static let storeKeyMissing = Message(
    "store.key-missing", .error,
    en: .init(
      what: "there is no key {path}",
      why: "a new key would sign as somebody whom nobody knows",
      cure: "correct the path, or make a new key there with --new-key"),
    id: .init(
      what: "tidak ada kunci {path}",
      why: "kunci baru akan menandatangani sebagai pihak yang tidak dikenal siapa pun",
      cure: "perbaiki lokasinya, atau buat kunci baru di sana dengan --new-key"))

  /// A file where a new signing key should be.
  public static let storeKeyExists = Message(
    "store.key-exists", .error,
    en: .init(
      what: "there is a file {path} already",
      why: "a new key would replace it, and what it signed could not be signed again",
      cure: "leave out --new-key to sign with it, or choose another path"),
    id: .init(
      what: "sudah ada berkas {path}",
      why:
        "kunci baru akan menggantikannya, dan yang ditandatanganinya tidak dapat ditandatangani lagi",
      cure: "tanpa --new-key kunci itu dipakai, atau pilih lokasi lain"))
}
