import CLibXML2
import Diagnostics
import Glibc

/// One reading of one document: the border between libxml2 and Swift.
///
/// Bytes pass the gate, then the scanner, then libxml2, which asks for them piece by piece and calls
/// back. A subclass keeps what it wants of the events. No pointer of libxml2 outlives the callback
/// in which it came. The first finding ends the reading. Not for several threads at a time.
@safe class XMLSession {
  // What is touched at every event does without the run-time check of exclusive access, which took
  // a sixth of the time. Safe: a session belongs to one thread, libxml2 calls back one event at a
  // time, and no method of the ledger calls anything outside.
  @exclusivity(unchecked) private var uncheckedLedger = TagLedger()
  @exclusivity(unchecked) private var uncheckedStop = false

  /// The tags and names so far.
  final var ledger: TagLedger {
    _read { yield unsafe uncheckedLedger }
    _modify { yield unsafe &uncheckedLedger }
  }
  /// Whether nothing more is to be told.
  final private(set) var isStopped: Bool {
    get { unsafe uncheckedStop }
    set { unsafe uncheckedStop = newValue }
  }
  /// The text at hand, for places.
  final var window: TextWindow

  final let limits: XMLLimits
  private let locks: XMLLocks
  private var diagnostics: [Diagnostic] = []
  private var thrown: DiagnosticsError?
  private var gate: ByteGate
  private var scanner: MarkupScanner
  private let nextPiece: () throws(DiagnosticsError) -> [UInt8]
  private var context: xmlParserCtxtPtr?
  private var taken = 0
  private var atEnd = false

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

  // For a subclass that lets something else listen, too; around the reading.
  func attach(_ context: xmlParserCtxtPtr) {}
  func detach() {}

  /// Reads the whole document.
  final func run() throws(DiagnosticsError) {
    ParserProcess.prepare()
    // The first piece is read ahead: what the gate and the scanner refuse never reaches libxml2.
    refill()
    if !isStopped { parse() }
    if let thrown { throw thrown }
    if !isStopped, locks.contains(.scanner), ledger.told != ledger.found {
      find(.xmlReadersDisagree, at: 0, ["found": "\(ledger.told)", "expected": "\(ledger.found)"])
    }
    if !diagnostics.isEmpty { throw DiagnosticsError(diagnostics) }
  }

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
    unsafe attach(context)
    let result = unsafe xmlParseDocument(context)
    detach()
    let sound = unsafe context.pointee.wellFormed == 1 && context.pointee.nsWellFormed == 1
    if result != 0 || !sound, !isStopped {
      find(.xmlNotWellFormed, at: taken, ["reason": "the parser gives no reason"])
    }
  }

  /// libxml2 tells a start tag.
  final func receive(_ tag: borrowing StartTag) {
    ledger.begin()
    let entry = entry(tag.number)
    if entry.isRefused {
      find(.xmlXInclude, at: ledger.offset, ["element": entry.name.local])
    } else if ledger.nameCount > limits.distinctNames {
      find(.xmlLimitDistinctNames, at: ledger.offset, ["limit": "\(limits.distinctNames)"])
    } else if ledger.told == 1, usesDecoder {
      // The bytes are UTF-8 already; a decoder of libxml2's own would read something else.
      find(.xmlDeclarationMalformed, at: 0)
    } else {
      startElement(tag)
    }
  }

  /// libxml2 tells an end tag.
  final func receiveEnd() {
    ledger.end()
    endElement()
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
            scanner.scan(text, from: base)
            ledger.await(scanner.starts)
            scanner.starts.removeAll(keepingCapacity: true)
          }
        }
        for finding in gate.findings + scanner.findings { find(finding) }
      } catch {
        stop(throwing: error)
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

  /// Ends the reading with what a handler or a source threw.
  final func stop(throwing error: DiagnosticsError) {
    thrown = error
    stop()
  }

  /// Ends the reading: no more events come, and the next request for bytes gets none.
  ///
  /// `xmlStopParser` frees the input that a running function may still point into, so it is called
  /// only from where libxml2 expects it.
  private func stop() {
    isStopped = true
    if let context = unsafe context { unsafe context.pointee.disableSAX = 1 }
  }

  /// Stops libxml2 at once; only for the callbacks of a document type, after which it looks.
  final func halt() {
    if let context = unsafe context { unsafe xmlStopParser(context) }
  }

  /// How many bytes libxml2 has read.
  final var consumed: Int {
    guard let context = unsafe context, let input = unsafe context.pointee.input else {
      return taken
    }
    return unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  /// Where text that libxml2 tells began; for text with line ends of Windows a little later.
  ///
  /// libxml2 tells plain text before it counts it as read, and from its input; other text after, and
  /// from a copy.
  final func offset(of text: UnsafeBufferPointer<UInt8>) -> Int {
    guard let context = unsafe context, let input = unsafe context.pointee.input,
      let start = text.baseAddress, unsafe start == input.pointee.cur
    else { return consumed - text.count }
    return consumed
  }

  /// Whether libxml2 has read everything there is.
  final var isAtEnd: Bool { atEnd && consumed >= window.count }
}
