import Diagnostics
import TestSupport
import Testing

@Suite struct DiagnosticRendererTests {
  @Test func placeWhatWhyCureAndCodeInBothLanguages() {
    let diagnostic = Diagnostic(
      .fileNotFound, at: SourceLocation(file: "a.xml", line: 4, column: 2), ["file": "b.xml"])
    #expect(
      DiagnosticRenderer(language: .english).render(diagnostic) == """
        a.xml:4:2: error: there is no file `b.xml`
          nothing can be read from it
          fix: check the spelling and the folder
          [file.not-found]

        """)
    #expect(
      DiagnosticRenderer(language: .indonesian).render(diagnostic) == """
        a.xml:4:2: kesalahan: berkas `b.xml` tidak ada
          tidak ada yang dapat dibaca darinya
          perbaikan: periksa ejaan dan foldernya
          [file.not-found]

        """)
  }

  @Test func aHostileFactCannotDriveTheTerminal() {
    let diagnostic = Diagnostic(.fileNotFound, at: nil, ["file": "a\u{1b}[2J\nb\u{202e}{file}"])
    let text = DiagnosticRenderer(language: .english).render(diagnostic)
    #expect(text.hasPrefix("error: there is no file `a\\u{1b}[2J\\u{a}b\\u{202e}{file}`\n"))
  }

  @Test func aLongFactIsCut() {
    let diagnostic = Diagnostic(
      .fileNotFound, at: nil, ["file": String(repeating: "x", count: 500)])
    let text = DiagnosticRenderer(language: .english).render(diagnostic)
    #expect(text.contains("`" + String(repeating: "x", count: 240) + "…`"))
  }
}
