extension Message {
  /// The messages about what cannot be written as XML.
  public static let xmlWriterMessages: [Message] = [
    .xmlWriteCharacterForbidden, .xmlWriteNameInvalid, .xmlWritePrefixUnknown,
    .xmlWriteAttributeRepeated,
  ]

  /// A text to be written holds a character that XML forbids.
  public static let xmlWriteCharacterForbidden = Message(
    "xml.write.character-forbidden", .error,
    en: .init(
      what: "a text with the character {character} cannot be written as XML",
      why: "XML has no way to write it, not even as a number",
      cure: "remove the character from the text"),
    id: .init(
      what: "teks dengan karakter {character} tidak dapat ditulis sebagai XML",
      why: "XML tidak memiliki cara untuk menulisnya, bahkan sebagai angka",
      cure: "hapus karakter itu dari teksnya"))

  /// A name to be written is none.
  public static let xmlWriteNameInvalid = Message(
    "xml.write.name-invalid", .error,
    en: .init(
      what: "`{name}` cannot be the name of an element or attribute",
      why: "a name begins with a letter or `_` and holds no blanks or signs",
      cure: "choose another name"),
    id: .init(
      what: "`{name}` tidak dapat menjadi nama elemen atau atribut",
      why: "nama diawali huruf atau `_` dan tidak memuat spasi atau tanda baca",
      cure: "pilih nama lain"))

  /// A name to be written has a prefix that is not declared.
  public static let xmlWritePrefixUnknown = Message(
    "xml.write.prefix-unknown", .error,
    en: .init(
      what: "the prefix of `{name}` is not declared",
      why: "without its namespace nobody can tell what the name means",
      cure: "declare the prefix on this element or on one around it"),
    id: .init(
      what: "awalan `{name}` tidak dideklarasikan",
      why: "tanpa ruang namanya tidak ada yang tahu apa arti nama itu",
      cure: "deklarasikan awalan itu pada elemen ini atau elemen di luarnya"))

  /// An attribute is to be written twice.
  public static let xmlWriteAttributeRepeated = Message(
    "xml.write.attribute-repeated", .error,
    en: .init(
      what: "attribute `{name}` is to be written twice on one element",
      why: "an element has each attribute once",
      cure: "remove one of them"),
    id: .init(
      what: "atribut `{name}` akan ditulis dua kali pada satu elemen",
      why: "setiap atribut hanya ada satu kali pada satu elemen",
      cure: "hapus salah satunya"))
}
