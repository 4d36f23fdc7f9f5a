import AuditModel
import Testing

/// Several texts in one cell.
@Suite struct BarListTests {
  private static let lists: [(texts: [String], cell: String)] = [
    (["a"], "a"), (["a", "b"], "a|b"), (["a|b", "c"], "a\\|b|c"), (["", "b"], "|b"),
    (["\\\\server\\file", "b"], "\\\\server\\file|b"), (["a\\", "b"], "a\\ |b"), (["\\|"], "\\\\|"),
    (["|", "||"], "\\||\\|\\|"), (["a\\|"], "a\\\\|"), ([""], ""),
  ]

  @Test(arguments: lists) func textsComeBack(texts: [String], cell: String) {
    #expect(BarList.joined(texts) == cell)
    let back = BarList.texts(cell).map {
      $0.utf8.last == UInt8(ascii: " ") ? String($0.dropLast()) : $0
    }
    #expect(back == texts)
  }

  /// Every list of up to three texts of up to three of these characters.
  @Test func everyListComesBack() {
    var texts = [""]
    for _ in 0..<3 { texts += texts.flatMap { text in ["a", "|", "\\"].map { text + $0 } } }
    let all = Array(Set(texts)).sorted()
    for first in all {
      for second in all {
        let cell = BarList.joined([first, second, "z"])
        let back = BarList.texts(cell).map { text in
          String(text.reversed().drop { $0 == " " }.reversed())
        }
        #expect(back == [first, second, "z"], "\(cell)")
      }
    }
  }
}
