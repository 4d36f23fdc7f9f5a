import ArgumentParser
import Diagnostics

/// The texts of commands that write reports, each in both languages.
enum ReportText: CaseIterable {
  case onlySection, onlySide, onlyGrade, onlyState, onlyOwner, onlyUnit, ageingDate, cover
  case compareWith, compareSides, against, recipient, reportTarget, reportOptions

  /// The wording in both languages.
  var wordings: (indonesian: String, english: String) {
    switch self {
    case .onlySection:
      (
        "Hanya butir di bagian ini dan bagian di dalamnya.",
        "Only items in this section and those within it."
      )
    case .onlySide:
      ("Hanya sisi ini: internal atau external.", "Only this side: internal or external.")
    case .onlyGrade:
      (
        "Hanya temuan bertingkat ini: major, minor, observation.",
        "Only findings of this grade: major, minor, observation."
      )
    case .onlyState:
      (
        "Hanya temuan berstatus ini, seperti issued; dari periode ke periode seperti repeated.",
        "Only findings in this state, such as issued; from period to period such as repeated."
      )
    case .onlyOwner:
      (
        "Hanya temuan dengan tindakan orang ini.", "Only findings with an action of this person."
      )
    case .onlyUnit:
      (
        "Hanya unit ini, seperti kanim-elang.", "Only this unit, such as kanim-elang."
      )
    case .ageingDate:
      (
        "Hari penghitungan umur temuan, seperti 2026-06-30 (bawaan: hari ini).",
        "Day on which the age of findings is counted, such as 2026-06-30 (default: today)."
      )
    case .cover:
      (
        "Sampul sendiri (HTML dengan mustache) di depan judul laporan.",
        "A cover of your own (HTML with mustache) before the title of the report."
      )
    case .compareWith:
      (
        "Bandingkan dengan penugasan lain dari daftar periksa yang sama.",
        "Compare with another engagement by the same checklist."
      )
    case .compareSides:
      ("Bandingkan pihak internal dan eksternal.", "Compare the internal and the external side.")
    case .against:
      (
        "Bandingkan dengan hasil lain, dari periode sebelumnya atau unit lain.",
        "Compare with other results, of an earlier period or another unit."
      )
    case .recipient:
      (
        "Penerima laporan, seperti \"Kepala Kantor\"; boleh diulang.",
        "A recipient of the report, such as \"Head of office\"; may be repeated."
      )
    case .reportTarget:
      (
        "Id penugasan, berkas program, atau daftar periksa dengan --results.",
        "Id of an engagement, file of a programme, or a checklist with --results."
      )
    case .reportOptions:
      (
        "Opsi audit report, programme run, atau evaluate.",
        "Options of audit report, programme run, or evaluate."
      )
    }
  }
}

extension CommandText {
  /// A text about reports in the user's language.
  static func text(report key: ReportText) -> String {
    text(key.wordings, [:])
  }

  static func help(report key: ReportText) -> ArgumentHelp { ArgumentHelp(text(report: key)) }
}
