/// Writes Canonical XML 1.0, inclusive, without comments.
///
/// What the canonical form keeps: elements, attributes, text, namespace declarations and processing
/// instructions. What it evens out: order of attributes, quotation marks, references, CDATA, line
/// ends, empty-element tags, superfluous declarations, comments. So two files have the same hash
/// exactly when a conforming tool gives both the same canonical form; `xmllint --c14n` does for
/// documents without comments.
///
/// - Note: Source: W3C Canonical XML 1.0 (15 March 2001). A relative namespace URI, which the
///   recommendation makes an error, is written as it stands.
struct CanonicalWriter<Sink: ByteSink & ~Copyable>: ~Copyable {
  private let storage: XMLStorage
  private var sink: Sink
  private var buffer: [UInt8] = []
  /// The declarations written so far that still hold, innermost last.
  private var rendered: [(prefix: String, uri: String)] = []
  /// How many of them each open element wrote.
  private var marks: [Int] = []
  private var open: [Int] = []
  /// How many tags stand before, in the whole document: processing instructions know their place by
  /// that number.
  private var tags = 0
  private var textPosition = 0
  private var nextInstruction = 0

  init(_ storage: XMLStorage, into sink: consuming Sink) {
    self.storage = storage
    self.sink = sink
  }

  /// Writes the whole document.
  consuming func document() -> Sink {
    writeOuterInstructions(before: true)
    element(0)
    writeOuterInstructions(before: false)
    return finished()
  }

  /// Writes an element with its descendants, as the document subset of just these nodes.
  ///
  /// Namespaces and `xml:` attributes of the elements around it come with it.
  consuming func subtree(_ index: Int) -> Sink {
    element(index)
    return finished()
  }

  private consuming func finished() -> Sink {
    sink.take(buffer)
    return sink
  }

  /// Writes an element, walking without recursion.
  private mutating func element(_ apex: Int) {
    let nodes = storage.nodes
    tags = apex + apex - depth(of: apex)
    textPosition = Int(nodes[apex].textAtStart)
    skipInstructions()
    var index = apex
    repeat {
      text(to: Int(nodes[index].textAtStart))
      startTag(index, isApex: index == apex)
      open.append(index)
      index += 1
      while let last = open.last, Int(nodes[last].end) == index {
        text(to: Int(nodes[last].textAtEnd))
        endTag(last)
        open.removeLast()
        rendered.removeLast(marks.removeLast())
      }
      flush()
    } while !open.isEmpty
  }

  private func depth(of index: Int) -> Int {
    var depth = 0
    var index = index
    while index != 0 {
      index = Int(storage.nodes[index].parent)
      depth += 1
    }
    return depth
  }

  private mutating func startTag(_ index: Int, isApex: Bool) {
    tags += 1
    buffer.append(UInt8(ascii: "<"))
    name(storage.names[Int(storage.nodes[index].name)])
    declarations(of: index, isApex: isApex)
    attributes(of: index, isApex: isApex)
    buffer.append(UInt8(ascii: ">"))
  }

  private mutating func endTag(_ index: Int) {
    tags += 1
    buffer.append(UInt8(ascii: "<"))
    buffer.append(UInt8(ascii: "/"))
    name(storage.names[Int(storage.nodes[index].name)])
    buffer.append(UInt8(ascii: ">"))
  }

  private mutating func name(_ entry: NameTable.Entry) {
    if !entry.prefix.isEmpty {
      buffer += entry.prefix.utf8
      buffer.append(UInt8(ascii: ":"))
    }
    buffer += entry.name.local.utf8
  }

  /// Writes the declarations that do not hold already, the default one first, then by prefix.
  private mutating func declarations(of index: Int, isApex: Bool) {
    var declared: [(prefix: String, uri: String)] = []
    var element = index
    while true {
      for declaration in storage.declarations(of: element)
      where !declared.contains(where: { $0.prefix.isIdentical(to: declaration.prefix) }) {
        declared.append((declaration.prefix, declaration.uri))
      }
      guard isApex, element != 0 else { break }
      element = Int(storage.nodes[element].parent)
    }
    var count = 0
    for (prefix, uri) in declared.sorted(by: { Self.precedes($0.prefix, $1.prefix) })
    where prefix != "xml" {
      let known = rendered.last { $0.prefix.isIdentical(to: prefix) }?.uri ?? ""
      if known.isIdentical(to: uri) { continue }
      rendered.append((prefix, uri))
      count += 1
      buffer += prefix.isEmpty ? " xmlns=\"".utf8 : " xmlns:\(prefix)=\"".utf8
      value(Array(uri.utf8)[...])
      buffer.append(UInt8(ascii: "\""))
    }
    marks.append(count)
  }

  /// Writes the attributes by namespace and local name; those of the outermost element include the
  /// `xml:` attributes of the elements around it.
  private mutating func attributes(of index: Int, isApex: Bool) {
    var found = storage.attributes(of: index).map { $0 }
    if isApex {
      var element = index
      while element != 0 {
        element = Int(storage.nodes[element].parent)
        for attribute in storage.attributes(of: element) {
          let number = storage.attributes[attribute].name
          if storage.names[Int(number)].name.namespace == XMLName.xmlNamespace,
            !found.contains(where: { storage.attributes[$0].name == number })
          {
            found.append(attribute)
          }
        }
      }
    }
    if found.count > 1 {
      let names = storage.names
      let attributes = storage.attributes
      found.sort {
        let left = names[Int(attributes[$0].name)].name
        let right = names[Int(attributes[$1].name)].name
        return left.namespace.isIdentical(to: right.namespace)
          ? Self.precedes(left.local, right.local)
          : Self.precedes(left.namespace, right.namespace)
      }
    }
    for attribute in found {
      buffer.append(UInt8(ascii: " "))
      name(storage.names[Int(storage.attributes[attribute].name)])
      buffer.append(UInt8(ascii: "="))
      buffer.append(UInt8(ascii: "\""))
      value(storage.value(of: attribute))
      buffer.append(UInt8(ascii: "\""))
    }
  }

  /// Compares code point by code point, which for UTF-8 is byte by byte.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private mutating func value(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): buffer += "&amp;".utf8
      case UInt8(ascii: "<"): buffer += "&lt;".utf8
      case UInt8(ascii: "\""): buffer += "&quot;".utf8
      case 0x09: buffer += "&#x9;".utf8
      case 0x0A: buffer += "&#xA;".utf8
      case 0x0D: buffer += "&#xD;".utf8
      default: buffer.append(byte)
      }
    }
  }

  /// Writes the text up to a position, with the processing instructions in it.
  private mutating func text(to end: Int) {
    while nextInstruction < storage.instructions.count,
      storage.instructions[nextInstruction].tagsBefore == tags
    {
      let instruction = storage.instructions[nextInstruction]
      nextInstruction += 1
      plain(storage.text[textPosition..<instruction.textBefore])
      textPosition = instruction.textBefore
      self.instruction(instruction)
    }
    plain(storage.text[textPosition..<end])
    textPosition = end
  }

  private mutating func plain(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): buffer += "&amp;".utf8
      case UInt8(ascii: "<"): buffer += "&lt;".utf8
      case UInt8(ascii: ">"): buffer += "&gt;".utf8
      case 0x0D: buffer += "&#xD;".utf8
      default: buffer.append(byte)
      }
    }
  }

  /// Leaves out the instructions before the element that is to be written.
  private mutating func skipInstructions() {
    while nextInstruction < storage.instructions.count,
      storage.instructions[nextInstruction].tagsBefore <= tags
    {
      nextInstruction += 1
    }
  }

  private mutating func writeOuterInstructions(before: Bool) {
    let all = 2 * storage.nodes.count
    for instruction in storage.instructions
    where before ? instruction.tagsBefore == 0 : instruction.tagsBefore == all {
      if !before { buffer.append(0x0A) }
      self.instruction(instruction)
      if before { buffer.append(0x0A) }
    }
  }

  private mutating func instruction(_ instruction: XMLStorage.Instruction) {
    buffer += "<?\(instruction.target)".utf8
    if !instruction.data.isEmpty {
      buffer.append(UInt8(ascii: " "))
      buffer += instruction.data
    }
    buffer += "?>".utf8
  }

  private mutating func flush() {
    guard buffer.count >= 1 << 16 else { return }
    sink.take(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
