import AuditModel
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// Every text of every kind of report, in every language that there is a catalogue for.
@Suite struct CatalogueTests {
  /// A key with its wordings in the languages.
  struct Entry: CustomTestStringConvertible, Sendable {
    let kind: String
    let key: String
    let wordings: [String]

    var testDescription: String { "\(kind).\(key)" }
  }

  private static func entries<Key: CaseIterable>(
    _: Key.Type, _ wording: (any Catalogue.Type, Key) -> String
  ) -> [Entry] {
    Key.allCases.map { key in
      Entry(
        kind: "\(Key.self)", key: "\(key)", wordings: Words.catalogues.map { wording($0, key) })
    }
  }

  static let entries: [Entry] =
    entries(TextKey.self) { $0.wording(of: $1) }
    + entries(ChangesKey.self) { $0.wording(of: $1) }
    + entries(ComparisonKey.self) { $0.wording(of: $1) }
    + entries(DossierKey.self) { $0.wording(of: $1) }
    + entries(FormKey.self) { $0.wording(of: $1) }
    + entries(HistoryKey.self) { $0.wording(of: $1) }
    + entries(IndexKey.self) { $0.wording(of: $1) }
    + entries(MethodKey.self) { $0.wording(of: $1) }
    + entries(PaperKey.self) { $0.wording(of: $1) }
    + entries(ProgrammeKey.self) { $0.wording(of: $1) }
    + entries(RegisterKey.self) { $0.wording(of: $1) }
    + entries(SurveyKey.self) { $0.wording(of: $1) }

  /// A kind that a catalogue has is a kind that is looked at here.
  @Test func everyKindOfKeyIsThere() throws {
    let source = try String(
      contentsOf: packageRoot.appending(path: "Sources/Reporting/Language/Catalogue.swift"),
      encoding: .utf8)
    let kinds = source.matches(of: /wording\(of key: (\w+)\)/).map { String($0.output.1) }
    #expect(!kinds.isEmpty && Set(kinds) == Set(Self.entries.map(\.kind)))
  }

  @Test(arguments: entries) func everyKeyHasAWordingWithTheSamePlaces(entry: Entry) {
    #expect(entry.wordings.count == Words.catalogues.count)
    for wording in entry.wordings {
      #expect(!wording.isEmpty)
      #expect(wording == HarmlessText.oneLine(wording), "odd blanks")
    }
    #expect(Set(entry.wordings.map { Set(TextTemplate.places(in: $0)) }).count == 1)
  }

  @Test func everyKeyIsUsed() throws {
    let sources = packageRoot.appending(path: "Sources/Reporting")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var used: Set<Substring> = []
    for case let file as URL in files
    where file.pathExtension == "swift" && !file.path.contains("/Catalogues/") {
      let text = try String(contentsOf: file, encoding: .utf8)
      used.formUnion(text.matches(of: /\.([a-zA-Z][a-zA-Z0-9]*)/).map(\.output.1))
    }
    let unused = Self.entries.filter { !used.contains(Substring($0.key)) }
      .map(\.testDescription)
    #expect(unused == [])
  }

  @Test(arguments: Words.catalogues.indices) func monthsAreTwelve(index: Int) {
    #expect(Set(Words.catalogues[index].months).count == 12)
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
