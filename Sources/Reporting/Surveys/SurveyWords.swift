internal import AuditModel

/// What reports of surveys say in their own words, each in both languages.
enum SurveyKey: CaseIterable, Hashable, Sendable {
  case kicker, index, outOf, noIndex, band, respondents, blankRows, requiredSample, sampleReached
  case sampleShort, sampleUnknown, weightMode, weightExact, weightRounded, elements, element,
    answers
  case sum, mean, weight, weighted, totalRow, lowestThree, byAttribute, attribute, value, earlier
  case earlierColumn, change, thisPeriod, howComputed, methodShare, methodPosition, bandsOf
  case bandsCertainty, noBands, unanswered, meanNote, files

  /// The wording in both languages.
  var wordings: (indonesian: String, english: String) {
    switch self {
    case .kicker: ("Laporan survei", "Survey report")
    case .index: ("Indeks", "Index")
    case .outOf: ("{index} dari {maximum}", "{index} of {maximum}")
    case .noIndex:
      (
        "tidak ada indeks: ada unsur yang sama sekali tidak dijawab",
        "no index: an element has no answer at all"
      )
    case .band: ("Mutu", "Band")
    case .respondents: ("Responden", "Respondents")
    case .blankRows:
      (
        "{count} baris tanpa jawaban tidak dihitung",
        "{count} rows without any answer are not counted"
      )
    case .requiredSample: ("Sampel yang diperlukan", "Required sample")
    case .sampleReached:
      (
        "{required} dari populasi {population} (Krejcie-Morgan): tercapai",
        "{required} of a population of {population} (Krejcie-Morgan): reached"
      )
    case .sampleShort:
      (
        "{required} dari populasi {population} (Krejcie-Morgan): kurang {short}",
        "{required} of a population of {population} (Krejcie-Morgan): {short} short"
      )
    case .sampleUnknown:
      ("tidak dinilai: populasi tidak disebutkan", "not judged: no population was given")
    case .weightMode: ("Penulisan bobot", "Weights")
    case .weightExact: ("tepat, tanpa pembulatan ({mode})", "exact, not rounded ({mode})")
    case .weightRounded:
      ("dibulatkan {places} desimal ({mode})", "rounded to {places} decimal places ({mode})")
    case .elements: ("Unsur", "Elements")
    case .element: ("Unsur", "Element")
    case .answers: ("Jawaban", "Answers")
    case .sum: ("Jumlah", "Sum")
    case .mean: ("Rata-rata", "Mean")
    case .weight: ("Bobot", "Weight")
    case .weighted: ("Tertimbang", "Weighted")
    case .totalRow: ("Rata-rata tertimbang", "Weighted mean")
    case .lowestThree: ("Tiga unsur terendah", "The three lowest elements")
    case .byAttribute: ("Menurut ciri responden", "By attribute of the respondents")
    case .attribute: ("Ciri", "Attribute")
    case .value: ("Nilai", "Value")
    case .earlier: ("Dibandingkan dengan periode sebelumnya", "Compared with earlier periods")
    case .earlierColumn: ("Periode", "Period")
    case .change: ("Perubahan sejak itu", "Change since")
    case .thisPeriod: ("periode ini", "this period")
    case .howComputed: ("Cara menghitung", "How it is computed")
    case .methodShare:
      (
        "Indeks = jumlah (bobot × rata-rata ÷ jawaban tertinggi) × {maximum} = {exact}, dibulatkan menjadi {index}.",
        "Index = sum of (weight × mean ÷ highest answer) × {maximum} = {exact}, rounded to {index}."
      )
    case .methodPosition:
      (
        "Indeks = jumlah (bobot × (rata-rata − terendah) ÷ (tertinggi − terendah)) × {maximum} = {exact}, dibulatkan menjadi {index}.",
        "Index = sum of (weight × (mean − lowest) ÷ (highest − lowest)) × {maximum} = {exact}, rounded to {index}."
      )
    case .bandsOf: ("Pita nilai: {source}.", "Bands: {source}.")
    case .bandsCertainty:
      (
        "Pita nilai ini belum dipastikan: {certainty}.",
        "These bands are not confirmed: {certainty}."
      )
    case .noBands: ("Tidak ada pita nilai untuk tanggal ini.", "No bands hold on this day.")
    case .unanswered: ("tanpa jawaban", "no answers")
    case .meanNote:
      (
        "Jawaban kosong tidak dihitung; unsur dengan beberapa pertanyaan memakai rata-rata semua jawabannya.",
        "Blank answers are left out; an element with several questions has the mean of all their answers."
      )
    case .files: ("Berkas jawaban", "Files of answers")
    }
  }
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(survey key: SurveyKey, _ facts: [String: String] = [:]) -> String {
    let wording =
      switch catalogue {
      case .indonesian: key.wordings.indonesian
      case .english: key.wordings.english
      }
    return facts.isEmpty ? wording : TextTemplate.fill(wording) { facts[$0] }
  }
}
