internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// Where a lint rule found something: a thing whose place the model knows, and the way from there to
/// the element or attribute that is meant.
///
/// The model keeps the places of elements, not of attributes. With the documents at hand the way is
/// followed to the exact place; without them the thing's own place must do.
struct LintPlace {
  /// A step down to a child element.
  enum Step {
    /// The child with a name, counted from 0 among its equals.
    case child(String, Int = 0)
    /// The first child of any of several names.
    case anyChild([String])
    /// The text with a name in a language; the first with that name when there is none.
    case text(String, Language)
  }

  /// The thing whose place the model knows.
  var anchor: SourceLocation
  /// The way from there.
  var path: [Step] = []
  /// The attribute that is meant; its value, or its name when it is not the value that matters.
  var attribute: String?

  /// A thing as a whole.
  static func at(_ anchor: SourceLocation, _ path: [Step] = []) -> LintPlace {
    LintPlace(anchor: anchor, path: path)
  }

  /// The value of an attribute.
  static func value(
    of attribute: String, at anchor: SourceLocation, _ path: [Step] = []
  ) -> LintPlace {
    LintPlace(anchor: anchor, path: path, attribute: attribute)
  }
}

/// Finds exact places in the documents that were read.
struct DocumentPlaces {
  /// Children of one name, wherever they were looked for.
  private struct Siblings: Hashable {
    let parent: SourceLocation
    let name: String
  }

  private let documents: [XMLDocument]
  /// Kept, because a document with thousands of mistakes asks for the same children each time.
  private var siblings: [Siblings: [XMLElement]] = [:]

  init(_ documents: [XMLDocument]) { self.documents = documents }

  private func element(at location: SourceLocation) -> XMLElement? {
    // Of two documents under one name the later one counts.
    for document in documents.reversed() {
      if let element = document.element(at: location) { return element }
    }
    return nil
  }

  /// The exact place; as near as the way can be followed.
  mutating func location(of place: LintPlace) -> SourceLocation {
    guard var element = element(at: place.anchor) else { return place.anchor }
    for step in place.path {
      guard let child = child(of: element, step) else { return element.location }
      element = child
    }
    guard let name = place.attribute, let attribute = element.attribute(name) else {
      return element.location
    }
    return attribute.valueLocation
  }

  /// The value of an attribute of the element at a place; `nil` when there is none.
  func value(of attribute: String, at location: SourceLocation) -> String? {
    element(at: location)?.attribute(attribute)?.value
  }

  private mutating func children(of element: XMLElement, _ name: String) -> [XMLElement] {
    let key = Siblings(parent: element.location, name: name)
    if let known = siblings[key] { return known }
    let children = element.children(name)
    siblings[key] = children
    return children
  }

  private mutating func child(of element: XMLElement, _ step: LintPlace.Step) -> XMLElement? {
    switch step {
    case .child(let name, let index):
      let equals = children(of: element, name)
      return index < equals.count ? equals[index] : nil
    case .anyChild(let names):
      return element.children.first { names.contains($0.name.local) }
    case .text(let name, let language):
      let equals = children(of: element, name)
      return equals.first { $0.language.map { Language($0) } == language } ?? equals.first
    }
  }
}
