internal import AuditModel

/// What a page is read on.
public enum PageMedium: Hashable, Sendable {
  /// A browser, and the paper that it prints on.
  case browser
  /// A typesetter that makes pages of it, such as for PDF.
  case typesetter
  /// A word processor, which makes the title of its own.
  case wordProcessor
}

/// The head of a page: what it is called, and its styles; nothing is loaded and nothing runs.
struct PageHead {
  let title: String
  /// Styles beside those that every page has.
  var sheets: [StaticString] = []
  /// What the page is read on.
  var medium = PageMedium.browser

  func write(to html: inout HTMLWriter) {
    html.block("head") { head in
      head.void("meta", .init("charset", "utf-8"))
      head.void(
        "meta", .init("name", "viewport"),
        .init("content", "width=device-width, initial-scale=1"))
      if medium == .browser {
        head.void("meta", .init("name", "color-scheme"), .init("content", "light dark"))
      }
      head.void(
        "meta", .init("http-equiv", "Content-Security-Policy"),
        .init("content", "default-src 'none'; style-src 'unsafe-inline'"))
      head.block("title", text: title)
      head.block("style") { style in
        style.markup("\n")
        switch medium {
        case .browser: for sheet in StyleSheet.all + sheets { style.markup(sheet) }
        case .typesetter, .wordProcessor: style.styleSheet(StyleSheet.paperText(sheets))
        }
      }
    }
  }
}
