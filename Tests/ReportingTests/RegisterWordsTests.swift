import AuditModel
import Testing

@testable import Reporting

@Suite struct RegisterWordsTests {
  @Test(arguments: RegisterKey.allCases)
  func wordingsExistAndHaveTheSamePlaces(key: RegisterKey) {
    let (indonesian, english) = key.wordings
    for wording in [indonesian, english] {
      #expect(!wording.isEmpty)
      #expect(wording == HarmlessText.oneLine(wording))
    }
    #expect(
      Set(TextTemplate.places(in: indonesian)) == Set(TextTemplate.places(in: english)))
  }
}
