extension Message {
  /// The messages about XML as such: what the reader refuses, and where a document leaves its format.
  public static let xmlMessages: [Message] = []
}
