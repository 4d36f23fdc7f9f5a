internal import AuditModel

/// The head of a page: what it is called, and its styles; nothing is loaded and nothing runs.
struct PageHead {
  let title: String
  /// Styles beside those that every page has.
  var sheets: [StaticString] = []
  /// Whether the page may show pictures that it holds itself.
  var hasPictures = false

  func write(to html: inout HTMLWriter) {
    html.block("head") { head in
      head.void("meta", .init("charset", "utf-8"))
      head.void(
        "meta", .init("name", "viewport"),
        .init("content", "width=device-width, initial-scale=1"))
      head.void("meta", .init("name", "color-scheme"), .init("content", "light dark"))
      head.void(
        "meta", .init("http-equiv", "Content-Security-Policy"),
        .init(
          "content",
          "default-src 'none'; style-src 'unsafe-inline'" + (hasPictures ? "; img-src data:" : "")))
      head.block("title", text: title)
      head.block("style") { style in
        style.markup("\n")
        for sheet in StyleSheet.all + sheets { style.markup(sheet) }
      }
    }
  }
}
