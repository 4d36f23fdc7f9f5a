internal import Diagnostics
internal import XMLTree

/// Walks a document and reports every place where it leaves its grammar.
///
/// Agrees with the schema that ``SchemaWriter`` prints on whether a document is valid; it says more
/// about what is not, and goes on where a schema validator loses its way: an element or attribute
/// that is only misspelt counts as the one that was meant, so that one slip is reported once.
struct StructureCheck {
  private let grammar: Grammar
  private(set) var diagnostics: [Diagnostic] = []

  private init(_ grammar: Grammar) { self.grammar = grammar }

  /// All structural mistakes of a document, in document order.
  ///
  /// - Returns: `nil` beside the diagnostics' list means nothing; when the root itself is of another
  ///   format, that is the only diagnostic.
  static func check(_ document: XMLDocument, against grammar: Grammar) -> [Diagnostic] {
    var check = StructureCheck(grammar)
    let root = document.root
    let name = root.name
    let expected = grammar.root.name
    if name.local == expected, name.namespace == grammar.namespace {
      check.visit(root, rule: 0, parent: expected)
    } else if name.namespace.isEmpty {
      check.report(
        .structureRootWithoutNamespace, root.location,
        ["found": name.local, "expected": expected, "namespace": grammar.namespace])
    } else {
      check.report(
        .structureRootUnexpected, root.location,
        [
          "found": name.local, "foundNamespace": name.namespace, "expected": expected,
          "namespace": grammar.namespace,
        ])
    }
    return check.diagnostics
  }

  private mutating func report(
    _ message: Message, _ location: SourceLocation, _ facts: [String: String]
  ) {
    diagnostics.append(Diagnostic(message, at: location, facts))
  }

  private mutating func visit(_ element: XMLElement, rule index: Int, parent: String) {
    let rule = grammar.rules[index]
    checkAttributes(of: element, rule)
    switch rule.content {
    case .children:
      if element.hasText {
        report(
          .structureTextStray, element.location,
          ["element": rule.name, "expected": Self.names(of: rule, in: grammar)])
      }
    case .empty:
      if element.hasText {
        report(
          .structureTextStray, element.location, ["element": rule.name, "expected": "–"])
      }
    case .text:
      if !element.hasText {
        report(
          .structureTextEmpty, element.location, ["element": rule.name, "parent": parent])
      }
    case .optionalText: break
    }
    visitChildren(of: element, rule, index)
  }

  // MARK: - Children

  /// Where the walk through an element's children stands.
  private struct Progress {
    var counts: [Int]
    /// The children that the rule knows, with their particle.
    var known: [(child: XMLElement, position: Int)] = []
    var isOrdered = true
  }

  private mutating func visitChildren(of element: XMLElement, _ rule: ElementRule, _ index: Int) {
    let children = element.children
    if children.isEmpty, rule.particles.isEmpty { return }
    let slots = grammar.slots[index]
    var progress = Progress(counts: Array(repeating: 0, count: rule.particles.count))
    for child in children {
      let name = child.name
      guard name.namespace == grammar.namespace else {
        report(
          .structureElementForeign, child.location,
          ["element": name.local, "namespace": name.namespace, "expected": grammar.namespace])
        continue
      }
      if let slot = slots.first(where: { $0.name == name.local }) {
        place(slot, child, in: rule, &progress)
        visit(child, rule: slot.rule, parent: rule.name)
      } else {
        reportUnknown(child, in: rule, slots, &progress)
      }
    }
    if !progress.isOrdered { reportOrder(progress.known, in: rule) }
    for (position, particle) in rule.particles.enumerated()
    where progress.counts[position] < particle.least {
      if particle.keys.count > 1 {
        report(
          .structureChoiceMissing, element.location,
          ["parent": rule.name, "expected": Self.names(of: particle, in: grammar)])
      } else {
        report(
          .structureElementMissing, element.location,
          [
            "parent": rule.name, "element": particle.keys[0],
            "expected": Self.names(of: rule, in: grammar),
          ])
      }
    }
  }

  private mutating func place(
    _ slot: Grammar.Slot, _ child: XMLElement, in rule: ElementRule, _ progress: inout Progress
  ) {
    let position = slot.particle
    let particle = rule.particles[position]
    progress.counts[position] += 1
    if let last = progress.known.last, position < last.position { progress.isOrdered = false }
    progress.known.append((child, position))
    guard let most = particle.most, progress.counts[position] > most else { return }
    if particle.keys.count > 1 {
      report(
        .structureChoiceRepeated, child.location,
        [
          "element": slot.name, "parent": rule.name,
          "expected": Self.names(of: particle, in: grammar),
        ])
    } else {
      report(
        .structureElementRepeated, child.location,
        ["element": slot.name, "parent": rule.name, "most": String(most)])
    }
  }

  /// Reports the fewest children that would have to move, each run of equals once.
  private mutating func reportOrder(
    _ known: [(child: XMLElement, position: Int)], in rule: ElementRule
  ) {
    let staying = Self.longestOrdered(known.map(\.position))
    var lastMoved: Int?
    for (index, (child, position)) in known.enumerated() {
      if staying.contains(index) {
        lastMoved = nil
      } else if lastMoved != position {
        report(
          .structureElementOrder, child.location,
          [
            "element": child.name.local, "parent": rule.name,
            "expected": Self.names(of: rule, in: grammar),
          ])
        lastMoved = position
      }
    }
  }

  /// The indices of a longest subsequence that never descends.
  static func longestOrdered(_ values: [Int]) -> Set<Int> {
    var tails: [Int] = []
    var before: [Int?] = []
    for (index, value) in values.enumerated() {
      // The first tail that is greater; all before it can be continued.
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if values[tails[middle]] <= value { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? tails[low - 1] : nil)
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var chosen: Set<Int> = []
    var next = tails.last
    while let index = next {
      chosen.insert(index)
      next = before[index]
    }
    return chosen
  }

  private mutating func reportUnknown(
    _ child: XMLElement, in rule: ElementRule, _ slots: [Grammar.Slot],
    _ progress: inout Progress
  ) {
    let name = child.name.local
    if let suggestion = Spelling.nearest(to: name, in: slots.map(\.name)),
      let slot = slots.first(where: { $0.name == suggestion })
    {
      report(
        .structureElementMisspelt, child.location,
        ["parent": rule.name, "element": name, "suggestion": suggestion])
      progress.counts[slot.particle] += 1
      visit(child, rule: slot.rule, parent: rule.name)
    } else {
      report(
        .structureElementUnknown, child.location,
        [
          "parent": rule.name, "element": name, "expected": Self.names(of: rule, in: grammar),
        ])
    }
  }

  // MARK: - Attributes

  private static let instance = "http://www.w3.org/2001/XMLSchema-instance"

  private mutating func checkAttributes(of element: XMLElement, _ rule: ElementRule) {
    let attributes = element.attributes
    var meant: [String] = []
    var hasLanguage = false
    for attribute in attributes {
      let name = attribute.name
      if name.namespace.isEmpty {
        if let known = rule.attribute(name.local) {
          checkValue(of: attribute, known, in: rule)
        } else if let suggestion = Spelling.nearest(
          to: name.local, in: rule.attributes.map(\.name))
        {
          meant.append(suggestion)
          report(
            .structureAttributeMisspelt, attribute.location,
            ["element": rule.name, "attribute": name.local, "suggestion": suggestion])
        } else {
          report(
            .structureAttributeUnknown, attribute.location,
            [
              "element": rule.name, "attribute": name.local,
              "expected": Self.list(
                rule.attributes.map(\.name) + (rule.hasLanguage ? ["xml:lang"] : [])),
            ])
        }
      } else if name.namespace == XMLName.xmlNamespace, name.local == "lang", rule.hasLanguage {
        hasLanguage = true
        if !ValueType.language.accepts(attribute.value) {
          report(
            .structureValueLanguage, attribute.valueLocation,
            ["attribute": "xml:lang", "found": attribute.value])
        }
      } else if name.namespace != Self.instance
        || !(name.local == "schemaLocation" || name.local == "noNamespaceSchemaLocation")
      {
        report(
          .structureAttributeForeign, attribute.location,
          ["element": rule.name, "attribute": name.local, "namespace": name.namespace])
      }
    }
    for known in rule.attributes where known.isRequired {
      let isGiven = attributes.contains {
        $0.name.local == known.name && $0.name.namespace.isEmpty
      }
      if !isGiven, !meant.contains(known.name) {
        report(
          .structureAttributeMissing, element.location,
          ["element": rule.name, "attribute": known.name])
      }
    }
    if rule.requiresLanguage, !hasLanguage {
      report(
        .structureAttributeMissing, element.location,
        ["element": rule.name, "attribute": "xml:lang"])
    }
  }

  private mutating func checkValue(
    of attribute: XMLAttribute, _ known: AttributeRule, in rule: ElementRule
  ) {
    if grammar.allowsBlank(known), ValueForm.trimmed(attribute.value).isEmpty { return }
    if let complaint = known.complaint(
      about: attribute.value, of: rule.name, at: attribute.valueLocation,
      isPrivate: grammar.isPrivate)
    {
      diagnostics.append(complaint)
    }
  }

  // MARK: - Lists in messages

  private static func list(_ names: [String]) -> String { ValueForm.list(names) }

  private static func names(of particle: Particle, in grammar: Grammar) -> String {
    list(particle.keys.compactMap { grammar.rule($0)?.name })
  }

  private static func names(of rule: ElementRule, in grammar: Grammar) -> String {
    list(rule.particles.flatMap(\.keys).compactMap { grammar.rule($0)?.name })
  }
}
