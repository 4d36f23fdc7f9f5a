public import AuditModel
internal import Diagnostics
internal import Seals
public import XMLTree

/// Reads a holiday calendar (`urn:patuh:calendar:1`).
public enum CalendarReader {
  /// Reads the calendar of a document; without a value if the document has errors, all of which are reported.
  ///
  /// Never throws for what an author wrote. What the grammar cannot say is judged by
  /// ``CalendarReview``.
  public static func read(_ document: XMLDocument) -> Read<HolidayCalendar> {
    let structure = StructureCheck.check(document, against: .calendar)
    let root = document.root
    guard root.name == XMLName("calendar", namespace: Grammar.calendar.namespace) else {
      return Read(draft: nil, diagnostics: structure)
    }
    var reader = DocumentReader(root: root)
    var calendar = HolidayCalendar(
      id: root.id("id") ?? CalendarID(""), version: root.value("version") ?? "",
      series: root.id("series") ?? CalendarSeriesID(""), year: root.integer("year") ?? 0,
      restDays: root.word("rest", WeeklyRest.saturdaySunday).weekdays,
      language: reader.language, languages: reader.languages,
      title: reader.requiredText(root.children("title")), location: root.location,
      canonicalHash: document.canonicalHash.description)
    for child in root.children {
      switch child.name.local {
      case "source": if let source = reader.source(child) { calendar.sources.append(source) }
      case "holiday": if let day = day(child, &reader) { calendar.holidays.append(day) }
      case "collective-leave":
        if let day = day(child, &reader) { calendar.collectiveLeave.append(day) }
      default: break
      }
    }
    return Read(draft: calendar, diagnostics: structure + reader.diagnostics)
  }

  private static func day(
    _ element: XMLElement, _ reader: inout DocumentReader
  ) -> HolidayCalendar.Day? {
    guard let date = element.date("date") else { return nil }
    return HolidayCalendar.Day(
      date: date, title: reader.requiredText(element.children("title")),
      certainty: element.word("certainty", .confirmed), location: element.location)
  }
}
