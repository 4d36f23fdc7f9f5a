public import Diagnostics
// The standard library normalises for comparing strings; it shows the result to those that ask for it.
@_spi(_Unicode) internal import Swift

/// The grammar of ids that people give to new things of a store: engagements, units, persons.
///
/// A letter or digit first, then letters, digits, marks, `.`, `-` and `_`; in Unicode's form NFC, with
/// letters of one script, at most 64 Unicode scalars. Ids that exist already keep working whatever
/// their form: the rule applies only when something new is named.
public enum NewIdentifier {
  /// The most Unicode scalars of an id.
  public static let limit = 64

  /// Why a text cannot be a new id.
  public enum Problem: Hashable, Sendable {
    /// It has no characters.
    case empty
    /// It has more than 64 Unicode scalars.
    case tooLong
    /// It begins with something other than a letter or digit.
    case firstCharacter
    /// It has a character that no id may have.
    case character(Unicode.Scalar)
    /// It is not in Unicode's form NFC, so that the same text could be written in two ways.
    case notNFC
    /// It has a letter or digit that is a variant of the plain form given here, such as a full-width one (not in NFKC).
    case variant(Unicode.Scalar, plain: String)
    /// It has letters of several scripts, named in the order in which they appear.
    case mixedScripts([String])
  }

  /// The first problem of a text as a new id; `nil` if it can be one.
  public static func check(_ text: String) -> Problem? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return .empty }
    if scalars.index(scalars.startIndex, offsetBy: limit + 1, limitedBy: scalars.endIndex) != nil {
      return .tooLong
    }
    guard isLetter(first) || isDigit(first) else { return .firstCharacter }
    if let odd = scalars.first(where: { !isAllowed($0) }) { return .character(odd) }
    guard scalars.elementsEqual(text._nfc) else { return .notNFC }
    for scalar in scalars {
      if let plain = Lookalikes.plainForm(of: scalar) { return .variant(scalar, plain: plain) }
    }
    var scripts: [LetterScript] = []
    for scalar in scalars where isLetter(scalar) {
      if let script = LetterScript(of: scalar), !scripts.contains(script) { scripts.append(script) }
    }
    return scripts.count > 1 ? .mixedScripts(scripts.map(\.rawValue)) : nil
  }

  /// The form in which two ids of a store must differ: without differences of case, in NFC.
  ///
  /// It is only for comparing; ids are stored and shown as they were given.
  public static func foldedKey(_ text: String) -> String {
    // By way of the capitals, so that ß and ẞ become ss, and ς becomes σ.
    let folded = text.lowercased().uppercased().lowercased()
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: folded._nfc)
    return String(scalars)
  }

  /// Whether two ids look the same in capitals or in small letters, although they are not spelt the same.
  public static func isLookalike(_ left: String, of right: String) -> Bool {
    // Of ids in ASCII alone each letter looks different; these are nearly all.
    func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }
    if isPlain(left), isPlain(right) { return false }
    return [{ $0.uppercased() }, { $0.lowercased() }].contains { (cased: (String) -> String) in
      foldedKey(Lookalikes.skeleton(of: cased(left)))
        == foldedKey(Lookalikes.skeleton(of: cased(right)))
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "." || scalar == "-" || scalar == "_" { return true }
    // Fillers and variation selectors count as letters and marks, and cannot be seen.
    guard !scalar.properties.isDefaultIgnorableCodePoint else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return isLetter(scalar) || isDigit(scalar)
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      !scalar.properties.isDefaultIgnorableCodePoint
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .decimalNumber
  }
}

extension NewIdentifier.Problem {
  /// The diagnostic about a text that cannot be a new id.
  ///
  /// - Parameter text: The text that was given.
  /// - Returns: An error with a code `store.id-…`.
  public func diagnostic(about text: String) -> Diagnostic {
    var facts = ["id": text]
    let message: Message
    switch self {
    case .empty: message = .storeIDEmpty
    case .tooLong:
      // An endless text would bury the message.
      facts["id"] = String(String.UnicodeScalarView(text.unicodeScalars.prefix(20))) + "…"
      facts["limit"] = String(NewIdentifier.limit)
      message = .storeIDTooLong
    case .firstCharacter: message = .storeIDFirstCharacter
    case .character(let scalar):
      facts["character"] = Self.codePoint(scalar)
      message = .storeIDCharacter
    case .notNFC: message = .storeIDNotNFC
    case .variant(let scalar, let plain):
      facts["character"] = Self.codePoint(scalar)
      facts["plain"] = plain
      message = .storeIDVariant
    case .mixedScripts(let scripts):
      facts["scripts"] = scripts.joined(separator: ", ")
      message = .storeIDMixedScripts
    }
    return Diagnostic(message, at: nil, facts)
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
