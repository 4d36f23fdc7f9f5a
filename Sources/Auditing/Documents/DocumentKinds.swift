package import AuditModel
import Diagnostics
import Formats

// The types are spelt out, for the compiler does not count a requirement of an extension as a use of an import.

extension DocumentKind where Document == SOP {
  /// SOPs.
  package static var sop: DocumentKind<SOP> {
    DocumentKind((identity: .sop, unknown: .commandSOPUnknown), .sop)
  }
}

extension DocumentKind where Document == SurveyInstrument {
  /// Survey instruments.
  package static var survey: DocumentKind<SurveyInstrument> {
    DocumentKind((identity: .survey, unknown: .commandSurveyUnknown), .survey)
  }
}

extension DocumentKind where Document == CompositeIndex {
  /// Composite indices.
  package static var index: DocumentKind<CompositeIndex> {
    DocumentKind((identity: .index, unknown: .commandIndexUnknown), .index)
  }
}

extension DocumentKind where Document == ComplaintRegister {
  /// Registers of complaints.
  package static var register: DocumentKind<ComplaintRegister> {
    DocumentKind((identity: .register, unknown: .commandRegisterUnknown), .register)
  }
}

extension DocumentKind where Document == HolidayCalendar {
  /// Holiday calendars.
  package static var calendar: DocumentKind<HolidayCalendar> {
    DocumentKind((identity: .calendar, unknown: .commandCalendarUnknown), .calendar)
  }
}

extension DocumentKind where Document == FollowUpRegime {
  /// Follow-up regimes.
  package static var regime: DocumentKind<FollowUpRegime> {
    DocumentKind((identity: .followup, unknown: .commandRegimeUnknown), .followUp)
  }
}

extension DocumentKind where Document == Programme {
  /// Programmes; named by their paths only.
  package static var programme: DocumentKind<Programme> { DocumentKind(nil, .programme) }
}

extension DocumentKind where Document == AuditUniverse {
  /// Audit universes; named by their paths only.
  package static var universe: DocumentKind<AuditUniverse> { DocumentKind(nil, .universe) }
}

extension DocumentKind where Document == LoadedChecklist {
  /// Checklists with their SOPs; a checklist names its SOPs by paths relative to its own file.
  public static var checklist: DocumentKind<LoadedChecklist> {
    DocumentKind((identity: .checklist, unknown: .commandChecklistUnknown)) {
      bytes, path, files throws(DiagnosticsError) in
      let folder = LoadedChecklist.folder(of: path)
      let loaded = try LoadedChecklist(bytes, name: path) { href throws(DiagnosticsError) in
        (try files.read(folder + href), folder + href)
      }
      return (loaded, loaded.warnings)
    }
  }
}
