/// What is said in Indonesian of surveys.
extension IndonesianCatalogue {
  static func wording(of key: SurveyKey) -> String {
    switch key {
    case .kicker: "Laporan survei"
    case .index: "Indeks"
    case .outOf: "{index} dari {maximum}"
    case .noIndex: "tidak ada indeks: ada unsur yang sama sekali tidak dijawab"
    case .band: "Mutu"
    case .respondents: "Responden"
    case .blankRows: "{count} baris tanpa jawaban tidak dihitung"
    case .requiredSample: "Sampel yang diperlukan"
    case .sampleReached: "{required} dari populasi {population} (Krejcie-Morgan): tercapai"
    case .sampleShort: "{required} dari populasi {population} (Krejcie-Morgan): kurang {short}"
    case .sampleUnknown: "tidak dinilai: populasi tidak disebutkan"
    case .weightMode: "Penulisan bobot"
    case .weightExact: "tepat, tanpa pembulatan ({mode})"
    case .weightRounded: "dibulatkan {places} desimal ({mode})"
    case .elements: "Unsur"
    case .element: "Unsur"
    case .answers: "Jawaban"
    case .sum: "Jumlah"
    case .mean: "Rata-rata"
    case .weight: "Bobot"
    case .weighted: "Tertimbang"
    case .totalRow: "Rata-rata tertimbang"
    case .lowestThree: "Tiga unsur terendah"
    case .byAttribute: "Menurut ciri responden"
    case .attribute: "Ciri"
    case .value: "Nilai"
    case .earlier: "Dibandingkan dengan periode sebelumnya"
    case .earlierColumn: "Periode"
    case .change: "Perubahan sejak itu"
    case .howComputed: "Cara menghitung"
    case .methodShare:
      "Indeks = jumlah (bobot × rata-rata ÷ jawaban tertinggi) × {maximum} = {exact}, dibulatkan menjadi {index}."
    case .methodPosition:
      "Indeks = jumlah (bobot × (rata-rata − terendah) ÷ (tertinggi − terendah)) × {maximum} = {exact}, dibulatkan menjadi {index}."
    case .bandsOf: "Pita nilai: {source}."
    case .bandsCertainty: "Pita nilai ini belum dipastikan: {certainty}."
    case .noBands: "Tidak ada pita nilai untuk tanggal ini."
    case .unanswered: "tanpa jawaban"
    case .meanNote:
      "Jawaban kosong tidak dihitung; unsur dengan beberapa pertanyaan memakai rata-rata semua jawabannya."
    case .files: "Berkas jawaban"
    }
  }
}
