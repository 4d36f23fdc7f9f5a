import CLibXML2
import Synchronization

/// What libxml2 keeps for the whole process, set once before the first document.
///
/// These are two of the three locks that keep a document from opening anything; the third is that
/// a document type is refused. Each holds alone, and each is tested with the others off.
enum ParserProcess {
  /// How often libxml2 asked for something outside the document.
  ///
  /// Stays zero while the first lock holds; counted so that a test can see it.
  static let outsideRequests = Atomic<Int>(0)

  /// Prepares libxml2; cheap after the first call.
  static func prepare() { _ = prepared }

  private static let prepared: Bool = {
    xmlInitParser()
    // No catalog, neither of the system nor of a document, ever redirects a name.
    xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
    // Nothing outside the memory given is opened: no file, no pipe, no network.
    unsafe xmlSetExternalEntityLoader { _, _, _ in
      ParserProcess.outsideRequests.add(1, ordering: .relaxed)
      return nil
    }
    return true
  }()
}
