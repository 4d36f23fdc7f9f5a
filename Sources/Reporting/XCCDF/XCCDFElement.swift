/// An element of an XCCDF document, with text or elements within.
struct XCCDFElement {
  let name: StaticString
  var attributes: [(name: StaticString, value: String)] = []
  var text: String?
  var children: [XCCDFElement] = []

  init(_ name: StaticString, _ attributes: [(StaticString, String)] = [], text: String) {
    self.name = name
    self.attributes = attributes.map { (name: $0.0, value: $0.1) }
    self.text = text
  }

  init(
    _ name: StaticString, _ attributes: [(StaticString, String)] = [],
    children: [XCCDFElement] = []
  ) {
    self.name = name
    self.attributes = attributes.map { (name: $0.0, value: $0.1) }
    self.children = children
  }

  /// The element as XML, each element on a line of its own: some readers skip what follows without white space.
  func append(to bytes: inout [UInt8], depth: Int = 0) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.description.utf8)
    for attribute in attributes {
      bytes.append(contentsOf: " \(attribute.name)=\"".utf8)
      XMLText.append(attribute.value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    if let text {
      bytes.append(UInt8(ascii: ">"))
      XMLText.append(text, to: &bytes)
      bytes.append(contentsOf: "</\(name)>\n".utf8)
    } else if children.isEmpty {
      bytes.append(contentsOf: "/>\n".utf8)
    } else {
      bytes.append(contentsOf: ">\n".utf8)
      for child in children { child.append(to: &bytes, depth: depth + 1) }
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
      bytes.append(contentsOf: "</\(name)>\n".utf8)
    }
  }
}
