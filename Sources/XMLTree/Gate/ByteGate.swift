import Diagnostics

/// The first gate: lets in bytes that are UTF-8 or UTF-16 text, and hands on UTF-8.
///
/// Works on pieces, so that a log larger than memory passes the same gate. What looks like an
/// archive, a database or another encoding is told by its name, because an auditor who picked the
/// wrong file should read that and not "start tag expected". A byte order mark is not handed on.
struct ByteGate {
  /// The XML declaration that was found, in offsets of the text handed on.
  private(set) var declaration: XMLDeclaration?
  /// What was found; when there is any, the text must not be parsed.
  private(set) var findings: [Finding] = []

  private enum Encoding {
    case utf8
    case utf16
  }

  private let mostBytes: Int
  private var head: [UInt8] = []
  private var encoding: Encoding?
  private var decoder = UTF16Decoder(bigEndian: false)
  private var check = CharacterCheck()
  private var told = 0
  private var received = 0
  private var handedOn = 0

  init(limits: XMLLimits) { mostBytes = limits.bytes }

  /// Takes in the next bytes and returns them as UTF-8; nothing while too few have come to know
  /// what they are.
  mutating func admit(_ bytes: [UInt8]) -> [UInt8] {
    received += bytes.count
    if received > mostBytes {
      find(.xmlLimitBytes, at: handedOn, ["found": "\(received)", "limit": "\(mostBytes)"])
      return []
    }
    switch encoding {
    case .utf8?: return checked(bytes)
    case .utf16?: return decoded(bytes)
    case nil:
      if head.isEmpty, bytes.count >= XMLDeclaration.most { return open(bytes) }
      head += bytes
      return head.count >= XMLDeclaration.most ? open(head) : []
    }
  }

  /// Says that no more bytes come; returns what was still held back.
  mutating func finish() -> [UInt8] {
    var rest: [UInt8] = []
    if encoding == nil, findings.isEmpty {
      rest = open(head)
    }
    guard findings.isEmpty else { return rest }
    decoder.finish()
    check.finish()
    translate()
    return rest
  }

  /// Decides by the first bytes what the whole is.
  private mutating func open(_ bytes: [UInt8]) -> [UInt8] {
    head = []
    if let kind = ByteSignature.kind(of: bytes) {
      find(.xmlNotXML, at: 0, ["kind": kind])
      return []
    }
    if let name = ByteSignature.refusedEncoding(of: bytes) {
      find(.xmlEncodingNotAccepted, at: 0, ["encoding": name])
      return []
    }
    var text = bytes
    switch ByteSignature.mark(of: bytes) {
    case .utf16(let bigEndian):
      encoding = .utf16
      decoder = UTF16Decoder(bigEndian: bigEndian)
      text = []
      decoder.decode(bytes[2...], into: &text)
    case .utf8:
      encoding = .utf8
      text.removeFirst(ByteSignature.utf8Mark.count)
    case nil:
      encoding = .utf8
    }
    if text.starts(with: ByteSignature.utf8Mark) { find(.xmlByteOrderMarkRepeated, at: 0) }
    if text.isEmpty { find(.xmlEmpty, at: 0) }
    readDeclaration(in: text)
    return checked(text)
  }

  private mutating func readDeclaration(in text: [UInt8]) {
    guard let found = XMLDeclaration(in: text[...]) else { return }
    declaration = found
    if let fault = found.fault { return find(.xmlDeclarationMalformed, at: fault) }
    guard let declared = found.encoding else { return }
    let utf16 = encoding == .utf16
    let name = declared.lowercased()
    if (utf16 ? Self.utf16Names : Self.utf8Names).contains(name) {
      check.asciiOnly = name == "us-ascii"
    } else if (utf16 ? Self.utf8Names : Self.utf16Names).contains(name) {
      find(
        .xmlEncodingConflict, at: found.valueOffset,
        ["encoding": declared, "actual": utf16 ? "UTF-16" : "UTF-8"])
    } else {
      find(.xmlEncodingNotAccepted, at: found.valueOffset, ["encoding": declared])
    }
  }

  private static let utf8Names = ["utf-8", "us-ascii"]
  private static let utf16Names = ["utf-16", "utf-16le", "utf-16be"]

  private mutating func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    decoder.decode(bytes[...], into: &text)
    return checked(text)
  }

  private mutating func checked(_ text: [UInt8]) -> [UInt8] {
    check.check(text.span)
    handedOn += text.count
    translate()
    return text
  }

  /// Puts what the decoder and the character check found into words.
  private mutating func translate() {
    for problem in check.problems[told...] {
      switch problem {
      case .malformed(let offset, let bytes):
        let digits = bytes.map { hexadecimal(UInt32($0), digits: 2) }.joined(separator: " ")
        find(
          .xmlBytesMalformed, at: offset,
          ["bytes": digits, "encoding": check.asciiOnly ? "US-ASCII" : "UTF-8"])
      case .forbidden(let offset, let scalar):
        find(
          .xmlCharacterForbidden, at: offset, ["character": "U+\(hexadecimal(scalar, digits: 4))"])
      }
    }
    told = check.problems.count
    switch decoder.fault {
    case .loneSurrogate(let unit)?:
      find(
        .xmlBytesMalformed, at: handedOn,
        ["bytes": hexadecimal(UInt32(unit), digits: 4), "encoding": "UTF-16"])
    case .cut?:
      find(.xmlTruncated, at: handedOn)
    case nil: break
    }
  }

  private mutating func find(
    _ message: Message, at offset: Int, _ facts: [String: String] = [:]
  ) {
    findings.append(Finding(message, at: offset, facts))
  }
}

/// A number in hexadecimal digits, upper case, filled up with zeros.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
