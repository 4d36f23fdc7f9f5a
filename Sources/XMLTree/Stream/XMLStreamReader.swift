public import Diagnostics

/// Reads a document as a stream of events, in memory that does not grow with the document.
///
/// The same gate, the same scanner and the same parser as for a tree; only nothing is kept.
public enum XMLStreamReader {
  /// Reads a document from memory.
  ///
  /// - Parameters:
  ///   - bytes: The document in UTF-8, or in UTF-16 with a byte order mark.
  ///   - name: The name by which diagnostics call it.
  ///   - limits: How much is read.
  ///   - handler: Takes the events; those before the first problem have come when it is thrown.
  /// - Throws: Every diagnostic that could be found, sorted by place, or what the handler threw.
  public static func read<Handler: XMLStreamHandler>(
    _ bytes: [UInt8], name: String, limits: XMLLimits = .document, handler: inout Handler
  ) throws(DiagnosticsError) {
    var rest: [UInt8]? = bytes
    try read(name: name, limits: limits, handler: &handler) { () throws(DiagnosticsError) in
      defer { rest = nil }
      return rest ?? []
    }
  }

  /// Reads a document that comes in pieces, larger than memory if need be.
  ///
  /// - Parameters:
  ///   - name: The name by which diagnostics call it.
  ///   - limits: How much is read; those for logs do not bound the whole.
  ///   - handler: Takes the events; those before the first problem have come when it is thrown.
  ///   - nextPiece: Gives the next bytes, empty at the end; pieces may be cut anywhere.
  /// - Throws: Every diagnostic that could be found, sorted by place, or what the handler or
  ///   `nextPiece` threw.
  public static func read<Handler: XMLStreamHandler>(
    name: String, limits: XMLLimits = .log, handler: inout Handler,
    nextPiece: @escaping () throws(DiagnosticsError) -> [UInt8]
  ) throws(DiagnosticsError) {
    let session = StreamSession(
      source: name, limits: limits, handler: handler, pieces: nextPiece)
    defer { handler = session.handler }
    try session.run()
  }
}

/// Passes the events of a document on to a handler.
private final class StreamSession<Handler: XMLStreamHandler>: XMLSession {
  // Without the run-time check of exclusive access, as in the session: a handler never sees the
  // session that calls it, so nothing else reaches these during a call.
  @exclusivity(unchecked) private var uncheckedHandler: Handler
  @exclusivity(unchecked) private var uncheckedState = StreamState()

  /// Takes the events.
  var handler: Handler {
    _read { yield unsafe uncheckedHandler }
    _modify { yield unsafe &uncheckedHandler }
  }
  private var state: StreamState {
    _read { yield unsafe uncheckedState }
    _modify { yield unsafe &uncheckedState }
  }

  init(
    source: String, limits: XMLLimits, handler: Handler,
    pieces: @escaping () throws(DiagnosticsError) -> [UInt8]
  ) {
    unsafe uncheckedHandler = handler
    super.init(source: source, limits: limits, pieces: pieces)
  }

  override func startElement(_ tag: borrowing StartTag) {
    do throws(DiagnosticsError) {
      try flush()
      let level = state.open.count
      state.open.append(tag.number)
      unsafe try withUnsafePointer(to: tag) { pointer throws(DiagnosticsError) in
        try handler.startElement(unsafe XMLStreamElement(self, pointer, level: level))
      }
    } catch {
      stop(throwing: error)
    }
  }

  override func endElement() {
    guard let number = state.open.popLast() else { return }
    do throws(DiagnosticsError) {
      try flush()
      try handler.endElement(entry(number).name)
    } catch {
      stop(throwing: error)
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !state.open.isEmpty { unsafe state.text.append(contentsOf: bytes) }
  }

  private func flush() throws(DiagnosticsError) {
    guard !state.text.isEmpty else { return }
    defer { state.text.removeAll(keepingCapacity: true) }
    try handler.text(XMLStreamText(state.text))
  }
}

/// What a stream keeps between events.
private struct StreamState {
  /// The text since the last tag.
  var text: [UInt8] = []
  /// The numbers of the names of the open elements.
  var open: [Int] = []
}
