/// The texts of the walk through open items, each in both languages.
package enum AnswerText: BilingualText, CaseIterable {
  case keys, conformity, text, measure, sample, cases, place, score, noScore, saved, savedOne,
    allDone
  case notFound, unclear, noteTaken, evidenceTaken, given

  /// The wording in both languages.
  package var wordings: (indonesian: String, english: String) {
    switch self {
    case .keys:
      (
        "Enter lewati · b kembali · /teks cari · n catatan · e berkas bukti · x tidak berlaku · 0e tanpa bukti · ? ulangi · q selesai",
        "Enter skip · b back · /text search · n note · e evidence file · x not applicable · 0e no evidence · ? again · q quit"
      )
    case .conformity: ("y ya · p sebagian · n tidak", "y yes · p partial · n no")
    case .text: ("Tulis jawabannya.", "Write the answer.")
    case .measure:
      (
        "Bilangan seperti 12.5, atau bagian/keseluruhan seperti 45/50.",
        "A number such as 12.5, or part/whole such as 45/50."
      )
    case .sample:
      (
        "penyimpangan/sampel, seperti 2/59, atau 2/59 of 400 dengan populasi.",
        "deviations/drawn, such as 2/59, or 2/59 of 400 with the population."
      )
    case .cases: ("pelanggaran/semua kasus, seperti 3/850.", "violations/all cases, such as 3/850.")
    case .place: ("[{number}/{all}] masih {open} terbuka", "[{number}/{all}] {open} still open")
    case .score: ("Skor {score} ({low} sampai {high})", "Score {score} ({low} to {high})")
    case .noScore: ("Belum ada skor", "No score yet")
    case .saved:
      (
        "Tersimpan dalam {file}: {count} jawaban, {open} terbuka",
        "Saved in {file}: {count} answers, {open} open"
      )
    case .savedOne:
      (
        "Tersimpan dalam {file}: {count} jawaban, {open} terbuka",
        "Saved in {file}: {count} answer, {open} open"
      )
    case .allDone: ("Semua butir sudah dijawab.", "Every item is answered.")
    case .notFound: ("Tidak ada butir yang memuat itu.", "No item holds that.")
    case .unclear: ("Itu bukan jawaban untuk butir ini.", "That is no answer to this item.")
    case .noteTaken:
      ("Catatan disimpan bersama jawaban butir ini.", "The note goes with the answer to this item.")
    case .evidenceTaken:
      (
        "Bukti disimpan bersama jawaban butir ini.",
        "The evidence goes with the answer to this item."
      )
    case .given: ("Jawaban sekarang: {answer}", "Answer now: {answer}")
    }
  }
}
