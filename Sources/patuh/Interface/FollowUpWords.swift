import ArgumentParser
import AuditModel
import Auditing
import Reporting

/// What became of findings in the words of a regime, for people and programs.
struct FollowUpWords {
  /// How it is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
  }

  let report: FollowUpReport
  let language: Language

  private var regime: FollowUpRegime { report.regime }
  private var day: CalendarDate { report.day }
  private var tallies: [FollowUpReport.Row] { report.rows }

  private static func percent(_ share: Rational?) -> String {
    share.map { ($0 * 100).decimal(places: 2) } ?? "–"
  }

  /// A table of groups, with the words of the regime above it, for they are too long for a column.
  var page: String {
    var head = TextColumns()
    head.add([regime.title.text(in: language), "\(regime.version) · \(day.iso)"])
    var words = TextColumns()
    for status in regime.statuses {
      words.add([status.id.rawValue, status.title.text(in: language)])
    }
    for deadline in regime.deadlines {
      words.add([deadline.id.rawValue + "!", deadline.title.text(in: language)])
    }
    var rows = TextColumns()
    rows.add(
      ["", CommandText.label(.findings)] + regime.statuses.map(\.id.rawValue)
        + regime.deadlines.map { $0.id.rawValue + "!" }
        + [CommandText.label(.followedUp), CommandText.label(.withExcused)])
    for tally in tallies {
      rows.add(
        [tally.group ?? CommandText.label(.all), "\(tally.total)"]
          + (tally.statuses + tally.late).map { "\($0)" }
          + [Self.percent(tally.rate), Self.percent(tally.rateWithExcused)])
    }
    return head.text + "\n" + words.text + "\n" + rows.text
  }

  /// One row for each group; columns are named by the regime's ids.
  var csv: [UInt8] {
    let header =
      ["group", "total"] + regime.statuses.map { "status:\($0.id)" }
      + regime.deadlines.map { "late:\($0.id)" } + ["rate", "rate_with_excused"]
    let rows = tallies.map { tally -> [CSVTableText.Cell] in
      var row: [CSVTableText.Cell] = [.text(tally.group ?? ""), .count(tally.total)]
      row += (tally.statuses + tally.late).map { .count($0) }
      row.append(.plain(tally.rate?.decimal(places: 6)))
      row.append(.plain(tally.rateWithExcused?.decimal(places: 6)))
      return row
    }
    return CSVTableText.bytes(header: header, rows: rows)
  }

  private struct Document: Encodable {
    struct Row: Encodable {
      let group: String?
      let total: Int
      let statuses: [String: Int]
      let late: [String: Int]
      let done: Int
      let excused: Int
      let rate: String?
      let rateWithExcused: String?
    }

    let regime: String
    let version: String
    let sha256: String
    let date: CalendarDate
    let groups: [Row]
  }

  func json() throws -> String {
    try storeJSON(
      Document(
        regime: regime.id.rawValue, version: regime.version, sha256: regime.canonicalHash,
        date: day,
        groups: tallies.map { tally in
          Document.Row(
            group: tally.group, total: tally.total,
            statuses: named(regime.statuses.map(\.id.rawValue), tally.statuses),
            late: named(regime.deadlines.map(\.id.rawValue), tally.late), done: tally.done,
            excused: tally.excused, rate: tally.rate?.decimal(places: 6),
            rateWithExcused: tally.rateWithExcused?.decimal(places: 6))
        }))
  }

  private func named(_ names: [String], _ counts: [Int]) -> [String: Int] {
    Dictionary(zip(names, counts), uniquingKeysWith: +)
  }
}
