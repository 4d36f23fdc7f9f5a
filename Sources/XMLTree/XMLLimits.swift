/// How much of a document is read; more is refused, with the place and the number.
///
/// The figures stand well above what real documents need: the largest published security checklist
/// at hand (16 MB) has 82 834 elements, depth 11 and at most 10 attributes on one element. All are
/// checked by a linear pass before libxml2 sees a byte, because some of its own checks are
/// quadratic. libxml2 keeps limits of its own (256 levels, 10 000 000 bytes in one piece), so
/// raising ours above those does not help.
public struct XMLLimits: Sendable, Hashable {
  /// Bytes of the whole document.
  public var bytes = 64 << 20
  /// Levels of elements; the root has depth 1.
  public var depth = 100
  /// Elements of the whole document.
  public var elements = 1_000_000
  /// Attributes on one element, namespace declarations not counted.
  public var attributesPerElement = 256
  /// Namespace declarations on one element.
  public var namespacesPerElement = 256
  /// Namespace declarations that hold at one place, those of outer elements included.
  public var namespacesInScope = 512
  /// Bytes of one name, with its prefix.
  public var nameBytes = 1_024
  /// Different names of elements, attributes and processing instructions in the document.
  public var distinctNames = 20_000
  /// Bytes of one attribute value as written.
  public var attributeValueBytes = 1 << 20
  /// Bytes of text between two tags as written, CDATA sections included.
  public var textBytes = 8 << 20
  /// Bytes of one comment.
  public var commentBytes = 1 << 20
  /// Bytes of one processing instruction.
  public var instructionBytes = 64 << 10
  /// Processing instructions of the whole document.
  public var instructions = 10_000

  /// The limits for checklists, SOPs, results and the like.
  public static let document = XMLLimits()

  /// The limits for event logs that are read as a stream: the whole has no limit, one piece has a
  /// smaller one, so that memory stays bounded.
  public static let log: XMLLimits = {
    var limits = XMLLimits()
    limits.bytes = .max
    limits.elements = .max
    limits.textBytes = 1 << 20
    limits.attributeValueBytes = 256 << 10
    return limits
  }()

  /// The limits by the names that diagnostics use, such as `attributes-per-element`.
  ///
  /// A program lets its users raise a limit under that name.
  public static var names: [String] { fields.map(\.name) }

  /// Sets a limit by its name.
  ///
  /// - Returns: Whether there is a limit of that name and the number is not negative; otherwise
  ///   nothing has changed.
  public mutating func set(_ name: String, to number: Int) -> Bool {
    guard number >= 0, let field = Self.fields.first(where: { $0.name == name }) else {
      return false
    }
    self[keyPath: field.path] = number
    return true
  }

  /// The limit of a name; `nil` when there is none.
  public func value(of name: String) -> Int? {
    Self.fields.first { $0.name == name }.map { self[keyPath: $0.path] }
  }

  private static var fields: [(name: String, path: WritableKeyPath<XMLLimits, Int>)] {
    [
      ("bytes", \.bytes), ("depth", \.depth), ("elements", \.elements),
      ("attributes-per-element", \.attributesPerElement),
      ("namespaces-per-element", \.namespacesPerElement),
      ("namespaces-in-scope", \.namespacesInScope), ("name-bytes", \.nameBytes),
      ("distinct-names", \.distinctNames), ("attribute-value-bytes", \.attributeValueBytes),
      ("text-bytes", \.textBytes), ("comment-bytes", \.commentBytes),
      ("instruction-bytes", \.instructionBytes), ("instructions", \.instructions),
    ]
  }

  /// No limits, for reading again what has been read within limits.
  static let none: XMLLimits = {
    var limits = XMLLimits()
    for field in fields { limits[keyPath: field.path] = .max }
    return limits
  }()
}
