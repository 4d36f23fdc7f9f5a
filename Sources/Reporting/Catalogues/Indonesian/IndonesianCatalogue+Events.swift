internal import AuditModel

/// What is said in Indonesian of events of the trail.
extension IndonesianCatalogue {
  static func wording(of kind: EventKind) -> String {
    switch kind {
    case .storeCreated: "penyimpanan dibuat"
    case .timeZoneSet: "zona waktu ditetapkan"
    case .personAdded: "orang ditambahkan"
    case .unitAdded: "unit ditambahkan"
    case .roleGranted: "peran diberikan"
    case .roleRevoked: "peran dicabut"
    case .renamed: "diganti id-nya"
    case .documentKept: "dokumen disimpan"
    case .planApproved: "rencana disetujui"
    case .engagementPlanned: "penugasan direncanakan"
    case .memberAssigned: "anggota tim ditugaskan"
    case .engagementMoved: "status penugasan berubah"
    case .resultsDated: "hari hasil ditetapkan"
    case .parameterSet: "parameter ditetapkan"
    case .answerRecorded: "jawaban dicatat"
    case .answered: "butir dijawab"
    case .subjectOverridden: "berkas dengan subjek lain diimpor"
    case .answerReviewed: "jawaban direviu"
    case .itemWaived: "butir dikecualikan"
    case .assessmentKept: "penilaian disimpan"
    case .assessed: "dinilai"
    case .findingRaised: "temuan diangkat"
    case .findingDrafted: "temuan dirancang"
    case .findingRevised: "rancangan temuan diperbarui"
    case .findingEdited: "temuan disunting"
    case .causeConfirmed: "sebab dipastikan"
    case .findingWithdrawn: "temuan ditarik"
    case .findingReinstated: "temuan ditemukan kembali"
    case .findingRegraded: "tingkat temuan diubah"
    case .findingMoved: "status temuan berubah"
    case .findingAnswered: "tanggapan diberikan"
    case .actionAgreed: "tindakan disepakati"
    case .actionProgressed: "kemajuan dilaporkan"
    case .findingVerified: "tindakan diverifikasi"
    case .riskAccepted: "risiko diterima"
    case .evidenceAdded: "bukti ditambahkan"
    case .scopeAssigned: "butir ditugaskan"
    case .viewSaved: "tampilan disimpan"
    case .evidenceRemoved: "bukti dihapus"
    }
  }
}
