/// What a reading knows about the tags so far.
///
/// One value, so that an event changes it in one go: the run-time check of exclusive access to a
/// property of a class costs more than the work itself.
struct TagLedger {
  /// The names so far.
  var names = NameTable()
  /// The offset of the `<` of the start tag that was told last.
  private(set) var offset = 0
  /// How many start tags libxml2 has told.
  private(set) var told = 0
  /// How many start tags the scanner has found.
  private(set) var found = 0

  /// Where the scanner found the start tags that libxml2 has not told yet.
  private var waiting: [Int] = []
  private var next = 0
  /// The offsets of the start tags of the open elements.
  private var open: [Int] = []
  /// Namespaces and targets of processing instructions, by address.
  private var otherNames: Set<UInt> = []

  /// Takes over the start tags that the scanner has found.
  mutating func await(_ starts: [Int]) {
    found += starts.count
    waiting.removeFirst(next)
    next = 0
    waiting += starts
  }

  /// Notes that libxml2 tells a start tag.
  mutating func begin() {
    if next < waiting.count {
      offset = waiting[next]
      next += 1
    }
    told += 1
    open.append(offset)
  }

  /// Notes that libxml2 tells an end tag.
  mutating func end() { _ = open.popLast() }

  /// Notes a name that is neither of an element nor of an attribute.
  mutating func note(nameAt address: UInt) { otherNames.insert(address) }

  /// How many different names there are.
  var nameCount: Int { names.entries.count + otherNames.count }

  /// The offset of the start tag of the innermost open element.
  var openTag: Int { open.last ?? 0 }

  /// The offset of the start tag that libxml2 is reading and has not told yet.
  var currentTag: Int { next < waiting.count ? waiting[next] : offset }
}
