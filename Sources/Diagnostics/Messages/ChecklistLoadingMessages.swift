extension Message {
  /// The messages about a checklist and its SOPs as files.
  static let checklistLoadingMessages: [Message] = [
    .checklistSOPOutside, .checklistSOPUnreadable, .checklistSOPRepeated, .checklistSOPIDRepeated,
  ]

  /// A reference to an SOP that leaves the checklist's folder.
  public static let checklistSOPOutside = Message(
    "checklist.sop.outside", .error,
    en: .init(
      what: "the SOP `{href}` is not inside the checklist's folder",
      why: "a checklist must not make the program open other files",
      cure: "write a path below the folder with / between, without .. and without a scheme"),
    id: .init(
      what: "SOP `{href}` tidak berada di dalam folder daftar periksa",
      why: "daftar periksa tidak boleh membuat program membuka berkas lain",
      cure: "tulis jalur di bawah folder itu dengan / sebagai pemisah, tanpa .. dan tanpa skema"))

  /// An SOP that could not be read.
  public static let checklistSOPUnreadable = Message(
    "checklist.sop.unreadable", .error,
    en: .init(
      what: "the SOP `{href}` could not be read",
      why: "requirements in it cannot be looked up",
      cure: "correct the reference, or what is said about that file"),
    id: .init(
      what: "SOP `{href}` tidak dapat dibaca",
      why: "persyaratan di dalamnya tidak dapat dicari",
      cure: "perbaiki rujukannya, atau yang disebut tentang berkas itu"))

  /// One SOP is named twice.
  public static let checklistSOPRepeated = Message(
    "checklist.sop.repeated", .error,
    en: .init(
      what: "the SOP `{href}` is named twice",
      why: "its requirements would stand twice",
      cure: "keep one reference"),
    id: .init(
      what: "SOP `{href}` disebut dua kali",
      why: "persyaratannya akan muncul dua kali",
      cure: "pertahankan satu rujukan"))

  /// Two SOPs bear one id.
  public static let checklistSOPIDRepeated = Message(
    "checklist.sop.id-repeated", .error,
    en: .init(
      what: "the SOP `{href}` bears the id `{id}`, as another one does",
      why: "reports could not tell them apart",
      cure: "give one of them another id, or remove one reference"),
    id: .init(
      what: "SOP `{href}` memakai id `{id}`, sama dengan SOP lain",
      why: "laporan tidak dapat membedakannya",
      cure: "beri id lain pada salah satunya, atau hapus satu rujukan"))
}
