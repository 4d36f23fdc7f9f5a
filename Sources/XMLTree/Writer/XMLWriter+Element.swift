public import Diagnostics

extension XMLWriter {
  /// Writes an element that was read, with everything in it, exactly: with its prefixes, its
  /// declarations, and those that hold around it.
  ///
  /// Processing instructions and comments are left out.
  ///
  /// - Throws: What ``start(_:_:content:)`` throws; does not happen for a document that was read.
  public mutating func copy(_ element: XMLElement) throws(DiagnosticsError) {
    let storage = element.storage
    var index = element.index
    var open: [Int] = []
    var position = Int(storage.nodes[index].textAtStart)
    repeat {
      let node = storage.nodes[index]
      try text(storage.text(position..<Int(node.textAtStart)))
      try start(
        storage.writtenName(Int(node.name)),
        storage.writtenAttributes(of: index, inherited: open.isEmpty), content: .mixed)
      position = Int(node.textAtStart)
      open.append(index)
      index += 1
      while let last = open.last, Int(storage.nodes[last].end) == index {
        let textEnd = Int(storage.nodes[last].textAtEnd)
        try text(storage.text(position..<textEnd))
        position = textEnd
        end()
        open.removeLast()
      }
    } while !open.isEmpty
  }
}

extension XMLStorage {
  fileprivate func text(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  fileprivate func writtenName(_ number: Int) -> String {
    let entry = names[number]
    return entry.prefix.isEmpty ? entry.name.local : "\(entry.prefix):\(entry.name.local)"
  }

  fileprivate func writtenAttributes(
    of element: Int, inherited: Bool
  ) -> [(name: String, value: String)] {
    var declared: [Declaration] = []
    var outer = element
    while true {
      for declaration in declarations(of: outer)
      where !declared.contains(where: { $0.prefix.isIdentical(to: declaration.prefix) }) {
        declared.append(declaration)
      }
      guard inherited, outer != 0 else { break }
      outer = Int(nodes[outer].parent)
    }
    return declared.map { ($0.prefix.isEmpty ? "xmlns" : "xmlns:\($0.prefix)", $0.uri) }
      + attributes(of: element).map { attribute in
        (
          writtenName(Int(attributes[attribute].name)),
          String(decoding: value(of: attribute), as: UTF8.self)
        )
      }
  }
}
