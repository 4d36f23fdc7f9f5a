extension Message {
  /// The messages about what an SOP says.
  public static let sopMessages: [Message] = []
}
