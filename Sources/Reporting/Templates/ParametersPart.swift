internal import AuditModel

/// The parameters as they were used, with those that replace a default marked.
struct ParametersPart: PagePart {
  let index: ReportIndex

  private var words: Words { index.words }

  func write(to page: inout HTMLWriter) {
    let used = index.assessment.parameters
    guard !used.isEmpty else {
      page.block("p", text: "–")
      return
    }
    let declared = Dictionary(
      index.checklist.parameters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    page.table(
      caption: words(.parametersHeading), hidesCaption: true,
      columns: [
        (words(.parameter), ""), (words(.valueUsed), ""), (words(.defaultValue), ""),
        (words(.source), ""),
      ]
    ) { table in
      table.block("tbody") { body in
        for parameter in used { row(parameter, declared[parameter.id], &body) }
      }
    }
  }

  private func row(
    _ used: Assessment.UsedParameter, _ declared: Parameter?, _ body: inout HTMLWriter
  ) {
    body.block("tr") { row in
      row.inline("th", .scope("row")) { cell in
        if let declared { cell.text(declared.title) }
        cell.inline("span", .class("from")) { $0.inline("code", text: used.id.rawValue) }
      }
      row.inline("td") { cell in
        if used.isOverridden {
          cell.inline("strong") { $0.foreign(value(used.value, declared)) }
          cell.inline("span", .class("note"), text: words(.overridden))
        } else {
          cell.foreign(value(used.value, declared))
        }
      }
      row.inline("td") { cell in
        if let declared, used.isOverridden {
          cell.foreign(value(declared.value, declared))
        } else {
          cell.text(words(.sameAsDefault))
        }
      }
      row.inline("td") { cell in
        if let declared {
          let source = declared.source.flatMap { id in
            index.checklist.sources.first { $0.id == id }
          }
          if let source { cell.text(source.title) }
          cell.certaintyMark(declared.certainty, words)
        }
      }
    }
  }

  private func value(_ value: ParameterValue, _ declared: Parameter?) -> String {
    if case .number(let number) = value { return words.quantity(number, declared?.unit) }
    return words.value(value)
  }
}
