import ArgumentParser
import AuditModel
import Auditing

/// Checklists.
enum ChecklistNoun: ListedNoun {
  static var kind: DocumentKind<LoadedChecklist> { .checklist }
  static var validation: CommandText { .checklistValidate }
  static var listing: CommandText { .checklistList }
  static var parts: TextKey { .items }
  static var files: ArgumentHelp {
    ArgumentHelp(CommandText.text(.checklistFiles), valueName: "checklists")
  }
}

/// SOPs.
enum SOPNoun: DocumentNoun {
  static var kind: DocumentKind<SOP> { .sop }
  static var validation: CommandText { .sopValidate }
  static var files: ArgumentHelp {
    ArgumentHelp(CommandText.text(.sopFiles), valueName: "sops")
  }
}

/// Survey instruments.
enum SurveyNoun: ListedNoun {
  static var kind: DocumentKind<SurveyInstrument> { .survey }
  static var validation: CommandText { .surveyValidate }
  static var listing: CommandText { .surveyList }
  static var parts: TextKey { .elements }
  static var files: ArgumentHelp {
    ArgumentHelp(CommandText.text(.surveyFiles), valueName: "surveys")
  }
}

/// Composite indices.
enum IndexNoun: ListedNoun {
  static var kind: DocumentKind<CompositeIndex> { .index }
  static var validation: CommandText { .indexValidate }
  static var listing: CommandText { .indexList }
  static var parts: TextKey { .inputs }
  static var files: ArgumentHelp {
    ArgumentHelp(CommandText.text(.indexFiles), valueName: "indices")
  }
}

/// Registers of complaints.
enum RegisterNoun: ListedNoun {
  static var kind: DocumentKind<ComplaintRegister> { .register }
  static var validation: CommandText { .registerValidate }
  static var listing: CommandText { .registerList }
  static var parts: TextKey { .classes }
  static var files: ArgumentHelp {
    ArgumentHelp(CommandText.text(.registerFiles), valueName: "documents")
  }
}

/// Holiday calendars.
enum CalendarNoun: ListedNoun {
  static var kind: DocumentKind<HolidayCalendar> { .calendar }
  static var validation: CommandText { .calendarValidate }
  static var listing: CommandText { .calendarList }
  static var parts: TextKey { .daysOff }
  static var files: ArgumentHelp {
    ArgumentHelp(CommandText.text(.calendarFiles), valueName: "documents")
  }
}

/// Follow-up regimes.
enum RegimeNoun: ListedNoun {
  static var kind: DocumentKind<FollowUpRegime> { .regime }
  static var validation: CommandText { .regimeValidate }
  static var listing: CommandText { .regimeList }
  static var parts: TextKey { .statuses }
  static var files: ArgumentHelp {
    ArgumentHelp(CommandText.text(.regimeFiles), valueName: "documents")
  }
}

/// Programmes.
enum ProgrammeNoun: DocumentNoun {
  static var kind: DocumentKind<Programme> { .programme }
  static var validation: CommandText { .programmeValidate }
  static var files: ArgumentHelp {
    ArgumentHelp(CommandText.text(.programmeFiles), valueName: "programmes")
  }
}

/// Audit universes.
enum UniverseNoun: DocumentNoun {
  static var kind: DocumentKind<AuditUniverse> { .universe }
  static var validation: CommandText { .planValidate }
  static var files: ArgumentHelp {
    ArgumentHelp(CommandText.text(store: .universe), valueName: "universes")
  }
}
