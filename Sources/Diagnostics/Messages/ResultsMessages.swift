extension Message {
  /// The messages about controlling results.
  public static let resultsMessages: [Message] = []
}
