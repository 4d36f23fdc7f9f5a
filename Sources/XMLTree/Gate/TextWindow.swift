import Diagnostics

/// The text that is at hand, for turning byte offsets into places: the whole of a document, or the
/// last two pieces of a stream.
struct TextWindow {
  private struct Piece {
    let bytes: [UInt8]
    let base: Int
    let start: PlaceIndex.Cursor
    var index: PlaceIndex?
  }

  /// The name of the document in diagnostics.
  let source: String
  /// How many bytes have come in all.
  private(set) var count = 0
  private var pieces: [Piece] = []
  private var cursor = PlaceIndex.Cursor()

  init(source: String) { self.source = source }

  /// The piece that came last.
  var latest: [UInt8] { pieces.last?.bytes ?? [] }

  /// Takes in the next piece and lets go of all but the one before.
  mutating func append(_ bytes: [UInt8]) {
    if let last = pieces.last {
      // What comes next begins where the last piece ends.
      cursor = last.index?.end ?? last.start.advanced(over: last.bytes)
    }
    if pieces.count == 2 { pieces.removeFirst() }
    pieces.append(Piece(bytes: bytes, base: count, start: cursor, index: nil))
    count += bytes.count
  }

  /// The byte at an offset; `nil` when it is no longer, or not yet, at hand.
  func byte(at offset: Int) -> UInt8? {
    guard let piece = pieces.last(where: { $0.base <= offset }),
      offset - piece.base < piece.bytes.count
    else { return nil }
    return piece.bytes[offset - piece.base]
  }

  /// The offset of the last occurrence of a short ASCII text that begins before an offset.
  func lastIndex(of text: String, before offset: Int) -> Int? {
    let wanted = Array(text.utf8)
    var index = offset - 1
    while let first = byte(at: index) {
      if first == wanted[0], wanted.indices.allSatisfy({ byte(at: index + $0) == wanted[$0] }) {
        return index
      }
      index -= 1
    }
    return nil
  }

  /// The name that begins at an offset, at most 60 bytes of it; `nil` when it is not at hand.
  func name(at offset: Int) -> String? {
    var bytes: [UInt8] = []
    while let next = byte(at: offset + bytes.count), !MarkupByte.endsName(next), next != 0x3C,
      bytes.count < 60
    {
      bytes.append(next)
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// The offset of the last attribute of a tag whose name holds; `nil` when there is none, or when
  /// the tag is not at hand.
  func attribute(inTagAt offset: Int, where holds: (String) -> Bool) -> Int? {
    guard let piece = pieces.last(where: { $0.base <= offset }) else { return nil }
    var reader = TagReader(piece.bytes, at: offset - piece.base)
    var found: Int?
    while let attribute = reader.next() {
      if holds(String(decoding: piece.bytes[attribute.name], as: UTF8.self)) {
        found = piece.base + attribute.name.lowerBound
      }
    }
    return found
  }

  /// The place of a byte; of one no longer at hand, the start of what is.
  mutating func location(of offset: Int) -> SourceLocation {
    guard let number = pieces.lastIndex(where: { $0.base <= offset }) ?? pieces.indices.first else {
      return SourceLocation(file: source, line: 1, column: 1)
    }
    let piece = pieces[number]
    let index = piece.index ?? PlaceIndex(piece.bytes, from: piece.start)
    pieces[number].index = index
    let place = index.place(at: offset - piece.base, in: piece.bytes)
    return SourceLocation(file: source, line: place.line, column: place.column)
  }

  /// A finding with its place.
  mutating func diagnostic(_ finding: Finding) -> Diagnostic {
    Diagnostic(finding.message, at: location(of: finding.offset), finding.facts)
  }
}
