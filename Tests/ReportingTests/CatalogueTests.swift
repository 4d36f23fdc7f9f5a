import AuditModel
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct CatalogueTests {
  @Test(arguments: Words.Catalogue.allCases)
  func everyKeyHasAWording(catalogue: Words.Catalogue) {
    for key in TextKey.allCases {
      let wording = catalogue.wording(of: key)
      #expect(!wording.isEmpty, "\(key)")
      #expect(wording == HarmlessText.oneLine(wording), "\(key) has odd blanks")
    }
  }

  @Test(arguments: TextKey.allCases)
  func wordingsOfAKeyHaveTheSamePlaces(key: TextKey) {
    let places = Words.Catalogue.allCases.map {
      Set(TextTemplate.places(in: $0.wording(of: key)))
    }
    #expect(Set(places).count == 1, "\(places)")
  }

  @Test func everyKeyIsUsed() throws {
    let sources = packageRoot.appending(path: "Sources/Reporting")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var used: Set<Substring> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let name = file.lastPathComponent
      guard name != "TextKey.swift", !name.hasSuffix("Catalogue.swift") else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      used.formUnion(text.matches(of: /\.([a-zA-Z]+)/).map(\.output.1))
    }
    let unused = TextKey.allCases.map { "\($0)" }.filter { !used.contains(Substring($0)) }
    #expect(unused.isEmpty)
  }

  @Test(arguments: [
    ("id", "Skor"), ("id-ID", "Skor"), ("en", "Score"), ("en-GB", "Score"), ("nl", "Score"),
  ])
  func aLanguageFindsItsCatalogue(tag: String, word: String) {
    #expect(Words(Language(tag))(.score) == word)
  }

  @Test func wordsFillTheirPlacesOnce() {
    let words = Words(.english)
    #expect(words(.clause, ["clause": "{clause}"]) == "clause {clause}")
  }
}
