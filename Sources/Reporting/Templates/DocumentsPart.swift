internal import AuditModel

/// The documents and files that the assessment rests on, with their SHA-256.
struct DocumentsPart: PagePart {
  let index: ReportIndex

  private var words: Words { index.words }

  func write(to page: inout HTMLWriter) {
    let assessment = index.assessment
    // The purpose of the checklist: too long for a cover, and needed beside its documents.
    if let description = index.checklist.description {
      page.block("p", .class("about")) { $0.text(description, index.fill) }
    }
    page.table(
      caption: words(.documentsHeading), hidesCaption: true,
      columns: [(words(.kindColumn), ""), (words(.document), ""), ("SHA-256", "")]
    ) { table in
      table.block("tbody") { body in
        row(words(.checklistLabel), assessment.checklist, &body)
        for sop in assessment.sops { row(words(.sopLabel), sop, &body) }
        for input in assessment.inputs {
          body.block("tr") { row in
            row.inline("th", .scope("row"), text: words(.inputLabel))
            row.inline("td") { cell in
              cell.inline("code", text: input.name)
              if input.isSynthetic {
                cell.inline("span", .class("note"), text: words(.syntheticShort))
              }
            }
            row.inline("td") { $0.inline("code", .class("hash"), text: input.sha256) }
          }
        }
      }
    }
    page.block("p", .class("small"), text: words(.hashNote))
  }

  private func row(_ kind: String, _ document: Assessment.Document, _ body: inout HTMLWriter) {
    body.block("tr") { row in
      row.inline("th", .scope("row"), text: kind)
      row.inline("td") { cell in
        cell.inline("code", text: document.id)
        cell.text(" " + words(.version, ["version": document.version]))
      }
      row.inline("td") { $0.inline("code", .class("hash"), text: document.sha256) }
    }
  }
}
