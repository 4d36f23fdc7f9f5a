/// A value of a template.
public indirect enum TemplateValue: Hashable, Sendable {
  /// Text from people or from the catalogues.
  case text(String)
  /// Whether something is shown.
  case flag(Bool)
  /// Things one after the other.
  case list([[String: TemplateValue]])
}
