/// A piece of an OSCAL document.
///
/// What is empty is left out when it is written: OSCAL refuses empty arrays.
indirect enum OSCALValue {
  case text(String)
  case list([OSCALValue])
  case object([(String, OSCALValue?)])

  private var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let values): values.allSatisfy(\.isEmpty)
    // An object without members is a statement of its own, such as `include-all`.
    case .object: false
    }
  }

  /// The document as JSON with a line end.
  func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: 0)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private func append(to bytes: inout [UInt8], indent: Int) {
    func line(_ depth: Int) {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth))
    }
    switch self {
    case .text(let text): Self.append(text, to: &bytes)
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      for (place, value) in values.filter({ !$0.isEmpty }).enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        line(indent + 1)
        value.append(to: &bytes, indent: indent + 1)
      }
      line(indent)
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for (name, value) in members {
        guard let value, !value.isEmpty else { continue }
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        line(indent + 1)
        Self.append(name, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        value.append(to: &bytes, indent: indent + 1)
      }
      if !isFirst { line(indent) }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    JSONWriter.append(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
