extension Message {
  /// The messages about XML as such: what the reader refuses, and where a document leaves its
  /// format.
  public static let xmlMessages: [Message] =
    [
      .xmlEmpty, .xmlNotXML, .xmlEncodingNotAccepted, .xmlEncodingConflict,
      .xmlByteOrderMarkRepeated, .xmlBytesMalformed, .xmlCharacterForbidden, .xmlDoctype,
      .xmlXInclude, .xmlReadersDisagree, .xmlLimitBytes, .xmlLimitDepth, .xmlLimitElements,
      .xmlLimitAttributes, .xmlLimitNamespaces, .xmlLimitNamespacesInScope, .xmlLimitName,
      .xmlLimitDistinctNames, .xmlLimitAttributeValue, .xmlLimitText, .xmlLimitComment,
      .xmlLimitInstruction, .xmlLimitInstructions, .xmlLimitParser,
    ] + xmlSyntaxMessages + xmlSchemaMessages + xmlWriterMessages

  /// A file without any content.
  public static let xmlEmpty = Message(
    "xml.empty", .error,
    en: .init(
      what: "the file is empty, expected an XML document",
      why: "an empty file holds no checklist, SOP or result",
      cure: "choose another file, or fetch this one again"),
    id: .init(
      what: "berkas kosong, seharusnya dokumen XML",
      why: "berkas kosong tidak memuat daftar periksa, SOP, atau hasil",
      cure: "pilih berkas lain, atau ambil ulang berkas ini"))

  /// A file that is an archive, a database or a printed document.
  public static let xmlNotXML = Message(
    "xml.not-xml", .error,
    en: .init(
      what: "this is a {kind} file, expected an XML document",
      why: "archives are never unpacked here, because a small one can unpack to gigabytes",
      cure: "unpack or export it first and name the XML file"),
    id: .init(
      what: "ini berkas {kind}, seharusnya dokumen XML",
      why: "arsip tidak pernah dibongkar di sini, karena arsip kecil dapat mengembang sampai "
        + "gigabita",
      cure: "bongkar atau ekspor dahulu, lalu sebutkan berkas XML-nya"))

  /// Text in an encoding that is not read.
  public static let xmlEncodingNotAccepted = Message(
    "xml.encoding-not-accepted", .error,
    en: .init(
      what: "encoding `{encoding}` is not accepted, expected UTF-8 or UTF-16 with a byte order "
        + "mark",
      why: "two programs that read an encoding differently see two different documents",
      cure: "save the file as UTF-8 and let the declaration say so"),
    id: .init(
      what: "pengodean `{encoding}` tidak diterima, seharusnya UTF-8 atau UTF-16 dengan tanda "
        + "urutan bita",
      why: "dua program yang membaca pengodean secara berbeda melihat dua dokumen yang berbeda",
      cure: "simpan berkas sebagai UTF-8 dan sesuaikan deklarasinya"))

  /// A declaration that contradicts the bytes.
  public static let xmlEncodingConflict = Message(
    "xml.encoding-conflict", .error,
    en: .init(
      what: "the declaration says `{encoding}`, but the file is {actual}",
      why: "a reader that believes the declaration sees other text than one that believes the "
        + "bytes",
      cure: "let the declaration say {actual}, or remove its encoding"),
    id: .init(
      what: "deklarasi menyebut `{encoding}`, tetapi berkas ini {actual}",
      why: "pembaca yang percaya pada deklarasi melihat teks lain daripada yang percaya pada "
        + "bitanya",
      cure: "tulis {actual} pada deklarasi, atau hapus pengodeannya"))

  /// A second byte order mark.
  public static let xmlByteOrderMarkRepeated = Message(
    "xml.byte-order-mark-repeated", .error,
    en: .init(
      what: "the file begins with two byte order marks",
      why: "the second one is an invisible character before the document, where none may stand",
      cure: "remove one of them, for instance by saving as UTF-8 without a mark"),
    id: .init(
      what: "berkas diawali dua tanda urutan bita",
      why: "tanda kedua adalah karakter tak terlihat sebelum dokumen, padahal di sana tidak "
        + "boleh ada karakter",
      cure: "hapus salah satunya, misalnya dengan menyimpan sebagai UTF-8 tanpa tanda"))

  /// Bytes that are no text in the encoding of the file.
  public static let xmlBytesMalformed = Message(
    "xml.bytes-malformed", .error,
    en: .init(
      what: "the bytes `{bytes}` are not {encoding}",
      why: "text that cannot be decoded would have to be guessed or dropped",
      cure: "save the file again as UTF-8 with the program that wrote it"),
    id: .init(
      what: "bita `{bytes}` bukan {encoding}",
      why: "teks yang tidak dapat didekode harus ditebak atau dibuang",
      cure: "simpan ulang berkas sebagai UTF-8 dengan program yang menulisnya"))

  /// A character that XML forbids.
  public static let xmlCharacterForbidden = Message(
    "xml.character-forbidden", .error,
    en: .init(
      what: "the character {character} may not stand in XML",
      why: "some programs stop reading there and miss everything that follows",
      cure: "remove the character"),
    id: .init(
      what: "karakter {character} tidak boleh ada dalam XML",
      why: "sebagian program berhenti membaca di sana dan melewatkan semua yang sesudahnya",
      cure: "hapus karakter itu"))

  /// A document type declaration.
  public static let xmlDoctype = Message(
    "xml.doctype", .error,
    en: .init(
      what: "document type declarations (`<!DOCTYPE …>`) are not read",
      why: "they can make a reader open files, call other machines or fill its memory",
      cure: "remove the declaration and write out the entities that it defines"),
    id: .init(
      what: "deklarasi tipe dokumen (`<!DOCTYPE …>`) tidak dibaca",
      why: "deklarasi itu dapat membuat pembaca membuka berkas, menghubungi mesin lain, atau "
        + "memenuhi memorinya",
      cure: "hapus deklarasi itu dan tuliskan langsung isi entitas yang didefinisikannya"))

  /// An XInclude element.
  public static let xmlXInclude = Message(
    "xml.xinclude", .error,
    en: .init(
      what: "`{element}` of XInclude is not read",
      why: "it would pull other files into the document",
      cure: "copy what it refers to into the document"),
    id: .init(
      what: "`{element}` dari XInclude tidak dibaca",
      why: "elemen itu akan menarik berkas lain ke dalam dokumen",
      cure: "salin isi yang dirujuknya ke dalam dokumen"))

  /// A document that two readings see differently.
  public static let xmlReadersDisagree = Message(
    "xml.readers-disagree", .error,
    en: .init(
      what: "the document has {found} start tags by one reading and {expected} by another",
      why: "a document that can be read in two ways proves nothing",
      cure: "report this file as a fault of the program, and rewrite the markup before this "
        + "place more plainly"),
    id: .init(
      what: "dokumen ini memiliki {found} tag pembuka menurut satu pembacaan dan {expected} "
        + "menurut pembacaan lain",
      why: "dokumen yang dapat dibaca dengan dua cara tidak membuktikan apa pun",
      cure: "laporkan berkas ini sebagai kesalahan program, dan tulis ulang markah sebelum "
        + "tempat ini dengan lebih sederhana"))

  /// A document that is too large.
  public static let xmlLimitBytes = Message(
    "xml.limit.bytes", .error,
    en: .init(
      what: "the document has more than {limit} bytes ({found} so far)",
      why: "more than any real document needs, and enough to stall the program",
      cure: "split the document, or raise the limit `bytes`"),
    id: .init(
      what: "dokumen ini lebih dari {limit} bita ({found} sejauh ini)",
      why: "melebihi kebutuhan dokumen yang wajar, dan cukup untuk membuat program macet",
      cure: "pecah dokumen, atau naikkan batas `bytes`"))

  /// Elements nested too deep.
  public static let xmlLimitDepth = Message(
    "xml.limit.depth", .error,
    en: .init(
      what: "elements are nested {found} deep, at most {limit} levels are read",
      why: "more than any real document needs, and enough to stall the program",
      cure: "nest less deep, or raise the limit `depth`"),
    id: .init(
      what: "elemen bersarang {found} tingkat, paling banyak {limit} tingkat dibaca",
      why: "melebihi kebutuhan dokumen yang wajar, dan cukup untuk membuat program macet",
      cure: "kurangi tingkatnya, atau naikkan batas `depth`"))

  /// Too many elements.
  public static let xmlLimitElements = Message(
    "xml.limit.elements", .error,
    en: .init(
      what: "the document has {found} elements, at most {limit} are read",
      why: "more than any real document needs, and enough to stall the program",
      cure: "split the document, or raise the limit `elements`"),
    id: .init(
      what: "dokumen ini memiliki {found} elemen, paling banyak {limit} dibaca",
      why: "melebihi kebutuhan dokumen yang wajar, dan cukup untuk membuat program macet",
      cure: "pecah dokumen, atau naikkan batas `elements`"))

  /// Too many attributes on one element.
  public static let xmlLimitAttributes = Message(
    "xml.limit.attributes", .error,
    en: .init(
      what: "the element has {found} attributes, at most {limit} are read",
      why: "more than any real document needs, and enough to stall the program",
      cure: "turn attributes into elements, or raise the limit `attributes-per-element`"),
    id: .init(
      what: "elemen ini memiliki {found} atribut, paling banyak {limit} dibaca",
      why: "melebihi kebutuhan dokumen yang wajar, dan cukup untuk membuat program macet",
      cure: "ubah atribut menjadi elemen, atau naikkan batas `attributes-per-element`"))

  /// Too many namespace declarations on one element.
  public static let xmlLimitNamespaces = Message(
    "xml.limit.namespaces", .error,
    en: .init(
      what: "the element declares {found} namespaces, at most {limit} are read",
      why: "more than any real document needs, and enough to stall the program",
      cure: "declare fewer namespaces, or raise the limit `namespaces-per-element`"),
    id: .init(
      what: "elemen ini mendeklarasikan {found} ruang nama, paling banyak {limit} dibaca",
      why: "melebihi kebutuhan dokumen yang wajar, dan cukup untuk membuat program macet",
      cure: "kurangi deklarasi ruang nama, atau naikkan batas `namespaces-per-element`"))

  /// Too many namespace declarations that hold at one place.
  public static let xmlLimitNamespacesInScope = Message(
    "xml.limit.namespaces-in-scope", .error,
    en: .init(
      what: "more than {limit} namespace declarations hold at this element",
      why: "more than any real document needs, and enough to stall the program",
      cure: "declare fewer namespaces, or raise the limit `namespaces-in-scope`"),
    id: .init(
      what: "lebih dari {limit} deklarasi ruang nama berlaku pada elemen ini",
      why: "melebihi kebutuhan dokumen yang wajar, dan cukup untuk membuat program macet",
      cure: "kurangi deklarasi ruang nama, atau naikkan batas `namespaces-in-scope`"))

  /// A name that is too long.
  public static let xmlLimitName = Message(
    "xml.limit.name", .error,
    en: .init(
      what: "the name is longer than {limit} bytes",
      why: "more than any real document needs, and enough to stall the program",
      cure: "shorten the name, or raise the limit `name-bytes`"),
    id: .init(
      what: "nama ini lebih panjang dari {limit} bita",
      why: "melebihi kebutuhan dokumen yang wajar, dan cukup untuk membuat program macet",
      cure: "persingkat namanya, atau naikkan batas `name-bytes`"))

  /// Too many different names.
  public static let xmlLimitDistinctNames = Message(
    "xml.limit.distinct-names", .error,
    en: .init(
      what: "the document uses more than {limit} different names",
      why: "more than any real document needs, and enough to stall the program",
      cure: "move what varies from the names into values, or raise the limit `distinct-names`"),
    id: .init(
      what: "dokumen ini memakai lebih dari {limit} nama yang berbeda",
      why: "melebihi kebutuhan dokumen yang wajar, dan cukup untuk membuat program macet",
      cure: "pindahkan yang berubah-ubah dari nama ke nilai, atau naikkan batas `distinct-names`"))

  /// An attribute value that is too long.
  public static let xmlLimitAttributeValue = Message(
    "xml.limit.attribute-value", .error,
    en: .init(
      what: "the attribute value is longer than {limit} bytes",
      why: "more than any real document needs, and enough to stall the program",
      cure: "shorten the value, or look for a missing quotation mark, or raise the limit "
        + "`attribute-value-bytes`"),
    id: .init(
      what: "nilai atribut ini lebih panjang dari {limit} bita",
      why: "melebihi kebutuhan dokumen yang wajar, dan cukup untuk membuat program macet",
      cure: "persingkat nilainya, atau cari tanda kutip yang hilang, atau naikkan batas "
        + "`attribute-value-bytes`"))

  /// A piece of text that is too long.
  public static let xmlLimitText = Message(
    "xml.limit.text", .error,
    en: .init(
      what: "the text after this place is longer than {limit} bytes",
      why: "more than any real document needs, and enough to stall the program",
      cure: "shorten the text, or attach it as evidence, or raise the limit `text-bytes`"),
    id: .init(
      what: "teks sesudah tempat ini lebih panjang dari {limit} bita",
      why: "melebihi kebutuhan dokumen yang wajar, dan cukup untuk membuat program macet",
      cure: "persingkat teksnya, atau lampirkan sebagai bukti, atau naikkan batas `text-bytes`"))

  /// A comment that is too long.
  public static let xmlLimitComment = Message(
    "xml.limit.comment", .error,
    en: .init(
      what: "the comment is longer than {limit} bytes",
      why: "more than any real document needs, and enough to stall the program",
      cure: "shorten the comment, or look for its missing end `-->`, or raise the limit "
        + "`comment-bytes`"),
    id: .init(
      what: "komentar ini lebih panjang dari {limit} bita",
      why: "melebihi kebutuhan dokumen yang wajar, dan cukup untuk membuat program macet",
      cure: "persingkat komentarnya, atau cari akhirnya `-->` yang hilang, atau naikkan batas "
        + "`comment-bytes`"))

  /// A processing instruction that is too long.
  public static let xmlLimitInstruction = Message(
    "xml.limit.instruction", .error,
    en: .init(
      what: "the processing instruction is longer than {limit} bytes",
      why: "more than any real document needs, and enough to stall the program",
      cure: "shorten the instruction, or look for its missing end `?>`, or raise the limit "
        + "`instruction-bytes`"),
    id: .init(
      what: "instruksi pemrosesan ini lebih panjang dari {limit} bita",
      why: "melebihi kebutuhan dokumen yang wajar, dan cukup untuk membuat program macet",
      cure: "persingkat instruksinya, atau cari akhirnya `?>` yang hilang, atau naikkan batas "
        + "`instruction-bytes`"))

  /// Too many processing instructions.
  public static let xmlLimitInstructions = Message(
    "xml.limit.instructions", .error,
    en: .init(
      what: "the document has more than {limit} processing instructions",
      why: "more than any real document needs, and enough to stall the program",
      cure: "remove the instructions, they are not used, or raise the limit `instructions`"),
    id: .init(
      what: "dokumen ini memiliki lebih dari {limit} instruksi pemrosesan",
      why: "melebihi kebutuhan dokumen yang wajar, dan cukup untuk membuat program macet",
      cure: "hapus instruksi itu, karena tidak digunakan, atau naikkan batas `instructions`"))

  /// A limit of the parser itself.
  public static let xmlLimitParser = Message(
    "xml.limit.parser", .error,
    en: .init(
      what: "the document exceeds a limit of the XML parser: {reason}",
      why: "more than any real document needs, and enough to stall the program",
      cure: "make the part at this place smaller, this limit is fixed"),
    id: .init(
      what: "dokumen ini melampaui batas pengurai XML: {reason}",
      why: "melebihi kebutuhan dokumen yang wajar, dan cukup untuk membuat program macet",
      cure: "perkecil bagian di tempat ini, batas ini tetap"))
}
