import Archives
import Diagnostics
import FileAccess
import Foundation
import Reporting

/// A document for a word processor, made of a page by pandoc.
package struct WordDocument {
  /// `docx` or `odt`.
  package let format: String
  /// Languages and places of the library.
  package let context: AuditingContext

  package init(format: String, context: AuditingContext) {
    self.format = format
    self.context = context
  }

  private var pandoc: HelperProgram {
    HelperProgram(
      name: "pandoc", package: "pandoc librsvg2-bin", environment: context.environment)
  }
  private var painter: HelperProgram {
    HelperProgram(
      name: "rsvg-convert", package: "librsvg2-bin", environment: context.environment)
  }

  /// The document of a page that was written for a browser.
  ///
  /// Styles come from `report.docx` or `report.odt` in the folder `templates` of the library, or from the file that
  /// `PATUH_REFERENCE_DOC` names; widths of columns from the filter beside it.
  ///
  /// - Throws: When a program is missing or fails.
  package func bytes(of page: [UInt8]) throws -> [UInt8] {
    // Word processors of today read SVG, those of yesterday do not. Signs come again and again.
    var paintings: [String: String] = [:]
    let painted = try PaperPage.wordProcessor(page) { chart in
      if let known = paintings[chart] { return known }
      let bytes = try painter.run(
        ["--zoom", "3", "--format", "png"], input: Array(chart.utf8))
      let address = "data:image/png;base64," + Data(bytes).base64EncodedString()
      paintings[chart] = address
      return address
    }
    var arguments = [
      "--quiet", "--from", "html", "--to", format, "--output", "-",
    ]
    if let reference = reference { arguments += ["--reference-doc", reference] }
    if let filter = template("report.lua") { arguments += ["--lua-filter", filter] }
    let bytes = try pandoc.run(arguments, input: painted)
    return format == "odt" ? try finished(bytes) : bytes
  }

  /// The document with one and the same day for all of its files, and lines between the rows of its tables: pandoc writes
  /// the time into archives of ODT, and no reference document reaches the cells of tables.
  ///
  /// Its first file says what it is and is not packed (ODF 1.3 part 2, 3.3).
  private func finished(_ bytes: [UInt8]) throws(DiagnosticsError) -> [UInt8] {
    do {
      var archive = try Archive.read(bytes, limits: .init(entries: 10_000, bytes: 1 << 30))
      for index in archive.entries.indices where archive.entries[index].name == "mimetype" {
        archive.entries[index].isStored = true
      }
      for index in archive.entries.indices where archive.entries[index].name == "content.xml" {
        var text = String(decoding: archive.entries[index].bytes, as: UTF8.self)
        for (cell, line) in [
          ("TableHeaderRowCell", "1pt solid #1b1c20"), ("TableRowCell", "0.5pt solid #c3c7cf"),
        ] {
          guard let style = text.firstRange(of: "style:name=\"\(cell)\""),
            let border = text[style.upperBound...].firstRange(of: "fo:border=\"none\"")
          else { continue }
          text.replaceSubrange(
            border,
            with: "fo:border-top=\"none\" fo:border-left=\"none\" fo:border-right=\"none\" "
              + "fo:border-bottom=\"\(line)\" fo:padding=\"0.03in\"")
        }
        archive.entries[index].bytes = Array(text.utf8)
      }
      return try archive.zip()
    } catch {
      throw DiagnosticsError([
        Diagnostic(
          .commandHelperFailed, at: nil,
          ["program": pandoc.name, "status": "0", "reason": error.reason])
      ])
    }
  }

  private var reference: String? {
    if let own = context.referenceDocument, own.hasSuffix("." + format) {
      return own
    }
    return template("report.\(format)")
  }

  /// A file of the library's templates; without the library pandoc's own styles serve.
  private func template(_ name: String) -> String? {
    guard let library = try? ChecklistLibrary.find(context) else { return nil }
    let file = "\(library.folder)/templates/\(name)"
    return InputFile.exists(file) ? file : nil
  }
}
