import Diagnostics
import Foundation
import Testing
import XMLTree

/// Text in which each `¦` marks a place where a diagnostic is expected.
struct Marked {
  /// The text without its marks.
  let text: String
  /// The places, as `line:column`, in order.
  let places: [String]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var places: [String] = []
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      if scalar == "¦" {
        places.append("\(line):\(column)")
        continue
      }
      text.append(scalar)
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    self.text = String(text)
    self.places = places
  }

  var bytes: [UInt8] { Array(text.utf8) }

  func document(_ name: String = "test.xml") throws -> XMLDocument {
    try XMLDocument.parse(bytes, name: name)
  }
}

extension Diagnostic {
  /// `line:column code`, as the tests compare it.
  var placed: String {
    guard let location else { return "- \(code)" }
    return "\(location.line):\(location.column) \(code)"
  }
}

/// A change to a valid document and what must be said about it.
struct Slip: Sendable, CustomTestStringConvertible {
  /// The code that is expected at every mark.
  let code: String
  /// What is replaced, at its first occurrence.
  let old: String
  /// What replaces it, with a mark for each diagnostic.
  let new: String

  /// Further replacements, each at its first occurrence, in pairs.
  private let others: [String]

  init(_ code: String, _ old: String, _ new: String, also others: String...) {
    self.code = code
    self.old = old
    self.new = new
    self.others = others
  }

  var testDescription: String { "\(code): \(new)" }

  func apply(to base: String) throws -> Marked {
    let place = try #require(base.range(of: old), "the document does not hold \(old)")
    var text = base.replacingCharacters(in: place, with: new)
    for index in stride(from: 0, to: others.count, by: 2) {
      let place = try #require(text.range(of: others[index]), "no \(others[index])")
      text.replaceSubrange(place, with: others[index + 1])
    }
    return Marked(text)
  }
}
