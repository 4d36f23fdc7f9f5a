import Diagnostics
import FileAccess
import Seals
import XMLTree

/// Does one piece of work on one file, so that a script can measure a process of ours beside one of
/// another tool.
@main struct PatuhBench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let work = arguments.first, let path = arguments.dropFirst().first else {
      throw Usage()
    }
    switch work {
    case "stream": try stream(path)
    case "tree": try tree(path)
    case "canonical": try canonical(path)
    case "sha256": try sha256(path)
    default: throw Usage()
    }
  }

  /// Told when the arguments are wrong.
  struct Usage: Error, CustomStringConvertible {
    let description = "patuh-bench stream|tree|canonical|sha256 FILE"
  }

  /// Reads the file as a stream and touches every name, value and text.
  private static func stream(_ path: String) throws(DiagnosticsError) {
    let file = try InputStream(path)
    var count = Count()
    try XMLStreamReader.read(name: path, handler: &count) { () throws(DiagnosticsError) in
      try file.next()
    }
    print(count.elements, count.attributes, count.bytes)
  }

  /// Reads the file into a tree.
  private static func tree(_ path: String) throws(DiagnosticsError) {
    let document = try XMLDocument.parse(try InputFile.read(path), name: path)
    print(document.root.name)
  }

  /// Reads the file into a tree and hashes its canonical form.
  private static func canonical(_ path: String) throws(DiagnosticsError) {
    let document = try XMLDocument.parse(try InputFile.read(path), name: path)
    print(document.canonicalHash)
  }

  /// Hashes the bytes of the file sixty-four times.
  private static func sha256(_ path: String) throws(DiagnosticsError) {
    let bytes = try InputFile.read(path)
    var hasher = SHA256Hasher()
    let clock = ContinuousClock()
    let time = clock.measure { for _ in 0..<64 { hasher.update(bytes) } }
    let seconds = time / .seconds(1)
    print(hasher.finalize(), Double(bytes.count) * 64 / seconds / 1e9, "GB/s")
  }
}

/// Touches every name, value and text.
private struct Count: XMLStreamHandler {
  var elements = 0
  var attributes = 0
  var bytes = 0

  mutating func startElement(_ element: borrowing XMLStreamElement) {
    elements += 1
    for index in 0..<element.attributeCount {
      attributes += 1
      element.withAttributeValue(index) { bytes += $0.count }
    }
  }

  mutating func text(_ text: borrowing XMLStreamText) { bytes += text.count }
}
