import AuditModel
import Foundation
import Testing

@Suite struct LocalizedTextTests {
  static let both = LocalizedText(
    [.indonesian: "Paspor", .english: "Passport"], fallback: .indonesian)

  @Test func theWantedLanguage() {
    #expect(Self.both.text(in: .english) == "Passport")
    #expect(Self.both.text(in: .indonesian) == "Paspor")
  }

  @Test func theFallback() { #expect(Self.both.text(in: Language("fr")) == "Paspor") }

  /// Neither the wanted language nor the fallback: always the same one.
  @Test func theFirstThatThereIs() {
    let text = LocalizedText(
      [Language("nl"): "Paspoort", Language("de"): "Pass"], fallback: .indonesian)
    #expect(text.text(in: .english) == "Pass")
  }

  @Test func aTextThatNobodyGave() {
    let text = LocalizedText([:], fallback: .english)
    #expect(text.text(in: .english) == "")
    #expect(text.languages == [])
  }

  @Test func languagesAreSorted() { #expect(Self.both.languages == [.english, .indonesian]) }

  @Test func eachTextIsChanged() {
    let changed = Self.both.mapTexts { language, text in "\(language):\(text)" }
    #expect(changed.texts == [.indonesian: "id:Paspor", .english: "en:Passport"])
    #expect(changed.fallback == .indonesian)
  }

  @Test func tagsIgnoreCase() {
    #expect(Language("ID") == .indonesian)
    #expect(Language("en-GB").tag == "en-gb")
    #expect(Language("en") < Language("id"))
    #expect("\(Language("Id"))" == "id")
  }

  @Test func coding() throws {
    let data = try JSONEncoder().encode(Self.both)
    #expect(try JSONDecoder().decode(LocalizedText.self, from: data) == Self.both)
  }
}
