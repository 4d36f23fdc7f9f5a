extension Message {
  /// The messages about breaches of the rules of XML and of its namespaces.
  public static let xmlSyntaxMessages: [Message] = [
    .xmlTruncated, .xmlElementUnclosed, .xmlTagMismatch, .xmlContentAfterRoot, .xmlRootMissing,
    .xmlDeclarationMisplaced, .xmlDeclarationMalformed, .xmlAttributeDuplicate,
    .xmlAttributeMalformed, .xmlLessThanInValue, .xmlEntityUnknown, .xmlReferenceMalformed,
    .xmlReferenceForbidden, .xmlCommentMalformed, .xmlSectionEndInText, .xmlNameMalformed,
    .xmlPrefixUnknown, .xmlNamespaceMalformed, .xmlNotWellFormed,
  ]

  /// A document that ends too early.
  public static let xmlTruncated = Message(
    "xml.truncated", .error,
    en: .init(
      what: "the document ends before it is complete",
      why: "what is missing may be what matters",
      cure: "fetch or write the file again, or add the end tags that are missing"),
    id: .init(
      what: "dokumen berakhir sebelum lengkap",
      why: "yang hilang bisa jadi justru yang penting",
      cure: "ambil atau tulis ulang berkas, atau tambahkan tag penutup yang hilang"))

  /// A document that ends inside an element.
  public static let xmlElementUnclosed = Message(
    "xml.element-unclosed", .error,
    en: .init(
      what: "the document ends before `{element}`, which began on line {line}, is closed",
      why: "the end of the file may be missing, and with it content",
      cure: "add `</{element}>` where the element ends, or fetch the file again"),
    id: .init(
      what: "dokumen berakhir sebelum `{element}` yang dimulai pada baris {line} ditutup",
      why: "akhir berkas mungkin hilang, dan bersamanya isinya",
      cure: "tambahkan `</{element}>` di akhir elemen itu, atau ambil ulang berkasnya"))

  /// An end tag that closes another element than the open one.
  public static let xmlTagMismatch = Message(
    "xml.tag-mismatch", .error,
    en: .init(
      what: "the end tag `{found}` does not close `{expected}`, which began on line {line}",
      why: "every element is closed by its own name, innermost first",
      cure: "write `</{expected}>` here, or add the tag that is missing before"),
    id: .init(
      what: "tag penutup `{found}` tidak menutup `{expected}` yang dimulai pada baris {line}",
      why: "setiap elemen ditutup dengan namanya sendiri, mulai dari yang terdalam",
      cure: "tulis `</{expected}>` di sini, atau tambahkan tag yang hilang sebelumnya"))

  /// Something after the end of the root element.
  public static let xmlContentAfterRoot = Message(
    "xml.content-after-root", .error,
    en: .init(
      what: "there is content after the end of the document's root element",
      why: "a document has one root, and what follows it would not be read",
      cure: "put everything inside the root element, or remove what follows it"),
    id: .init(
      what: "ada isi sesudah akhir elemen akar dokumen",
      why: "satu dokumen memiliki satu akar, dan isi sesudahnya tidak akan dibaca",
      cure: "letakkan semuanya di dalam elemen akar, atau hapus isi sesudahnya"))

  /// A document that does not begin with an element.
  public static let xmlRootMissing = Message(
    "xml.root-missing", .error,
    en: .init(
      what: "no element begins here, expected the document's root element",
      why: "an XML document is one element with everything inside",
      cure: "check that this is the right file and that nothing stands before the first `<`"),
    id: .init(
      what: "tidak ada elemen yang dimulai di sini, seharusnya elemen akar dokumen",
      why: "dokumen XML adalah satu elemen yang memuat semuanya",
      cure: "periksa apakah berkasnya benar dan tidak ada apa pun sebelum `<` pertama"))

  /// An XML declaration that is not at the start.
  public static let xmlDeclarationMisplaced = Message(
    "xml.declaration-misplaced", .error,
    en: .init(
      what: "an XML declaration or a reserved name `{name}` stands where it may not",
      why: "the declaration is only known as such at the very start of the file",
      cure: "remove what stands before it, or remove the declaration"),
    id: .init(
      what: "deklarasi XML atau nama cadangan `{name}` berada di tempat yang tidak boleh",
      why: "deklarasi hanya dikenali sebagai deklarasi tepat di awal berkas",
      cure: "hapus yang ada sebelumnya, atau hapus deklarasi itu"))

  /// An XML declaration that cannot be read.
  public static let xmlDeclarationMalformed = Message(
    "xml.declaration-malformed", .error,
    en: .init(
      what: "the XML declaration is malformed",
      why: "version, encoding and standalone stand in this order, each in quotation marks",
      cure: "write `<?xml version=\"1.0\" encoding=\"UTF-8\"?>`"),
    id: .init(
      what: "deklarasi XML salah bentuk",
      why: "version, encoding, dan standalone ditulis berurutan, masing-masing dalam tanda kutip",
      cure: "tulis `<?xml version=\"1.0\" encoding=\"UTF-8\"?>`"))

  /// An attribute that is there twice.
  public static let xmlAttributeDuplicate = Message(
    "xml.attribute-duplicate", .error,
    en: .init(
      what: "attribute `{attribute}` is given twice",
      why: "one reader takes the first value and another the last",
      cure: "remove one of them"),
    id: .init(
      what: "atribut `{attribute}` ditulis dua kali",
      why: "pembaca yang satu mengambil nilai pertama dan yang lain nilai terakhir",
      cure: "hapus salah satunya"))

  /// An attribute without a value or without quotation marks.
  public static let xmlAttributeMalformed = Message(
    "xml.attribute-malformed", .error,
    en: .init(
      what: "an attribute is malformed here, expected `name=\"value\"`",
      why: "a value without quotation marks has no certain end",
      cure: "put the value in quotation marks, with `=` before it"),
    id: .init(
      what: "atribut di sini salah bentuk, seharusnya `nama=\"nilai\"`",
      why: "nilai tanpa tanda kutip tidak jelas di mana berakhir",
      cure: "tulis nilainya di dalam tanda kutip, didahului `=`"))

  /// A `<` in an attribute value.
  public static let xmlLessThanInValue = Message(
    "xml.less-than-in-value", .error,
    en: .init(
      what: "an attribute value contains `<`",
      why: "it begins a tag, so most often a quotation mark is missing before",
      cure: "write `&lt;`, or add the missing quotation mark"),
    id: .init(
      what: "nilai atribut memuat `<`",
      why: "tanda itu memulai tag, jadi biasanya ada tanda kutip yang hilang sebelumnya",
      cure: "tulis `&lt;`, atau tambahkan tanda kutip yang hilang"))

  /// An entity that XML does not define.
  public static let xmlEntityUnknown = Message(
    "xml.entity-unknown", .error,
    en: .init(
      what: "the entity `&{entity};` is not known",
      why: "only `&lt;`, `&gt;`, `&amp;`, `&quot;` and `&apos;` are, and no document may define "
        + "more",
      cure: "write the character itself, or `&amp;` for a single `&`"),
    id: .init(
      what: "entitas `&{entity};` tidak dikenal",
      why: "hanya `&lt;`, `&gt;`, `&amp;`, `&quot;`, dan `&apos;` yang dikenal, dan dokumen "
        + "tidak boleh mendefinisikan yang lain",
      cure: "tulis karakternya langsung, atau `&amp;` untuk satu `&`"))

  /// A reference that cannot be read.
  public static let xmlReferenceMalformed = Message(
    "xml.reference-malformed", .error,
    en: .init(
      what: "a reference is malformed here",
      why: "`&` begins a reference such as `&lt;`, `&#8364;` or `&#x20AC;`",
      cure: "write `&amp;` for a single `&`, or complete the reference with `;`"),
    id: .init(
      what: "rujukan di sini salah bentuk",
      why: "`&` memulai rujukan seperti `&lt;`, `&#8364;`, atau `&#x20AC;`",
      cure: "tulis `&amp;` untuk satu `&`, atau lengkapi rujukannya dengan `;`"))

  /// A reference to a character that XML forbids.
  public static let xmlReferenceForbidden = Message(
    "xml.reference-forbidden", .error,
    en: .init(
      what: "a reference names a character that may not stand in XML",
      why: "writing it as a number does not make it allowed",
      cure: "remove the reference"),
    id: .init(
      what: "rujukan ini menyebut karakter yang tidak boleh ada dalam XML",
      why: "menuliskannya sebagai angka tidak membuatnya diperbolehkan",
      cure: "hapus rujukan itu"))

  /// A comment with `--` inside, or without end.
  public static let xmlCommentMalformed = Message(
    "xml.comment-malformed", .error,
    en: .init(
      what: "a comment is malformed here",
      why: "`--` may stand only at the end of a comment, as `-->`",
      cure: "remove the double hyphen, or close the comment"),
    id: .init(
      what: "komentar di sini salah bentuk",
      why: "`--` hanya boleh berada di akhir komentar, sebagai `-->`",
      cure: "hapus tanda hubung ganda itu, atau tutup komentarnya"))

  /// A `]]>` in text.
  public static let xmlSectionEndInText = Message(
    "xml.section-end-in-text", .error,
    en: .init(
      what: "text contains `]]>`",
      why: "that ends a CDATA section and may not stand elsewhere",
      cure: "write `]]&gt;`"),
    id: .init(
      what: "teks memuat `]]>`",
      why: "tanda itu menutup bagian CDATA dan tidak boleh berada di tempat lain",
      cure: "tulis `]]&gt;`"))

  /// Something else where a name is due.
  public static let xmlNameMalformed = Message(
    "xml.name-malformed", .error,
    en: .init(
      what: "a name is malformed or missing here",
      why: "a name begins with a letter or `_` and holds no blanks or signs",
      cure: "write a proper name, or `&lt;` for a single `<`"),
    id: .init(
      what: "nama di sini salah bentuk atau tidak ada",
      why: "nama diawali huruf atau `_` dan tidak memuat spasi atau tanda baca",
      cure: "tulis nama yang benar, atau `&lt;` untuk satu `<`"))

  /// A prefix that is not declared.
  public static let xmlPrefixUnknown = Message(
    "xml.prefix-unknown", .error,
    en: .init(
      what: "the namespace prefix `{prefix}` of `{name}` is not declared",
      why: "without a namespace nobody can tell what the name means",
      cure: "add `xmlns:{prefix}=\"…\"` to this element or to one around it"),
    id: .init(
      what: "awalan ruang nama `{prefix}` pada `{name}` tidak dideklarasikan",
      why: "tanpa ruang nama tidak ada yang tahu apa arti nama itu",
      cure: "tambahkan `xmlns:{prefix}=\"…\"` pada elemen ini atau elemen di luarnya"))

  /// A name or declaration that breaks the namespace rules.
  public static let xmlNamespaceMalformed = Message(
    "xml.namespace-malformed", .error,
    en: .init(
      what: "a name or a namespace declaration breaks the namespace rules: {reason}",
      why: "readers would disagree about what the name means",
      cure: "use at most one colon in a name, and declare each prefix once with a URI"),
    id: .init(
      what: "nama atau deklarasi ruang nama melanggar aturan ruang nama: {reason}",
      why: "para pembaca akan berbeda pendapat tentang arti nama itu",
      cure: "gunakan paling banyak satu titik dua dalam nama, dan deklarasikan setiap awalan "
        + "satu kali dengan URI"))

  /// Any other breach of the rules of XML.
  public static let xmlNotWellFormed = Message(
    "xml.not-well-formed", .error,
    en: .init(
      what: "the document is not well-formed here: {reason}",
      why: "what follows cannot be read with certainty",
      cure: "correct the markup at this place"),
    id: .init(
      what: "dokumen tidak terbentuk dengan benar di sini: {reason}",
      why: "yang sesudahnya tidak dapat dibaca dengan pasti",
      cure: "perbaiki markah di tempat ini"))
}
