extension CommandText {
  static let programme = CommandText(
    ("Audit banyak unit selama beberapa periode.", ""),
    ("Audits of many units over several periods.", ""))

  static let programmeRun = CommandText(
    (
      "Nilai semua unit dengan semua daftar periksa dan cetak satu ikhtisar.",
      """
      Contoh:

        patuh programme run program.xml
        patuh programme run program.xml --period 2026-Q2 --format html -o ikhtisar.html

      Hasil yang belum ada disebut sebagai belum ada; temuan yang berulang dikenali dari sidiknya.
      """
    ),
    (
      "Evaluate every unit by every checklist and print one overview.",
      """
      Examples:

        patuh programme run programme.xml
        patuh programme run programme.xml --period 2026-Q2 --format html -o overview.html

      Results that are not there are told as missing; repeat findings are known by fingerprint.
      """
    ))

  static let programmeValidate = CommandText(
    (
      "Periksa program audit: bentuk, id, jalur.",
      "Contoh:\n\n  patuh programme validate program.xml"
    ),
    (
      "Check programmes: shape, ids, paths.",
      "Example:\n\n  patuh programme validate programme.xml"
    ))
}
