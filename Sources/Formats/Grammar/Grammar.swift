/// The grammar of one of our formats, as data.
///
/// Everything that knows a format's structure is made from it: the check of a document
/// (``StructureCheck``), the schema for editors (``SchemaWriter``) and the reference tables of the
/// manual (``ReferenceWriter``). What a grammar cannot say is the linter's.
public struct Grammar: Sendable {
  /// The short name of the format, such as `checklist`; the schema is `<name>-1.xsd`.
  public let name: String
  /// The namespace of all its elements.
  public let namespace: String
  /// The rules of its elements; the first is that of the root.
  public let rules: [ElementRule]
  /// Whether controllers write the documents, who may put a person's name where it does not belong;
  /// messages then show values only when they look like ids, numbers or dates.
  let isPrivate: Bool
  /// Whether an attribute that may be left out may also be blank, which means the same.
  let blankIsAbsent: Bool
  /// For each rule, what may stand in it: name, rule and particle.
  let slots: [[Slot]]

  /// A child element that a rule allows.
  struct Slot: Sendable {
    let name: String
    let rule: Int
    let particle: Int
  }

  /// Makes a grammar; every rule that a particle names must be among the rules.
  init(
    name: String, namespace: String, isPrivate: Bool = false, blankIsAbsent: Bool = false,
    rules: [ElementRule]
  ) {
    self.name = name
    self.blankIsAbsent = blankIsAbsent
    self.isPrivate = isPrivate
    self.namespace = namespace
    self.rules = rules
    let index = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.key, $0) })
    slots = rules.map { rule in
      rule.particles.enumerated().flatMap { position, particle in
        particle.keys.map { key in
          guard let target = index[key] else { preconditionFailure("no rule for \(key)") }
          return Slot(name: rules[target].name, rule: target, particle: position)
        }
      }
    }
  }

  /// The rule of the root element.
  public var root: ElementRule { rules[0] }

  /// The rule with a key.
  func rule(_ key: String) -> ElementRule? { rules.first { $0.key == key } }

  /// Whether an attribute may be blank.
  func allowsBlank(_ attribute: AttributeRule) -> Bool {
    attribute.mayBeBlank || (blankIsAbsent && !attribute.isRequired)
  }

  /// The formats.
  public static let all: [Grammar] = [
    .checklist, .sop, .results, .programme, .survey, .answers, .index, .register,
    .calendar, .universe, .followup,
  ]
}

/// What is known about one element.
///
/// A class, because the check holds one for every element that it visits, and copying the parts would
/// cost more than the check.
public final class ElementRule: Sendable {
  /// What an element holds.
  enum Content: Sendable {
    /// Nothing but attributes.
    case empty
    /// Text, which must not be blank.
    case text
    /// Text, which may be blank while its author has not written it.
    case optionalText
    /// Child elements in this order.
    case children([Particle])
  }

  /// Its key, unique in the grammar; differs from the name where one name has two meanings.
  let key: String
  /// Its name.
  public let name: String
  /// What it is, in one sentence.
  public let documentation: String
  /// Its attributes.
  let attributes: [AttributeRule]
  /// Whether it may carry `xml:lang`.
  let hasLanguage: Bool
  /// Whether it must carry `xml:lang`.
  let requiresLanguage: Bool
  /// What it holds.
  let content: Content

  init(
    _ name: String, key: String? = nil, _ documentation: String, language: Bool = false,
    attributes: [AttributeRule] = [], _ content: Content
  ) {
    self.key = key ?? name
    self.name = name
    self.documentation = documentation
    self.attributes = attributes
    requiresLanguage = language
    switch content {
    case .text, .optionalText: hasLanguage = true
    case .empty, .children: hasLanguage = language
    }
    self.content = content
  }

  /// A text without a language: what a controller wrote.
  init(note name: String, _ documentation: String) {
    key = name
    self.name = name
    self.documentation = documentation
    attributes = []
    requiresLanguage = false
    hasLanguage = false
    content = .optionalText
  }

  /// The child elements in their order; empty for text and for empty elements.
  var particles: [Particle] {
    if case .children(let particles) = content { particles } else { [] }
  }

  /// The rule of an attribute.
  func attribute(_ name: String) -> AttributeRule? { attributes.first { $0.name == name } }
}

/// A place in the order of an element's children.
struct Particle: Sendable {
  /// The keys of the elements that may stand here; more than one: one of them.
  let keys: [String]
  /// How many must stand here at least.
  let least: Int
  /// How many may stand here; `nil`: any number.
  let most: Int?

  /// At most one.
  static func optional(_ key: String) -> Particle { Particle(keys: [key], least: 0, most: 1) }
  /// Any number.
  static func any(_ key: String) -> Particle { Particle(keys: [key], least: 0, most: nil) }
  /// At least one.
  static func some(_ key: String) -> Particle { Particle(keys: [key], least: 1, most: nil) }
  /// Exactly one.
  static func one(_ key: String) -> Particle { Particle(keys: [key], least: 1, most: 1) }
  /// Exactly one of several elements.
  static func oneOf(_ keys: [String]) -> Particle { Particle(keys: keys, least: 1, most: 1) }
}

/// What is known about one attribute.
struct AttributeRule: Sendable {
  /// Its name, in no namespace.
  let name: String
  /// What its value must be.
  let type: ValueType
  /// Whether it must be given.
  let isRequired: Bool
  /// The value that holds where it is not given; `nil`: none.
  let standard: String?
  /// What it says, in one sentence.
  let documentation: String
  /// Whether it may be blank though it must be given.
  var mayBeBlank = false

  /// An attribute that must be given.
  static func must(_ name: String, _ type: ValueType, _ documentation: String) -> AttributeRule {
    AttributeRule(
      name: name, type: type, isRequired: true, standard: nil, documentation: documentation)
  }

  /// An attribute that must be given, and may be blank.
  static func mustOrBlank(
    _ name: String, _ type: ValueType, _ documentation: String
  ) -> AttributeRule {
    var rule = must(name, type, documentation)
    rule.mayBeBlank = true
    return rule
  }

  /// An attribute that may be given, and for which nothing stands in.
  static func may(_ name: String, _ type: ValueType, _ documentation: String) -> AttributeRule {
    AttributeRule(
      name: name, type: type, isRequired: false, standard: nil, documentation: documentation)
  }

  /// An attribute that may be given; where it is not, the standard value holds.
  static func may(
    _ name: String, _ type: ValueType, _ standard: String, _ documentation: String
  ) -> AttributeRule {
    AttributeRule(
      name: name, type: type, isRequired: false, standard: standard, documentation: documentation)
  }
}
