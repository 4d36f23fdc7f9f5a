internal import AuditModel

/// What reports say about an engagement, each in both languages.
enum DossierKey: String, CaseIterable, Hashable, Sendable {
  case engagement, id, title, state, objective, dates, team, independent, notIndependent
  case lead, auditor, reviewer, planned, fieldwork, review, reported, closed
  case followUp, finding, draft, issued, responded, agreed, implemented, verified, accepted
  case firstGrade, occurrences, due, responses, who, answer, said, when, agrees, disagrees
  case actions, action, owner, progress, lastWord, proof, excerpt, verifications, works, worksNot,
    byHand
  case evidence, name, kind, size, represents, validUntil, belongsTo, removed
  case ageing, ageingNote, notIssued, days, issuedOn, openCount, overdue
  case waivers, reason, authority, until, signOff, signature, day, verify, verifyText, none

  /// The wording in both languages.
  var wordings: (indonesian: String, english: String) {
    switch self {
    case .engagement: ("Penugasan", "Engagement")
    case .id: ("Nomor", "Number")
    case .title: ("Judul", "Title")
    case .state: ("Status", "State")
    case .objective: ("Tujuan", "Objective")
    case .dates: ("Waktu", "Dates")
    case .team: ("Tim", "Team")
    case .independent: ("independen", "independent")
    case .notIndependent: ("tidak independen dari unit ini", "not independent of this unit")
    case .lead: ("ketua tim", "lead auditor")
    case .auditor: ("auditor", "auditor")
    case .reviewer: ("pereviu", "reviewer")
    case .planned: ("direncanakan", "planned")
    case .fieldwork: ("pelaksanaan", "fieldwork")
    case .review: ("reviu", "review")
    case .reported: ("dilaporkan", "reported")
    case .closed: ("ditutup", "closed")
    case .followUp: ("Tindak lanjut", "Follow-up")
    case .finding: ("Temuan", "Finding")
    case .draft: ("rancangan", "draft")
    case .issued: ("disampaikan", "issued")
    case .responded: ("ditanggapi", "responded")
    case .agreed: ("tindakan disepakati", "action agreed")
    case .implemented: ("dilaksanakan", "implemented")
    case .verified: ("terverifikasi", "verified")
    case .accepted: ("risiko diterima", "risk accepted")
    case .firstGrade: ("semula {grade}", "first {grade}")
    case .occurrences: ("Kemunculan", "Occurrences")
    case .due: ("Jatuh tempo", "Due")
    case .responses: ("Tanggapan manajemen", "Management's responses")
    case .who: ("Oleh", "By")
    case .answer: ("Jawaban", "Answer")
    case .said: ("Uraian", "Text")
    case .when: ("Waktu", "When")
    case .agrees: ("setuju", "agrees")
    case .disagrees: ("tidak setuju", "disagrees")
    case .actions: ("Rencana aksi", "Action plan")
    case .action: ("Tindakan", "Action")
    case .owner: ("Penanggung jawab", "Owner")
    case .progress: ("Kemajuan", "Progress")
    case .lastWord: ("Keterangan terakhir", "Last word")
    case .proof: ("Bukti", "Proof")
    case .excerpt:
      (
        "Kutipan, bukan seluruh audit: {parts}. Ditampilkan {items} dari {allItems} butir dan {findings} dari {allFindings} temuan; nilai adalah nilai seluruh audit.",
        "An excerpt, not the whole audit: {parts}. Shown are {items} of {allItems} items and {findings} of {allFindings} findings; scores are those of the whole audit."
      )
    case .verifications: ("Verifikasi", "Verification")
    case .works: ("efektif", "effective")
    case .worksNot: ("belum efektif", "not effective yet")
    case .byHand: ("Temuan yang dicatat auditor", "Findings recorded by auditors")
    case .evidence: ("Daftar bukti", "List of evidence")
    case .name: ("Berkas", "File")
    case .kind: ("Jenis", "Kind")
    case .size: ("Bita", "Bytes")
    case .represents: ("Mewakili hari", "Represents")
    case .validUntil: ("Berlaku sampai", "Valid until")
    case .belongsTo: ("Untuk", "Belongs to")
    case .removed: ("dihapus: {reason}", "removed: {reason}")
    case .ageing: ("Umur temuan terbuka", "Age of open findings")
    case .ageingNote:
      (
        "Hari sejak temuan disampaikan, dihitung per {date}.",
        "Days since the finding was issued, counted on {date}."
      )
    case .notIssued: ("belum disampaikan", "not issued")
    case .days: ("{days} hari", "{days} days")
    case .issuedOn: ("Disampaikan", "Issued")
    case .openCount: ("Terbuka", "Open")
    case .overdue: ("Lewat tempo", "Overdue")
    case .waivers: ("Pengecualian", "Waivers")
    case .reason: ("Alasan", "Reason")
    case .authority: ("Atas kewenangan", "By authority of")
    case .until: ("Sampai", "Until")
    case .signOff: ("Pengesahan", "Sign-off")
    case .signature: ("Tanda tangan", "Signature")
    case .day: ("Tanggal", "Date")
    case .verify: ("Cara memeriksa laporan ini", "How to verify this report")
    case .verifyText:
      (
        "Jejak penyimpanan berisi {count} peristiwa dengan akar Merkle {root}. `patuh trail verify` menghitungnya kembali dari seluruh peristiwa, dan dengan titik periksa dari tempat lain membuktikan bahwa tidak ada yang ditulis ulang; `patuh evidence verify` memeriksa setiap berkas bukti dengan SHA-256 di atas.",
        "The store's trail holds {count} events with the Merkle root {root}. `patuh trail verify` computes it again from all events and, with a checkpoint kept elsewhere, proves that nothing was rewritten; `patuh evidence verify` checks every file of evidence by the SHA-256 above."
      )
    case .none: ("Tidak ada.", "None.")
    }
  }
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(dossier key: DossierKey, _ facts: [String: String] = [:]) -> String {
    let wording =
      switch catalogue {
      case .indonesian: key.wordings.indonesian
      case .english: key.wordings.english
      }
    return facts.isEmpty ? wording : TextTemplate.fill(wording) { facts[$0] }
  }

  /// A state or duty as people call it; one that is not known as it is written.
  func dossier(word: String) -> String {
    DossierKey(rawValue: word).map { self(dossier: $0) } ?? word
  }
}
