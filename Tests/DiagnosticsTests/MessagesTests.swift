import TestSupport
import Testing

@testable import Diagnostics

@Suite struct MessagesTests {
  @Test func codesAreUniqueAndWellFormed() {
    #expect(Set(Message.all.map(\.code)).count == Message.all.count)
    for message in Message.all {
      #expect(
        message.code.utf8.allSatisfy { byte in
          byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        })
    }
  }

  /// Every message, word for word, in both languages.
  @Test(arguments: Message.families.map(\.name)) func wordingIsAsRecorded(family: String) throws {
    let messages = try #require(Message.families.first { $0.name == family }).messages
    for language in InterfaceLanguage.allCases {
      let text = messages.sorted { $0.code < $1.code }.map { message in
        let wording = message.wording(in: language)
        return """
          \(message.code) \(message.severity.rawValue)
            \(wording.what)
            \(wording.why)
            \(wording.cure)

          """
      }.joined(separator: "\n")
      try expectGolden(
        text, "Tests/DiagnosticsTests/Fixtures/messages/\(family).\(language.rawValue).txt")
    }
  }

  /// The two languages name the same facts, and none of them ends in a period or breaks a line.
  @Test(arguments: Message.all.map(\.code)) func wordingsAgree(code: String) throws {
    let message = try #require(Message.all.first { $0.code == code })
    let wordings = InterfaceLanguage.allCases.map { message.wording(in: $0) }
    for wording in wordings {
      for line in [wording.what, wording.why, wording.cure] {
        #expect(!line.isEmpty && !line.contains("\n") && !line.hasSuffix("."))
      }
    }
    #expect(Set(wordings.map { Self.names(in: $0.what + $0.why + $0.cure) }).count == 1)
  }

  /// Only refusals of what would have written something say that nothing was written; these are never met in reading.
  @Test func nothingWasWrittenIsSaidOfWritingOnly() {
    for (language, sentence) in [
      (InterfaceLanguage.english, "nothing was written"),
      (.indonesian, "tidak ada yang ditulis"),
    ] {
      let codes = Message.all.filter { message in
        let wording = message.wording(in: language)
        return [wording.what, wording.why, wording.cure].contains { $0.contains(sentence) }
      }.map(\.code)
      #expect(
        codes.sorted() == [
          "command.helper-failed", "command.helper-missing", "command.helper-slow", "store.twice",
          "store.unsound",
        ])
    }
  }

  private static func names(in text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
        part.firstIndex(of: "}").map { part[..<$0] }
      })
  }
}
