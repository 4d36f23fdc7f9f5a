import Foundation
import Testing

/// A change to a document that the linter has nothing to say about, and what it must say then.
///
/// Each `¦` marks a place where a diagnostic is expected, in the order of the codes. A case `at` an
/// element expects the codes at that element, and makes its change behind it.
struct LintCase: Sendable, CustomTestStringConvertible {
  /// What is replaced, at its first occurrence, and by what.
  struct Edit: Sendable {
    let old: String
    let new: String
  }

  /// The codes that are expected; none: the change is fine.
  let codes: [String]
  private let anchor: String?
  private let edits: [Edit]

  init(_ codes: String..., at anchor: String? = nil, edits: [Edit]) {
    self.codes = codes
    self.anchor = anchor
    self.edits = edits
  }

  init(_ code: String, at anchor: String? = nil, from old: String, to new: String) {
    self.init(code, at: anchor, edits: [Edit(old: old, new: new)])
  }

  /// A change that is fine.
  init(from old: String, to new: String) {
    codes = []
    anchor = nil
    edits = [Edit(old: old, new: new)]
  }

  var testDescription: String {
    let name = codes.isEmpty ? "fine" : codes.joined(separator: ", ")
    return "\(name): \(edits.map(\.new).joined(separator: " + "))"
  }

  /// The changed document.
  func apply(to base: String) throws -> Marked {
    var text = base
    var start = text.startIndex
    if let anchor {
      let place = try #require(text.range(of: anchor), "the document does not hold \(anchor)")
      let offset = text.distance(from: text.startIndex, to: place.lowerBound)
      let marks = String(repeating: "¦", count: codes.count)
      text.insert(contentsOf: marks, at: place.lowerBound)
      start = text.index(text.startIndex, offsetBy: offset)
    }
    let offset = text.distance(from: text.startIndex, to: start)
    for edit in edits {
      let from = text.index(text.startIndex, offsetBy: offset)
      let place = try #require(
        text.range(of: edit.old, range: from..<text.endIndex), "nothing like \(edit.old)")
      text.replaceSubrange(place, with: edit.new)
    }
    return Marked(text)
  }

  /// What must be said of it, as `placed` writes it.
  func expected(_ marked: Marked) throws -> [String] {
    try #require(marked.places.count == codes.count, "as many marks as codes")
    return zip(marked.places, codes).map { "\($0) \($1)" }
  }
}
