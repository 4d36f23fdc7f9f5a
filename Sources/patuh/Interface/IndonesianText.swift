import Auditing

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
    case .results: "Berkas hasil pengawasan: XML, CSV, JSON, atau XLSX."
    case .format:
      "Format keluaran, beberapa dengan koma: {formats} (bawaan: menurut akhiran -o, jika tidak text)."
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
    case .items: "butir"
    case .programmeArgument: "Jalur berkas program audit."
    case .programmeFiles: "Jalur berkas-berkas program audit."
    case .programmePeriod: "Periode ikhtisar (bawaan: yang terakhir)."
    case .surveyArgument: "Id survei dalam pustaka, atau jalur berkasnya."
    case .surveyAnswers: "Berkas jawaban: CSV, JSON, atau XML."
    case .surveyFiles: "Id atau jalur survei."
    case .surveyEarlier: "Berkas jawaban periode sebelumnya, satu per periode, yang terlama dahulu."
    case .surveyPopulation: "Jumlah yang dapat ditanyai, 1 atau lebih: menentukan sampel minimum."
    case .surveyWeights: "Penulisan bobot: exact, atau r1 sampai r6 untuk jumlah desimal."
    case .bandsDate: "Tanggal penentu pita nilai, seperti 2026-06-30 (bawaan: yang berlaku)."
    case .indexArgument: "Id indeks dalam pustaka, atau jalur berkasnya."
    case .indexInputs: "Nilai sebagai CSV (component,value) atau JSON, dan laporan --format json."
    case .indexFiles: "Id atau jalur indeks."
    case .inputs: "masukan"
    case .registerArgument: "Id register dalam pustaka, atau jalur berkasnya."
    case .registerEntries: "Berkas isi register: CSV atau JSON."
    case .registerFiles: "Id atau jalur register."
    case .registerDate: "Hari penilaian, seperti 2026-06-30 (bawaan: hari ini)."
    case .registerCalendar: "Kalender selain yang dalam pustaka; boleh berulang."
    case .collectiveLeave:
      "Cuti bersama off (libur) atau working (kerja) (bawaan: menurut register)."
    case .calendarFiles: "Id atau jalur kalender."
    case .classes: "kelas"
    case .daysOff: "hari libur"
    case .answerOutput: "Berkas hasil (JSON) yang dilanjutkan atau dibuat."
    case .regimeFiles: "Id atau jalur aturan tindak lanjut."
    case .statuses: "status"
    case .earlierResults:
      "Hasil periode sebelumnya, terlama dahulu: menandai temuan yang baru atau berulang."
    case .measures:
      "Laporan JSON dari survey, index, register, atau evaluate yang ukurannya diambil butir."
    case .surveyIgnore: "Nama kolom yang dilewati; boleh berulang."
    case .elements: "unsur"
    }
  }
}
