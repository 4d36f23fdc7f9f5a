/// Messages that the linter gives about checklists and SOPs alike, each with a code of its own.
extension Message {
  static func languageMissing(_ format: String) -> Message {
    Message(
      "\(format).language.missing", .warning,
      en: .init(
        what: "`{element}` of {owner} `{id}` is missing in the language `{language}`",
        why: "every text is promised in all languages; readers of this one would see another",
        cure: "add <{element} xml:lang=\"{language}\">, or remove `{language}` from languages"),
      id: .init(
        what: "`{element}` pada {owner} `{id}` belum ada dalam bahasa `{language}`",
        why: "setiap teks dijanjikan dalam semua bahasa; pembaca bahasa ini melihat bahasa lain",
        cure:
          "tambahkan <{element} xml:lang=\"{language}\">, atau hapus `{language}` dari languages"
      ))
  }

  static func languageUnpromised(_ format: String) -> Message {
    Message(
      "\(format).language.unpromised", .warning,
      en: .init(
        what:
          "{count} texts are in the language `{language}`, which `languages` does not promise; the first is `{element}` of {owner} `{id}`",
        why: "nobody checks that a language is complete which is not promised",
        cure: "add `{language}` to languages, or correct xml:lang"),
      id: .init(
        what:
          "{count} teks berbahasa `{language}`, yang tidak dijanjikan `languages`; yang pertama `{element}` pada {owner} `{id}`",
        why: "kelengkapan bahasa yang tidak dijanjikan tidak diperiksa",
        cure: "tambahkan `{language}` pada languages, atau perbaiki xml:lang"))
  }

  static func sourceUnused(_ format: String) -> Message {
    Message(
      "\(format).source.unused", .warning,
      en: .init(
        what: "nothing rests on the source `{id}`",
        why: "either a requirement lacks its source, or the source is not needed",
        cure: "name it with source=\"{id}\" where it is the basis, or remove it"),
      id: .init(
        what: "tidak ada yang bersandar pada sumber `{id}`",
        why: "mungkin suatu persyaratan belum menyebut sumbernya, atau sumber ini tidak diperlukan",
        cure: "sebut dengan source=\"{id}\" di tempat ia menjadi dasar, atau hapus"))
  }

  static func sourceDates(_ format: String) -> Message {
    Message(
      "\(format).source.dates", .error,
      en: .init(
        what: "the source `{id}` holds until {until}, before it takes effect on {effective}",
        why: "it would hold on no day at all",
        cure: "swap effective and until, or correct one of them"),
      id: .init(
        what: "sumber `{id}` berlaku sampai {until}, sebelum mulai berlaku pada {effective}",
        why: "sumber itu tidak akan berlaku pada hari mana pun",
        cure: "tukar effective dan until, atau perbaiki salah satunya"))
  }
}
