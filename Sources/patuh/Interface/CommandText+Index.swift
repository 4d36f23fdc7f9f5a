import Auditing

extension CommandText {
  static let index = CommandText(
    (
      "Hitung indeks gabungan dari nilai, survei, register, dan audit.",
      """
      Contoh:

        patuh index pekppp nilai.csv
        patuh index zi-2021 lke.csv ipak.json --format html -o build/zi.html
        patuh index list
        patuh index validate indeksku.xml

      Nilai dikenali dari id komponen; laporan JSON dari `patuh survey`, `patuh register`,
      `patuh evaluate`, dan `patuh index` diambil menurut nama ukurannya.
      """
    ),
    (
      "Compute a composite index from values, surveys, registers and audits.",
      """
      Examples:

        patuh index pekppp values.csv
        patuh index zi-2021 sheet.csv ipak.json --format html -o build/zi.html
        patuh index list
        patuh index validate mine.xml

      Values are known by ids of components; JSON reports of `patuh survey`, `patuh register`,
      `patuh evaluate` and `patuh index` by the names of their measures.
      """
    ))

  static let indexList = CommandText(
    ("Indeks dalam pustaka.", "Contoh:\n\n  patuh index list"),
    ("The indices of the library.", "Example:\n\n  patuh index list"))

  static let indexValidate = CommandText(
    (
      "Periksa indeks: bentuk, komponen, batas minimum, predikat.",
      "Contoh:\n\n  patuh index validate indeksku.xml"
    ),
    (
      "Check indices: shape, components, minima, predicates.",
      "Example:\n\n  patuh index validate mine.xml"
    ))
}
