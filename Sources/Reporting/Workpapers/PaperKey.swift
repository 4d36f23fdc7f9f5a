/// What a workpaper says.
enum PaperKey: CaseIterable, Hashable, Sendable {
  case workpaper, howTo, section, question, evidenceFiles, several, notInList, notACount, notANumber
  case show, remove, offline, fields, special, removing, sending
}

extension Words {
  /// The wording of a key.
  func callAsFunction(paper key: PaperKey) -> String {
    catalogue.wording(of: key)
  }
}
