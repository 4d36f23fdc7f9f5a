extension Message {
  /// The messages of the rule engine.
  public static let evaluationMessages: [Message] = []
}
