/// The style of the page, in the order in which rules override each other.
enum StyleSheet {
  /// Every sheet of the page.
  static let all: [StaticString] = [palette, layout, parts, tables, charts, print]
}
