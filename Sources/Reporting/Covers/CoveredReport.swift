/// A report before which an organisation's own cover can stand.
public protocol CoveredReport {
  /// What a cover can say, by the names that templates use; what is not known is empty text.
  ///
  /// Every report has `kind`, `title`, `version`, `unit`, `period`, `is-excerpt`, `is-synthetic` and `language`.
  ///
  /// - Throws: ``ExportError`` when the parts of the report do not belong together.
  func coverValues() throws(ExportError) -> [String: TemplateValue]
}

/// An organisation's own cover on a page: markup that it made itself.
enum OwnCover {
  static func write(_ cover: String?, to page: inout HTMLWriter) {
    guard let cover else { return }
    page.block("div", .class("own-cover")) { $0.trusted(cover) }
  }
}
