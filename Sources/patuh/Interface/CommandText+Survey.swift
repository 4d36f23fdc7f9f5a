extension CommandText {
  static let survey = CommandText(
    (
      "Hitung indeks survei dari jawaban.",
      """
      Contoh:

        patuh survey skm-2017 jawaban.csv
        patuh survey skm-2017 jawaban.csv --population 1200 --earlier triwulan1.csv
        patuh survey skm-2017 jawaban.csv --weights r2 --format json
        patuh survey list
        patuh survey validate surveiku.xml

      Kolom dikenali dari id pertanyaan, id atau nomor unsur (U1), dan atribut responden.
      """
    ),
    (
      "Compute the index of a survey from its answers.",
      """
      Examples:

        patuh survey skm-2017 answers.csv
        patuh survey skm-2017 answers.csv --population 1200 --earlier first-quarter.csv
        patuh survey skm-2017 answers.csv --weights r2 --format json
        patuh survey list
        patuh survey validate mine.xml

      Columns are known by ids of questions, ids or numbers of elements (U1), and attributes.
      """
    ))

  static let surveyList = CommandText(
    ("Instrumen survei dalam pustaka.", "Contoh:\n\n  patuh survey list"),
    ("The survey instruments of the library.", "Example:\n\n  patuh survey list"))

  static let surveyValidate = CommandText(
    (
      "Periksa instrumen survei: bentuk, skala, pita nilai, nama kolom.",
      "Contoh:\n\n  patuh survey validate surveiku.xml"
    ),
    (
      "Check survey instruments: shape, scales, bands, names of columns.",
      "Example:\n\n  patuh survey validate mine.xml"
    ))
}
