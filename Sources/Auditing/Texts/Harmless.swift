/// Replaces control and format characters in user-supplied text, so that it cannot steer a terminal.
package func harmless(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        scalar.properties.generalCategory == .control
          || scalar.properties.generalCategory == .format ? "\u{fffd}" : scalar
      }))
}
