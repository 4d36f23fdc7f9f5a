import AuditModel
import Testing

@testable import Reporting

@Suite struct IndexWordsTests {
  @Test(arguments: IndexKey.allCases)
  func wordingsExistAndHaveTheSamePlaces(key: IndexKey) {
    let (indonesian, english) = key.wordings
    for wording in [indonesian, english] {
      #expect(!wording.isEmpty)
      #expect(wording == HarmlessText.oneLine(wording))
    }
    #expect(
      Set(TextTemplate.places(in: indonesian)) == Set(TextTemplate.places(in: english)))
  }
}
