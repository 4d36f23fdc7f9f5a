internal import AuditModel

/// What overviews of programmes say in their own words, each in both languages.
enum ProgrammeKey: CaseIterable, Hashable, Sendable {
  case kicker, comparedWith, firstPeriod, overview, heatNote, change, trend, overTime
  case findingsByGrade, statusNew, statusRepeated, statusReturned, statusResolved, statusUntested
  case comingBack, comingBackNone, comingBackNote, missing, missingNone, notAudited
  case columnNew, columnAgain, columnResolved, columnUntested, columnNote
  case unitColumn, checklistColumn, itemColumn, unitsColumn, trendOf, partlyMissing
  case figures, respondents, complaints, figureColumn, basis
  case programme, period, rating, low, high, outcomes, bySection, firstFound, lastFound, about, file
  case excerpt, sheetSections, sheetPeriods, sheetSurvey, sheetRegister, sheetIndex

  /// The wording in both languages.
  var wordings: (indonesian: String, english: String) {
    switch self {
    case .kicker: ("Ikhtisar program audit", "Overview of an audit programme")
    case .comparedWith:
      ("{period}, dibandingkan dengan {before}", "{period}, compared with {before}")
    case .firstPeriod: ("{period}, periode pertama", "{period}, the first period")
    case .overview: ("Skor per unit dan daftar periksa", "Score by unit and checklist")
    case .heatNote:
      (
        "Panah menunjukkan perubahan sejak periode sebelumnya, dalam poin.",
        "The arrow shows the change since the period before, in points."
      )
    case .change: ("Perubahan", "Change")
    case .trend: ("Tren", "Trend")
    case .overTime: ("Skor dari periode ke periode", "Scores from period to period")
    case .findingsByGrade: ("Temuan", "Findings")
    case .statusNew: ("baru", "new")
    case .statusRepeated: ("berulang", "repeated")
    case .statusReturned: ("muncul kembali", "returned")
    case .statusResolved: ("tuntas", "resolved")
    case .statusUntested: ("belum diuji ulang", "not tested again")
    case .columnNew: ("Baru", "New")
    case .columnAgain: ("Ulang", "Again")
    case .columnResolved: ("Beres", "Fixed")
    case .columnUntested: ("Blm", "Open")
    case .columnNote:
      (
        "Temuan: mayor, minor, observasi; baru, berulang, tuntas, dan lama yang belum diuji ulang.",
        "Findings: major, minor, observation; new, found again, resolved, and old not tested again."
      )
    case .comingBack: ("Temuan yang terus muncul", "Findings that keep coming back")
    case .comingBackNone: ("Tidak ada temuan yang berulang.", "No finding came back.")
    case .comingBackNote:
      (
        "Dikenali dari sidik yang sama: daftar periksa, butir, sisi, unit, dan persyaratan.",
        "Recognised by the same fingerprint: checklist, item, side, unit and requirement."
      )
    case .missing: ("Yang belum ada", "What is missing")
    case .missingNone: ("Semua hasil tersedia.", "All results are there.")
    case .notAudited: ("tidak ada hasil", "no results")
    case .unitColumn: ("Unit", "Unit")
    case .checklistColumn: ("Daftar periksa", "Checklist")
    case .itemColumn: ("Butir", "Item")
    case .unitsColumn: ("Unit dan berapa kali", "Units and how often")
    case .trendOf: ("{unit}: {scores}", "{unit}: {scores}")
    case .figures: ("Survei, pengaduan, dan indeks", "Surveys, complaints and indices")
    case .respondents: ("{count} responden", "{count} respondents")
    case .complaints: ("{count} pengaduan", "{count} complaints")
    case .figureColumn: ("Nilai", "Figure")
    case .basis: ("Dasar", "Basis")
    case .programme: ("Program", "Programme")
    case .period: ("Periode", "Period")
    case .rating: ("Predikat", "Rating")
    case .low: ("Paling rendah", "At least")
    case .high: ("Paling tinggi", "At most")
    case .outcomes: ("Capaian", "Outcomes")
    case .bySection: ("Skor per bagian", "Score by section")
    case .firstFound: ("Pertama", "First")
    case .lastFound: ("Terakhir", "Last")
    case .about: ("Tentang", "About")
    case .file: ("Berkas", "File")
    case .excerpt:
      (
        "Kutipan, bukan seluruh program: {parts}. Ditampilkan {units} dari {allUnits} unit dan {findings} dari {allFindings} temuan periode ini; skor daftar periksa dari seluruh auditnya.",
        "An excerpt, not the whole programme: {parts}. Shown are {units} of {allUnits} units and {findings} of {allFindings} findings of the period; scores of checklists are those of the whole audits."
      )
    case .sheetSections: ("{id} bagian", "{id} sections")
    case .sheetPeriods: ("{id} periode", "{id} periods")
    case .sheetSurvey: ("survei {id}", "survey {id}")
    case .sheetRegister: ("register {id}", "register {id}")
    case .sheetIndex: ("indeks {id}", "index {id}")
    case .partlyMissing: ("sebagian hasil belum ada", "some results are missing")
    }
  }
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(programme key: ProgrammeKey, _ facts: [String: String] = [:]) -> String {
    let wording =
      switch catalogue {
      case .indonesian: key.wordings.indonesian
      case .english: key.wordings.english
      }
    return facts.isEmpty ? wording : TextTemplate.fill(wording) { facts[$0] }
  }
}
