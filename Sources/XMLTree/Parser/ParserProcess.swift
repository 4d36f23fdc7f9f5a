import CLibXML2
import Glibc
import Synchronization

/// What libxml2 keeps for the whole process, set once before the first document.
///
/// These are two of the three locks that keep a document from opening anything; the third is that
/// a document type is refused. Each holds alone, and each is tested with the others off.
enum ParserProcess {
  /// How often libxml2 asked for something outside the document, and was given nothing.
  ///
  /// Stays zero while the other locks hold; counted so that a test can see it.
  static let outsideRequests = Atomic<Int>(0)

  /// Texts of our own that a schema of ours imports, by the name it imports them under.
  private struct Library {
    let thread: pthread_t
    let texts: [String: [UInt8]]
  }

  private static let library = Mutex<Library?>(nil)
  private static let compiling = Mutex<Void>(())

  /// Prepares libxml2; cheap after the first call.
  static func prepare() { _ = prepared }

  /// Lets libxml2 have texts of ours, in this thread, while `body` runs; one thread at a time.
  static func lending<Result, Failure: Error>(
    _ texts: [String: [UInt8]], _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    prepare()
    return try compiling.withLock { _ throws(Failure) in
      library.withLock { $0 = Library(thread: pthread_self(), texts: texts) }
      defer { library.withLock { $0 = nil } }
      return try body()
    }
  }

  private static let prepared: Bool = {
    xmlInitParser()
    // No catalog, neither of the system nor of a document, ever redirects a name.
    xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
    // Nothing outside the memory given is opened: no file, no pipe, no network.
    unsafe xmlSetExternalEntityLoader { name, _, context in
      unsafe ParserProcess.lent(name, to: context)
    }
    return true
  }()

  /// A text of ours that is lent to this thread; `nil` for everything else.
  private static func lent(
    _ name: UnsafePointer<CChar>?, to context: xmlParserCtxtPtr?
  ) -> xmlParserInputPtr? {
    let wanted = unsafe name.map { unsafe String(cString: $0) } ?? ""
    let text = library.withLock { library -> [UInt8]? in
      guard let library, pthread_equal(library.thread, pthread_self()) != 0 else { return nil }
      return library.texts[wanted]
    }
    guard let text else {
      outsideRequests.add(1, ordering: .relaxed)
      return nil
    }
    // libxml2 copies the bytes, and frees the buffer with the input.
    let buffer = unsafe text.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) {
        unsafe xmlParserInputBufferCreateMem(
          $0.baseAddress, Int32($0.count), XML_CHAR_ENCODING_UTF8)
      }
    }
    return unsafe xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE)
  }
}
