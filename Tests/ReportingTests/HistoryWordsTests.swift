import AuditModel
import Testing

@testable import Reporting

@Suite struct HistoryWordsTests {
  @Test(arguments: HistoryKey.allCases)
  func wordingsExistAndHaveTheSamePlaces(key: HistoryKey) {
    let (indonesian, english) = key.wordings
    for wording in [indonesian, english] {
      #expect(!wording.isEmpty)
      #expect(wording == HarmlessText.oneLine(wording))
    }
    #expect(
      Set(TextTemplate.places(in: indonesian)) == Set(TextTemplate.places(in: english)))
  }
}
