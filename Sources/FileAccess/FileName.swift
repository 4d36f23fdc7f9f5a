/// Names of files made from text that others wrote.
public enum FileName {
  /// The bytes that an escaped name has at most.
  public static let limit = 150

  /// A name that every file system, archive and list of files takes, the same for the same text.
  ///
  /// Bytes of UTF-8 are written as `%` and two hexadecimal digits, for `%` itself, for control and format characters,
  /// line and paragraph separators and blanks other than the space, for `/ \\ : * ? " < > |`, and for a dot or blank at
  /// the beginning or the end. A name beyond ``limit`` bytes is cut; the rest of the bytes is replaced by `%` and the
  /// checksum that the caller gives.
  ///
  /// - Parameters:
  ///   - text: The name, such as that of a file of evidence.
  ///   - checksum: Hexadecimal digits that tell apart long names which begin alike.
  /// - Returns: The name; `%` for an empty text.
  public static func escaped(_ text: String, checksum: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var name = ""
    for (place, scalar) in scalars.enumerated() {
      let isEdge = place == 0 || place == scalars.count - 1
      let part =
        isPlain(scalar) && !(isEdge && (scalar == "." || scalar == " "))
        ? String(scalar) : hexadecimal(scalar)
      if name.utf8.count + part.utf8.count > limit { return "\(name)%\(checksum.prefix(16))" }
      name.unicodeScalars.append(contentsOf: part.unicodeScalars)
    }
    return name.isEmpty ? "%" : name
  }

  /// An id with its slash as a hyphen, to be a part of a name that ``escaped(_:checksum:)`` makes.
  ///
  /// Ids of older stores may have more slashes than the one before the number. They keep all of them, to be escaped, so
  /// that `E-1/2` and `E/1/2` have different names.
  public static func hyphenated(_ id: String) -> String {
    id.count { $0 == "/" } == 1 ? id.replacing("/", with: "-") : id
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ": true
    case "%", "/", "\\", ":", "*", "?", "\"", "<", ">", "|": false
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate,
        .privateUse, .unassigned:
        false
      default: true
      }
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.utf8.count == 1 ? "%0" + digits : "%" + digits
    }.joined()
  }
}
