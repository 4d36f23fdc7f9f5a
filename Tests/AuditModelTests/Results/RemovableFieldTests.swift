import AuditModel
import Testing

@Suite struct RemovableFieldTests {
  @Test(arguments: [Language.english, .indonesian]) func everyChoiceIsUnderstood(language: Language)
  {
    let choices = RemovableField.choices(in: language)
    let meant = choices.map { choice in
      Set(choice.split(separator: " ").map { RemovableField(shown: $0.uppercased()) })
    }
    #expect(choices.count == 15 && Set(meant).count == 15)
    #expect(meant.allSatisfy { !$0.contains(nil) })
    #expect(choices.prefix(4).allSatisfy { !$0.contains(" ") })
  }

  @Test func otherWordsAreNone() {
    #expect(RemovableField(shown: "by") == nil && RemovableField(shown: "") == nil)
  }
}
