import CLibXML2
import Diagnostics

/// What libxml2 says about an error, copied out of its memory.
struct ParserProblem: Hashable {
  /// The number of the error, of `xmlParserErrors`.
  let code: UInt32
  /// The sentence of libxml2, in English, on one line.
  let reason: String
  /// The names that the sentence is about.
  let names: [String]
  /// A number that the sentence is about, such as a line.
  let number: Int

  init(_ error: xmlError) {
    code = UInt32(bitPattern: unsafe error.code)
    let text = unsafe error.message.map { unsafe String(cString: $0) } ?? ""
    reason = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    names = unsafe [error.str1, error.str2, error.str3].map {
      unsafe $0.map { unsafe String(cString: $0) } ?? ""
    }
    number = unsafe Int(error.int1)
  }
}

extension XMLSession {
  /// Notes an error of libxml2 at its place, in our words.
  final func report(_ problem: ParserProblem) {
    find(.xmlNotWellFormed, at: consumed, ["reason": problem.reason])
  }
}
