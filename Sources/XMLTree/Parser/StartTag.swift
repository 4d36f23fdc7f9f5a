import CLibXML2

/// A start tag as libxml2 tells it; valid only during the callback, which is why it cannot be
/// copied.
@safe struct StartTag: ~Copyable {
  /// The number of the element's name.
  let number: Int
  /// How many attributes it has, namespace declarations not counted.
  let attributeCount: Int
  /// How many namespaces it declares.
  let namespaceCount: Int

  private let session: XMLSession
  private let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private let namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  /// Takes the arguments of libxml2's callback.
  init(
    _ session: XMLSession, number: Int,
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count attributeCount: Int,
    namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count namespaceCount: Int
  ) {
    self.session = session
    self.number = number
    unsafe self.attributes = attributes
    self.attributeCount = attributeCount
    unsafe self.namespaces = namespaces
    self.namespaceCount = namespaceCount
  }

  /// The number of the name of an attribute; attributes are counted from 0 in document order.
  func attributeNumber(_ index: Int) -> Int {
    precondition(index >= 0 && index < attributeCount, "the tag has no such attribute")
    guard let attributes = unsafe attributes else { return 0 }
    // libxml2 gives five pointers an attribute: local name, prefix, URI, value, end of value.
    let first = unsafe attributes + 5 * index
    return unsafe session.number(first[0], first[1], first[2])
  }

  /// Hands the value of an attribute to `body`.
  func withValue<Result>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    precondition(index >= 0 && index < attributeCount, "the tag has no such attribute")
    guard let attributes = unsafe attributes, let start = unsafe attributes[5 * index + 3],
      let end = unsafe attributes[5 * index + 4]
    else { return unsafe body(UnsafeBufferPointer(start: nil, count: 0)) }
    return unsafe body(UnsafeBufferPointer(start: start, count: end - start))
  }

  /// A namespace declaration: prefix, empty for the default one, and URI.
  func namespace(_ index: Int) -> (prefix: String, uri: String) {
    precondition(index >= 0 && index < namespaceCount, "the tag has no such declaration")
    guard let namespaces = unsafe namespaces else { return ("", "") }
    return unsafe (Self.text(namespaces[2 * index]), Self.text(namespaces[2 * index + 1]))
  }

  /// The text at an address of libxml2, empty for none.
  static func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }
}

extension XMLSession {
  /// The number of the name at libxml2's addresses.
  final func number(
    _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?
  ) -> Int {
    ledger.names.number(
      local: UInt(bitPattern: local), prefix: UInt(bitPattern: prefix),
      namespace: UInt(bitPattern: namespace)
    ) {
      unsafe NameTable.Entry(
        XMLName(StartTag.text(local), namespace: StartTag.text(namespace)),
        prefix: StartTag.text(prefix))
    }
  }

  /// The name with a number.
  ///
  /// A function, so that the number is known before the table is read: numbering a new name changes
  /// the table.
  final func entry(_ number: Int) -> NameTable.Entry { ledger.names.entries[number] }
}
