/// What the cause of a finding rests on.
public enum CauseBasis: String, Sendable, Hashable, Codable {
  /// Nobody gave a cause; the text, where there is one, says so.
  case open
  /// The checklist suggests it for findings of its kind; no auditor has confirmed it.
  case suggested
  /// Whoever controlled or audited gave it.
  case established
}
