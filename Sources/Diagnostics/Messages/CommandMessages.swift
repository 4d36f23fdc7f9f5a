extension Message {
  /// The messages of the command line.
  public static let commandMessages: [Message] = []
}
