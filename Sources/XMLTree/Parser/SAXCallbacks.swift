import CLibXML2
import Diagnostics

/// The only functions that libxml2 calls; each finds its session and passes the event on.
enum SAXCallbacks {
  /// The session behind the pointer that libxml2 hands back.
  private static func session(_ pointer: UnsafeMutableRawPointer?) -> XMLSession? {
    guard let pointer = unsafe pointer else { return nil }
    // Safe: the pointer was made from the session whose `parse` is still running.
    let session = unsafe Unmanaged<XMLSession>.fromOpaque(pointer).takeUnretainedValue()
    return session.isStopped ? nil : session
  }

  /// Hands libxml2 its bytes.
  static let read: xmlInputReadCallback = { pointer, buffer, length in
    guard let session = unsafe session(pointer), let buffer = unsafe buffer else { return 0 }
    return Int32(unsafe session.read(into: buffer, most: Int(length)))
  }

  /// The table of callbacks.
  static func handler(_ locks: XMLLocks) -> xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    if !locks.contains(.doctype) {
      // Only in tests: libxml2 does all it can with declarations, to see the other locks hold.
      _ = unsafe xmlSAXVersion(&handler, 2)
      unsafe handler.reference = nil
    }
    unsafe handler.initialized = XML_SAX2_MAGIC
    unsafe handler.startElementNs = startElement
    unsafe handler.endElementNs = endElement
    unsafe handler.characters = text
    unsafe handler.ignorableWhitespace = text
    unsafe handler.cdataBlock = text
    unsafe handler.comment = nil
    unsafe handler.processingInstruction = instruction
    unsafe handler.serror = problem
    unsafe handler.error = nil
    unsafe handler.fatalError = nil
    unsafe handler.warning = nil
    if locks.contains(.doctype) {
      unsafe handler.internalSubset = refuseDoctype
      unsafe handler.externalSubset = refuseDoctype
      unsafe handler.entityDecl = { pointer, _, _, _, _, _ in unsafe SAXCallbacks.refuse(pointer) }
      unsafe handler.unparsedEntityDecl = { pointer, _, _, _, _ in
        unsafe SAXCallbacks.refuse(pointer)
      }
      unsafe handler.notationDecl = { pointer, _, _, _ in unsafe SAXCallbacks.refuse(pointer) }
    }
    return unsafe handler
  }

  private static let startElement: startElementNsSAX2Func = {
    pointer, local, prefix, uri, namespaceCount, namespaces, count, defaulted, attributes in
    guard let session = unsafe session(pointer) else { return }
    if let namespaces = unsafe namespaces {
      for index in 0..<Int(namespaceCount) {
        session.ledger.note(nameAt: unsafe UInt(bitPattern: namespaces[2 * index + 1]))
      }
    }
    let tag = unsafe StartTag(
      session, number: session.number(local, prefix, uri),
      attributes: attributes, count: Int(count),
      namespaces: namespaces, count: Int(namespaceCount))
    // A value that the tag does not have comes from a document type.
    if defaulted != 0 { session.find(.xmlDoctype, at: 0) }
    session.receive(tag)
  }

  private static let endElement: endElementNsSAX2Func = { pointer, _, _, _ in
    unsafe session(pointer)?.receiveEnd()
  }

  private static let text: charactersSAXFunc = { pointer, bytes, length in
    guard let session = unsafe session(pointer), let bytes = unsafe bytes else { return }
    unsafe session.text(UnsafeBufferPointer(start: bytes, count: Int(length)))
  }

  private static let instruction: processingInstructionSAXFunc = { pointer, target, data in
    guard let session = unsafe session(pointer) else { return }
    session.ledger.note(nameAt: UInt(bitPattern: target))
    unsafe session.instruction(
      target: StartTag.text(target), data: Array(StartTag.text(data).utf8))
  }

  private static let refuseDoctype: internalSubsetSAXFunc = { pointer, _, _, _ in
    unsafe refuse(pointer)
  }

  /// Refuses a document type and stops libxml2 before it reads a declaration.
  private static func refuse(_ pointer: UnsafeMutableRawPointer?) {
    guard let session = unsafe session(pointer) else { return }
    session.find(.xmlDoctype, at: session.consumed)
    session.halt()
  }

  private static let problem: xmlStructuredErrorFunc = { pointer, error in
    guard let session = unsafe session(pointer), let error = unsafe error else { return }
    if unsafe error.pointee.level == XML_ERR_WARNING { return }
    unsafe session.report(ParserProblem(error.pointee))
  }
}
