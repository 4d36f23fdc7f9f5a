/// What is said in Indonesian of workpapers.
extension IndonesianCatalogue {
  static func wording(of key: PaperKey) -> String {
    switch key {
    case .workpaper: "Kertas kerja"
    case .howTo: "Petunjuk"
    case .section: "Bagian"
    case .question: "Pertanyaan"
    case .evidenceFiles: "Berkas bukti, dipisah |"
    case .several: "Boleh beberapa, dengan spasi di antaranya:"
    case .notInList: "Pilih salah satu dari daftar."
    case .notACount: "Isi dengan bilangan bulat, 0 atau lebih."
    case .notANumber: "Isi dengan angka."
    case .show: "Tampilkan"
    case .remove: "Hapus"
    case .offline:
      "Kertas kerja ini diisi tanpa jaringan. Isi sel yang berwarna; sel lain dikunci tanpa kata sandi agar pertanyaan tidak berubah."
    case .fields:
      "Jawaban dipilih dari daftar. Butir yang diukur atau diuji dengan sampel diisi angkanya; sel abu-abu tidak berlaku bagi butir itu."
    case .special:
      "Yang tidak berlaku memerlukan alasan di catatan. Baris yang tidak disentuh tidak mengubah apa pun saat dicatat."
    case .removing:
      "Sel yang dikosongkan tidak menghapus apa pun. Yang hendak dihapus dari jawaban yang tercatat dipilih di kolom Hapus."
    case .sending:
      "Catat dengan `patuh audit import PENUGASAN BERKAS --dry-run`, lalu tanpa `--dry-run`. Jawaban yang sementara itu berubah ditunjukkan dan tidak ditimpa."
    }
  }
}
