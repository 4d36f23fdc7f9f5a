import Diagnostics
import Glibc

/// Reads tags just far enough to know what they cost, before libxml2 sees them.
///
/// One pass, time linear in the bytes, memory bounded. libxml2 2.9.14 compares every attribute of a
/// tag with every other before its first callback, so 90 000 attributes cost 14 seconds there and a
/// diagnostic here. As a by-product it records where every start tag begins, which libxml2 cannot
/// tell. In text that is not well-formed the scanner may lose its way, but only after the place
/// where libxml2 stops.
struct MarkupScanner {
  /// The offsets of the `<` of start tags found and not yet taken.
  var starts: [Int] = []
  /// What exceeds a limit, or is refused.
  private(set) var findings: [Finding] = []

  /// How many findings are told.
  private static let most = 20

  private enum State {
    case text
    case afterLess
    case afterBang
    case comment
    case cdata
    case instruction
    case endTag
    case tagName
    case inTag
    case attributeName
    case value
    case refused
  }

  private let limits: XMLLimits
  private var state = State.text
  /// The offset where the current name, value or piece of text begins.
  private var start = 0
  /// The offset of the `<` of the current markup.
  private var markup = 0
  /// How far the end of the construct, or what follows `<!`, is matched.
  private var matched = 0
  private var quote: UInt8 = 0

  // The current tag.
  private var closesItself = false
  private var attributes = 0
  private var namespaces = 0
  private var isNamespace = false

  // The document so far.
  private var open: [Int] = []
  private var inScope = 0
  private var elements = 0
  private var instructions = 0
  private var deepest = 0
  /// Bytes of text since the last tag, and where it began.
  private var run = 0
  private var runStart = 0
  private var runIsTold = false
  /// The first places where a limit of the whole document is passed, until they are told.
  private var depthExcess: Int?
  private var elementExcess: Int?

  init(limits: XMLLimits) { self.limits = limits }

  /// Reads the next piece, whose first byte has the offset `base`.
  mutating func scan(_ bytes: [UInt8], from base: Int) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe scan(start, count: buffer.count, base: base)
    }
  }

  private mutating func scan(_ bytes: UnsafePointer<UInt8>, count: Int, base: Int) {
    var index = 0
    while index < count {
      switch state {
      case .text:
        guard let found = unsafe memchr(bytes + index, 0x3C, count - index) else {
          index = count
          break
        }
        index = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
        run += base + index - start
        markup = base + index
        index += 1
        state = .afterLess
      case .afterLess:
        if unsafe open(bytes[index], at: base + index) { index += 1 }
      case .afterBang:
        if unsafe readBang(bytes[index], at: base + index) { index += 1 }
      case .comment, .cdata, .instruction:
        let (first, needed): (UInt8, Int) =
          state == .comment ? (0x2D, 2) : state == .cdata ? (0x5D, 2) : (0x3F, 1)
        while index < count {
          let byte = unsafe bytes[index]
          index += 1
          if byte == first {
            matched = min(matched + 1, needed)
          } else if byte == 0x3E, matched == needed {
            closeSpan(at: base + index)
            break
          } else {
            matched = 0
          }
        }
      case .endTag:
        guard let found = unsafe memchr(bytes + index, 0x3E, count - index) else {
          index = count
          break
        }
        index = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(bytes) + 1
        inScope -= open.popLast() ?? 0
        runStart = base + index
        beginText(at: base + index)
      case .tagName, .attributeName:
        var byte: UInt8 = 0
        while index < count {
          unsafe byte = bytes[index]
          if MarkupByte.endsName(byte) { break }
          if state == .attributeName, matched < 6 { matchNamespace(byte) }
          index += 1
        }
        if index < count { endName(at: base + index) }
      case .inTag:
        let byte = unsafe bytes[index]
        switch byte {
        case 0x20, 0x0A, 0x09, 0x0D, 0x3D: closesItself = false
        case 0x2F: closesItself = true
        case 0x3E: closeTag(at: base + index + 1)
        case 0x22, 0x27:
          quote = byte
          start = base + index + 1
          state = .value
        default:
          closesItself = false
          start = base + index
          matched = 0
          isNamespace = false
          state = .attributeName
          continue
        }
        index += 1
      case .value:
        guard let found = unsafe memchr(bytes + index, Int32(quote), count - index) else {
          index = count
          break
        }
        index = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
        endValue(at: base + index)
        index += 1
      case .refused: return
      }
    }
    settle(at: base + count)
  }

  /// Decides what `<` begins; says whether the byte was used up.
  private mutating func open(_ byte: UInt8, at offset: Int) -> Bool {
    switch byte {
    case 0x21:
      state = .afterBang
      matched = 0
    case 0x3F:
      state = .instruction
      matched = 0
      instructions += 1
      if instructions == limits.instructions &+ 1 {
        find(.xmlLimitInstructions, at: markup, ["limit": "\(limits.instructions)"])
      }
    case 0x2F:
      endRun()
      state = .endTag
    default:
      endRun()
      starts.append(markup)
      attributes = 0
      namespaces = 0
      closesItself = false
      start = offset
      state = .tagName
      return false
    }
    return true
  }

  private static let cdataOpening: [UInt8] = Array("[CDATA[".utf8)

  /// Tells comments, CDATA sections and the document type apart; says whether the byte was used up.
  private mutating func readBang(_ byte: UInt8, at offset: Int) -> Bool {
    switch (matched, byte) {
    case (0, 0x2D):
      matched = -1
    case (-1, 0x2D):
      state = .comment
      matched = 0
    case (0, 0x44):
      find(.xmlDoctype, at: markup)
      state = .refused
    case (0..<Self.cdataOpening.count, Self.cdataOpening[max(matched, 0)]):
      matched += 1
      if matched == Self.cdataOpening.count {
        state = .cdata
        matched = 0
        start = offset + 1
      }
    default:
      beginText(at: offset)
      return false
    }
    return true
  }

  /// Ends a comment, a CDATA section or a processing instruction.
  private mutating func closeSpan(at end: Int) {
    if state == .cdata {
      run += end - 3 - start
    } else {
      checkSpan(to: end)
    }
    beginText(at: end)
  }

  private mutating func checkSpan(to end: Int) {
    if state == .comment, end - markup > limits.commentBytes {
      find(.xmlLimitComment, at: markup, ["limit": "\(limits.commentBytes)"])
    } else if state == .instruction, end - markup > limits.instructionBytes {
      find(.xmlLimitInstruction, at: markup, ["limit": "\(limits.instructionBytes)"])
    }
  }

  private mutating func beginText(at offset: Int) {
    state = .text
    start = offset
  }

  /// The text between two tags is complete.
  private mutating func endRun() {
    checkRun(run)
    run = 0
    runIsTold = false
  }

  private mutating func checkRun(_ length: Int) {
    guard length > limits.textBytes, !runIsTold else { return }
    runIsTold = true
    find(.xmlLimitText, at: runStart, ["limit": "\(limits.textBytes)"])
  }

  private static let namespaceName: [UInt8] = Array("xmlns:".utf8)

  private mutating func matchNamespace(_ byte: UInt8) {
    if byte == Self.namespaceName[matched] {
      matched += 1
      isNamespace = matched >= 5
    } else {
      isNamespace = false
      matched = 7
    }
  }

  private mutating func endName(at end: Int) {
    checkName(to: end)
    state = .inTag
  }

  private mutating func checkName(to end: Int) {
    if end - start > limits.nameBytes {
      find(.xmlLimitName, at: start, ["limit": "\(limits.nameBytes)"])
    }
  }

  private mutating func endValue(at end: Int) {
    checkValue(to: end)
    if isNamespace { namespaces += 1 } else { attributes += 1 }
    closesItself = false
    state = .inTag
  }

  private mutating func checkValue(to end: Int) {
    if end - start > limits.attributeValueBytes {
      find(.xmlLimitAttributeValue, at: start, ["limit": "\(limits.attributeValueBytes)"])
    }
  }

  private mutating func closeTag(at end: Int) {
    checkTag()
    elements += 1
    if elements == limits.elements &+ 1 { elementExcess = markup }
    inScope += namespaces
    if inScope > limits.namespacesInScope, inScope - namespaces <= limits.namespacesInScope,
      namespaces <= limits.namespacesPerElement
    {
      find(.xmlLimitNamespacesInScope, at: markup, ["limit": "\(limits.namespacesInScope)"])
    }
    let depth = open.count + 1
    if depth > deepest {
      deepest = depth
      if depth == limits.depth &+ 1 { depthExcess = markup }
    }
    if closesItself { inScope -= namespaces } else { open.append(namespaces) }
    runStart = end
    beginText(at: end)
  }

  private mutating func checkTag() {
    if attributes > limits.attributesPerElement {
      find(
        .xmlLimitAttributes, at: markup,
        ["found": "\(attributes)", "limit": "\(limits.attributesPerElement)"])
    }
    if namespaces > limits.namespacesPerElement {
      find(
        .xmlLimitNamespaces, at: markup,
        ["found": "\(namespaces)", "limit": "\(limits.namespacesPerElement)"])
    }
  }

  /// Tells, at the end of a piece, what would otherwise be told only when a later piece ends the
  /// construct: the parser must not see a piece that exceeds a limit.
  private mutating func settle(at end: Int) {
    switch state {
    case .comment, .instruction: checkSpan(to: end)
    case .text, .cdata: checkRun(run + end - start)
    case .tagName, .attributeName: checkName(to: end)
    case .value: checkValue(to: end)
    default: break
    }
    if [.inTag, .attributeName, .value].contains(state) { checkTag() }
    if let offset = depthExcess {
      depthExcess = nil
      find(.xmlLimitDepth, at: offset, ["found": "\(deepest)", "limit": "\(limits.depth)"])
    }
    if let offset = elementExcess {
      elementExcess = nil
      find(.xmlLimitElements, at: offset, ["found": "\(elements)", "limit": "\(limits.elements)"])
    }
  }

  private mutating func find(
    _ message: Message, at offset: Int, _ facts: [String: String] = [:]
  ) {
    if findings.count < Self.most { findings.append(Finding(message, at: offset, facts)) }
  }
}

/// Bytes that matter in markup.
enum MarkupByte {
  /// Whether a byte ends a name: blank, `=`, `>`, `/` or a quotation mark.
  @inline(__always) static func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0A, 0x09, 0x0D, 0x3D, 0x3E, 0x2F, 0x22, 0x27: true
    default: false
    }
  }

  /// Whether a byte is white space in the sense of XML.
  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }
}
