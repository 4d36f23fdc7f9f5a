import CLibXML2
import Diagnostics

/// What libxml2 says about an error, copied out of its memory.
struct ParserProblem: Hashable {
  /// The number of the error, of `xmlParserErrors`.
  let code: UInt32
  /// The sentence of libxml2, in English, on one line.
  let reason: String
  /// The three texts that the sentence is about; empty where there is none.
  let names: [String]
  /// A number that the sentence is about, such as a line.
  let number: Int
  /// The line where libxml2 sees it; 0 when it knows none.
  let line: Int

  init(_ error: xmlError) {
    code = UInt32(bitPattern: unsafe error.code)
    let text = unsafe error.message.map { unsafe String(cString: $0) } ?? ""
    reason = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    names = unsafe [error.str1, error.str2, error.str3].map { text in
      unsafe text.map { unsafe String(cString: $0) } ?? ""
    }
    number = unsafe Int(error.int1)
    line = unsafe Int(error.line)
  }
}

extension XMLSession {
  /// Notes an error of libxml2 at its place, in our words.
  ///
  /// libxml2 stands behind what it complains about, so the place is looked up in the text again
  /// where the text is still at hand.
  final func report(_ problem: ParserProblem) {
    let offset = consumed
    let names = problem.names
    let code = xmlParserErrors(problem.code)
    if isAtEnd, code == XML_ERR_TAG_NOT_FINISHED, let name = window.name(at: ledger.openTag + 1) {
      let line = window.location(of: ledger.openTag).line
      return find(.xmlElementUnclosed, at: offset, ["element": name, "line": "\(line)"])
    }
    if isAtEnd, Self.meansTruncated(code) { return find(.xmlTruncated, at: offset) }
    switch code {
    case XML_ERR_DOCUMENT_EMPTY:
      find(.xmlRootMissing, at: offset)
    case XML_ERR_DOCUMENT_END:
      find(.xmlContentAfterRoot, at: offset)
    case XML_ERR_TAG_NAME_MISMATCH:
      let place = window.lastIndex(of: "</", before: offset) ?? offset
      find(
        .xmlTagMismatch, at: place,
        [
          "expected": window.name(at: ledger.openTag + 1) ?? names[0], "line": "\(problem.number)",
          "found": "</\(window.name(at: place + 2) ?? names[1])>",
        ])
    case XML_ERR_RESERVED_XML_NAME:
      find(
        .xmlDeclarationMisplaced, at: window.lastIndex(of: "<?", before: offset) ?? offset,
        ["name": "xml"])
    case XML_ERR_VERSION_MISSING, XML_ERR_XMLDECL_NOT_STARTED, XML_ERR_XMLDECL_NOT_FINISHED,
      XML_ERR_STANDALONE_VALUE, XML_ERR_ENCODING_NAME, XML_ERR_UNKNOWN_VERSION,
      XML_ERR_VERSION_MISMATCH, XML_ERR_STRING_NOT_STARTED, XML_ERR_STRING_NOT_CLOSED:
      find(.xmlDeclarationMalformed, at: offset)
    case XML_ERR_ATTRIBUTE_REDEFINED:
      let name = names[1].isEmpty ? names[0] : "\(names[0]):\(names[1])"
      find(.xmlAttributeDuplicate, at: attribute { $0 == name }, ["attribute": name])
    case XML_NS_ERR_ATTRIBUTE_REDEFINED:
      find(
        .xmlAttributeDuplicate, at: attribute { Self.localPart(of: $0) == names[0] },
        ["attribute": "{\(names[1])}\(names[0])"])
    case XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED,
      XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_SPACE_REQUIRED, XML_ERR_GT_REQUIRED:
      find(.xmlAttributeMalformed, at: offset)
    case XML_ERR_LT_IN_ATTRIBUTE:
      find(.xmlLessThanInValue, at: offset)
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      find(
        .xmlEntityUnknown, at: window.lastIndex(of: "&", before: offset) ?? offset,
        ["entity": names[0]])
    case XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_INVALID_HEX_CHARREF,
      XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_CHARREF:
      find(.xmlReferenceMalformed, at: window.lastIndex(of: "&", before: offset) ?? offset)
    case XML_ERR_INVALID_CHAR:
      let place = window.lastIndex(of: "&#", before: offset) ?? offset
      let digit = window.byte(at: place + 2) == 0x78 ? place + 3 : place + 2
      // libxml2 reads a reference without digits as one to character 0.
      let isEmpty = window.byte(at: digit) == 0x3B
      find(isEmpty ? .xmlReferenceMalformed : .xmlReferenceForbidden, at: place)
    case XML_ERR_HYPHEN_IN_COMMENT, XML_ERR_COMMENT_NOT_FINISHED:
      find(.xmlCommentMalformed, at: offset)
    case XML_ERR_MISPLACED_CDATA_END:
      find(.xmlSectionEndInText, at: offset)
    case XML_ERR_NAME_REQUIRED, XML_ERR_PI_NOT_STARTED:
      // After `&` a name is missing because the sign stands alone.
      if window.byte(at: offset - 1) == 0x26 {
        find(.xmlReferenceMalformed, at: offset - 1)
      } else {
        find(.xmlNameMalformed, at: offset)
      }
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      let name = "\(names[0]):\(names[1])"
      let place = names[2].isEmpty ? ledger.currentTag : attribute { $0 == name }
      find(.xmlPrefixUnknown, at: place, ["prefix": names[0], "name": name])
    case XML_NS_ERR_COLON:
      find(.xmlNamespaceMalformed, at: offset, ["reason": problem.reason])
    case XML_WAR_NS_URI, XML_NS_ERR_XML_NAMESPACE, XML_NS_ERR_QNAME, XML_NS_ERR_EMPTY:
      find(.xmlNamespaceMalformed, at: ledger.currentTag, ["reason": problem.reason])
    case XML_ERR_INTERNAL_ERROR, XML_ERR_NAME_TOO_LONG:
      find(.xmlLimitParser, at: offset, ["reason": problem.reason])
    default:
      find(.xmlNotWellFormed, at: offset, ["reason": problem.reason])
    }
  }

  /// Whether an error at the end of the text says that more should follow.
  private static func meansTruncated(_ code: xmlParserErrors) -> Bool {
    switch code {
    case XML_ERR_DOCUMENT_EMPTY, XML_ERR_UNDECLARED_ENTITY, XML_ERR_TAG_NAME_MISMATCH: false
    default: code.rawValue < XML_NS_ERR_XML_NAMESPACE.rawValue
    }
  }

  /// The offset of the last attribute of the current tag whose name holds, or of the tag.
  private func attribute(where holds: (String) -> Bool) -> Int {
    window.attribute(inTagAt: ledger.currentTag, where: holds) ?? ledger.currentTag
  }

  private static func localPart(of name: String) -> String {
    name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.utf8.index(after: $0)...]) }
      ?? name
  }
}
