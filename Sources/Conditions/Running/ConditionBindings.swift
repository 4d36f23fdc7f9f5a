import AuditModel

/// The values that the names of a scope have for one run; a name that is not set has no evidence.
///
/// Made once and set again for each record: setting and running allocate nothing for whole numbers,
/// days, moments and truth values.
public struct ConditionBindings: Sendable {
  /// The calendar that `workdays` counts with; without one it gives no evidence.
  public var calendar: (any WorkdayCalendar)?

  private let layout: ConditionLayout
  private(set) var cells: [ConditionCell]
  private(set) var texts: [String]
  private(set) var decimals: [Rational]
  private(set) var lists: [[ConditionValue]]

  /// Bindings of the names of a scope, none of them set.
  public init(_ scope: ConditionScope, calendar: (any WorkdayCalendar)? = nil) {
    layout = ConditionLayout(scope)
    self.calendar = calendar
    cells = Array(repeating: .missing, count: layout.types.count)
    texts = Array(repeating: "", count: layout.textCount)
    decimals = Array(repeating: .zero, count: layout.decimalCount)
    lists = Array(repeating: [], count: layout.listCount)
  }

  /// The slot of a name or of a record's field, as conditions write it; `nil` when the scope has
  /// none.
  public func slot(_ name: String) -> ConditionSlot? { layout.scope.slot(name) }

  /// Sets a name or a record's field, as conditions write it; `nil` takes its value away.
  ///
  /// - Returns: Whether the scope has such a name, of a type that the value fits; a whole number
  ///   passes for a decimal. Otherwise nothing happens.
  @discardableResult
  public mutating func set(_ value: ConditionValue?, for name: String) -> Bool {
    guard let slot = layout.scope.slot(name) else { return false }
    if let value, !value.fits(layout.types[slot.index]) { return false }
    set(value, at: slot)
    return true
  }

  /// Sets the value of a slot, or takes it away with `nil`.
  ///
  /// The value must fit the declared type.
  public mutating func set(_ value: ConditionValue?, at slot: ConditionSlot) {
    guard let value else {
      cells[slot.index] = .missing
      return
    }
    precondition(
      value.fits(layout.types[slot.index]), "a value must have the type that was declared")
    switch value {
    case .int(let number): cells[slot.index] = ConditionCell(number)
    case .bool(let value): cells[slot.index] = ConditionCell(value)
    case .date(let day): cells[slot.index] = ConditionCell(day.dayNumber)
    case .timestamp(let moment): cells[slot.index] = ConditionCell(PackedMoment.pack(moment))
    case .decimal(let number):
      if let whole = number.whole {
        cells[slot.index] = ConditionCell(whole)
      } else {
        decimals[layout.homes[slot.index]] = number
        cells[slot.index] = ConditionCell(state: 2, word: layout.homes[slot.index])
      }
    case .string(let text):
      texts[layout.homes[slot.index]] = text
      cells[slot.index] = ConditionCell(layout.homes[slot.index])
    case .list(let elements):
      lists[layout.homes[slot.index]] = elements
      cells[slot.index] = ConditionCell(layout.homes[slot.index])
    }
  }

  /// Whether a slot holds a list.
  func isList(_ slot: ConditionSlot) -> Bool {
    if case .list = layout.types[slot.index] { true } else { false }
  }

  // MARK: - Many records

  /// Sets a whole number, in a slot of type int or decimal; the quick way for many records.
  public mutating func set(int number: Int, at slot: ConditionSlot) {
    expect(layout.kinds[slot.index] == .int || layout.kinds[slot.index] == .decimal)
    cells[slot.index] = ConditionCell(number)
  }

  /// Sets a text; the quick way for many records.
  public mutating func set(text: String, at slot: ConditionSlot) {
    expect(layout.kinds[slot.index] == .string)
    texts[layout.homes[slot.index]] = text
    cells[slot.index] = ConditionCell(layout.homes[slot.index])
  }

  /// Sets a day by its number since 1970-01-01; the quick way for many records.
  public mutating func set(dayNumber: Int, at slot: ConditionSlot) {
    expect(layout.kinds[slot.index] == .date)
    cells[slot.index] = ConditionCell(dayNumber)
  }

  /// Sets a moment by its seconds since 1970-01-01T00:00:00Z and its offset from UTC in minutes,
  /// -1439...1439; the quick way for many records.
  public mutating func set(epochSecond: Int, offset: Int, at slot: ConditionSlot) {
    expect(layout.kinds[slot.index] == .timestamp)
    cells[slot.index] = ConditionCell(PackedMoment.pack(epochSecond, offset: offset))
  }

  /// Takes the value of a slot away; the quick way for many records.
  public mutating func remove(at slot: ConditionSlot) { cells[slot.index] = .missing }

  @inline(__always)
  private func expect(_ fits: Bool) {
    precondition(fits, "a value must have the type that was declared")
  }

  /// Takes every value away.
  public mutating func removeAll() {
    for index in cells.indices { cells[index] = .missing }
  }

  /// The value of a slot; `nil` when it has none.
  public func value(at slot: ConditionSlot) -> ConditionValue? {
    let cell = cells[slot.index]
    guard !cell.isMissing else { return nil }
    switch layout.types[slot.index] {
    case .int: return .int(cell.word)
    case .bool: return .bool(cell.word != 0)
    case .date: return CalendarDate(dayNumber: cell.word).map(ConditionValue.date)
    case .timestamp: return PackedMoment.moment(cell.word).map(ConditionValue.timestamp)
    case .decimal:
      return .decimal(cell.state == 2 ? decimals[cell.word] : Rational(cell.word))
    case .string: return .string(texts[cell.word])
    case .list: return .list(lists[cell.word])
    }
  }
}

/// Where bindings of a scope keep the values of its slots; shared by all copies.
private final class ConditionLayout: Sendable {
  enum Kind: UInt8, Sendable { case int, decimal, bool, string, timestamp, date, list }

  let scope: ConditionScope
  let types: [ConditionType]
  let kinds: [Kind]
  /// The place of each slot of text, decimal or list among those of its kind.
  let homes: [Int]
  let textCount: Int
  let decimalCount: Int
  let listCount: Int

  init(_ scope: ConditionScope) {
    self.scope = scope
    types = scope.slots.map(\.type)
    let kinds = types.map { type -> Kind in
      switch type {
      case .int: .int
      case .decimal: .decimal
      case .bool: .bool
      case .string: .string
      case .timestamp: .timestamp
      case .date: .date
      case .list: .list
      }
    }
    var counts = [Int](repeating: 0, count: 8)
    homes = kinds.map { kind in
      defer { counts[Int(kind.rawValue)] += 1 }
      return counts[Int(kind.rawValue)]
    }
    self.kinds = kinds
    textCount = counts[Int(Kind.string.rawValue)]
    decimalCount = counts[Int(Kind.decimal.rawValue)]
    listCount = counts[Int(Kind.list.rawValue)]
  }
}
