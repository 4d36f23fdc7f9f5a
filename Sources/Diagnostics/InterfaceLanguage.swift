/// The languages in which the program speaks to people.
public enum InterfaceLanguage: String, Sendable, CaseIterable, Codable {
  /// Indonesian.
  case indonesian = "id"
  /// English.
  case english = "en"

  /// The language of a POSIX locale name such as `id_ID.UTF-8`, or of a language tag such as `en-GB`.
  ///
  /// `in`, the withdrawn code of Indonesian, counts as Indonesian. Anything unknown gives `nil`.
  public init?(locale: String) {
    let code = locale.utf8.prefix {
      $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-")
        && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "@")
    }
    switch String(code)?.lowercased() {
    case "id", "in", "ind": self = .indonesian
    case "en", "eng": self = .english
    default: return nil
    }
  }
}
