extension CommandText {
  /// The texts of the command line in Indonesian.
  static func indonesianText(_ key: TextKey) -> String {
    switch key {
    case .lang: "Bahasa pesan dan laporan: id atau en (bawaan: dari lingkungan)."
    case .colour: "Warna: auto, always, atau never."
    case .quiet: "Jangan menulis apa pun di keluaran baku selain yang diminta."
    case .library:
      "Folder pustaka daftar periksa (bawaan: PATUH_LIBRARY, lalu di samping program)."
    case .checklistArgument: "Id daftar periksa dalam pustaka, atau lokasi berkasnya."
    case .checklistFiles: "Id atau lokasi daftar periksa."
    case .sopArgument: "Id SOP dalam pustaka, atau lokasi berkasnya."
    case .sopFiles: "Id atau lokasi SOP."
    case .itemArgument: "Id butir, misalnya S-20."
    case .results: "Berkas hasil pengawasan: XML, CSV, atau JSON."
    case .format: "Format keluaran: {formats} (bawaan: menurut akhiran -o, jika tidak text)."
    case .output: "Tulis ke berkas ini, utuh atau tidak sama sekali."
    case .set: "Ganti nilai parameter: id=nilai."
    case .unit: "Id unit yang diaudit, bila hasil tidak menyebutnya."
    case .unitName: "Nama unit yang diaudit."
    case .period: "Periode audit, misalnya 2026-Q1."
    case .date:
      "Hari hasil disimpulkan, misalnya 2026-04-05; tenggat temuan dihitung darinya."
    case .failUnder: "Keluar dengan 1 bila skor keseluruhan lebih rendah atau tidak ada."
    case .failOn:
      "Keluar dengan 1 bila ada temuan bertingkat ini atau lebih berat: observation, minor, major."
    case .strict: "Perlakukan peringatan sebagai kesalahan."
    case .explainChecklist: "Daftar periksa butir itu (bawaan: yang pertama memilikinya)."
    case .oldChecklist: "Versi lama."
    case .newChecklist: "Versi baru."
    case .newID: "Id daftar periksa baru."
    case .newTitle: "Judul daftar periksa baru."
    case .newSOP: "Mulai SOP, bukan daftar periksa."
    case .valid: "{file}: sah"
    case .validWithWarnings: "{file}: sah, {count} peringatan"
    case .wrote: "{file} ditulis"
    case .gateScore: "gerbang gagal: skor keseluruhan {score} di bawah {limit}"
    case .gateNoScore: "gerbang gagal: tidak ada skor keseluruhan untuk dibandingkan dengan {limit}"
    case .gateFinding: "gerbang gagal: {count} temuan bertingkat {grade} atau lebih berat"
    case .noDifference: "tidak ada perbedaan"
    case .diffAdded: "ditambah:"
    case .diffRemoved: "dihapus:"
    case .diffMoved: "dipindah:"
    case .diffRenamed: "diganti nama:"
    case .diffAsks: "menanyakan hal lain:"
    case .diffChanged: "berubah:"
    case .diffAnswers: "jawaban tidak berlaku lagi"
    case .diffScores: "★ skor dapat berubah"
    case .items: "butir"
    }
  }
}
