internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// Judges what the grammar of a programme cannot say: ids that repeat, and paths.
enum ProgrammeReview {
  /// The diagnostics of a programme, sorted by place.
  static func review(_ programme: Programme, document: XMLDocument) -> [Diagnostic] {
    var report = LintReport()
    check("period", programme.periods, \.id, \.location, &report)
    check("unit", programme.units, \.id, \.location, &report)
    var checklists: [ChecklistID: SourceLocation] = [:]
    for audit in programme.audits {
      if let first = checklists[audit.checklist] {
        report.add(
          .programmeIDRepeated, .value(of: "checklist", at: audit.location),
          ["element": "audit", "id": audit.checklist.rawValue, "first": first.description])
      } else {
        checklists[audit.checklist] = audit.location
      }
      if let href = audit.href, !SOPHref.isInside(href) {
        report.add(
          .programmePathOutside, .value(of: "href", at: audit.location), ["href": href])
      }
      for results in audit.results { check(results, of: programme, &report) }
      for engagements in audit.engagements { check(engagements, of: programme, &report) }
      if audit.results.isEmpty, audit.engagements.isEmpty {
        report.add(
          .programmeResultsMissing, .at(audit.location), ["checklist": audit.checklist.rawValue])
      }
    }
    for (position, instrument) in programme.instruments.enumerated() {
      let name = instrument.kind == .survey ? "instrument" : "id"
      let same = programme.instruments[..<position].first {
        $0.kind == instrument.kind && $0.id == instrument.id
      }
      if let same {
        report.add(
          .programmeIDRepeated, .value(of: name, at: instrument.location),
          [
            "element": instrument.kind.rawValue, "id": instrument.id,
            "first": same.location.description,
          ])
      }
      if let href = instrument.href, !SOPHref.isInside(href) {
        report.add(
          .programmePathOutside, .value(of: "href", at: instrument.location), ["href": href])
      }
      for file in instrument.files { check(file, of: programme, &report) }
    }
    if programme.instruments.contains(where: { $0.kind == .register }) {
      for period in programme.periods where period.end == nil {
        report.add(.programmePeriodEnd, .at(period.location), ["period": period.id.rawValue])
      }
    }
    return report.diagnostics(documents: [document])
  }

  private static func check<Thing, ID: Identifier>(
    _ element: String, _ things: [Thing], _ id: (Thing) -> ID,
    _ location: (Thing) -> SourceLocation, _ report: inout LintReport
  ) {
    DuplicateIDLintRule.check(
      element, things, id, location, message: .programmeIDRepeated, &report)
  }

  private static func check(
    _ results: ProgrammeResults, of programme: Programme, _ report: inout LintReport
  ) {
    let place = LintPlace.value(of: "href", at: results.location)
    guard SOPHref.isInside(results.pattern) else {
      return report.add(.programmePathOutside, place, ["href": results.pattern])
    }
    checkPlaces(in: results.pattern, place, of: programme, &report)
  }

  private static func check(
    _ engagements: ProgrammeEngagements, of programme: Programme, _ report: inout LintReport
  ) {
    if !SOPHref.isInside(engagements.store) {
      report.add(
        .programmePathOutside, .value(of: "store", at: engagements.location),
        ["href": engagements.store])
    }
    checkPlaces(
      in: engagements.pattern, .value(of: "id", at: engagements.location), of: programme, &report)
  }

  /// Reports places in braces that are unknown, and one that is missing although there are several.
  private static func checkPlaces(
    in pattern: String, _ place: LintPlace, of programme: Programme, _ report: inout LintReport
  ) {
    let places = TextTemplate.places(in: pattern)
    for unknown in places where unknown != "unit" && unknown != "period" {
      report.add(
        .programmePlaceUnknown, place, ["href": pattern, "name": unknown])
    }
    let needed = [("unit", programme.units.count), ("period", programme.periods.count)]
    for (name, count) in needed where count > 1 && !places.contains(name) {
      report.add(.programmePathShared, place, ["href": pattern, "name": name])
    }
  }
}
