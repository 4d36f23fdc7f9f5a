extension Message {
  /// The messages about files of results as such, before they are held against a checklist.
  static let resultsFileMessages: [Message] = [
    .resultsFileEmpty, .resultsFileTooLarge, .resultsTooManyRecords, .resultsTooManyColumns,
    .resultsTextTooLong, .resultsEncoding, .resultsControlCharacter, .resultsCSVQuote,
    .resultsCSVUnclosed, .resultsColumnUnknown, .resultsColumnMisspelt, .resultsColumnRepeated,
    .resultsColumnMissing, .resultsRowLength, .resultsConstantDiffers,
    .resultsDigestWithoutEvidence, .resultsTitleWithoutEvidence, .resultsParameterForm,
    .resultsItemMissing, .resultsJSONSyntax, .resultsJSONDepth,
    .resultsJSONKeyRepeated, .resultsJSONKeyUnknown, .resultsJSONKeyMisspelt,
    .resultsJSONKeyMissing, .resultsJSONType, .resultsJSONSchema, .resultsWorkbook,
    .resultsWorkbookTable, .resultsRowCleared,
  ]

  /// The file holds nothing.
  public static let resultsFileEmpty = Message(
    "results.file.empty", .error,
    en: .init(
      what: "the file holds no row",
      why: "there is nothing to read",
      cure: "name a file with a header row and one row for each result"),
    id: .init(
      what: "berkas tidak memuat baris",
      why: "tidak ada yang dapat dibaca",
      cure: "sebutkan berkas dengan baris judul dan satu baris untuk setiap hasil"))

  /// The file is larger than is read.
  public static let resultsFileTooLarge = Message(
    "results.file.too-large", .error,
    en: .init(
      what: "the file is larger than {most} bytes",
      why: "a file of results is never that large; reading it could exhaust the machine",
      cure: "split the file, or name the right one"),
    id: .init(
      what: "berkas lebih besar dari {most} bita",
      why: "berkas hasil tidak pernah sebesar itu; membacanya dapat menghabiskan memori",
      cure: "bagi berkasnya, atau sebutkan berkas yang benar"))

  /// The file holds more records than are read.
  public static let resultsTooManyRecords = Message(
    "results.file.too-many-records", .error,
    en: .init(
      what: "the file holds more than {most} records",
      why: "reading more could exhaust the machine",
      cure: "split the file"),
    id: .init(
      what: "berkas memuat lebih dari {most} rekaman",
      why: "membaca lebih banyak dapat menghabiskan memori",
      cure: "bagi berkasnya"))

  /// A row holds more cells than are read.
  public static let resultsTooManyColumns = Message(
    "results.file.too-many-columns", .error,
    en: .init(
      what: "the row holds more than {most} cells",
      why: "no format of ours has so many columns",
      cure: "check the separator and the quotation marks of the row"),
    id: .init(
      what: "baris memuat lebih dari {most} sel",
      why: "format ini tidak punya kolom sebanyak itu",
      cure: "periksa pemisah dan tanda kutip pada baris itu"))

  /// A text is longer than is read.
  public static let resultsTextTooLong = Message(
    "results.file.text-too-long", .error,
    en: .init(
      what: "the text is longer than {most} bytes",
      why: "probably a quotation mark is missing",
      cure: "check the quotation marks, or shorten the text"),
    id: .init(
      what: "teks lebih panjang dari {most} bita",
      why: "mungkin ada tanda kutip yang hilang",
      cure: "periksa tanda kutipnya, atau persingkat teksnya"))

  /// The file is not UTF-8.
  public static let resultsEncoding = Message(
    "results.file.encoding", .error,
    en: .init(
      what: "the text is not UTF-8 here",
      why: "letters would be misread",
      cure: "save the file as UTF-8"),
    id: .init(
      what: "teks di sini bukan UTF-8",
      why: "huruf dapat salah terbaca",
      cure: "simpan berkas sebagai UTF-8"))

  /// A control character stands in the text.
  public static let resultsControlCharacter = Message(
    "results.file.control-character", .error,
    en: .init(
      what: "there is a control character in the text",
      why: "reports cannot show it, and it can hide what is written",
      cure: "remove it"),
    id: .init(
      what: "ada karakter kendali di dalam teks",
      why: "laporan tidak dapat menampilkannya, dan ia dapat menyembunyikan tulisan",
      cure: "hapus karakter itu"))

  /// A quotation mark, or text after one, stands where it cannot.
  public static let resultsCSVQuote = Message(
    "results.csv.quote", .error,
    en: .init(
      what: "a quotation mark stands inside a cell without being doubled",
      why: "nobody can tell where the cell ends",
      cure: "quote the whole cell and double the marks within"),
    id: .init(
      what: "tanda kutip berada di dalam sel tanpa digandakan",
      why: "akhir sel tidak dapat dipastikan",
      cure: "kutip seluruh sel dan gandakan tanda kutip di dalamnya"))

  /// A quoted cell does not end.
  public static let resultsCSVUnclosed = Message(
    "results.csv.unclosed", .error,
    en: .init(
      what: "the quoted cell that begins here does not end",
      why: "everything after it would be taken for its text",
      cure: "add the closing quotation mark"),
    id: .init(
      what: "sel berkutip yang dimulai di sini tidak ditutup",
      why: "semua sesudahnya akan dianggap isi sel",
      cure: "tambahkan tanda kutip penutup"))

  /// A column that the format does not know.
  public static let resultsColumnUnknown = Message(
    "results.csv.column-unknown", .error,
    en: .init(
      what: "there is no column `{column}`; expected some of {expected}",
      why: "a column that is not read would be lost in silence",
      cure: "remove the column, or give it the name that is meant"),
    id: .init(
      what: "tidak ada kolom `{column}`; diharapkan sebagian dari {expected}",
      why: "kolom yang tidak terbaca akan hilang tanpa pemberitahuan",
      cure: "hapus kolom itu, atau beri nama yang dimaksud"))

  /// A column whose name resembles a known one.
  public static let resultsColumnMisspelt = Message(
    "results.csv.column-misspelt", .error,
    en: .init(
      what: "there is no column `{column}`; did you mean `{suggestion}`?",
      why: "a column that is not read would be lost in silence",
      cure: "write `{suggestion}` in the header row"),
    id: .init(
      what: "tidak ada kolom `{column}`; maksud Anda `{suggestion}`?",
      why: "kolom yang tidak terbaca akan hilang tanpa pemberitahuan",
      cure: "tulis `{suggestion}` pada baris judul"))

  /// A column that stands twice in the header.
  public static let resultsColumnRepeated = Message(
    "results.csv.column-repeated", .error,
    en: .init(
      what: "the column `{column}` stands twice in the header",
      why: "only one of them could be read",
      cure: "keep one of them"),
    id: .init(
      what: "kolom `{column}` muncul dua kali pada baris judul",
      why: "hanya satu yang dapat dibaca",
      cure: "pertahankan salah satu"))

  /// A column that must be there is not.
  public static let resultsColumnMissing = Message(
    "results.csv.column-missing", .error,
    en: .init(
      what: "the header has no column `{column}`",
      why: "without it nobody knows what a row is about",
      cure: "add the column `{column}`"),
    id: .init(
      what: "baris judul tidak punya kolom `{column}`",
      why: "tanpa itu isi baris tidak dapat dikenali",
      cure: "tambahkan kolom `{column}`"))

  /// A row has not as many cells as the header.
  public static let resultsRowLength = Message(
    "results.csv.row-length", .error,
    en: .init(
      what: "the row and the header differ in their number of cells: {found} and {expected}",
      why: "cells would be read under the wrong column",
      cure: "check separators and quotation marks; empty cells need their separators too"),
    id: .init(
      what: "baris ini memuat {found} sel; diharapkan {expected} seperti pada judul",
      why: "sel akan terbaca di kolom yang salah",
      cure: "periksa pemisah dan tanda kutip; sel kosong pun perlu pemisah"))

  /// A column about the whole file holds two values.
  public static let resultsConstantDiffers = Message(
    "results.csv.constant-differs", .error,
    en: .init(
      what: "the column `{column}` holds another value than above",
      why: "the column describes the whole file, so it has one value",
      cure: "write one file for each, or correct the cell"),
    id: .init(
      what: "kolom `{column}` berisi nilai yang berbeda dari baris sebelumnya",
      why: "kolom itu berlaku untuk seluruh berkas, jadi nilainya satu",
      cure: "buat berkas terpisah, atau perbaiki selnya"))

  /// More digests than references.
  public static let resultsDigestWithoutEvidence = Message(
    "results.csv.digest-without-evidence", .error,
    en: .init(
      what: "there are more digests than references to evidence: {digests} and {references}",
      why: "a digest proves nothing without its file",
      cure: "write as many references as digests, separated by |"),
    id: .init(
      what: "ada {digests} nilai SHA-256 untuk {references} rujukan bukti",
      why: "nilai itu tidak berarti tanpa berkasnya",
      cure: "tulis rujukan sebanyak nilainya, dipisah dengan |"))

  /// More titles than references.
  public static let resultsTitleWithoutEvidence = Message(
    "results.csv.title-without-evidence", .error,
    en: .init(
      what: "there are more titles than references to evidence: {titles} and {references}",
      why: "a title without its file names nothing",
      cure: "write as many references as titles, separated by |"),
    id: .init(
      what: "ada {titles} judul untuk {references} rujukan bukti",
      why: "judul tanpa berkasnya tidak menamai apa pun",
      cure: "tulis rujukan sebanyak judulnya, dipisah dengan |"))

  /// A parameter without its value.
  public static let resultsParameterForm = Message(
    "results.csv.parameter-form", .error,
    en: .init(
      what: "the column `parameters` holds something other than `id=value`",
      why: "a parameter is known by its id and takes a value",
      cure: "write `id=value`, several separated by |"),
    id: .init(
      what: "kolom `parameters` berisi sesuatu selain `id=nilai`",
      why: "parameter dikenali dari id-nya dan memiliki nilai",
      cure: "tulis `id=nilai`, beberapa dipisah dengan |"))

  /// A result that names no item.
  public static let resultsItemMissing = Message(
    "results.item-missing", .error,
    en: .init(
      what: "the row names no item",
      why: "nobody knows what was answered",
      cure: "write the item's id into the column `item`"),
    id: .init(
      what: "baris ini tidak menyebut butir",
      why: "tidak diketahui apa yang dijawab",
      cure: "tulis id butir pada kolom `item`"))

  /// The text is not JSON.
  public static let resultsJSONSyntax = Message(
    "results.json.syntax", .error,
    en: .init(
      what: "this is not JSON; expected {expected}",
      why: "what follows cannot be read with certainty",
      cure: "correct this place"),
    id: .init(
      what: "ini bukan JSON; diharapkan {expected}",
      why: "yang sesudahnya tidak dapat dibaca dengan pasti",
      cure: "perbaiki bagian ini"))

  /// Values are nested deeper than is read.
  public static let resultsJSONDepth = Message(
    "results.json.depth", .error,
    en: .init(
      what: "values are nested deeper than {most} levels",
      why: "no file of results needs that",
      cure: "name a file of results"),
    id: .init(
      what: "nilai bersarang lebih dari {most} tingkat",
      why: "berkas hasil tidak memerlukannya",
      cure: "sebutkan berkas hasil"))

  /// A key that stands twice in an object.
  public static let resultsJSONKeyRepeated = Message(
    "results.json.key-repeated", .error,
    en: .init(
      what: "the key `{key}` stands twice in one object",
      why: "only one of them could hold",
      cure: "keep one of them"),
    id: .init(
      what: "kunci `{key}` muncul dua kali dalam satu objek",
      why: "hanya satu yang dapat berlaku",
      cure: "pertahankan salah satu"))

  /// A key that the format does not know.
  public static let resultsJSONKeyUnknown = Message(
    "results.json.key-unknown", .error,
    en: .init(
      what: "`{object}` has no key `{key}`; expected some of {expected}",
      why: "what is not read would be lost in silence",
      cure: "remove the key, or give it the name that is meant"),
    id: .init(
      what: "`{object}` tidak mengenal kunci `{key}`; diharapkan sebagian dari {expected}",
      why: "yang tidak terbaca akan hilang tanpa pemberitahuan",
      cure: "hapus kunci itu, atau beri nama yang dimaksud"))

  /// A key that resembles a known one.
  public static let resultsJSONKeyMisspelt = Message(
    "results.json.key-misspelt", .error,
    en: .init(
      what: "`{object}` has no key `{key}`; did you mean `{suggestion}`?",
      why: "what is not read would be lost in silence",
      cure: "write \"{suggestion}\""),
    id: .init(
      what: "`{object}` tidak mengenal kunci `{key}`; maksud Anda `{suggestion}`?",
      why: "yang tidak terbaca akan hilang tanpa pemberitahuan",
      cure: "tulis \"{suggestion}\""))

  /// A key that must be there is not.
  public static let resultsJSONKeyMissing = Message(
    "results.json.key-missing", .error,
    en: .init(
      what: "`{object}` lacks the key `{key}`",
      why: "without it the object says too little to be used",
      cure: "add \"{key}\""),
    id: .init(
      what: "`{object}` tidak memiliki kunci `{key}`",
      why: "tanpa itu objek belum cukup untuk dipakai",
      cure: "tambahkan \"{key}\""))

  /// A value of the wrong kind.
  public static let resultsJSONType = Message(
    "results.json.type", .error,
    en: .init(
      what: "`{key}` is of the kind {found}; expected {expected}",
      why: "another kind of value has no meaning here",
      cure: "write a value of the kind {expected}"),
    id: .init(
      what: "`{key}` berjenis {found}; diharapkan {expected}",
      why: "nilai jenis lain tidak bermakna di sini",
      cure: "tulis nilai berjenis {expected}"))

  /// The document is of another schema.
  public static let resultsJSONSchema = Message(
    "results.json.schema", .error,
    en: .init(
      what: "the schema is `{found}`; expected `{expected}`",
      why: "the schema tells what the file is; this one is something else",
      cure: "name a file of results, or correct the schema"),
    id: .init(
      what: "skemanya `{found}`; diharapkan `{expected}`",
      why: "skema menyatakan jenis berkas; berkas ini berjenis lain",
      cure: "sebutkan berkas hasil, atau perbaiki skemanya"))

  /// The workbook cannot be read.
  public static let resultsWorkbook = Message(
    "results.workbook.unreadable", .error,
    en: .init(
      what: "the workbook cannot be read: {reason}",
      why: "it is no sound XLSX file, has a password, or holds more than is read",
      cure: "open it in a spreadsheet program and save it as XLSX without a password"),
    id: .init(
      what: "buku kerja tidak dapat dibaca: {reason}",
      why: "itu bukan berkas XLSX yang utuh, dikunci kata sandi, atau isinya terlalu banyak",
      cure: "buka di program lembar kerja dan simpan sebagai XLSX tanpa kata sandi"))

  /// No sheet of a workbook has results.
  public static let resultsWorkbookTable = Message(
    "results.workbook.no-table", .error,
    en: .init(
      what: "no sheet of the workbook has a column `item` in its first row",
      why: "results are looked for under the names of their columns",
      cure:
        "fill in a workpaper from `patuh audit export --format xlsx`, or name the columns as CSV files do"
    ),
    id: .init(
      what: "tidak ada lembar di buku kerja dengan kolom `item` di baris pertamanya",
      why: "hasil dicari menurut nama kolomnya",
      cure:
        "isi kertas kerja dari `patuh audit export --format xlsx`, atau beri nama kolom seperti di berkas CSV"
    ))

  /// Cells of a workpaper were emptied without a mark in the column for removals.
  public static let resultsRowCleared = Message(
    "results.workbook.cleared", .warning,
    en: .init(
      what: "cells of `{item}` were emptied in the workpaper: {fields}",
      why: "an empty cell removes nothing: what is recorded stays",
      cure: "choose what to remove in the column `remove`, or fill the cells in again"),
    id: .init(
      what: "sel butir `{item}` dikosongkan di kertas kerja: {fields}",
      why: "sel kosong tidak menghapus apa pun: yang tercatat tetap berlaku",
      cure: "pilih yang dihapus di kolom `remove`, atau isi lagi sel itu"))
}
