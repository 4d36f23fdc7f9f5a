import CLibXML2
import Diagnostics
import Glibc

/// One reading of one document: the border between libxml2 and Swift.
///
/// Bytes pass the gate, then the scanner, then libxml2, which asks for them piece by piece and calls
/// back. A subclass keeps what it wants of the events. No pointer of libxml2 outlives the callback
/// in which it came. The first finding ends the reading.
@safe class XMLSession {
  /// The names of the document so far.
  final var names = NameTable()
  /// What was found; any refuses the document.
  final private(set) var diagnostics: [Diagnostic] = []
  /// What the handler of a stream threw.
  final var thrown: DiagnosticsError?
  /// The offset of the `<` of the start tag that is being told.
  final private(set) var tagOffset = 0
  /// The offsets of the start tags of the open elements.
  private var open: [Int] = []
  /// The text at hand, for places.
  final var window: TextWindow

  final let limits: XMLLimits
  private let locks: XMLLocks
  private var gate: ByteGate
  private var scanner: MarkupScanner
  private let nextPiece: () throws(DiagnosticsError) -> [UInt8]
  private var context: xmlParserCtxtPtr?
  private var taken = 0
  private var atEnd = false
  /// The next of the scanner's start tags to be told.
  private var nextStart = 0
  private var toldTags = 0
  private var foundTags = 0
  /// The namespaces and the targets of processing instructions, by address.
  private var otherNames: Set<UInt> = []

  /// Makes a session that reads pieces until one is empty.
  init(
    source: String, limits: XMLLimits, locks: XMLLocks = .all,
    pieces: @escaping () throws(DiagnosticsError) -> [UInt8]
  ) {
    window = TextWindow(source: source)
    self.limits = limits
    self.locks = locks
    gate = ByteGate(limits: limits)
    scanner = MarkupScanner(limits: limits)
    nextPiece = pieces
  }

  // What a subclass keeps. Called in document order; text comes in pieces.
  func startElement(_ tag: borrowing StartTag) {}
  func endElement() {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func instruction(target: String, data: [UInt8]) {}

  /// Reads the whole document.
  final func run() throws(DiagnosticsError) {
    ParserProcess.prepare()
    // The first piece is read ahead: what the gate and the scanner refuse never reaches libxml2.
    refill()
    if !isStopped { parse() }
    if let thrown { throw thrown }
    if diagnostics.isEmpty, locks.contains(.scanner), toldTags != foundTags {
      find(.xmlReadersDisagree, at: 0, ["found": "\(toldTags)", "expected": "\(foundTags)"])
    }
    if !diagnostics.isEmpty { throw DiagnosticsError(diagnostics) }
  }

  /// libxml2 tells a start tag: finds where it began, and counts names.
  final func receive(_ tag: borrowing StartTag) {
    if nextStart < scanner.starts.count {
      tagOffset = scanner.starts[nextStart]
      nextStart += 1
    }
    toldTags += 1
    // The bytes are UTF-8 already; a decoder of libxml2's own would read them as something else.
    if toldTags == 1, usesDecoder { return find(.xmlDeclarationMalformed, at: 0) }
    open.append(tagOffset)
    guard names.entries.count + otherNames.count <= limits.distinctNames else {
      find(.xmlLimitDistinctNames, at: tagOffset, ["limit": "\(limits.distinctNames)"])
      return
    }
    let entry = names.entries[tag.number]
    if entry.name.namespace.isIdentical(to: "http://www.w3.org/2001/XInclude") {
      find(.xmlXInclude, at: tagOffset, ["element": entry.name.local])
      return
    }
    startElement(tag)
  }

  /// libxml2 tells an end tag.
  final func receiveEnd() {
    _ = open.popLast()
    endElement()
  }

  /// The offset of the start tag of the innermost open element.
  final var openTag: Int { open.last ?? 0 }

  /// The offset of the start tag that libxml2 is reading and has not told yet.
  final var currentTag: Int {
    nextStart < scanner.starts.count ? scanner.starts[nextStart] : tagOffset
  }

  /// Whether libxml2 has read everything there is.
  final var isAtEnd: Bool { atEnd && consumed >= window.count }

  /// libxml2 tells a namespace declaration or the target of an instruction.
  final func note(nameAt address: UInt) { otherNames.insert(address) }

  private func parse() {
    var handler = unsafe SAXCallbacks.handler(locks)
    let this = unsafe Unmanaged.passUnretained(self).toOpaque()
    // Safe: the session outlives the context, which is freed below and keeps nothing of it.
    guard
      let context = unsafe xmlCreateIOParserCtxt(
        &handler, this, SAXCallbacks.read, nil, this, XML_CHAR_ENCODING_UTF8)
    else {
      find(.xmlNotWellFormed, at: 0, ["reason": "out of memory"])
      return
    }
    unsafe self.context = context
    defer {
      unsafe self.context = nil
      if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
      unsafe xmlFreeParserCtxt(context)
    }
    unsafe xmlCtxtUseOptions(context, locks.options)
    let result = unsafe xmlParseDocument(context)
    let sound = unsafe context.pointee.wellFormed == 1 && context.pointee.nsWellFormed == 1
    if result != 0 || !sound, !isStopped {
      find(.xmlNotWellFormed, at: taken, ["reason": "the parser gives no reason"])
    }
  }

  /// Whether libxml2 has started to decode by itself.
  private var usesDecoder: Bool {
    guard let context = unsafe context, let input = unsafe context.pointee.input,
      let buffer = unsafe input.pointee.buf
    else { return false }
    return unsafe buffer.pointee.encoder != nil
  }

  /// Hands libxml2 the next bytes; 0 at the end, or when the reading has been ended.
  final func read(into buffer: UnsafeMutablePointer<CChar>, most: Int) -> Int {
    if taken == window.count, !atEnd { refill() }
    guard !isStopped else { return 0 }
    let piece = window.latest
    let base = window.count - piece.count
    let length = min(most, window.count - taken)
    guard length > 0 else { return 0 }
    unsafe piece.withUnsafeBytes { bytes in
      guard let source = bytes.baseAddress else { return }
      unsafe memcpy(buffer, source + (taken - base), length)
    }
    if let blank = gate.declaration?.range.clamped(to: taken..<(taken + length)), !blank.isEmpty {
      unsafe memset(buffer + (blank.lowerBound - taken), 0x20, blank.count)
    }
    taken += length
    return length
  }

  /// Fetches pieces until one holds text, or the end is reached.
  private func refill() {
    while !atEnd, taken == window.count, !isStopped {
      do throws(DiagnosticsError) {
        let bytes = try nextPiece()
        atEnd = bytes.isEmpty
        let text = atEnd ? gate.finish() : gate.admit(bytes)
        let base = window.count
        if !text.isEmpty {
          window.append(text)
          if locks.contains(.scanner) {
            scanner.starts.removeFirst(nextStart)
            nextStart = 0
            foundTags -= scanner.starts.count
            scanner.scan(text, from: base)
            foundTags += scanner.starts.count
          }
        }
        for finding in gate.findings + scanner.findings { find(finding) }
      } catch {
        thrown = error
      }
    }
  }

  /// Notes something and ends the reading.
  final func find(_ message: Message, at offset: Int, _ facts: [String: String] = [:]) {
    find(Finding(message, at: offset, facts))
  }

  private func find(_ finding: Finding) {
    diagnostics.append(window.diagnostic(finding))
    stop()
  }

  /// Ends the reading: no more events come, and the next request for bytes gets none.
  ///
  /// `xmlStopParser` frees the input that a running function may still point into, so it is called
  /// only from where libxml2 expects it.
  final func stop() {
    if let context = unsafe context { unsafe context.pointee.disableSAX = 1 }
  }

  /// Stops libxml2 at once; only for the callbacks of a document type, after which it looks.
  final func halt() {
    if let context = unsafe context { unsafe xmlStopParser(context) }
  }

  /// Whether nothing more is to be told.
  final var isStopped: Bool { !diagnostics.isEmpty || thrown != nil }

  /// How many bytes libxml2 has read.
  final var consumed: Int {
    guard let context = unsafe context, let input = unsafe context.pointee.input else {
      return taken
    }
    return unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }
}
