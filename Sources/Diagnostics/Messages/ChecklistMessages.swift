extension Message {
  /// The messages about what a checklist says.
  public static let checklistMessages: [Message] = []
}
