package import AuditModel
package import Diagnostics
import Formats
package import Reporting
import RuleEngine

/// Measures from files of entries how timely complaints are handled.
package struct RegisterFiles {
  /// Languages and places of the library.
  package let context: AuditingContext

  package init(context: AuditingContext) { self.context = context }

  /// The report of a register.
  ///
  /// - Parameters:
  ///   - name: The register: its id in the library, or the path of its file.
  ///   - paths: The files of entries, at least one.
  ///   - date: The day of the assessment.
  ///   - named: Calendars beside those of the library.
  ///   - collectiveLeave: Whether collective leave is a day off; `nil`: as the register says.
  ///   - ignored: Names of columns to pass over.
  /// - Returns: The report, and the warnings of all files.
  /// - Throws: `DiagnosticsError` if the register, a calendar or a file has an error.
  package func report(
    _ name: String, entries paths: [String], on date: CalendarDate, calendars named: [String] = [],
    collectiveLeave: CollectiveLeave? = nil, ignoring ignored: [String] = []
  ) throws(DiagnosticsError) -> (report: RegisterReport, warnings: [Diagnostic]) {
    let loaded = try DocumentKind.register.load(name, context)
    let register = loaded.document
    let (read, problems) = try entries(paths, of: register, until: date, ignoring: ignored)
    let evaluation = RegisterEvaluation(
      register, calendars: try calendars(register.calendar, named: named),
      collectiveLeave: collectiveLeave, on: date)
    let assessment = try evaluation.assess(
      read.flatMap(\.complaints), sources: read.map(\.source),
      at: SourceLocation(file: paths.first ?? name, line: 1, column: 1))
    return (
      RegisterReport(register: register, assessment: assessment, language: context.language),
      loaded.warnings + problems
    )
  }

  /// The calendars of a series: those of the library, and those named, which win over it.
  ///
  /// Two calendars that the user names for one year contradict each other and are refused.
  func calendars(
    _ series: CalendarSeriesID, named: [String]
  ) throws(DiagnosticsError) -> [HolidayCalendar] {
    var years: [Int: (calendar: HolidayCalendar, path: String, isNamed: Bool)] = [:]
    var problems: [Diagnostic] = []
    let library = try? DocumentKind.calendar.entries(context).map(\.path)
    for (path, isNamed) in (library ?? []).map({ ($0, false) }) + named.map({ ($0, true) }) {
      do throws(DiagnosticsError) {
        let loaded = try DocumentKind.calendar.load(path, context).document
        guard loaded.series == series else { continue }
        if let first = years[loaded.year], first.isNamed == isNamed {
          problems.append(
            Diagnostic(
              .entriesCalendarTwice, at: loaded.location,
              [
                "series": series.rawValue, "year": String(loaded.year), "first": first.path,
              ]))
        }
        years[loaded.year] = (loaded, path, isNamed)
      } catch {
        problems += error.diagnostics
      }
    }
    guard !problems.hasErrors else { throw DiagnosticsError(problems) }
    return years.values.map(\.calendar).sorted { $0.year < $1.year }
  }

  /// The entries of files; what is wrong with any of them is reported together.
  func entries(
    _ paths: [String], of register: ComplaintRegister, until date: CalendarDate,
    ignoring ignored: [String] = []
  ) throws(DiagnosticsError) -> (entries: [RegisterEntries], warnings: [Diagnostic]) {
    var problems: [Diagnostic] = []
    var entries: [RegisterEntries] = []
    for path in paths {
      do throws(DiagnosticsError) {
        let bytes = try context.files.read(path, limit: RegisterEntriesReader.limits.bytes)
        let read = RegisterEntriesReader.read(
          bytes, name: path, of: register, until: date, ignoring: ignored)
        problems += read.diagnostics
        if let value = read.value { entries.append(value) }
      } catch {
        problems += error.diagnostics
      }
    }
    guard !problems.hasErrors else { throw DiagnosticsError(problems) }
    return (entries, problems)
  }
}
