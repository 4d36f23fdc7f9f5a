package import AuditModel
public import Diagnostics

/// A number that stands for a declared value: of a name, or of a field of a record.
public struct ConditionSlot: Hashable, Sendable, Comparable {
  /// The number, counted from 0 in the order of declaration.
  let index: Int

  /// Ordered by declaration.
  public static func < (left: ConditionSlot, right: ConditionSlot) -> Bool {
    left.index < right.index
  }
}

/// A field of a record, or a name without fields, to be declared in a scope.
public struct ConditionField: Hashable, Sendable {
  /// The id; in conditions its hyphens and points are written `_`.
  public var id: String
  /// The type of its value.
  public var type: ConditionType
  /// The texts it can have, when they are known; comparing it with any other is warned of.
  public var values: [String]?
  /// What it means, for the manual and for editors.
  public var about: String?

  /// Makes a field.
  public init(
    id: String, type: ConditionType, values: [String]? = nil, about: String? = nil
  ) {
    self.id = id
    self.type = type
    self.values = values
    self.about = about
  }
}

/// The names that conditions of some kind can use, with their types.
///
/// Conditions and bindings of one scope, and of scopes that were made from it by narrowing what is
/// visible, share the slots: one set of bindings serves all of them.
public struct ConditionScope: Sendable {
  /// What a name stands for.
  enum Meaning {
    case value(Int)
    /// The slots of a record's fields, by the fields' names.
    case record([String: Int])
  }

  struct Entry {
    /// The id as it is written elsewhere, with hyphens.
    var id: String
    var meaning: Meaning
    /// The id of a second thing with the same name.
    var rival: String?
    /// Where it is declared; `nil` for what the program declares itself.
    var location: SourceLocation?
    /// Where the name stands in the order of the document; `nil`: it can always be seen.
    var position: Int?

    var isRecord: Bool { if case .record = meaning { true } else { false } }
  }

  struct Slot {
    /// As conditions write it: `issue_days`, `S_20.deviations`.
    var name: String
    var type: ConditionType
    var values: [String]?
    var about: String?
  }

  private(set) var entries: [String: Entry] = [:]
  private(set) var slots: [Slot] = []
  private var names: [String: String] = [:]
  /// The name of each record by its long form, `item("S-20")`.
  private var records: [String: String] = [:]
  /// Names from this position on cannot be seen.
  var horizon = Int.max
  /// Whether the name at the horizon is the thing whose condition is read.
  var ownerIsItem = true

  /// A scope without names.
  public init() {}

  /// How an id is written in conditions: hyphens and points become `_`; an id that begins with a
  /// digit has only the long form `item("8.5.1")`.
  public static func name(of id: String) -> String {
    guard let first = id.utf8.first, ConditionLexer.isDigit(first) else { return underscored(id) }
    return name(ofItem: id)
  }

  /// An id with `_` for hyphens and points.
  static func underscored(_ id: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in id.unicodeScalars {
      scalars.append(scalar == "-" || scalar == "." ? "_" : scalar)
    }
    return String(scalars)
  }

  /// The long form of an item's name, `item("8.5.1")`, which every item has.
  static func name(ofItem id: String) -> String { "item(\"\(id)\")" }

  /// The id in the long form of a name; `nil` for any other name.
  static func item(in name: String) -> String? {
    name.utf8.last == UInt8(ascii: ")") ? String(name.dropFirst(6).dropLast(2)) : nil
  }

  // MARK: - Declaring

  /// Declares a name without fields.
  ///
  /// The location is where the user declares it, for the diagnostic.
  ///
  /// - Returns: An error if conditions could not tell the id from an earlier one, a warning if its
  ///   name is a word of the language; otherwise `nil`.
  @discardableResult
  public mutating func declare(
    _ value: ConditionField, at location: SourceLocation? = nil
  ) -> Diagnostic? {
    declare(value.id, at: location, position: nil) { scope, name in
      .value(scope.addSlot(name, value))
    }
  }

  /// Declares a record; its fields are named behind a point, `S_20.deviations`.
  ///
  /// - Returns: As for a name without fields; of two fields with one name the first counts.
  @discardableResult
  public mutating func declareRecord(
    _ id: String, fields: [ConditionField], at location: SourceLocation? = nil
  ) -> Diagnostic? {
    declareRecord(id, fields: fields, at: location, position: nil)
  }

  mutating func declareRecord(
    _ id: String, fields: [ConditionField], at location: SourceLocation?, position: Int?
  ) -> Diagnostic? {
    let long = Self.name(ofItem: id)
    // An item whose id is a word of the language, or `unit`, has only its long form.
    let name = Self.name(of: id)
    let isBuiltIn = entries[name].map { !$0.isRecord && $0.location == nil } ?? false
    let isTaken = isBuiltIn || ConditionWords.isWord(name)
    records[long] = isTaken ? long : name
    return declare(id, as: isTaken ? long : nil, at: location, position: position) { scope, name in
      var slots: [String: Int] = [:]
      for field in fields {
        let fieldName = Self.underscored(field.id)
        if slots[fieldName] == nil {
          slots[fieldName] = scope.addSlot("\(name).\(fieldName)", field)
        }
      }
      return .record(slots)
    }
  }

  private mutating func declare(
    _ id: String, as longName: String? = nil, at location: SourceLocation?, position: Int?,
    meaning: (inout ConditionScope, String) -> Meaning
  ) -> Diagnostic? {
    let name = longName ?? Self.name(of: id)
    func taken() -> Diagnostic {
      Diagnostic(.conditionNameTaken, at: location, ["id": id, "name": Self.name(of: id)])
    }
    if let first = entries[name] {
      // The slots of the first stay, so that its bindings go on working; the name is refused.
      entries[name]?.rival = id
      guard let place = first.location else { return taken() }
      // An id that stands twice among things of a kind is reported as such elsewhere.
      if first.id == id, first.isRecord == (records[Self.name(ofItem: id)] == name) { return nil }
      return Diagnostic(
        .conditionNameClash, at: location,
        ["first": first.id, "second": id, "name": name, "place": place.description])
    }
    entries[name] = Entry(
      id: id, meaning: meaning(&self, name), location: location, position: position)
    if id != name, longName == nil { names[id] = name }
    return longName != nil || ConditionWords.isWord(name) ? taken() : nil
  }

  private mutating func addSlot(_ name: String, _ field: ConditionField) -> Int {
    slots.append(
      Slot(name: name, type: field.type, values: field.values, about: field.about))
    return slots.count - 1
  }

  // MARK: - Asking

  /// The slot of a name or of a record's field, as conditions write it; `nil` when there is none.
  public func slot(_ name: String) -> ConditionSlot? {
    if let entry = entry(name) {
      guard case .value(let index) = entry.meaning else { return nil }
      return ConditionSlot(index: index)
    }
    // No field has a point in its name.
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")),
      case .record(let fields)? = entry(String(name[..<point]))?.meaning
    else { return nil }
    return fields[String(name[name.index(after: point)...])].map(ConditionSlot.init(index:))
  }

  /// The slots of an item's fields; none for an item that is not declared.
  package func slots(of item: ItemID) -> [ConditionSlot] {
    guard case .record(let fields)? = entry(Self.name(ofItem: item.rawValue))?.meaning else {
      return []
    }
    return fields.values.map(ConditionSlot.init(index:))
  }

  /// What a name means, be it visible or not; a record also has its long form.
  func entry(_ name: String) -> Entry? {
    entries[name] ?? records[name].flatMap { entries[$0] }
  }

  /// All names and fields that conditions can use, with type and meaning, sorted by name; what an
  /// editor offers and the manual prints.
  public var vocabulary: [(name: String, type: ConditionType, about: String?)] {
    visibleEntries.flatMap { _, entry -> [Int] in
      switch entry.meaning {
      case .value(let slot): [slot]
      case .record(let fields): Array(fields.values)
      }
    }
    .map { (slots[$0].name, slots[$0].type, slots[$0].about) }
    .sorted { $0.name < $1.name }
  }

  /// The ids of the items that conditions can use, in no order.
  var visibleItems: some Sequence<String> {
    entries.lazy.map(\.value).filter { isVisible($0) && $0.isRecord }.map(\.id)
  }

  /// The names that conditions can use, in no order.
  var visibleNames: some Sequence<String> {
    entries.lazy.filter { isVisible($0.value) }.map(\.key)
  }

  private func isVisible(_ entry: Entry) -> Bool {
    entry.rival == nil && (entry.position.map { $0 < horizon } ?? true)
  }

  /// The entries that conditions can use.
  var visibleEntries: [String: Entry] {
    entries.filter { isVisible($0.value) }
  }

  /// Whether a name is declared, be it visible or not.
  func declares(_ name: String) -> Bool { entries[name] != nil }

  /// The name in conditions of an id that is written differently there.
  func name(ofID id: String) -> String? { names[id] }
}
