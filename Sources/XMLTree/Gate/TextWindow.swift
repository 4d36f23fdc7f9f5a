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
