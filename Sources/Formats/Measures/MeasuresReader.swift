public import AuditModel
internal import Diagnostics
internal import Seals

/// Reads the measures of reports that this program wrote as JSON: of surveys, indices, registers and
/// audits.
///
///     {"schema": "urn:patuh:survey-assessment:1", …,
///      "measures": [{"name": "skm-2017.index", "value": "81.68"}]}
///
/// A value is a decimal or a fraction such as `105/29`, so that nothing is lost on the way.
public enum MeasuresReader {
  /// Reads the measures of a report, or reports all its errors.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: The name by which diagnostics call it.
  /// - Returns: The measures, each with its source.
  public static func read(_ bytes: [UInt8], name: String) -> Read<[PublishedMeasure]> {
    let (value, problems) = JSONReader.read(bytes, name: name, limits: .results)
    guard let value else { return Read(draft: nil, diagnostics: problems) }
    var file = ReportFile(
      source: AuditInput.Source(
        name: name, sha256: Seals.sha256(bytes).description, isSynthetic: false))
    file.take(value)
    return Read(draft: file.measures, diagnostics: problems + file.diagnostics)
  }

  /// Whether a JSON document is a report with measures.
  static func hasMeasures(_ value: JSONValue) -> Bool {
    guard case .object(let members) = value.content else { return false }
    return members.contains { $0.key == "measures" }
  }

  /// The measures of a report that was read already.
  static func measures(
    of value: JSONValue, source: AuditInput.Source
  ) -> (measures: [PublishedMeasure], isSynthetic: Bool, diagnostics: [Diagnostic]) {
    var file = ReportFile(source: source)
    file.take(value)
    return (file.measures, file.source.isSynthetic, file.diagnostics)
  }
}

/// A report while it is read.
private struct ReportFile {
  var source: AuditInput.Source
  private(set) var measures: [PublishedMeasure] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(source: AuditInput.Source) { self.source = source }

  mutating func take(_ document: JSONValue) {
    guard case .object(let members) = document.content else { return wrong(document) }
    for member in members where member.key == "synthetic" {
      if case .boolean(true) = member.value.content { source.isSynthetic = true }
    }
    guard let list = members.first(where: { $0.key == "measures" })?.value else {
      return wrong(document)
    }
    guard case .array(let entries) = list.content else { return wrong(list) }
    for entry in entries { take(measure: entry) }
  }

  private mutating func wrong(_ value: JSONValue) {
    diagnostics.append(Diagnostic(.measuresShape, at: value.location, ["found": value.kind]))
  }

  private mutating func take(measure: JSONValue) {
    guard case .object(let members) = measure.content else { return wrong(measure) }
    var texts: [String: String] = [:]
    for member in members {
      switch member.value.content {
      case .string(let text), .number(let text): texts[member.key] = text
      default: break
      }
    }
    guard let name = texts["name"], ValueForm.isID(name.utf8) else {
      return unreadable("name", measure)
    }
    guard let value = texts["value"].flatMap(Self.number) else {
      return unreadable("value", measure)
    }
    var ratio: Ratio?
    if let part = texts["numerator"], let whole = texts["denominator"] {
      guard let part = Self.number(part), let whole = Self.number(whole), whole > 0 else {
        return unreadable("denominator", measure)
      }
      ratio = Ratio(numerator: part, denominator: whole)
    }
    measures.append(
      PublishedMeasure(name: MeasureName(name), value: value, ratio: ratio, source: source))
  }

  private mutating func unreadable(_ member: String, _ measure: JSONValue) {
    diagnostics.append(Diagnostic(.measuresUnreadable, at: measure.location, ["member": member]))
  }

  /// A decimal, or a fraction of two decimals.
  private static func number(_ text: String) -> Rational? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return Rational(decimal: text)
    case 2:
      guard let part = Rational(decimal: String(parts[0])),
        let whole = Rational(decimal: String(parts[1])), whole > 0
      else { return nil }
      return part / whole
    default: return nil
    }
  }
}
