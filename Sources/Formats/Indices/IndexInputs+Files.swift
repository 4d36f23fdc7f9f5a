internal import AuditModel
internal import Diagnostics
internal import Seals

extension IndexInputs {
  /// Reads a table: `component`, `value`, and perhaps `note` and `synthetic`.
  mutating func addCSV(_ bytes: [UInt8], name: String) {
    if let refusal = TextGate.refusal(of: bytes, name: name, limits: .results) {
      return report(contentsOf: [refusal])
    }
    var table = NamedTable(
      bytes, name: name, limits: .results, known: ["component", "value", "note", "synthetic"])
    var isSynthetic = false
    if table.readHead(required: ["component", "value"]) {
      while table.next() {
        if table.flag(3) { isSynthetic = true }
        let component = table.text(0)
        let value = table.text(1)
        if value.isEmpty { continue }
        take(
          value, for: component, note: ResultsReader.note(table.text(2)), file: name,
          nameAt: table.location(0), valueAt: table.location(1))
      }
    }
    report(contentsOf: table.diagnostics)
    sources.append(
      AuditInput.Source(
        name: name, sha256: Seals.sha256(bytes).description, isSynthetic: isSynthetic))
  }

  /// Reads JSON: an object with `values`, or a report with `measures`.
  ///
  ///     {"schema": "urn:patuh:index-inputs:1", "index": "pekppp", "synthetic": true,
  ///      "values": {"sarana": 3.5, "inovasi": "4"}}
  mutating func addJSON(_ bytes: [UInt8], name: String) {
    let (value, problems) = JSONReader.read(bytes, name: name, limits: .results)
    report(contentsOf: problems)
    guard let value else { return }
    var source = AuditInput.Source(
      name: name, sha256: Seals.sha256(bytes).description, isSynthetic: false)
    if MeasuresReader.hasMeasures(value) {
      let read = MeasuresReader.measures(of: value, source: source)
      source.isSynthetic = read.isSynthetic
      sources.append(source)
      report(contentsOf: read.diagnostics)
      return addMeasures(read.measures)
    }
    guard case .object(let members) = value.content,
      let values = members.first(where: { $0.key == "values" })?.value
    else { return report(.inputsShape, value.location, ["found": value.kind]) }
    for member in members {
      switch member.key {
      case "schema": check(member, is: "urn:patuh:index-inputs:1")
      case "index": check(member, is: index.id.rawValue)
      case "synthetic":
        if case .boolean(let flag) = member.value.content {
          source.isSynthetic = flag
        } else {
          report(
            .tableFlag, member.value.location,
            ["column": "synthetic", "found": member.value.kind])
        }
      case "values": break
      default:
        report(
          .tableColumnUnknown, member.location,
          [
            "column": ValueForm.shown(member.key), "expected": "schema, index, synthetic, values",
          ])
      }
    }
    sources.append(source)
    guard case .object(let entries) = values.content else {
      return report(.inputsShape, values.location, ["found": values.kind])
    }
    for entry in entries {
      switch entry.value.content {
      case .string(let text), .number(let text):
        take(
          ValueForm.trimmed(text), for: entry.key, note: nil, file: name, nameAt: entry.location,
          valueAt: entry.value.location)
      case .null: continue
      default: report(.inputsShape, entry.value.location, ["found": entry.value.kind])
      }
    }
  }

  private mutating func check(_ member: JSONValue.Member, is expected: String) {
    if case .string(expected) = member.value.content { return }
    var found = member.value.kind
    if case .string(let text) = member.value.content { found = ValueForm.shown(text) }
    report(
      .inputsForeign, member.value.location,
      ["attribute": member.key, "expected": expected, "found": found])
  }
}
