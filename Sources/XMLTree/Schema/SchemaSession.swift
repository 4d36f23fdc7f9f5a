import CLibXML2
import Diagnostics

/// Reads a document once more, with the schema listening.
///
/// libxml2 tells a problem while it handles an event, and knows no place; the element of the event is
/// the place.
@safe final class SchemaSession: XMLSession {
  private let validation: xmlSchemaValidCtxtPtr
  private var plug: OpaquePointer?
  private var found: [Found] = []
  private var count = 0
  private var open: [Found.Place] = []
  private var current = Found.Place(element: 0, text: nil)

  /// A problem and where it is.
  struct Found {
    /// An element, and the byte where its text begins, white space left out.
    struct Place {
      let element: Int
      var text: Int?
    }

    let place: Place
    let problem: ParserProblem
  }

  init(_ document: XMLDocument, _ validation: xmlSchemaValidCtxtPtr) {
    unsafe self.validation = validation
    var rest: [UInt8]? = document.storage.bytes
    super.init(source: document.source, limits: .none) { () throws(DiagnosticsError) in
      defer { rest = nil }
      return rest ?? []
    }
  }

  /// The problems in the order in which libxml2 tells them.
  func problems() -> [Found] {
    // The document has been read before, so reading it again cannot fail.
    try? run()
    return found
  }

  override func attach(_ context: xmlParserCtxtPtr) {
    unsafe xmlSchemaSetValidStructuredErrors(
      validation,
      { pointer, error in
        guard let pointer = unsafe pointer, let error = unsafe error else { return }
        // Safe: the session outlives the reading, during which libxml2 calls.
        let session = unsafe Unmanaged<SchemaSession>.fromOpaque(pointer).takeUnretainedValue()
        session.note(unsafe ParserProblem(error.pointee))
      }, Unmanaged.passUnretained(self).toOpaque())
    unsafe plug = unsafe xmlSchemaSAXPlug(
      validation, &context.pointee.sax, &context.pointee.userData)
  }

  override func detach() {
    if let plug = unsafe plug { unsafe xmlSchemaSAXUnplug(plug) }
    unsafe plug = nil
  }

  override func startElement(_ tag: borrowing StartTag) {
    current = Found.Place(element: count, text: nil)
    open.append(current)
    count += 1
  }

  override func endElement() {
    if let last = open.popLast() { current = last }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let last = open.indices.last else { return }
    if open[last].text == nil,
      let first = unsafe bytes.firstIndex(where: { !MarkupByte.isSpace($0) })
    {
      let offset = unsafe self.offset(of: bytes) + first
      // What a reference says does not stand there as such.
      let isWritten = unsafe window.byte(at: offset) == bytes[first]
      open[last].text = isWritten ? offset : window.lastIndex(of: "&", before: consumed)
    }
    current = open[last]
  }

  private func note(_ problem: ParserProblem) {
    found.append(Found(place: current, problem: problem))
  }
}
