extension Message {
  /// The messages about the bands of surveys and indices.
  public static let bandsMessages: [Message] = [
    .bandsLimitOutside, .bandsLimitRepeated, .bandsLimitFiner, .bandsEraSwapped, .bandsEraOverlap,
  ]

  /// A band that no index can reach.
  public static let bandsLimitOutside = Message(
    "bands.limit-outside", .error,
    en: .init(
      what: "the band begins at {from}; the index runs from 0 to {maximum}",
      why: "no index could ever earn it",
      cure: "write a limit that the index can reach"),
    id: .init(
      what: "pita ini mulai dari {from}; indeks berjalan dari 0 sampai {maximum}",
      why: "tidak ada indeks yang dapat mencapainya",
      cure: "tulis batas yang dapat dicapai indeks"))

  /// Two bands with one limit.
  public static let bandsLimitRepeated = Message(
    "bands.limit-repeated", .error,
    en: .init(
      what: "another band begins at {from}, too",
      why: "an index there would belong to both",
      cure: "give each band a limit of its own"),
    id: .init(
      what: "ada pita lain yang juga mulai dari {from}",
      why: "indeks di sana akan termasuk keduanya",
      cure: "beri setiap pita batasnya sendiri"))

  /// A limit finer than the index.
  public static let bandsLimitFiner = Message(
    "bands.limit-finer", .warning,
    en: .init(
      what: "the band begins at {from}, but the index has only {decimals} decimal places",
      why: "the rounded index is compared with it, so it acts as the next higher limit",
      cure: "write the limit with as many places as the index, or give the index more"),
    id: .init(
      what: "pita ini mulai dari {from}, padahal indeks hanya memakai {decimals} angka desimal",
      why:
        "yang dibandingkan adalah indeks yang sudah dibulatkan, jadi batas berlaku seperti batas berikutnya yang lebih tinggi",
      cure: "tulis batas dengan angka desimal sebanyak indeks, atau tambah desimal indeks"))

  /// An era that ends before it begins.
  public static let bandsEraSwapped = Message(
    "bands.era-swapped", .error,
    en: .init(
      what: "the bands hold from {from} until {until}",
      why: "they would never hold",
      cure: "write the earlier day in `from`"),
    id: .init(
      what: "pita berlaku dari {from} sampai {until}",
      why: "pita itu tidak akan pernah berlaku",
      cure: "tulis tanggal yang lebih awal pada `from`"))

  /// Two eras that share days.
  public static let bandsEraOverlap = Message(
    "bands.era-overlap", .error,
    en: .init(
      what: "these bands hold on days on which those at {first} hold",
      why: "on such a day nobody could tell which of them apply",
      cure: "end one era before the other begins"),
    id: .init(
      what: "pita ini berlaku pada hari ketika pita di {first} juga berlaku",
      why: "pada hari itu tidak jelas mana yang dipakai",
      cure: "akhiri satu masa sebelum yang lain mulai"))
}
