import AuditModel

/// The values that the names of a scope have for one run; a name that is not set has no evidence.
///
/// Made once and set again for each record: setting and running allocate nothing for whole numbers,
/// days, moments and truth values.
public struct ConditionBindings: Sendable {
  /// The calendar that `workdays` counts with; without one it gives no evidence.
  public var calendar: (any WorkdayCalendar)?

  private let scope: ConditionScope
  private(set) var cells: [ConditionCell]
  private(set) var texts: [String] = []
  private(set) var decimals: [Rational] = []
  private(set) var lists: [[ConditionValue]] = []
  /// Where each slot of text, decimal or list keeps its value.
  private var homes: [Int]
  private let isNumber: [Bool]

  /// Bindings of the names of a scope, none of them set.
  public init(_ scope: ConditionScope, calendar: (any WorkdayCalendar)? = nil) {
    self.scope = scope
    self.calendar = calendar
    cells = Array(repeating: .missing, count: scope.slots.count)
    homes = Array(repeating: 0, count: scope.slots.count)
    isNumber = scope.slots.map { $0.type == .int || $0.type == .decimal }
    for (index, slot) in scope.slots.enumerated() {
      switch slot.type {
      case .string:
        homes[index] = texts.count
        texts.append("")
      case .decimal:
        homes[index] = decimals.count
        decimals.append(.zero)
      case .list:
        homes[index] = lists.count
        lists.append([])
      case .int, .bool, .timestamp, .date: break
      }
    }
  }

  /// The slot of a name or of a record's field, as conditions write it; `nil` when the scope has
  /// none.
  public func slot(_ name: String) -> ConditionSlot? { scope.slot(name) }

  /// Sets a name or a record's field, as conditions write it; `nil` takes its value away.
  ///
  /// - Returns: Whether the scope has such a name, of a type that the value fits; a whole number
  ///   passes for a decimal. Otherwise nothing happens.
  @discardableResult
  public mutating func set(_ value: ConditionValue?, for name: String) -> Bool {
    guard let slot = scope.slot(name) else { return false }
    if let value, !value.fits(scope.slots[slot.index].type) { return false }
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
      value.fits(scope.slots[slot.index].type), "a value must have the type that was declared")
    switch value {
    case .int(let number): cells[slot.index] = ConditionCell(number)
    case .bool(let value): cells[slot.index] = ConditionCell(value)
    case .date(let day): cells[slot.index] = ConditionCell(day.dayNumber)
    case .timestamp(let moment): cells[slot.index] = ConditionCell(PackedMoment.pack(moment))
    case .decimal(let number):
      if let whole = number.whole {
        cells[slot.index] = ConditionCell(whole)
      } else {
        decimals[homes[slot.index]] = number
        cells[slot.index] = ConditionCell(state: 2, word: homes[slot.index])
      }
    case .string(let text):
      texts[homes[slot.index]] = text
      cells[slot.index] = ConditionCell(homes[slot.index])
    case .list(let elements):
      lists[homes[slot.index]] = elements
      cells[slot.index] = ConditionCell(homes[slot.index])
    }
  }

  /// Sets a whole number, in a slot of type int or decimal; the quick way for many records.
  public mutating func set(int number: Int, at slot: ConditionSlot) {
    precondition(isNumber[slot.index], "a value must have the type that was declared")
    cells[slot.index] = ConditionCell(number)
  }

  /// Whether a slot holds a list.
  func isList(_ slot: ConditionSlot) -> Bool {
    if case .list = scope.slots[slot.index].type { true } else { false }
  }

  /// Takes every value away.
  public mutating func removeAll() {
    for index in cells.indices { cells[index] = .missing }
  }

  /// The value of a slot; `nil` when it has none.
  public func value(at slot: ConditionSlot) -> ConditionValue? {
    let cell = cells[slot.index]
    guard !cell.isMissing else { return nil }
    switch scope.slots[slot.index].type {
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
