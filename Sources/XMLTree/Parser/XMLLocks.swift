import CLibXML2

/// The locks that keep a hostile document from harm.
///
/// Always all of them; a test takes some away to see that the others hold alone.
struct XMLLocks: OptionSet {
  let rawValue: Int

  /// The linear pass before the parser, which also refuses a document type.
  static let scanner = XMLLocks(rawValue: 1)
  /// The stop at a document type inside the parser, before any declaration.
  static let doctype = XMLLocks(rawValue: 2)
  /// The parser option that refuses the network.
  static let network = XMLLocks(rawValue: 4)

  /// Every lock.
  static let all: XMLLocks = [.scanner, .doctype, .network]

  /// The options for libxml2.
  ///
  /// Without `XML_PARSE_NOENT` an attribute `a&amp;b` arrives as
  /// `a&#38;b`; it does no harm because a document that declares entities is refused.
  var options: Int32 {
    let options = XML_PARSE_NOENT.rawValue | XML_PARSE_BIG_LINES.rawValue
    return Int32(contains(.network) ? options | XML_PARSE_NONET.rawValue : options)
  }
}
