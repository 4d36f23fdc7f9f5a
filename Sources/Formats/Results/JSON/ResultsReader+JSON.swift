public import AuditModel
internal import Diagnostics
internal import Seals

extension ResultsReader {
  /// The results of a JSON document.
  ///
  ///     {"schema": "urn:patuh:results:1", "checklist": "passport-sop", "unit": "office-1",
  ///      "parameters": {"issue-days": 4},
  ///      "results": [{"item": "S-20", "side": "internal", "size": 60, "deviations": 1,
  ///                   "evidence": [{"href": "log.csv", "title": "log"}]}]}
  ///
  /// The keys bear the names of the XML format's attributes and elements. Numbers may be numbers or
  /// strings; `null` means not given.
  /// `remove` is a string with blanks between the names, or an array of names.
  public static func readJSON(
    _ bytes: [UInt8], name: String, limits: TextLimits = .results
  ) -> Read<ResultSet> {
    let (value, problems) = JSONReader.read(bytes, name: name, limits: limits)
    guard let value else { return Read(draft: nil, diagnostics: problems) }
    var reader = JSONResults(
      draft: ResultSetDraft(
        name: name, sha256: Seals.sha256(bytes).description, location: value.location))
    reader.take(value)
    return Read(draft: reader.draft.set, diagnostics: problems + reader.draft.diagnostics)
  }
}

/// Makes results from a JSON value.
private struct JSONResults {
  private static let fileKeys =
    ["schema"] + ResultSetDraft.fileRule.attributes.map(\.name) + ["parameters", "results"]
  private static let resultKeys =
    ResultSetDraft.resultRule.attributes.map(\.name) + ["note", "cause", "evidence"]
  private static let evidenceKeys = ResultSetDraft.evidenceRule.attributes.map(\.name)

  var draft: ResultSetDraft

  mutating func take(_ document: JSONValue) {
    guard let members = members(of: document, in: "results", keys: Self.fileKeys) else { return }
    let schema = Grammar.results.namespace
    if let given = members.first(where: { $0.key == "schema" }) {
      if let text = text(given), text != schema {
        draft.report(
          .resultsJSONSchema, given.value.location,
          ["expected": schema, "found": ValueForm.shown(text)])
      }
    } else {
      missing("schema", in: "results", document.location)
    }
    for key in ["checklist", "results"] where !members.contains(where: { $0.key == key }) {
      missing(key, in: "results", document.location)
    }
    for member in members {
      switch member.key {
      case "schema": break
      case "parameters": takeParameters(member)
      case "results":
        guard let elements = elements(of: member) else { continue }
        for element in elements { takeResult(element) }
      default:
        if let text = text(member) { draft.take(member.key, text, at: member.value.location) }
      }
    }
  }

  private mutating func takeParameters(_ member: JSONValue.Member) {
    guard case .object(let parameters) = member.value.content else {
      wrongType(member, expected: "object")
      return
    }
    for parameter in parameters {
      guard let value = text(parameter) else { continue }
      draft.append(
        ParameterOverride(id: parameter.key, value: value, location: parameter.value.location))
    }
  }

  private mutating func takeResult(_ value: JSONValue) {
    guard let members = members(of: value, in: "result", keys: Self.resultKeys) else { return }
    var result = ControllingResult(item: "", location: value.location)
    for member in members {
      switch member.key {
      case "note": result.note = text(member).flatMap(ResultsReader.note)
      case "cause": result.cause = text(member).flatMap(ResultsReader.note)
      case "evidence":
        for element in elements(of: member) ?? [] {
          if let reference = evidence(element) { result.evidence.append(reference) }
        }
      case "remove": takeRemovals(member, into: &result)
      default:
        if let text = text(member) {
          draft.take(member.key, text, at: member.value.location, into: &result)
        }
      }
    }
    if result.item.isEmpty {
      missing("item", in: "result", value.location)
    } else {
      draft.append(result)
    }
  }

  /// Takes the names of fields: a string with blanks between, or an array.
  private mutating func takeRemovals(
    _ member: JSONValue.Member, into result: inout ControllingResult
  ) {
    guard case .array(let elements) = member.value.content else {
      if let text = text(member) {
        draft.take(member.key, text, at: member.value.location, into: &result)
      }
      return
    }
    var removes: Set<RemovableField> = []
    for element in elements {
      let name = JSONValue.Member(key: member.key, location: element.location, value: element)
      guard let text = text(name) else { continue }
      draft.take(member.key, text, at: element.location, into: &result)
      removes.formUnion(result.removes)
    }
    result.removes = removes
  }

  private mutating func evidence(_ value: JSONValue) -> EvidenceReference? {
    guard let members = members(of: value, in: "evidence", keys: Self.evidenceKeys) else {
      return nil
    }
    var reference = EvidenceReference(href: "")
    for member in members {
      guard let written = text(member) else { continue }
      let text = ValueForm.trimmed(written)
      guard !text.isEmpty,
        draft.accept(
          text, as: member.key, of: ResultSetDraft.evidenceRule, at: member.value.location)
      else { continue }
      switch member.key {
      case "href": reference.href = text
      case "sha256": reference.sha256 = text.lowercased()
      default: reference.title = text
      }
    }
    guard !reference.href.isEmpty else {
      // Blank as a whole it is absent; a digest or title is of something.
      let isBlank =
        members.contains { $0.key == "href" } && reference == EvidenceReference(href: "")
      if !isBlank { missing("href", in: "evidence", value.location) }
      return nil
    }
    return reference
  }

  // MARK: - Parts

  /// The known members of an object; the others are reported, and a misspelt one counts as the one
  /// that was meant, so that one slip is reported once.
  private mutating func members(
    of value: JSONValue, in object: String, keys: [String]
  ) -> [JSONValue.Member]? {
    guard case .object(let members) = value.content else {
      draft.report(
        .resultsJSONType, value.location,
        ["key": object, "expected": "object", "found": value.kind])
      return nil
    }
    return members.compactMap { member in
      if keys.contains(member.key) { return member }
      guard let suggestion = Spelling.nearest(to: member.key, in: keys) else {
        draft.report(
          .resultsJSONKeyUnknown, member.location,
          [
            "key": ValueForm.shown(member.key), "object": object,
            "expected": ValueForm.list(keys),
          ])
        return nil
      }
      draft.report(
        .resultsJSONKeyMisspelt, member.location,
        ["key": ValueForm.shown(member.key), "object": object, "suggestion": suggestion])
      return JSONValue.Member(
        key: suggestion, location: member.location, value: member.value)
    }
  }

  private mutating func elements(of member: JSONValue.Member) -> [JSONValue]? {
    switch member.value.content {
    case .array(let elements): return elements
    case .null: return nil
    default: break
    }
    wrongType(member, expected: "array")
    return nil
  }

  /// The text of a simple value; `nil` for `null`, and for what was reported.
  private mutating func text(_ member: JSONValue.Member) -> String? {
    switch member.value.content {
    case .string(let text), .number(let text): return text
    case .boolean(let value): return value ? "true" : "false"
    case .null: return nil
    case .object, .array:
      wrongType(member, expected: "string")
      return nil
    }
  }

  private mutating func wrongType(_ member: JSONValue.Member, expected: String) {
    draft.report(
      .resultsJSONType, member.value.location,
      ["key": ValueForm.shown(member.key), "expected": expected, "found": member.value.kind])
  }

  private mutating func missing(_ key: String, in object: String, _ location: SourceLocation) {
    draft.report(.resultsJSONKeyMissing, location, ["key": key, "object": object])
  }
}
