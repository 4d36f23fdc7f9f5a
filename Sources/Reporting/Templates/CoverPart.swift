internal import AuditModel

/// The cover: what was audited, by which checklist, when, and whether the data is made up.
struct CoverPart: PagePart {
  let index: ReportIndex

  func write(to page: inout HTMLWriter) {
    let words = index.words
    let assessment = index.assessment
    let subject = assessment.subject
    page.block("header", .class("cover")) { cover in
      cover.block("p", .class("kicker"), text: words(.reportKicker))
      cover.block("h1") { $0.text(index.checklist.title, index.fill) }
      cover.block("dl", .class("facts")) { facts in
        fact(words(.unit), words.unit(subject), &facts)
        fact(words(.period), subject.period, &facts)
        fact(words(.concludedOn), subject.date.map(words.dates.long), &facts)
        fact(
          words(.checklistLabel),
          "\(assessment.checklist.id), "
            + words(.version, ["version": assessment.checklist.version]), &facts)
      }
      for note in index.notes {
        cover.block("p", .class("synthetic"), .init("role", "note"), text: note)
      }
      if let description = index.checklist.description {
        cover.block("p", .class("about")) { $0.text(description, index.fill) }
      }
    }
  }

  private func fact(_ name: String, _ value: String?, _ list: inout HTMLWriter) {
    list.block("div") { fact in
      fact.inline("dt", text: name)
      fact.inline("dd") { entry in
        if let value { entry.foreign(value) } else { entry.text(index.words(.notGiven)) }
      }
    }
  }
}
