public import AuditModel
public import Diagnostics
import XMLTree

/// Loads documents of one kind: reads, checks and reviews them.
///
///     let loaded = try DocumentLoader.survey.load(bytes, name: "survey.xml")
///     print(loaded.document.title, loaded.diagnostics.count)
///
/// A checklist names SOPs that have to be fetched; ``ChecklistLoader`` loads it.
public struct DocumentLoader<Document: Sendable>: Sendable {
  private let read: @Sendable (XMLDocument) -> Read<Document>
  private let review: @Sendable (Document, XMLDocument, _ isComplete: Bool) -> [Diagnostic]

  init(
    read: @escaping @Sendable (XMLDocument) -> Read<Document>,
    review: @escaping @Sendable (Document, XMLDocument, _ isComplete: Bool) -> [Diagnostic]
  ) {
    self.read = read
    self.review = review
  }

  /// Loads a document.
  ///
  /// - Parameters:
  ///   - bytes: Its XML.
  ///   - name: The name by which diagnostics call it.
  /// - Returns: The document, and the warnings and notes about it, sorted by place.
  /// - Throws: `DiagnosticsError` with all diagnostics if there is any error.
  public func load(
    _ bytes: [UInt8], name: String
  ) throws(DiagnosticsError) -> (document: Document, diagnostics: [Diagnostic]) {
    let document = try XMLDocument.parse(bytes, name: name)
    let read = read(document)
    var all = read.diagnostics
    guard let draft = read.draft else { throw DiagnosticsError(all) }
    all += review(draft, document, read.value != nil)
    guard !all.hasErrors, let value = read.value else { throw DiagnosticsError(all) }
    return (value, all.sorted())
  }
}

extension DocumentLoader where Document == SurveyInstrument {
  /// Loads survey instruments.
  public static var survey: Self {
    DocumentLoader(read: SurveyReader.read) { draft, document, _ in
      SurveyReview.review(draft, document: document)
    }
  }
}

extension DocumentLoader where Document == CompositeIndex {
  /// Loads composite indices.
  public static var index: Self {
    DocumentLoader(read: IndexReader.read) { draft, document, _ in
      IndexReview.review(draft, document: document)
    }
  }
}

extension DocumentLoader where Document == ComplaintRegister {
  /// Loads registers of complaints.
  public static var register: Self {
    DocumentLoader(read: RegisterReader.read) { draft, document, _ in
      RegisterReview.review(draft, document: document)
    }
  }
}

extension DocumentLoader where Document == HolidayCalendar {
  /// Loads holiday calendars.
  public static var calendar: Self {
    DocumentLoader(read: CalendarReader.read) { draft, document, _ in
      CalendarReview.review(draft, document: document)
    }
  }
}

extension DocumentLoader where Document == FollowUpRegime {
  /// Loads follow-up regimes.
  public static var followUp: Self {
    DocumentLoader(read: FollowUpReader.read) { draft, document, _ in
      FollowUpReview.review(draft, document: document)
    }
  }
}

extension DocumentLoader where Document == Programme {
  /// Loads programmes.
  public static var programme: Self {
    DocumentLoader(read: ProgrammeReader.read) { draft, document, _ in
      ProgrammeReview.review(draft, document: document)
    }
  }
}

extension DocumentLoader where Document == AuditUniverse {
  /// Loads audit universes.
  public static var universe: Self {
    DocumentLoader(read: UniverseReader.read) { draft, document, _ in
      UniverseReview.review(draft, document: document)
    }
  }
}

extension DocumentLoader where Document == SOP {
  /// Loads SOPs on their own.
  public static var sop: Self {
    DocumentLoader(read: SOPReader.read) { draft, document, isComplete in
      Linter.lint(sop: draft, documents: [document], isComplete: isComplete)
    }
  }
}
