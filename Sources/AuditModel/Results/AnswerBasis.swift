/// What a result says of the recorded answer that it was made from; workpapers and offline forms say it.
public struct AnswerBasis: Hashable, Sendable {
  /// The revision of the recorded answer, 0 where there was none.
  public var revision: Int
  /// The parts that were edited since; empty for a row that nobody edited.
  public var edited: Set<RemovableField>

  /// Makes a basis; by default everything that the result says counts as edited.
  public init(
    revision: Int, edited: Set<RemovableField> = Set(RemovableField.allCases)
  ) {
    self.revision = revision
    self.edited = edited
  }

  /// Whether anything was edited since the workpaper or form was made.
  public var isEdited: Bool { !edited.isEmpty }
}
