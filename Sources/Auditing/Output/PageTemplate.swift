package import Diagnostics
import FileAccess
import Mustache
package import Reporting

/// A template (mustache) of a page in HTML, or of a part of one.
package struct PageTemplate {
  /// The package takes what it inserts for escaped already: values are, whichever tag a template uses.
  private struct EscapedAlready: MustacheContentType {
    func escapeText(_ text: String) -> String { text }
  }

  /// Empty text counts as nothing, so that a section of its name is left out; by itself it leaves nothing.
  private struct NoText: MustacheCustomRenderable {
    let renderText = ""
    let isNull = true
  }

  private static let limit = 1 << 20
  /// Names the content type, which is registered once, before it is named first: the package keeps it in a global.
  private static let pragma = {
    MustacheContentTypes.register(EscapedAlready(), named: "PATUH")
    return "{{% CONTENT_TYPE:PATUH}}"
  }()
  private let template: MustacheTemplate

  /// Reads a template.
  ///
  /// - Parameter path: Its file.
  /// - Throws: When it cannot be read, is no UTF-8, or is malformed.
  package init(_ path: String) throws(DiagnosticsError) {
    let bytes = try InputFile.read(path, limit: Self.limit)
    func malformed(_ line: Int, _ column: Int, _ reason: String) -> DiagnosticsError {
      DiagnosticsError([
        Diagnostic(
          .commandTemplateMalformed,
          at: SourceLocation(file: path, line: line, column: column), ["reason": reason])
      ])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw malformed(1, 1, "UTF-8")
    }
    do {
      // On one line with what follows, so that lines keep their numbers.
      template = try MustacheTemplate(string: Self.pragma + text)
    } catch let error as MustacheTemplate.ParserError {
      let (line, column) = (error.context.lineNumber, error.context.columnNumber)
      throw malformed(
        line, max(line == 1 ? column - Self.pragma.count : column, 1), "\(error.error)")
    } catch {
      throw malformed(1, 1, "\(error)")
    }
  }

  /// The page with values in their places, each escaped.
  package func page(_ values: [String: TemplateValue]) -> String {
    template.render(Self.object(values))
  }

  private static func object(_ values: [String: TemplateValue]) -> [String: Any] {
    values.mapValues { value -> Any in
      switch value {
      case .text(let text): text.isEmpty ? NoText() as Any : HTMLText.escape(text)
      case .flag(let flag): flag
      case .list(let list): list.map(object)
      }
    }
  }

  /// The organisation's own cover of a report; `nil` where it has none.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - file: The template; `nil` or empty: there is none.
  /// - Returns: The cover as HTML.
  /// - Throws: `DiagnosticsError` if the template cannot be read, or if the report has no values for it.
  package static func cover(
    of report: some CoveredReport, from file: String?
  ) throws -> String? {
    guard let file, !file.isEmpty else { return nil }
    return try PageTemplate(file).page(try report.coverValues())
  }
}
