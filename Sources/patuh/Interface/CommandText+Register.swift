extension CommandText {
  static let register = CommandText(
    (
      "Ukur ketepatan waktu penanganan pengaduan dari register.",
      """
      Contoh:

        patuh register complaints pengaduan.csv --date 2026-06-30
        patuh register complaints pengaduan.csv --collective-leave working --format json
        patuh register list
        patuh register validate registerku.xml

      Kolom: id, class, channel, received, receipt, verified, responded, closed, reopened,
      closed-again. Hari kerja dihitung menurut kalender dalam pustaka.
      """
    ),
    (
      "Measure from a register how timely complaints are handled.",
      """
      Examples:

        patuh register complaints entries.csv --date 2026-06-30
        patuh register complaints entries.csv --collective-leave working --format json
        patuh register list
        patuh register validate mine.xml

      Columns: id, class, channel, received, receipt, verified, responded, closed, reopened,
      closed-again. Working days are counted by the calendars of the library.
      """
    ))

  static let registerList = CommandText(
    ("Register dalam pustaka.", "Contoh:\n\n  patuh register list"),
    ("The registers of the library.", "Example:\n\n  patuh register list"))

  static let registerValidate = CommandText(
    (
      "Periksa register: bentuk, kelas, batas waktu.",
      "Contoh:\n\n  patuh register validate registerku.xml"
    ),
    (
      "Check registers: shape, classes, deadlines.",
      "Example:\n\n  patuh register validate mine.xml"
    ))

  static let calendar = CommandText(
    (
      "Kalender hari libur yang dipakai menghitung hari kerja.",
      "Contoh:\n\n  patuh calendar list\n  patuh calendar validate 2027.xml"
    ),
    (
      "The holiday calendars by which working days are counted.",
      "Examples:\n\n  patuh calendar list\n  patuh calendar validate 2027.xml"
    ))

  static let calendarList = CommandText(
    ("Kalender dalam pustaka.", "Contoh:\n\n  patuh calendar list"),
    ("The calendars of the library.", "Example:\n\n  patuh calendar list"))

  static let calendarValidate = CommandText(
    ("Periksa kalender.", "Contoh:\n\n  patuh calendar validate 2027.xml"),
    ("Check calendars.", "Example:\n\n  patuh calendar validate 2027.xml"))

  static let regimeList = CommandText(
    ("Aturan tindak lanjut dalam pustaka.", "Contoh:\n\n  patuh regime list"),
    ("The follow-up regimes of the library.", "Example:\n\n  patuh regime list"))

  static let regimeValidate = CommandText(
    ("Periksa aturan tindak lanjut.", "Contoh:\n\n  patuh regime validate my-regime.xml"),
    ("Check follow-up regimes.", "Example:\n\n  patuh regime validate my-regime.xml"))

  static let planValidate = CommandText(
    ("Periksa semesta audit.", "Contoh:\n\n  patuh plan validate universe.xml"),
    ("Check audit universes.", "Example:\n\n  patuh plan validate universe.xml"))
}
