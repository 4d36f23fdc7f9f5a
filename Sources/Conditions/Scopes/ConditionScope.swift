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
    /// Where the name stands in the order of the document; `nil`: it can always be seen.
    var position: Int?
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
  /// Names from this position on cannot be seen.
  var horizon = Int.max
  /// Whether the name at the horizon is the thing whose condition is read.
  var ownerIsItem = true

  /// A scope without names.
  public init() {}

  /// How an id is written in conditions: hyphens and points become `_`.
  public static func name(of id: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in id.unicodeScalars {
      scalars.append(scalar == "-" || scalar == "." ? "_" : scalar)
    }
    return String(scalars)
  }

  // MARK: - Declaring

  /// Declares a name without fields.
  ///
  /// The location is where the user declares it, for the diagnostic.
  ///
  /// - Returns: A warning when conditions cannot use the name, because another id comes out as the
  ///   same name or because the name is a word of the language; otherwise `nil`.
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
    declare(id, at: location, position: position) { scope, name in
      var slots: [String: Int] = [:]
      for field in fields {
        let fieldName = Self.name(of: field.id)
        if slots[fieldName] == nil {
          slots[fieldName] = scope.addSlot("\(name).\(fieldName)", field)
        }
      }
      return .record(slots)
    }
  }

  private mutating func declare(
    _ id: String, at location: SourceLocation?, position: Int?,
    meaning: (inout ConditionScope, String) -> Meaning
  ) -> Diagnostic? {
    let name = Self.name(of: id)
    if let first = entries[name] {
      // The slots of the first stay, so that its bindings go on working; the name is refused.
      entries[name]?.rival = id
      return Diagnostic(
        .conditionNameClash, at: location, ["first": first.id, "second": id, "name": name])
    }
    entries[name] = Entry(id: id, meaning: meaning(&self, name), position: position)
    if id != name { names[id] = name }
    guard ConditionWords.taken.contains(name) || ConditionWords.reserved.contains(name) else {
      return nil
    }
    return Diagnostic(.conditionNameTaken, at: location, ["id": id, "name": name])
  }

  private mutating func addSlot(_ name: String, _ field: ConditionField) -> Int {
    slots.append(
      Slot(name: name, type: field.type, values: field.values, about: field.about))
    return slots.count - 1
  }

  // MARK: - Asking

  /// The slot of a name or of a record's field, as conditions write it; `nil` when there is none.
  public func slot(_ name: String) -> ConditionSlot? {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    switch (entries[String(parts[0])]?.meaning, parts.count) {
    case (.value(let index)?, 1): return ConditionSlot(index: index)
    case (.record(let fields)?, 2):
      return fields[String(parts[1])].map(ConditionSlot.init(index:))
    default: return nil
    }
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
