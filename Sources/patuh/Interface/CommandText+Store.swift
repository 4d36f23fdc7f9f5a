import ArgumentParser
import Diagnostics

extension CommandText {
  /// A text of the store's commands in the user's language.
  static func text(store key: StoreText, _ facts: [String: String] = [:]) -> String {
    guard facts["count"] == "1", let one = key.englishOne else { return text(key.wordings, facts) }
    return text((key.wordings.indonesian, one), facts)
  }

  static func help(store key: StoreText) -> ArgumentHelp { ArgumentHelp(text(store: key)) }

  /// The help of an option that chooses a format: it names every one, and the default.
  static func help<Format: RawRepresentable<String> & CaseIterable>(
    formats key: StoreText = .format, default format: Format
  ) -> ArgumentHelp {
    ArgumentHelp(
      text(
        store: key,
        [
          "formats": Format.allCases.map(\.rawValue).joined(separator: ", "),
          "default": format.rawValue,
        ]))
  }
}
