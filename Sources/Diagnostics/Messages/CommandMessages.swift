extension Message {
  /// The messages of the command line.
  public static let commandMessages: [Message] = [
    .commandChecklistUnknown, .commandSOPUnknown, .commandSurveyUnknown, .commandIndexUnknown,
    .commandRegisterUnknown, .commandCalendarUnknown, .commandRegimeUnknown, .commandItemUnknown,
    .commandLibraryMissing, .commandEarlierPeriod, .commandOverrideMalformed,
    .commandFileExists, .commandHelperMissing, .commandHelperFailed, .commandHelperSlow,
    .commandOutputFailed, .commandFault,
    .commandTemplateMalformed, .commandPackUnreadable, .commandFilterUnknown, .commandFilterOwner,
    .commandFilterOwnerless, .commandFilterUnits, .commandFilterSides, .commandZoneUnknown,
    .commandReportUnknown,
  ]

  /// No checklist of the library has the id.
  public static let commandChecklistUnknown = Message(
    "command.checklist-unknown", .error,
    en: .init(
      what: "there is no checklist `{id}` in the library, and no such file",
      why: "the library holds {known}",
      cure: "run `patuh checklist list`, or give the path of an XML file"),
    id: .init(
      what: "tidak ada daftar periksa `{id}` dalam pustaka, dan tidak ada berkas itu",
      why: "pustaka berisi {known}",
      cure: "jalankan `patuh checklist list`, atau sebutkan lokasi berkas XML"))

  /// Nothing that a report could be about.
  public static let commandReportUnknown = Message(
    "command.report-unknown", .error,
    en: .init(
      what: "there is no engagement and no file `{name}` to report on",
      why:
        "a report is about an engagement of the store, a programme's file, or a checklist with results",
      cure:
        "see engagements with `patuh audit list`, or write a programme's path, or add `--results FILE` to a checklist"
    ),
    id: .init(
      what: "tidak ada penugasan atau berkas `{name}` untuk dilaporkan",
      why:
        "laporan adalah tentang penugasan dalam penyimpanan, berkas program, atau daftar periksa dengan hasil",
      cure:
        "lihat penugasan dengan `patuh audit list`, atau tulis lokasi program, atau tambahkan `--results BERKAS` pada daftar periksa"
    ))

  /// No SOP of the library has the id.
  public static let commandSOPUnknown = Message(
    "command.sop-unknown", .error,
    en: .init(
      what: "there is no SOP `{id}` in the library, and no such file",
      why: "the library holds {known}",
      cure: "give one of these, or the path of an XML file"),
    id: .init(
      what: "tidak ada SOP `{id}` dalam pustaka, dan tidak ada berkas itu",
      why: "pustaka berisi {known}",
      cure: "sebutkan salah satunya, atau lokasi berkas XML"))

  /// No survey of the library has the id.
  public static let commandSurveyUnknown = Message(
    "command.survey-unknown", .error,
    en: .init(
      what: "there is no survey `{id}` in the library, and no such file",
      why: "the library holds {known}",
      cure: "run `patuh survey list`, or give the path of an XML file"),
    id: .init(
      what: "tidak ada survei `{id}` dalam pustaka, dan tidak ada berkas itu",
      why: "pustaka berisi {known}",
      cure: "jalankan `patuh survey list`, atau sebutkan lokasi berkas XML"))

  /// No index of the library has the id.
  public static let commandIndexUnknown = Message(
    "command.index-unknown", .error,
    en: .init(
      what: "there is no index `{id}` in the library, and no such file",
      why: "the library holds {known}",
      cure: "run `patuh index list`, or give the path of an XML file"),
    id: .init(
      what: "tidak ada indeks `{id}` dalam pustaka, dan tidak ada berkas itu",
      why: "pustaka berisi {known}",
      cure: "jalankan `patuh index list`, atau sebutkan lokasi berkas XML"))

  /// No register of the library has the id.
  public static let commandRegisterUnknown = Message(
    "command.register-unknown", .error,
    en: .init(
      what: "there is no register `{id}` in the library, and no such file",
      why: "the library holds {known}",
      cure: "run `patuh register list`, or give the path of an XML file"),
    id: .init(
      what: "tidak ada register `{id}` dalam pustaka, dan tidak ada berkas itu",
      why: "pustaka berisi {known}",
      cure: "jalankan `patuh register list`, atau sebutkan lokasi berkas XML"))

  /// No calendar of the library has the id.
  public static let commandCalendarUnknown = Message(
    "command.calendar-unknown", .error,
    en: .init(
      what: "there is no calendar `{id}` in the library, and no such file",
      why: "the library holds {known}",
      cure: "run `patuh calendar list`, or give the path of an XML file"),
    id: .init(
      what: "tidak ada kalender `{id}` dalam pustaka, dan tidak ada berkas itu",
      why: "pustaka berisi {known}",
      cure: "jalankan `patuh calendar list`, atau sebutkan lokasi berkas XML"))

  /// No follow-up regime of the library has the id.
  public static let commandRegimeUnknown = Message(
    "command.regime-unknown", .error,
    en: .init(
      what: "there is no follow-up regime `{id}` in the library, and no such file",
      why: "the library holds {known}",
      cure: "run `patuh regime list`, or give the path of an XML file"),
    id: .init(
      what: "tidak ada aturan tindak lanjut `{id}` dalam pustaka, dan tidak ada berkas itu",
      why: "pustaka berisi {known}",
      cure: "jalankan `patuh regime list`, atau sebutkan lokasi berkas XML"))

  /// A program that makes a format is not installed.
  public static let commandHelperMissing = Message(
    "command.helper-missing", .error,
    en: .init(
      what: "the program `{program}` is not installed",
      why: "this format is made with it; nothing was written",
      cure: "install it with `apt-get install {package}`, or choose another format"),
    id: .init(
      what: "program `{program}` tidak terpasang",
      why: "format ini dibuat dengannya; tidak ada yang ditulis",
      cure: "pasang dengan `apt-get install {package}`, atau pilih format lain"))

  /// A program that makes a format failed.
  public static let commandHelperFailed = Message(
    "command.helper-failed", .error,
    en: .init(
      what: "the program `{program}` failed with status {status}: {reason}",
      why: "the format could not be made; nothing was written",
      cure: "see whether its version is a supported one, or choose another format"),
    id: .init(
      what: "program `{program}` gagal dengan status {status}: {reason}",
      why: "format itu tidak dapat dibuat; tidak ada yang ditulis",
      cure: "periksa apakah versinya didukung, atau pilih format lain"))

  /// A program that makes a format did not end in time.
  public static let commandHelperSlow = Message(
    "command.helper-slow", .error,
    en: .init(
      what: "the program `{program}` did not end within {seconds} s and was stopped",
      why: "the format could not be made; nothing was written",
      cure: "allow it more seconds with PATUH_HELPER_SECONDS=600, or choose another format"),
    id: .init(
      what: "program `{program}` tidak selesai dalam {seconds} detik dan dihentikan",
      why: "format itu tidak dapat dibuat; tidak ada yang ditulis",
      cure: "beri lebih banyak detik dengan PATUH_HELPER_SECONDS=600, atau pilih format lain"))

  /// Standard output does not take what is written.
  public static let commandOutputFailed = Message(
    "command.output-failed", .error,
    en: .init(
      what: "standard output cannot be written",
      why: "the operating system says: {reason}; what was shown is incomplete",
      cure: "make room or choose another place for the output, and run the command again"),
    id: .init(
      what: "keluaran standar tidak dapat ditulis",
      why: "sistem operasi menyatakan: {reason}; yang ditampilkan tidak lengkap",
      cure: "sediakan ruang atau pilih tempat lain untuk keluaran, lalu jalankan perintahnya lagi"))

  /// An error that the program does not expect.
  public static let commandFault = Message(
    "command.fault", .error,
    en: .init(
      what: "the program failed because of a fault of its own: {type}",
      why: "neither the material nor the command is wrong; the details are {reason}",
      cure: "run the command again; if it fails again, report it with these lines"),
    id: .init(
      what: "program gagal karena kesalahannya sendiri: {type}",
      why: "bahan dan perintahnya tidak salah; rinciannya {reason}",
      cure: "jalankan perintahnya lagi; bila gagal lagi, laporkan dengan baris-baris ini"))

  /// A template of letters that cannot be used.
  public static let commandTemplateMalformed = Message(
    "command.template-malformed", .error,
    en: .init(
      what: "the template is malformed: {reason}",
      why: "no letter and no cover can be made with it",
      cure:
        "close every section that is opened, and every tag; the templates of the library are examples"
    ),
    id: .init(
      what: "templat tidak benar: {reason}",
      why: "surat dan sampul tidak dapat dibuat dengannya",
      cure: "tutup setiap bagian dan tag yang dibuka; templat dalam pustaka adalah contohnya"))

  /// A pack that cannot be read.
  public static let commandPackUnreadable = Message(
    "command.pack-unreadable", .error,
    en: .init(
      what: "{path} is no pack that can be read: {reason}",
      why: "nothing in it can be checked",
      cure: "get the file again from the person who made it"),
    id: .init(
      what: "{path} bukan kemasan yang dapat dibaca: {reason}",
      why: "isinya tidak dapat diperiksa",
      cure: "minta kembali berkasnya dari pembuatnya"))

  /// No item has the id.
  public static let commandItemUnknown = Message(
    "command.item-unknown", .error,
    en: .init(
      what: "there is no item `{id}` in {place}",
      why: "only an item of a checklist can be explained",
      cure: "run `patuh checklist show` to see the items; letter case counts"),
    id: .init(
      what: "tidak ada butir `{id}` dalam {place}",
      why: "hanya butir daftar periksa yang dapat dijelaskan",
      cure: "jalankan `patuh checklist show` untuk melihat butir; huruf besar kecil dibedakan"))

  /// The library's folder was not found.
  public static let commandLibraryMissing = Message(
    "command.library-missing", .error,
    en: .init(
      what: "no library of checklists was found",
      why: "looked in {places}",
      cure: "name its folder with --library, or set PATUH_LIBRARY"),
    id: .init(
      what: "pustaka daftar periksa tidak ditemukan",
      why: "dicari di {places}",
      cure: "sebutkan foldernya dengan --library, atau atur PATUH_LIBRARY"))

  /// `--set` without an equals sign.
  public static let commandOverrideMalformed = Message(
    "command.override-malformed", .error,
    en: .init(
      what: "`{text}` is no override of a parameter, expected id=value",
      why: "without both it is not known which parameter gets which value",
      cure: "write for example --set issue-days=3"),
    id: .init(
      what: "`{text}` bukan pengganti parameter, seharusnya id=nilai",
      why: "tanpa keduanya tidak diketahui parameter mana mendapat nilai apa",
      cure: "tulis misalnya --set issue-days=3"))

  /// A new document would take the place of an existing one.
  public static let commandFileExists = Message(
    "command.file-exists", .error,
    en: .init(
      what: "there is already a file `{file}`",
      why: "a new document does not replace what somebody wrote",
      cure: "choose another name, or remove the file first"),
    id: .init(
      what: "berkas `{file}` sudah ada",
      why: "dokumen baru tidak menggantikan tulisan seseorang",
      cure: "pilih nama lain, atau hapus berkas itu dahulu"))

  /// A file of results that cannot stand before this period.
  public static let commandEarlierPeriod = Message(
    "command.earlier-period", .error,
    en: .init(
      what: "the earlier results are of period `{found}`; expected a period other than `{period}`",
      why: "a finding is followed from period to period",
      cure: "name the period in the file, and give each period once"),
    id: .init(
      what: "hasil sebelumnya dari periode `{found}`; seharusnya periode selain `{period}`",
      why: "temuan diikuti dari periode ke periode",
      cure: "sebut periode dalam berkas, dan berikan setiap periode sekali"))

  /// A time zone that is not in the database.
  public static let commandZoneUnknown = Message(
    "command.zone-unknown", .error,
    en: .init(
      what: "there is no time zone `{zone}`",
      why: "days are counted in a zone of the IANA time zone database",
      cure: "write its name, such as Asia/Jakarta, Asia/Makassar, Asia/Jayapura or UTC"),
    id: .init(
      what: "tidak ada zona waktu `{zone}`",
      why: "hari dihitung dalam suatu zona dari basis data zona waktu IANA",
      cure: "tulis namanya, seperti Asia/Jakarta, Asia/Makassar, Asia/Jayapura, atau UTC"))
}
