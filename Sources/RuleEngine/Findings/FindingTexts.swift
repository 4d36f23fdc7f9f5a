import AuditModel

/// The texts of findings for which the checklist gives none, in every language of the program.
enum FindingTexts: String, CaseIterable {
  case conditionFailed
  case conditionPartial
  case conditionMeasured
  case conditionSample
  case conditionSampleTooSmall
  case conditionCases
  case conditionNoEvidence
  case conditionException
  case conditionDiscrepancy
  case conditionDiscrepancyOverall
  case criterionDiscrepancyOverall
  case causeOpen
  case causeDiscrepancy
  case effectOpen
  case effectEvidence
  case effectDiscrepancy
  case recommendationFailed
  case recommendationEvidence
  case recommendationSampleTooSmall
  case recommendationException
  case recommendationDiscrepancy
  case unknownUnit
  case unknownPeriod

  /// The text in every language, with places in braces.
  var text: LocalizedText {
    let (indonesian, english) = wording
    return LocalizedText(
      [.indonesian: indonesian, .english: english], fallback: .english)
  }

  private var wording: (indonesian: String, english: String) {
    switch self {
    case .conditionFailed:
      ("Tidak terpenuhi: {question}", "Not met: {question}")
    case .conditionPartial:
      ("Terpenuhi sebagian: {question}", "Met in part: {question}")
    case .conditionMeasured:
      (
        "Nilai terukur {value}, batas {threshold}: {question}",
        "Measured {value}, limit {threshold}: {question}"
      )
    case .conditionSample:
      (
        "{deviations} dari {size} sampel menyimpang ({rate}); batas atas {upper-limit} melampaui "
          + "toleransi {tolerable}: {question}",
        "{deviations} of {size} sampled deviate ({rate}); the upper limit {upper-limit} exceeds "
          + "the tolerable {tolerable}: {question}"
      )
    case .conditionSampleTooSmall:
      (
        "Tidak ada penyimpangan dalam {size} sampel, tetapi batas atas {upper-limit} melampaui "
          + "toleransi {tolerable}: sampel terlalu kecil untuk menyimpulkan. {question}",
        "No deviation among {size} sampled, but the upper limit {upper-limit} exceeds the "
          + "tolerable {tolerable}: the sample is too small to conclude. {question}"
      )
    case .conditionCases:
      (
        "{deviations} dari {population} kasus melanggar dan {no-evidence} tanpa bukti: {question}",
        "{deviations} of {population} cases violate and {no-evidence} lack evidence: {question}"
      )
    case .conditionNoEvidence:
      (
        "Tidak ada bukti yang dapat ditunjukkan: {question}",
        "No evidence could be shown: {question}"
      )
    case .conditionException:
      (
        "{deviations} dari {total} menyimpang, masih dalam toleransi {tolerable}: {question}",
        "{deviations} of {total} deviate, within the tolerable {tolerable}: {question}"
      )
    case .conditionDiscrepancy:
      (
        "Hasil pengawasan internal {internal} dan eksternal {external} poin atas persyaratan yang "
          + "sama berselisih {difference} poin, lebih dari {limit}.",
        "Internal controlling gives {internal} and external {external} points for the same "
          + "requirement: {difference} apart, more than {limit}."
      )
    case .conditionDiscrepancyOverall:
      (
        "Skor pengawasan internal {internal} dan eksternal {external} berselisih {difference} "
          + "poin, lebih dari {limit}.",
        "The internal score {internal} and the external score {external} are {difference} points "
          + "apart, more than {limit}."
      )
    case .criterionDiscrepancyOverall:
      (
        "Pengawasan internal dan eksternal memberi gambaran yang sama atas unit yang sama.",
        "Internal and external controlling give the same picture of the same unit."
      )
    case .causeOpen:
      (
        "Belum ditetapkan; pemeriksa mengisinya setelah konfirmasi.",
        "Not established yet; to be filled in by the auditor after confirmation."
      )
    case .causeDiscrepancy:
      (
        "Belum ditetapkan; bandingkan cara, waktu, dan sampel kedua pihak.",
        "Not established yet; compare method, time and sample of the two sides."
      )
    case .effectOpen:
      (
        "Persyaratan tidak terjamin terpenuhi.",
        "It is not assured that the requirement is met."
      )
    case .effectEvidence:
      (
        "Kepatuhan tidak dapat disimpulkan.",
        "Compliance cannot be concluded."
      )
    case .effectDiscrepancy:
      (
        "Salah satu gambaran menyesatkan pimpinan dan masyarakat.",
        "One of the two pictures misleads management and the public."
      )
    case .unknownUnit: ("unit yang diperiksa", "the audited unit")
    case .unknownPeriod: ("masa yang diperiksa", "the audited period")
    case .recommendationFailed:
      (
        "Penuhi persyaratan dan tunjukkan buktinya.",
        "Meet the requirement and show proof of it."
      )
    case .recommendationEvidence:
      (
        "Adakan dan simpan bukti, lalu uji ulang.",
        "Produce and keep the evidence, then test again."
      )
    case .recommendationSampleTooSmall:
      (
        "Perluas sampel menjadi sedikitnya {required-size}, lalu uji ulang.",
        "Extend the sample to at least {required-size}, then test again."
      )
    case .recommendationException:
      (
        "Perbaiki setiap kasus yang menyimpang dan pastikan tidak berulang.",
        "Put every deviating case right and make sure that it does not come back."
      )
    case .recommendationDiscrepancy:
      (
        "Uji bersama berkas yang sama oleh kedua pihak dan jelaskan selisihnya.",
        "Let both sides test the same files and explain the difference."
      )
    }
  }
}
