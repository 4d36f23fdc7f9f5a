internal import AuditModel
internal import Seals

/// Hashes what an item asks, so that an answer can be carried into a checklist's next version.
///
/// The listing that is hashed has one line for each fact: a word, then fields, each led by its
/// length in bytes and a colon, so that no two listings read alike. It holds the sides, the
/// requirement, the question in the language of the document, the kind with all that belongs to its
/// criterion, and the defaults of the parameters that question and criterion name. Numbers are in
/// lowest terms, so that `0.50` and `0.5` are the same. Weights, severities, guidance, evidence,
/// classes, conditions, translations and the texts of findings are not in it: an answer does not
/// depend on them.
struct ItemHash {
  private let parameters: [ParameterID: Parameter]

  init(parameters: [Parameter]) {
    self.parameters = Dictionary(
      parameters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// SHA-256 of the listing, 64 hexadecimal digits.
  func hash(of item: Item) -> String { Seals.sha256(listing(of: item)).description }

  /// The listing of what an item asks.
  func listing(of item: Item) -> [UInt8] {
    var list = Listing()
    list.line("item-1")
    list.line("sides", item.sides.map(\.rawValue))
    if let requirement = item.requirement { list.line("requirement", [requirement.rawValue]) }
    list.text("question", item.question)
    var used = parametersInQuestion(of: item)
    addKind(item.kind, &list, &used)
    addParameters(used, &list)
    return list.bytes
  }

  /// The part of the listing that holds the defaults of the parameters that an item uses.
  func parameterListing(of item: Item) -> [UInt8] {
    var used = parametersInQuestion(of: item)
    var kind = Listing()
    addKind(item.kind, &kind, &used)
    var list = Listing()
    addParameters(used, &list)
    return list.bytes
  }

  private func parametersInQuestion(of item: Item) -> Set<ParameterID> {
    var used: Set<ParameterID> = []
    for entry in item.question.entries where entry.text.utf8.contains(UInt8(ascii: "{")) {
      for place in TextTemplate.places(in: entry.text) { used.insert(ParameterID(place)) }
    }
    return used
  }

  private func addParameters(_ used: Set<ParameterID>, _ list: inout Listing) {
    for id in used.sorted() {
      guard let parameter = parameters[id] else { continue }
      let value: String =
        if case .number(let number) = parameter.value { number.description } else {
          parameter.value.written
        }
      list.line(
        "parameter",
        [id.rawValue, parameter.value.type.rawValue, value, parameter.unit ?? ""])
    }
  }

  private func addKind(_ kind: AnswerKind, _ list: inout Listing, _ used: inout Set<ParameterID>) {
    func number(_ source: NumberSource) -> String {
      switch source {
      case .literal(let number): return number.description
      case .parameter(let id):
        used.insert(id)
        return "{\(id)}"
      }
    }
    func measure(_ measure: Measure) -> [String] {
      let (word, limit): (String, NumberSource) =
        switch measure.threshold {
        case .atLeast(let limit): ("at-least", limit)
        case .atMost(let limit): ("at-most", limit)
        case .above(let limit): ("above", limit)
        case .below(let limit): ("below", limit)
        case .equals(let limit): ("equals", limit)
        }
      return [
        word, number(limit), measure.unit ?? "", measure.minimum?.description ?? "",
        measure.maximum?.description ?? "", measure.credit.rawValue,
      ] + (measure.takes.map { ["takes", $0.rawValue] } ?? [])
    }
    func options(_ options: [AnswerOption]) {
      for option in options {
        list.line("option", [option.id.rawValue, option.value?.description ?? ""])
        list.text("title", option.title)
      }
    }
    switch kind {
    case .conformity(let conformity): list.line(kind.name, [conformity.partial.description])
    case .ladder(let ladder):
      list.line(kind.name, [ladder.conformingFrom.description])
      options(ladder.steps)
    case .measure(let criterion): list.line(kind.name, measure(criterion))
    case .sample(let sample):
      list.line(kind.name, [number(sample.tolerable), number(sample.confidence)])
    case .index(let index): list.line(kind.name, [index.name] + measure(index.measure))
    case .caseTest(let test): list.line(kind.name, [test.test, number(test.tolerable)])
    case .choice(let choice):
      list.line(kind.name, [choice.allowsSeveral ? "several" : "one"])
      options(choice.options)
    case .text: list.line(kind.name)
    }
  }
}

/// Lines of fields, each field led by its length.
private struct Listing {
  private(set) var bytes: [UInt8] = []

  mutating func line(_ word: String, _ fields: [String] = []) {
    bytes.append(contentsOf: word.utf8)
    for field in fields {
      bytes.append(0x20)
      bytes.append(contentsOf: String(field.utf8.count).utf8)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(contentsOf: field.utf8)
    }
    bytes.append(0x0A)
  }

  mutating func text(_ word: String, _ text: LocalizedText) {
    line(word, [text.fallback.tag, text.text(in: text.fallback)])
  }
}
