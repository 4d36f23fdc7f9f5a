public import Diagnostics

/// A document that was read whole: well-formed, without document type, within the limits.
///
/// Comments and processing instructions are not in the tree, and the text around them is joined, so
/// that `pa<!-- -->ss` says `pass` to every reader. The tree lives as long as one of its elements
/// does; it is immutable and may be read from any thread.
public struct XMLDocument: Sendable {
  let storage: XMLStorage

  /// The root element.
  public var root: XMLElement { XMLElement(storage: storage, index: 0) }
  /// The name of the document as given.
  public var source: String { storage.source }

  /// The element whose start tag begins at a place; `nil` when none does.
  ///
  /// Elements stand in the order of their places, so that a few of them are looked at, not all.
  public func element(at location: SourceLocation) -> XMLElement? {
    guard location.file == source else { return nil }
    var low = 0
    var high = storage.nodes.count
    while low < high {
      let middle = (low + high) / 2
      let place = storage.location(of: Int(storage.nodes[middle].offset))
      if (place.line, place.column) == (location.line, location.column) {
        return XMLElement(storage: storage, index: middle)
      }
      if (place.line, place.column) < (location.line, location.column) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return nil
  }

  /// Reads a document from memory; opens nothing.
  ///
  /// - Parameters:
  ///   - bytes: The document in UTF-8, or in UTF-16 with a byte order mark.
  ///   - name: The name by which diagnostics call it.
  ///   - limits: How much is read.
  /// - Returns: The document.
  /// - Throws: Every diagnostic that could be found, sorted by place. What is not well-formed is
  ///   told once, because nothing after it can be read with certainty.
  public static func parse(
    _ bytes: [UInt8], name: String, limits: XMLLimits = .document
  ) throws(DiagnosticsError) -> XMLDocument {
    try parse(bytes, name: name, limits: limits, locks: .all)
  }

  static func parse(
    _ bytes: [UInt8], name: String, limits: XMLLimits, locks: XMLLocks
  ) throws(DiagnosticsError) -> XMLDocument {
    let builder = TreeBuilder(bytes, source: name, limits: limits, locks: locks)
    try builder.run()
    return XMLDocument(storage: XMLStorage(builder))
  }
}
