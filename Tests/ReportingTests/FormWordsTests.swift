import Testing

@testable import Reporting

@Suite struct FormWordsTests {
  @Test(arguments: FormKey.allCases) func wordingsAreThere(key: FormKey) {
    let (indonesian, english) = key.wordings
    #expect(!indonesian.isEmpty && !english.isEmpty)
    func places(_ text: String) -> [String] {
      text.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) }.sorted()
    }
    #expect(places(indonesian) == places(english))
  }
}
