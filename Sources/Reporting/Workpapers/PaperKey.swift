/// What a workpaper says, each in both languages.
enum PaperKey: CaseIterable, Hashable, Sendable {
  case workpaper, howTo, section, question, evidenceFiles, several, notInList, notACount, notANumber
  case show, offline, fields, special, sending

  /// The wording in both languages.
  var wordings: (indonesian: String, english: String) {
    switch self {
    case .workpaper: ("Kertas kerja", "Workpaper")
    case .howTo: ("Petunjuk", "How to")
    case .section: ("Bagian", "Section")
    case .question: ("Pertanyaan", "Question")
    case .evidenceFiles: ("Berkas bukti, dipisah |", "Files of evidence, | between")
    case .several:
      ("Boleh beberapa, dengan spasi di antaranya:", "Several may be given, with blanks between:")
    case .notInList: ("Pilih salah satu dari daftar.", "Choose one of the list.")
    case .notACount:
      ("Isi dengan bilangan bulat, 0 atau lebih.", "Write a whole number, 0 or more.")
    case .notANumber: ("Isi dengan angka.", "Write a number.")
    case .show: ("Tampilkan", "Show")
    case .offline:
      (
        "Kertas kerja ini diisi tanpa jaringan. Isi sel yang berwarna; sel lain dikunci tanpa kata sandi agar pertanyaan tidak berubah.",
        "This workpaper is filled in without a network. Write into the coloured cells; the others are locked, without a password, so that no question changes."
      )
    case .fields:
      (
        "Jawaban dipilih dari daftar. Butir yang diukur atau diuji dengan sampel diisi angkanya; sel abu-abu tidak berlaku bagi butir itu.",
        "Answers are chosen from the list. Items that are measured or sampled take numbers; grey cells do not belong to the item."
      )
    case .special:
      (
        "Yang tidak berlaku memerlukan alasan di catatan. Baris yang tidak disentuh tidak mengubah apa pun saat dicatat.",
        "What does not apply needs its reason in the note. Rows that are not touched change nothing when the workpaper is recorded."
      )
    case .sending:
      (
        "Catat dengan `patuh audit import PENUGASAN BERKAS --dry-run`, lalu tanpa `--dry-run`. Jawaban yang sementara itu berubah ditunjukkan dan tidak ditimpa.",
        "Record it with `patuh audit import ENGAGEMENT FILE --dry-run`, then without `--dry-run`. Answers that changed in the meantime are shown, not overwritten."
      )
    }
  }
}

extension Words {
  /// The wording of a key.
  func callAsFunction(paper key: PaperKey) -> String {
    switch catalogue {
    case .indonesian: key.wordings.indonesian
    case .english: key.wordings.english
    }
  }
}
