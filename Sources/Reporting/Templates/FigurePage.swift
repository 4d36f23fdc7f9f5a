internal import AuditModel

/// A page about one figure: a cover with the figure and its band, then parts.
struct FigurePage {
  let words: Words
  /// What kind of report it is.
  let kicker: String
  let title: LocalizedText
  /// The id and version of what was computed.
  let identity: String
  let isSynthetic: Bool
  let figure: String
  /// The highest that the figure can be; `nil` where there is no such thing.
  let maximum: String?
  /// The band; `nil`: there are no bands.
  let rating: (text: String, tone: Rating.Tone?)?
  /// What is said below the figure.
  let remark: String?
  /// Facts on the cover.
  var facts: [(name: String, value: String)] = []
  /// The name of the form that JSON has.
  let schema: String

  /// The page, behind an organisation's own cover where there is one.
  func bytes(cover own: String?, _ parts: (inout HTMLWriter) -> Void) -> [UInt8] {
    var page = HTMLWriter(language: words.language, reserving: 40_000)
    page.markup("<!DOCTYPE html>\n")
    page.block("html", .init("lang", words.tag)) { html in
      PageHead(title: words(title), sheets: [StyleSheet.survey], hasPictures: own != nil)
        .write(to: &html)
      html.block("body") { body in
        body.block("a", .class("skip"), .href("#report"), text: words(.skipLink))
        OwnCover.write(own, to: &body)
        cover(&body)
        body.block("main", .id("report")) { main in parts(&main) }
        body.block("footer", .class("colophon")) { footer in
          footer.block("p", text: words(.producedBy, ["schema": schema]))
        }
      }
    }
    return page.bytes
  }

  private func cover(_ body: inout HTMLWriter) {
    body.block("header", .class("cover")) { cover in
      cover.block("p", .class("kicker"), text: kicker)
      cover.block("h1") { $0.text(title) }
      cover.block("p", .class("small"), text: identity)
      if isSynthetic { cover.block("p", .class("synthetic"), text: words(.synthetic)) }
      cover.block("div", .class("figure survey-figure")) { figure in
        figure.block("p", .class("number")) { number in
          number.inline("strong", text: self.figure)
          if let maximum { number.inline("span", text: " / " + maximum) }
        }
        if let rating {
          let tone = rating.tone.map { " tone-\($0.rawValue)" } ?? ""
          figure.block("p", .class("rating" + tone), text: rating.text)
        }
        if let remark { figure.block("p", text: remark) }
      }
      if !facts.isEmpty {
        cover.block("dl", .class("facts")) { list in
          for (name, value) in facts {
            list.block("div") { fact in
              fact.block("dt", text: name)
              fact.block("dd", text: value)
            }
          }
        }
      }
    }
  }

  /// A part of the page under a heading of its own.
  static func part(
    _ id: String, _ title: String, _ main: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void
  ) {
    main.block(
      "section", .id(id), .class("part"), .init("aria-labelledby", "\(id)-heading")
    ) { section in
      section.block("h2", .id("\(id)-heading"), text: title)
      body(&section)
    }
  }

  /// The head of a table.
  static func heads(_ titles: [(String, isNumber: Bool)], _ table: inout HTMLWriter) {
    table.block("thead") { head in
      head.block("tr") { row in
        for (title, isNumber) in titles {
          if isNumber {
            row.block("th", .class("n"), .scope("col"), text: title)
          } else {
            row.block("th", .scope("col"), text: title)
          }
        }
      }
    }
  }

  /// The files that went in, with their hashes.
  static func files(
    _ inputs: [AuditInput.Source], _ title: String, _ section: inout HTMLWriter
  ) {
    section.block("h3", text: title)
    section.block("ul") { list in
      for input in inputs {
        list.block("li") { entry in
          entry.foreign(input.name)
          entry.text(" ")
          entry.inline("code", .class("hash"), text: input.sha256)
        }
      }
    }
  }
}
