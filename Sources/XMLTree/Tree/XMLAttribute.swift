public import Diagnostics

/// An attribute of an element.
public struct XMLAttribute: Sendable {
  /// The name: namespace and local part.
  public let name: XMLName
  /// The value, references resolved, white space normalised as XML 1.0 section 3.3.3 says.
  public let value: String

  private let storage: XMLStorage
  private let element: Int
  private let ordinal: Int

  init(storage: XMLStorage, element: Int, index: Int) {
    self.storage = storage
    self.element = element
    ordinal = index - Int(storage.nodes[element].firstAttribute)
    name = storage.names[Int(storage.attributes[index].name)].name
    value = String(decoding: storage.value(of: index), as: UTF8.self)
  }

  /// The place of the attribute's name.
  public var location: SourceLocation {
    storage.location(of: written?.name.lowerBound ?? Int(storage.nodes[element].offset))
  }

  /// The place of the value's first character, after the quotation mark.
  public var valueLocation: SourceLocation {
    storage.location(of: written?.value.lowerBound ?? Int(storage.nodes[element].offset))
  }

  /// The place where a byte of the value is written, for naming a place inside an expression.
  ///
  /// References and line ends are taken into account: in `a&lt;b` byte 2 of the value `a<b` stands
  /// five columns after byte 1.
  ///
  /// - Parameter number: A byte of the value's UTF-8, counted from 0; one beyond gives the value's
  ///   end.
  /// - Returns: The place.
  public func location(ofByte number: Int) -> SourceLocation {
    guard let written else { return location }
    return storage.location(
      of: WrittenText.offset(ofByte: number, inValue: written.value, of: storage.bytes))
  }

  /// The attribute as it stands in the source: found by reading the tag again, because keeping it
  /// would cost more than the rare question is worth.
  private var written: TagReader.Attribute? {
    var reader = TagReader(storage.bytes, at: Int(storage.nodes[element].offset))
    var number = 0
    while let attribute = reader.next() {
      if attribute.isNamespace(in: storage.bytes) { continue }
      if number == ordinal { return attribute }
      number += 1
    }
    return nil
  }
}
