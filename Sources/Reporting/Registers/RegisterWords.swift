internal import AuditModel

/// What reports of registers say in their own words, each in both languages.
enum RegisterKey: CaseIterable, Hashable, Sendable {
  case kicker, asOf, received, open, closed, overdue, reopened, receipts, leaveOff, leaveWorking
  case timeliness, stage, verified, responded, closedStage, inTime, late, overdueColumn, pending
  case rate, median, p90, allClasses, deadline, workdays, days, noDeadline, channels, channel
  case ages, ageRange, ageFrom, overdueList, noOverdue, moreOverdue, number, complaintClass
  case receivedOn, overBy, closedInTime, computed, method, calendars, files, count, none

  /// The wording in both languages.
  var wordings: (indonesian: String, english: String) {
    switch self {
    case .kicker: ("Laporan register pengaduan", "Complaint register report")
    case .asOf: ("Keadaan per {date}", "As of {date}")
    case .received: ("Diterima", "Received")
    case .open: ("Masih terbuka", "Open")
    case .closed: ("Pernah ditutup", "Closed")
    case .overdue: ("Lewat batas waktu", "Overdue")
    case .reopened: ("Dibuka kembali", "Reopened")
    case .receipts: ("Dengan tanda terima", "With a receipt")
    case .leaveOff: ("Cuti bersama dihitung libur.", "Days of collective leave are days off.")
    case .leaveWorking:
      ("Cuti bersama dihitung hari kerja.", "Days of collective leave are worked.")
    case .timeliness: ("Ketepatan waktu", "Timeliness")
    case .stage: ("Tahap", "Stage")
    case .verified: ("verifikasi", "verified")
    case .responded: ("jawaban pertama", "first answer")
    case .closedStage: ("penutupan", "closed")
    case .inTime: ("Tepat", "In time")
    case .late: ("Terlambat", "Late")
    case .overdueColumn: ("Lewat", "Overdue")
    case .pending: ("Berjalan", "Pending")
    case .rate: ("Tingkat", "Rate")
    case .median: ("Median", "Median")
    case .p90: ("P90", "P90")
    case .allClasses: ("Semua kelas", "All classes")
    case .deadline: ("{within} {unit}", "{within} {unit}")
    case .workdays: ("hari kerja", "working days")
    case .days: ("hari", "days")
    case .noDeadline: ("tanpa batas", "no deadline")
    case .channels: ("Kanal", "Channels")
    case .channel: ("Kanal", "Channel")
    case .ages: ("Umur pengaduan yang masih terbuka", "Age of open complaints")
    case .ageRange: ("{from} sampai {to} hari", "{from} to {to} days")
    case .ageFrom: ("{from} hari dan lebih", "{from} days and more")
    case .overdueList: ("Daftar yang lewat batas waktu", "Overdue list")
    case .noOverdue: ("Tidak ada yang lewat batas waktu.", "Nothing is overdue.")
    case .moreOverdue:
      (
        "… dan {count} lagi; html, csv, dan json memuat semuanya.",
        "… and {count} more; html, csv and json have all of them."
      )
    case .number: ("Nomor", "Number")
    case .complaintClass: ("Kelas", "Class")
    case .receivedOn: ("Diterima", "Received")
    case .overBy: ("Lewat", "Over by")
    case .closedInTime: ("Ditutup tepat waktu", "Closed in time")
    case .computed: ("Cara menghitung", "How it is measured")
    case .method:
      (
        "Hari penerimaan adalah hari ke-0. Tingkat = tepat ÷ (tepat + terlambat + lewat); yang masih berjalan tidak dihitung. Median dan P90 dalam hari kerja sampai tahap tercapai; P90 menurut peringkat terdekat. Penutupan dihitung sebagai jawaban.",
        "The day of receipt is day 0. Rate = in time ÷ (in time + late + overdue); what is pending does not count. Median and P90 are working days until the stage was reached; P90 is by nearest rank. Closing counts as an answer."
      )
    case .calendars: ("Kalender", "Calendars")
    case .files: ("Berkas register", "Files of entries")
    case .count: ("Jumlah", "Number")
    case .none: ("tidak ada pengaduan", "no complaints")
    }
  }
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(register key: RegisterKey, _ facts: [String: String] = [:]) -> String {
    let wording =
      switch catalogue {
      case .indonesian: key.wordings.indonesian
      case .english: key.wordings.english
      }
    return facts.isEmpty ? wording : TextTemplate.fill(wording) { facts[$0] }
  }
}
