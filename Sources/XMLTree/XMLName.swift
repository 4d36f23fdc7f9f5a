/// The name of an element or attribute: namespace and local part; the prefix says nothing.
///
/// Two names are equal when both parts are, byte for byte.
public struct XMLName: Hashable, Sendable {
  /// The URI of the namespace; empty for none.
  public let namespace: String
  /// The local part.
  public let local: String

  /// Makes a name; without a namespace unless one is given.
  public init(_ local: String, namespace: String = "") {
    self.namespace = namespace
    self.local = local
  }

  /// The namespace of `xml:lang`, `xml:id` and `xml:space`.
  public static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// Compares byte for byte: `String` itself takes canonically equivalent texts for equal, which
  /// XML does not.
  public static func == (left: XMLName, right: XMLName) -> Bool {
    left.local.isIdentical(to: right.local) && left.namespace.isIdentical(to: right.namespace)
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(local)
    hasher.combine(namespace)
  }
}

extension XMLName: CustomStringConvertible {
  /// `{namespace}local`, or the local part alone where there is no namespace.
  public var description: String { namespace.isEmpty ? local : "{\(namespace)}\(local)" }
}

extension String {
  /// Whether both texts have the same UTF-8 bytes.
  func isIdentical(to other: String) -> Bool {
    // `==` is quick to say no, and never says no to identical texts.
    self == other && utf8.elementsEqual(other.utf8)
  }
}
