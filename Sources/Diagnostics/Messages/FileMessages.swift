extension Message {
  /// The messages about files as such, before anything of their content is read.
  public static let fileMessages: [Message] = [
    .fileNotFound, .fileIsFolder, .fileNotRegular, .fileTooLarge, .fileChanged, .fileNotReadable,
    .fileNotWritable, .fileFolderMissing, .fileFolderNotFound, .fileNameInvalid, .fileNameNotText,
    .fileReadFailed, .fileWriteFailed,
  ]

  /// A file that was named does not exist.
  public static let fileNotFound = Message(
    "file.not-found", .error,
    en: .init(
      what: "there is no file `{file}`",
      why: "nothing can be read from it",
      cure: "check the spelling and the folder"),
    id: .init(
      what: "berkas `{file}` tidak ada",
      why: "tidak ada yang dapat dibaca darinya",
      cure: "periksa ejaan dan foldernya"))

  /// A folder where a file is needed.
  public static let fileIsFolder = Message(
    "file.is-folder", .error,
    en: .init(
      what: "`{file}` is a folder, expected a file",
      why: "only files are read and written",
      cure: "name a file in the folder"),
    id: .init(
      what: "`{file}` adalah folder, seharusnya berkas",
      why: "hanya berkas yang dibaca dan ditulis",
      cure: "sebutkan berkas di dalam folder itu"))

  /// A pipe, a device or a socket where a file is needed.
  public static let fileNotRegular = Message(
    "file.not-regular", .error,
    en: .init(
      what: "`{file}` is a device, a pipe or a socket, expected a regular file",
      why: "reading one can wait forever or never end, and writing can replace it",
      cure: "name a regular file; `--output -` writes to standard output"),
    id: .init(
      what: "`{file}` adalah perangkat, pipa, atau soket, seharusnya berkas biasa",
      why: "membacanya dapat menunggu selamanya atau tidak pernah berakhir, dan menulisinya "
        + "dapat menggantikannya",
      cure: "sebutkan berkas biasa; `--output -` menulis ke keluaran standar"))

  /// A file that is larger than what is read.
  public static let fileTooLarge = Message(
    "file.too-large", .error,
    en: .init(
      what: "`{file}` has more than {limit} bytes",
      why: "the whole file is held in memory while it is checked",
      cure: "split the file, or raise the limit"),
    id: .init(
      what: "`{file}` lebih dari {limit} bita",
      why: "seluruh berkas disimpan di memori selama diperiksa",
      cure: "pecah berkasnya, atau naikkan batasnya"))

  /// A file that changed while it was read.
  public static let fileChanged = Message(
    "file.changed", .error,
    en: .init(
      what: "`{file}` was changed while it was being read",
      why: "what was read may be half old and half new",
      cure: "wait until the other program has finished and try again"),
    id: .init(
      what: "`{file}` berubah ketika sedang dibaca",
      why: "yang terbaca bisa jadi setengah lama dan setengah baru",
      cure: "tunggu sampai program lain selesai lalu coba lagi"))

  /// A file or folder that the user may not read.
  public static let fileNotReadable = Message(
    "file.not-readable", .error,
    en: .init(
      what: "`{file}` may not be read",
      why: "the operating system refuses: {reason}",
      cure: "ask its owner for the right to read it"),
    id: .init(
      what: "`{file}` tidak boleh dibaca",
      why: "sistem operasi menolak: {reason}",
      cure: "mintalah hak baca kepada pemiliknya"))

  /// A file or folder that the user may not write.
  public static let fileNotWritable = Message(
    "file.not-writable", .error,
    en: .init(
      what: "`{file}` may not be written",
      why: "the operating system refuses: {reason}",
      cure: "choose another folder, or ask for the right to write there"),
    id: .init(
      what: "`{file}` tidak boleh ditulis",
      why: "sistem operasi menolak: {reason}",
      cure: "pilih folder lain, atau mintalah hak tulis di sana"))

  /// A file that is to be written into a folder that does not exist.
  public static let fileFolderMissing = Message(
    "file.folder-missing", .error,
    en: .init(
      what: "`{file}` cannot be written, because its folder does not exist",
      why: "folders are not made unasked, since a misspelt one would hide the file",
      cure: "make the folder first, or correct its name"),
    id: .init(
      what: "`{file}` tidak dapat ditulis karena foldernya tidak ada",
      why: "folder tidak dibuat tanpa diminta, karena folder yang salah eja akan menyembunyikan "
        + "berkas",
      cure: "buat foldernya dahulu, atau betulkan namanya"))

  /// A folder that was named does not exist.
  public static let fileFolderNotFound = Message(
    "file.folder-not-found", .error,
    en: .init(
      what: "there is no folder `{file}`",
      why: "nothing can be listed in it",
      cure: "check the spelling and the path"),
    id: .init(
      what: "folder `{file}` tidak ada",
      why: "tidak ada yang dapat didaftar di dalamnya",
      cure: "periksa ejaan dan jalurnya"))

  /// A name that no file can have.
  public static let fileNameInvalid = Message(
    "file.name-invalid", .error,
    en: .init(
      what: "`{file}` cannot be the name of a file",
      why: "a name is not empty, not longer than the system allows, and holds no NUL",
      cure: "write another name"),
    id: .init(
      what: "`{file}` tidak dapat menjadi nama berkas",
      why: "nama tidak kosong, tidak lebih panjang dari yang diizinkan sistem, dan tidak memuat "
        + "NUL",
      cure: "tulis nama lain"))

  /// A folder with a name in it that is no text.
  public static let fileNameNotText = Message(
    "file.name-not-text", .error,
    en: .init(
      what: "the folder `{file}` holds a file whose name is not UTF-8",
      why: "it could not be named in a report or opened again",
      cure: "rename that file"),
    id: .init(
      what: "folder `{file}` memuat berkas yang namanya bukan UTF-8",
      why: "berkas itu tidak dapat disebut dalam laporan atau dibuka lagi",
      cure: "ganti nama berkas itu"))

  /// A read that failed for another reason.
  public static let fileReadFailed = Message(
    "file.read-failed", .error,
    en: .init(
      what: "`{file}` cannot be read",
      why: "the operating system says: {reason}",
      cure: "check the medium or the connection and try again"),
    id: .init(
      what: "`{file}` tidak dapat dibaca",
      why: "sistem operasi menyatakan: {reason}",
      cure: "periksa media atau sambungannya lalu coba lagi"))

  /// A write that failed; the old file is as it was.
  public static let fileWriteFailed = Message(
    "file.write-failed", .error,
    en: .init(
      what: "`{file}` cannot be written, what was there before is unchanged",
      why: "the operating system says: {reason}",
      cure: "make room or check the medium, and try again"),
    id: .init(
      what: "`{file}` tidak dapat ditulis, isi sebelumnya tidak berubah",
      why: "sistem operasi menyatakan: {reason}",
      cure: "sediakan ruang atau periksa medianya, lalu coba lagi"))
}
