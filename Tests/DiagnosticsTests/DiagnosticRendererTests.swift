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

/// Words of the program in messages.
@Suite struct TermTests {
  @Test func aTermIsInTheLanguageOfTheMessage() {
    let diagnostic = Diagnostic.unknown(.view, "late")
    #expect(
      DiagnosticRenderer(language: .english).render(diagnostic) == """
        error: there is no view `late`
          no such id was given, or your roles do not show what has it
          fix: see what there is with `patuh finding views`
          [store.unknown]

        """)
    #expect(
      DiagnosticRenderer(language: .indonesian).render(diagnostic) == """
        kesalahan: tidak ada tampilan `late`
          id itu tidak pernah diberikan, atau peran Anda tidak menampilkan pemiliknya
          perbaikan: lihat yang ada dengan `patuh finding views`
          [store.unknown]

        """)
  }

  /// Each kind of thing has its own words and a command that lists it; no place of the wording stays open.
  @Test func everyThingIsWorded() {
    for language in InterfaceLanguage.allCases {
      #expect(
        Set(StoreThing.allCases.map { $0.term.text(in: language) }).count
          == StoreThing.allCases.count)
      for thing in StoreThing.allCases {
        for diagnostic in [
          Diagnostic.unknown(thing, "x"), .unknown(thing, "x", of: "E-1"), .twice(thing, "x"),
          .wrongState(thing, "x", "a", ["b"]),
        ] {
          let text = DiagnosticRenderer(language: language).render(diagnostic)
          #expect(!text.contains("{"), "\(text)")
        }
        #expect(
          DiagnosticRenderer(language: language).render(.unknown(thing, "x")).contains("`patuh "))
      }
    }
  }
}
