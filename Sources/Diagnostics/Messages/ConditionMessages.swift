extension Message {
  /// The messages about conditions: syntax, names and types.
  public static let conditionMessages: [Message] = []
}
