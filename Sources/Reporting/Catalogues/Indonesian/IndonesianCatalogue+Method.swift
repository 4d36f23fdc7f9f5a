/// What is said in Indonesian of methods and samples.
extension IndonesianCatalogue {
  static func wording(of key: MethodKey) -> String {
    switch key {
    case .distribution: "Distribusi"
    case .number: "No."
    case .recipient: "Penerima"
    case .method: "Metode dan pengambilan sampel"
    case .criteria: "Kriteria"
    case .tested: "{tested} dari {all} butir diuji"
    case .gathered: "Bukti dikumpulkan"
    case .samples: "Sampel"
    case .population: "Populasi"
    case .size: "Diuji"
    case .required: "Diperlukan"
    case .deviations: "Menyimpang"
    case .limit: "Batas atas"
    case .tolerable: "Toleransi"
    case .confidence: "Keyakinan"
    case .verdict: "Putusan"
    case .accepted: "diterima"
    case .notAccepted: "tidak diterima"
    case .unknown: "tidak diketahui"
    case .sampling:
      "Sampel dinilai dengan batas atas tingkat penyimpangan: batas yang pada keyakinan itu tidak dilampaui populasi. Sampel diterima bila batas atasnya paling tinggi sama dengan toleransi. “Diperlukan” adalah sampel terkecil tanpa penyimpangan yang akan diterima."
    }
  }
}
