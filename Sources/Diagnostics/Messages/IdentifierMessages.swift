extension Message {
  /// The messages about ids that are given to new things of a store.
  static let identifierMessages: [Message] = [
    .storeIDEmpty, .storeIDTooLong, .storeIDFirstCharacter, .storeIDCharacter, .storeIDNotNFC,
    .storeIDMixedScripts, .storeIDTaken, .storeIDVariant, .storeIDLookalike,
  ]

  /// No id at all.
  public static let storeIDEmpty = Message(
    "store.id-empty", .error,
    en: .init(
      what: "the id is empty",
      why: "everything in the store is called by its id",
      cure: "give an id, such as `E-2026-01`"),
    id: .init(
      what: "id kosong",
      why: "semua hal dalam penyimpanan disebut dengan id-nya",
      cure: "berikan id, misalnya `E-2026-01`"))

  /// An id with too many characters.
  public static let storeIDTooLong = Message(
    "store.id-too-long", .error,
    en: .init(
      what: "the id `{id}` has more than {limit} characters",
      why: "ids stand in columns, file names and addresses",
      cure: "shorten it to {limit} characters at most; a title has room for the rest"),
    id: .init(
      what: "id `{id}` lebih dari {limit} karakter",
      why: "id dipakai dalam kolom, nama berkas dan alamat",
      cure: "persingkat menjadi paling banyak {limit} karakter; judul dapat memuat selebihnya"))

  /// An id that begins with a sign.
  public static let storeIDFirstCharacter = Message(
    "store.id-first-character", .error,
    en: .init(
      what: "the id `{id}` does not begin with a letter or digit",
      why: "a sign at the beginning means something else in file names and commands",
      cure: "begin it with a letter or digit"),
    id: .init(
      what: "id `{id}` tidak diawali huruf atau angka",
      why: "tanda di awal berarti lain dalam nama berkas dan perintah",
      cure: "awali dengan huruf atau angka"))

  /// An id with a character that ids cannot have.
  public static let storeIDCharacter = Message(
    "store.id-character", .error,
    en: .init(
      what: "the id `{id}` has the character {character}, which ids cannot have",
      why:
        "blanks, slashes, quotes and invisible characters break file names, tables and addresses",
      cure: "use letters, digits, `.`, `-` and `_` only"),
    id: .init(
      what: "id `{id}` memuat karakter {character}, yang tidak boleh ada dalam id",
      why:
        "spasi, garis miring, tanda kutip dan karakter tak terlihat merusak nama berkas, tabel dan alamat",
      cure: "pakai hanya huruf, angka, `.`, `-` dan `_`"))

  /// An id with letters and accents apart.
  public static let storeIDNotNFC = Message(
    "store.id-not-nfc", .error,
    en: .init(
      what: "the id `{id}` is not in Unicode's composed form NFC",
      why: "the same letters in another form would look equal and be another id",
      cure: "type the id anew, or convert it to NFC"),
    id: .init(
      what: "id `{id}` tidak dalam bentuk tersusun NFC menurut Unicode",
      why: "huruf yang sama dalam bentuk lain terlihat sama, tetapi menjadi id lain",
      cure: "ketik ulang id itu, atau ubah ke NFC"))

  /// An id with letters of several scripts.
  public static let storeIDMixedScripts = Message(
    "store.id-mixed-scripts", .error,
    en: .init(
      what: "the id `{id}` mixes letters of several scripts: {scripts}",
      why: "letters of different scripts look alike, so that two ids could not be told apart",
      cure: "write it in letters of one script"),
    id: .init(
      what: "id `{id}` mencampur huruf dari beberapa aksara: {scripts}",
      why: "huruf dari aksara berbeda terlihat mirip, sehingga dua id tidak dapat dibedakan",
      cure: "tulis dengan huruf dari satu aksara"))

  /// An id that differs from an existing one in nothing but capitals.
  public static let storeIDTaken = Message(
    "store.id-taken", .error,
    en: .init(
      what: "the id `{id}` is taken: there is `{existing}` already",
      why:
        "ids that differ only in capitals are one file on many computers, and one word when spoken",
      cure: "choose another id"),
    id: .init(
      what: "id `{id}` sudah dipakai: sudah ada `{existing}`",
      why:
        "id yang hanya berbeda huruf besarnya adalah satu berkas di banyak komputer, dan satu kata bila diucapkan",
      cure: "pilih id lain"))

  /// An id with a letter or digit that is a variant of a plain one.
  public static let storeIDVariant = Message(
    "store.id-variant", .error,
    en: .init(
      what: "the id `{id}` has {character}, a variant of the plain `{plain}`",
      why: "full-width and other variants look like plain letters and would be another id",
      cure: "type it plainly: `{plain}`"),
    id: .init(
      what: "id `{id}` memuat {character}, bentuk lain dari `{plain}` biasa",
      why: "huruf lebar dan bentuk lain terlihat seperti huruf biasa, tetapi menjadi id lain",
      cure: "ketik huruf biasa: `{plain}`"))

  /// An id that looks like another.
  public static let storeIDLookalike = Message(
    "store.id-lookalike", .error,
    en: .init(
      what: "the id `{id}` looks like `{existing}`, which is there already",
      why:
        "letters of Latin, Greek and Cyrillic can look the same, and nobody could tell the two apart",
      cure: "choose another id, or use `{existing}` if that is meant"),
    id: .init(
      what: "id `{id}` terlihat seperti `{existing}`, yang sudah ada",
      why:
        "huruf Latin, Yunani, dan Kiril dapat terlihat sama, sehingga keduanya tidak dapat dibedakan",
      cure: "pilih id lain, atau pakai `{existing}` bila itu yang dimaksud"))
}
