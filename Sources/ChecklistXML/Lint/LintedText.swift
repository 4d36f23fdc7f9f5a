import AuditModel
import Diagnostics

/// One text of a document, with what it is.
struct LintedText {
  /// The element that holds it, such as `question`.
  let element: String
  /// The element that it belongs to, such as `item`.
  let owner: String
  /// The id of that element.
  let id: String
  let text: LocalizedText
  /// Where the element that it belongs to begins.
  let location: SourceLocation

  /// The facts by which messages name it.
  var facts: [String: String] { ["element": element, "owner": owner, "id": id] }
}

extension LintSubject {
  /// Hands over every text of the checklist, in document order but for the elements that the model
  /// keeps elsewhere.
  func forEachText(_ body: (LintedText) -> Void) {
    func hand(
      _ text: LocalizedText?, _ element: String, _ owner: String, _ id: String,
      _ location: SourceLocation
    ) {
      guard let text else { return }
      body(LintedText(element: element, owner: owner, id: id, text: text, location: location))
    }
    let id = checklist.id.rawValue
    hand(checklist.title, "title", "checklist", id, checklist.location)
    hand(checklist.description, "description", "checklist", id, checklist.location)
    for source in checklist.sources {
      hand(source.title, "title", "source", source.id.rawValue, source.location)
      hand(source.note, "note", "source", source.id.rawValue, source.location)
    }
    for requirement in checklist.requirements {
      hand(requirement.text, "text", "requirement", requirement.id.rawValue, requirement.location)
    }
    for parameter in checklist.parameters {
      hand(parameter.title, "title", "parameter", parameter.id.rawValue, parameter.location)
    }
    for axis in checklist.axes {
      hand(axis.title, "title", "axis", axis.id.rawValue, axis.location)
      for value in axis.values {
        hand(value.title, "title", "value", value.id.rawValue, value.location)
      }
    }
    for rating in checklist.scoring.ratings {
      hand(rating.title, "title", "rating", rating.id.rawValue, rating.location)
    }
    for section in sections {
      hand(section.title, "title", "section", section.id.rawValue, section.location)
      hand(section.guidance, "guidance", "section", section.id.rawValue, section.location)
    }
    for item in items {
      Self.askingTexts(of: item, body)
      Self.findingTexts(of: item, body)
    }
  }

  /// Hands over the texts of an item that are read before it is answered.
  static func askingTexts(of item: Item, _ body: (LintedText) -> Void) {
    let id = item.id.rawValue
    func hand(_ text: LocalizedText?, _ element: String) {
      guard let text else { return }
      body(
        LintedText(element: element, owner: "item", id: id, text: text, location: item.location))
    }
    hand(item.question, "question")
    hand(item.guidance, "guidance")
    hand(item.evidence, "evidence")
    let (options, owner): ([AnswerOption], String) =
      switch item.kind {
      case .ladder(let ladder): (ladder.steps, "step")
      case .choice(let choice): (choice.options, "option")
      default: ([], "")
      }
    for option in options {
      body(
        LintedText(
          element: "title", owner: owner, id: option.id.rawValue, text: option.title,
          location: item.location))
    }
  }

  /// Hands over the texts of an item's finding.
  static func findingTexts(of item: Item, _ body: (LintedText) -> Void) {
    guard let finding = item.finding else { return }
    let id = item.id.rawValue
    func hand(_ text: LocalizedText?, _ element: String) {
      guard let text else { return }
      body(
        LintedText(
          element: element, owner: "item", id: id, text: text, location: finding.location))
    }
    hand(finding.condition, "condition")
    hand(finding.cause, "cause")
    hand(finding.effect, "effect")
    hand(finding.recommendation, "recommendation")
  }
}

extension LocalizedText {
  /// The places in braces that any of its languages has, each once.
  var places: Set<String> {
    var places: Set<String> = []
    for text in texts.values where text.utf8.contains(UInt8(ascii: "{")) {
      places.formUnion(TextTemplate.places(in: text))
    }
    return places
  }
}
