import Diagnostics
import FileAccess
import Foundation

/// A document for a word processor, made of a page by pandoc.
struct WordDocument {
  /// `docx` or `odt`.
  let format: String
  /// The options of the command; they say where the library is.
  let interface: InterfaceOptions

  private static let pandoc = HelperProgram(name: "pandoc", package: "pandoc librsvg2-bin")
  private static let painter = HelperProgram(name: "rsvg-convert", package: "librsvg2-bin")

  /// The document of a page that was written for a word processor.
  ///
  /// Styles come from `report.docx` or `report.odt` in the folder `templates` of the library, or from the file that
  /// `PATUH_REFERENCE_DOC` names; widths of columns from the filter beside it.
  ///
  /// - Throws: When a program is missing or fails.
  func bytes(of page: [UInt8]) throws -> [UInt8] {
    var arguments = [
      "--quiet", "--from", "html", "--to", format, "--output", "-",
    ]
    if let reference = reference { arguments += ["--reference-doc", reference] }
    if let filter = template("report.lua") { arguments += ["--lua-filter", filter] }
    return try Self.pandoc.run(arguments, input: Self.painted(page))
  }

  private var reference: String? {
    if let own = Environment.variable("PATUH_REFERENCE_DOC"), own.hasSuffix("." + format) {
      return own
    }
    return template("report.\(format)")
  }

  /// A file of the library's templates; without the library pandoc's own styles serve.
  private func template(_ name: String) -> String? {
    guard let library = try? ChecklistLibrary.find(interface) else { return nil }
    let file = "\(library.folder)/templates/\(name)"
    return InputFile.exists(file) ? file : nil
  }

  /// The page with its charts painted: word processors of today read SVG, those of yesterday do not.
  private static func painted(_ page: [UInt8]) throws -> [UInt8] {
    let mark = "data:image/svg+xml;base64,"
    let text = String(decoding: page, as: UTF8.self)
    var result = ""
    var rest = text[...]
    // Signs come again and again.
    var paintings: [Substring: String] = [:]
    while let start = rest.range(of: mark) {
      result += rest[..<start.lowerBound]
      let code = rest[start.upperBound...].prefix { $0 != "\"" }
      if paintings[code] == nil {
        let chart = Data(base64Encoded: String(code)) ?? Data()
        let painting = try painter.run(["--zoom", "3", "--format", "png"], input: Array(chart))
        paintings[code] = Data(painting).base64EncodedString()
      }
      result += "data:image/png;base64," + (paintings[code] ?? "")
      rest = rest[code.endIndex...]
    }
    return Array((result + rest).utf8)
  }
}
