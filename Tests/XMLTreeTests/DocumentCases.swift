import Diagnostics
import Foundation
import TestSupport
import Testing
import XMLTree

/// One line of `Fixtures/documents.tsv`: a document and what reading it must say.
///
/// Three columns with tabs between: a name, what is expected, the document. Expected is `ok`, or
/// the diagnostics as `code@line:column` with blanks between. In the document `\n`, `\r`, `\t`,
/// `\\` and `\xHH` stand for bytes.
struct DocumentCase: CustomTestStringConvertible, Sendable {
  let name: String
  let expected: String
  let document: [UInt8]

  var testDescription: String { name }

  /// All cases, in the order of the file.
  static let all: [DocumentCase] = {
    guard let bytes = try? bytes(of: "Tests/XMLTreeTests/Fixtures/documents.tsv") else { return [] }
    return bytes.split(separator: 0x0A).compactMap { line in
      let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard columns.count == 3 else { return nil }
      return DocumentCase(
        name: String(decoding: columns[0], as: UTF8.self),
        expected: String(decoding: columns[1], as: UTF8.self), document: unescape(columns[2]))
    }
  }()

  private static func unescape(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
        result.append(byte)
        continue
      }
      switch escape {
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "x"):
        result.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
        rest = rest.dropFirst(2)
      default: result.append(escape)
      }
    }
    return result
  }
}

/// What reading says, in the form of the table.
func outcome(_ body: () throws(DiagnosticsError) -> Void) -> String {
  do throws(DiagnosticsError) {
    try body()
    return "ok"
  } catch {
    return error.diagnostics.map { diagnostic in
      let place = diagnostic.location.map { "\($0.line):\($0.column)" } ?? "nowhere"
      return "\(diagnostic.code)@\(place)"
    }.joined(separator: " ")
  }
}

@Suite struct DocumentCases {
  @Test func thereAreCases() {
    #expect(DocumentCase.all.count > 200)
    #expect(Set(DocumentCase.all.map(\.name)).count == DocumentCase.all.count)
  }

  @Test(arguments: DocumentCase.all) func isReadOrRefusedAsExpected(_ entry: DocumentCase) {
    let found = outcome { () throws(DiagnosticsError) in
      _ = try XMLDocument.parse(entry.document, name: "a.xml")
    }
    #expect(found == entry.expected)
  }
}
