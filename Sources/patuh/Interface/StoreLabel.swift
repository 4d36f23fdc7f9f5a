import AuditModel
import Diagnostics
import Reporting

/// The words beside values in what the store's commands show, each in both languages.
enum StoreLabel: CaseIterable {
  case unit, state, checklist, findings, openCount, notIndependent, lead, auditor, reviewer
  case waived, answeredBy, section, item, grade, firstGrade, due, occurrences, condition
  case criteria, cause, causeSuggested, causeOpen, effect, recommendation, response, verification,
    acceptedUntil, `open`
  case draft, overdue, expired, removed, now, with, difference, newItem, goneItem, changedItem
  case goneParameter, finding, all, followedUp, withExcused, note, evidence
  case reviewOpen, reviewAccepted, reviewReturned, groundCycle, groundRisk
  case id, itemAndSide, period, answersAccepted, findingsOpen, title, belongsTo, mediaType, bytes
  case date, validity, hash, name, roles, parent, object, risk, days, engagement, times
  case moment, score, rating, rank, planned, ground, lastAudit, number, person, change, filter
  case openFindings, side, revision, review, answer, store, created, timeZone, form, events
  case observer, observed

  /// The wording in both languages.
  var wordings: (indonesian: String, english: String) {
    switch self {
    case .unit: ("unit", "unit")
    case .note: ("catatan", "note")
    case .evidence: ("bukti", "evidence")
    case .state: ("status", "state")
    case .checklist: ("daftar periksa", "checklist")
    case .findings: ("temuan", "findings")
    case .openCount: ("{count} ({open} terbuka)", "{count} ({open} open)")
    case .notIndependent: ("(tidak independen)", "(not independent)")
    case .lead: ("ketua", "lead")
    case .auditor: ("auditor", "auditor")
    case .reviewer: ("pereviu", "reviewer")
    case .waived: ("dikecualikan", "waived")
    case .answeredBy: ("dijawab oleh", "answered by")
    case .section: ("bagian", "section")
    case .item: ("butir", "item")
    case .grade: ("tingkat", "grade")
    case .firstGrade: ("(semula {grade})", "(first {grade})")
    case .due: ("jatuh tempo", "due")
    case .occurrences: ("kemunculan", "occurrences")
    case .condition: ("kondisi", "condition")
    case .criteria: ("kriteria", "criteria")
    case .cause: ("sebab", "cause")
    case .causeSuggested: ("(usulan, belum dipastikan)", "(suggested, not confirmed)")
    case .causeOpen: ("(belum ditetapkan)", "(not established)")
    case .effect: ("akibat", "effect")
    case .recommendation: ("rekomendasi", "recommendation")
    case .response: ("tanggapan", "response")
    case .verification: ("verifikasi", "verification")
    case .acceptedUntil: ("diterima sampai", "accepted until")
    case .open: ("terbuka", "open")
    case .draft: ("rancangan", "draft")
    case .overdue: ("lewat tempo", "overdue")
    case .expired: ("kedaluwarsa", "expired")
    case .removed: ("dihapus", "removed")
    case .now: ("kini", "now")
    case .with: ("dengan", "with")
    case .difference: ("selisih", "difference")
    case .newItem: ("butir baru, belum dijawab", "new item, not answered")
    case .goneItem: ("butir tidak ada lagi", "item no longer there")
    case .changedItem: ("butir berubah, jawaban tidak berlaku", "item changed, answer not valid")
    case .goneParameter: ("parameter tidak ada lagi", "parameter no longer there")
    case .finding: ("temuan", "finding")
    case .all: ("semua", "all")
    case .followedUp: ("% selesai", "% done")
    case .withExcused: ("% selesai atau sah tidak ditindaklanjuti", "% done or excused")
    case .reviewOpen: ("belum direviu", "not reviewed")
    case .reviewAccepted: ("diterima", "accepted")
    case .reviewReturned: ("dikembalikan", "returned")
    case .groundCycle: ("siklus", "cycle")
    case .groundRisk: ("risiko", "risk")
    case .id: ("id", "id")
    case .itemAndSide: ("butir · sisi", "item · side")
    case .period: ("periode", "period")
    case .answersAccepted: ("jawaban/diterima", "answers/accepted")
    case .findingsOpen: ("temuan/terbuka", "findings/open")
    case .title: ("judul", "title")
    case .belongsTo: ("untuk", "belongs to")
    case .mediaType: ("jenis", "type")
    case .bytes: ("bita", "bytes")
    case .date: ("tanggal", "date")
    case .validity: ("masa berlaku", "validity")
    case .hash: ("SHA-256", "SHA-256")
    case .name: ("nama", "name")
    case .roles: ("peran", "roles")
    case .parent: ("di bawah", "below")
    case .object: ("objek", "object")
    case .risk: ("risiko", "risk")
    case .days: ("hari", "days")
    case .engagement: ("penugasan", "engagement")
    case .times: ("kali", "times")
    case .moment: ("waktu", "time")
    case .score: ("skor", "score")
    case .rating: ("predikat", "rating")
    case .rank: ("urutan", "rank")
    case .planned: ("rencana", "planned")
    case .ground: ("alasan", "ground")
    case .lastAudit: ("audit terakhir", "last audit")
    case .openFindings: ("temuan terbuka", "open findings")
    case .number: ("nomor", "number")
    case .person: ("orang", "person")
    case .change: ("perubahan", "change")
    case .filter: ("saringan", "filter")
    case .side: ("sisi", "side")
    case .revision: ("revisi", "revision")
    case .review: ("reviu", "review")
    case .answer: ("jawaban", "answer")
    case .store: ("penyimpanan", "store")
    case .created: ("dibuat", "created")
    case .timeZone: ("zona waktu", "time zone")
    case .form: ("bentuk", "form")
    case .events: ("peristiwa", "events")
    case .observer: ("pengamat", "observer")
    case .observed: ("waktu pengamatan", "time of observation")
    }
  }
}

extension CommandText {
  /// The names of grades, states, sides and outcomes in the user's language.
  static let names = TermNames(Language(Environment.current.language.rawValue))

  /// A word beside a value, in the user's language.
  static func label(_ label: StoreLabel, _ facts: [String: String] = [:]) -> String {
    text(label.wordings, facts)
  }
}
