/// Numbers the names of a document, so that each is made into a text once.
///
/// libxml2 keeps one copy of every name, prefix and URI while it parses, so equal names are equal
/// addresses; the table looks addresses up and never compares texts.
struct NameTable {
  /// A name as written, with the prefix that canonical XML needs.
  struct Entry: Sendable {
    let name: XMLName
    let prefix: String
    /// Whether elements of that name are refused: those of XInclude are.
    let isRefused: Bool

    init(_ name: XMLName, prefix: String) {
      self.name = name
      self.prefix = prefix
      isRefused = name.namespace.isIdentical(to: "http://www.w3.org/2001/XInclude")
    }
  }

  /// The names by number.
  private(set) var entries: [Entry] = []

  private struct Key: Equatable {
    let local: UInt
    let prefix: UInt
    let namespace: UInt
  }

  private var keys: [Key] = []
  /// Number + 1 of the name at each slot, 0 for a free one; a power of two.
  private var slots = [UInt32](repeating: 0, count: 256)

  /// The number of the name at three addresses, 0 for an absent part; `make` reads them when the
  /// name is new.
  mutating func number(
    local: UInt, prefix: UInt, namespace: UInt, make: () -> Entry
  ) -> Int {
    let key = Key(local: local, prefix: prefix, namespace: namespace)
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if keys[number] == key { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = keys.count
    keys.append(key)
    entries.append(make())
    slots[slot] = UInt32(number + 1)
    if keys.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, key) in keys.enumerated() {
      var slot = Self.hash(key) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  private static func hash(_ key: Key) -> Int {
    var value = key.local &* 0x9E37_79B9_7F4A_7C15
    value ^= key.prefix &* 0xC2B2_AE3D_27D4_EB4F
    value ^= key.namespace &* 0x1656_67B1_9E37_79F9
    return Int(truncatingIfNeeded: (value ^ value >> 29) >> 7)
  }
}
