extension Message {
  /// The messages about how conditions are written.
  static let conditionSyntaxMessages: [Message] = [
    .conditionCharacter, .conditionTypographic, .conditionStringUnclosed, .conditionStringEscape,
    .conditionStringKind, .conditionNumberForm, .conditionNumberRange, .conditionNumberDigits,
    .conditionOperatorSlip, .conditionComment, .conditionOperandExpected,
    .conditionOperatorExpected, .conditionWord, .conditionUnclosed, .conditionStrayClose,
    .conditionColonMissing, .conditionBranchParentheses, .conditionComparisonChain,
    .conditionNotParentheses, .conditionNotIn, .conditionNameAfterPoint,
  ]

  /// A sign that no condition has.
  public static let conditionCharacter = Message(
    "condition.character", .error,
    en: .init(
      what: "`{found}` has no meaning in a condition",
      why: "only the signs of the language are read: letters of names are a to z, digits and `_`",
      cure: "remove it; text stands in quotes, and an id is written with `_`"),
    id: .init(
      what: "`{found}` tidak bermakna dalam kondisi",
      why: "hanya tanda bahasa kondisi yang dibaca: nama memakai a sampai z, angka dan `_`",
      cure: "hapus; teks ditulis dalam tanda kutip, dan id ditulis dengan `_`"))

  /// A sign as word processors write it.
  public static let conditionTypographic = Message(
    "condition.character.typographic", .error,
    en: .init(
      what: "`{found}` is a typographic sign, expected `{plain}`",
      why: "word processors replace plain signs by others that only look alike",
      cure: "write `{plain}`"),
    id: .init(
      what: "`{found}` adalah tanda tipografi, seharusnya `{plain}`",
      why: "pengolah kata mengganti tanda biasa dengan tanda lain yang hanya mirip",
      cure: "tulis `{plain}`"))

  /// A text without its closing quote.
  public static let conditionStringUnclosed = Message(
    "condition.string.unclosed", .error,
    en: .init(
      what: "the text that begins here is not closed",
      why: "a text ends with the quote it began with, on the same line",
      cure: "write the closing quote; a line break within text is `\\n`"),
    id: .init(
      what: "teks yang dimulai di sini tidak ditutup",
      why: "teks berakhir dengan tanda kutip yang sama, pada baris yang sama",
      cure: "tulis tanda kutip penutup; ganti baris di dalam teks adalah `\\n`"))

  /// An escape that does not exist.
  public static let conditionStringEscape = Message(
    "condition.string.escape", .error,
    en: .init(
      what: "`{escape}` is no escape",
      why: "a backslash in text stands for something only before certain letters",
      cure: "write `\\\\` for a backslash, or one of `\\n`, `\\t`, `\\\"`, `\\'`, `\\u0041`"),
    id: .init(
      what: "`{escape}` bukan urutan khusus",
      why: "garis miring terbalik dalam teks hanya bermakna sebelum huruf tertentu",
      cure:
        "tulis `\\\\` untuk garis miring terbalik, atau salah satu dari `\\n`, `\\t`, `\\\"`, `\\'`, `\\u0041`"
    ))

  /// A raw, byte or triple-quoted string of CEL.
  public static let conditionStringKind = Message(
    "condition.string.kind", .error,
    en: .init(
      what: "this kind of text is not part of conditions",
      why: "CEL knows raw, byte and triple-quoted text; conditions need none of them",
      cure: "write the text in `'` or `\"`"),
    id: .init(
      what: "jenis teks ini bukan bagian dari kondisi",
      why: "CEL mengenal teks mentah, bita dan berkutip tiga; kondisi tidak memerlukannya",
      cure: "tulis teks dalam `'` atau `\"`"))

  /// A number in a form that is not read.
  public static let conditionNumberForm = Message(
    "condition.number.form", .error,
    en: .init(
      what: "`{number}` is no number as conditions write it",
      why:
        "numbers are digits, with a point and digits behind it for a decimal; exponents, hexadecimal digits and units are not read",
      cure: "write it out, such as `1000` or `0.05`"),
    id: .init(
      what: "`{number}` bukan bilangan menurut penulisan kondisi",
      why:
        "bilangan adalah angka, dengan titik dan angka di belakangnya untuk desimal; eksponen, heksadesimal dan satuan tidak dibaca",
      cure: "tulis lengkap, seperti `1000` atau `0.05`"))

  /// A whole number beyond 64 bits.
  public static let conditionNumberRange = Message(
    "condition.number.range", .error,
    en: .init(
      what: "`{number}` is too large for a whole number",
      why: "whole numbers go from -9223372036854775808 to 9223372036854775807",
      cure: "write a smaller number, or a decimal such as `{number}.0`"),
    id: .init(
      what: "`{number}` terlalu besar untuk bilangan bulat",
      why: "bilangan bulat berkisar dari -9223372036854775808 sampai 9223372036854775807",
      cure: "tulis bilangan yang lebih kecil, atau desimal seperti `{number}.0`"))

  /// A decimal with too many digits.
  public static let conditionNumberDigits = Message(
    "condition.number.digits", .error,
    en: .init(
      what: "`{number}` has more than 30 digits",
      why: "no measurement needs more, and computing with them would be slow",
      cure: "round the number"),
    id: .init(
      what: "`{number}` memiliki lebih dari 30 angka",
      why: "tidak ada pengukuran yang memerlukan lebih, dan menghitungnya lambat",
      cure: "bulatkan bilangannya"))

  /// An operator as other languages write it.
  public static let conditionOperatorSlip = Message(
    "condition.operator.slip", .error,
    en: .init(
      what: "`{found}` is no operator, expected `{correct}`",
      why: "conditions have one way to write each operator",
      cure: "write `{correct}`"),
    id: .init(
      what: "`{found}` bukan operator, seharusnya `{correct}`",
      why: "kondisi memiliki satu cara untuk menulis setiap operator",
      cure: "tulis `{correct}`"))

  /// A comment within a condition.
  public static let conditionComment = Message(
    "condition.comment", .error,
    en: .init(
      what: "a condition cannot hold a comment",
      why: "an attribute is read as one line, so a comment would swallow the rest",
      cure: "put it into an XML comment before the element"),
    id: .init(
      what: "kondisi tidak dapat memuat komentar",
      why:
        "bagi pembacanya sebuah atribut adalah satu baris, sehingga komentar akan menelan sisanya",
      cure: "tulis dalam komentar XML sebelum elemennya"))

  /// A value is missing.
  public static let conditionOperandExpected = Message(
    "condition.operand-expected", .error,
    en: .init(
      what: "expected a value, found `{found}`",
      why: "every operator needs a value, a name or an expression in parentheses",
      cure: "write what is missing, or remove the operator before it"),
    id: .init(
      what: "seharusnya ada nilai, ditemukan `{found}`",
      why: "setiap operator memerlukan nilai, nama atau ekspresi dalam kurung",
      cure: "tulis yang kurang, atau hapus operator sebelumnya"))

  /// An operator is missing.
  public static let conditionOperatorExpected = Message(
    "condition.operator-expected", .error,
    en: .init(
      what: "expected an operator, found `{found}`",
      why: "the expression before it is complete",
      cure: "join the two with an operator such as `and`, `or`, `==`, or remove one of them"),
    id: .init(
      what: "seharusnya ada operator, ditemukan `{found}`",
      why: "ekspresi sebelumnya sudah lengkap",
      cure: "hubungkan keduanya dengan operator seperti `and`, `or`, `==`, atau hapus salah satunya"
    ))

  /// A word of the language in capitals or in Indonesian.
  public static let conditionWord = Message(
    "condition.word", .error,
    en: .init(
      what: "`{found}` is written `{word}` in conditions",
      why:
        "the words of conditions are English and in small letters, whatever the language of the checklist",
      cure: "write `{word}`"),
    id: .init(
      what: "`{found}` dalam kondisi ditulis `{word}`",
      why:
        "kata-kata kondisi berbahasa Inggris dan berhuruf kecil, apa pun bahasa daftar periksanya",
      cure: "tulis `{word}`"))

  /// A parenthesis or bracket that is never closed.
  public static let conditionUnclosed = Message(
    "condition.parenthesis.unclosed", .error,
    en: .init(
      what: "`{sign}` is never closed",
      why: "what belongs together cannot be told",
      cure: "write the closing sign where the group ends"),
    id: .init(
      what: "`{sign}` tidak pernah ditutup",
      why: "tidak dapat ditentukan apa yang termasuk di dalamnya",
      cure: "tulis tanda penutup di akhir kelompok"))

  /// A closing sign without its opening one.
  public static let conditionStrayClose = Message(
    "condition.parenthesis.stray", .error,
    en: .init(
      what: "`{sign}` closes nothing",
      why: "no matching sign is open before it",
      cure: "remove it, or write the opening sign where the group begins"),
    id: .init(
      what: "`{sign}` tidak menutup apa pun",
      why: "tidak ada tanda pembuka yang cocok sebelumnya",
      cure: "hapus, atau tulis tanda pembuka di awal kelompok"))

  /// A `?` without its `:`.
  public static let conditionColonMissing = Message(
    "condition.colon-missing", .error,
    en: .init(
      what: "expected `:` and the second branch, found `{found}`",
      why: "after `?` stand two branches with `:` between",
      cure: "write `condition ? first : second`"),
    id: .init(
      what: "seharusnya ada `:` dan cabang kedua, ditemukan `{found}`",
      why: "setelah `?` ada dua cabang dengan `:` di antaranya",
      cure: "tulis `kondisi ? pertama : kedua`"))

  /// A `?` within the first branch of another.
  public static let conditionBranchParentheses = Message(
    "condition.branch-parentheses", .error,
    en: .init(
      what: "a branch with a `?` of its own needs parentheses",
      why: "it cannot be seen which `:` belongs to which `?`",
      cure: "write `a ? (b ? c : d) : e`"),
    id: .init(
      what: "cabang yang memuat `?` sendiri memerlukan kurung",
      why: "tidak terlihat `:` mana milik `?` mana",
      cure: "tulis `a ? (b ? c : d) : e`"))

  /// Comparisons in a row.
  public static let conditionComparisonChain = Message(
    "condition.comparison-chain", .error,
    en: .init(
      what: "two comparisons stand in a row",
      why: "`1 < x < 5` would compare the truth value of `1 < x` with 5",
      cure: "write `x > 1 and x < 5`"),
    id: .init(
      what: "dua perbandingan ditulis beruntun",
      why: "`1 < x < 5` akan membandingkan nilai kebenaran `1 < x` dengan 5",
      cure: "tulis `x > 1 and x < 5`"))

  /// A `not` before a comparison, without parentheses.
  public static let conditionNotParentheses = Message(
    "condition.not-parentheses", .error,
    en: .init(
      what: "`not` before a comparison needs parentheses",
      why: "`not a == b` can be read as `not (a == b)` and as `(not a) == b`",
      cure: "write `not (a == b)`"),
    id: .init(
      what: "`not` sebelum perbandingan memerlukan kurung",
      why: "`not a == b` dapat dibaca sebagai `not (a == b)` dan `(not a) == b`",
      cure: "tulis `not (a == b)`"))

  /// A `not in`.
  public static let conditionNotIn = Message(
    "condition.not-in", .error,
    en: .init(
      what: "`not in` is not part of conditions",
      why: "`not` stands before what it denies",
      cure: "write `not (x in [...])`"),
    id: .init(
      what: "`not in` bukan bagian dari kondisi",
      why: "`not` berdiri sebelum yang disangkalnya",
      cure: "tulis `not (x in [...])`"))

  /// A point without a field.
  public static let conditionNameAfterPoint = Message(
    "condition.name-after-point", .error,
    en: .init(
      what: "expected the name of a field after `.`, found `{found}`",
      why: "a point chooses a field of a record",
      cure: "write the field, such as `S_20.deviations`"),
    id: .init(
      what: "seharusnya ada nama bidang setelah `.`, ditemukan `{found}`",
      why: "titik memilih sebuah bidang dari rekaman",
      cure: "tulis bidangnya, seperti `S_20.deviations`"))
}
