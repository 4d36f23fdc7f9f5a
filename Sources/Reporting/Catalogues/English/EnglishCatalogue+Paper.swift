/// What is said in English of workpapers.
extension EnglishCatalogue {
  static func wording(of key: PaperKey) -> String {
    switch key {
    case .workpaper: "Workpaper"
    case .howTo: "How to"
    case .section: "Section"
    case .question: "Question"
    case .evidenceFiles: "Files of evidence, | between"
    case .several: "Several may be given, with blanks between:"
    case .notInList: "Choose one of the list."
    case .notACount: "Write a whole number, 0 or more."
    case .notANumber: "Write a number."
    case .show: "Show"
    case .remove: "Remove"
    case .offline:
      "This workpaper is filled in without a network. Write into the coloured cells; the others are locked, without a password, so that no question changes."
    case .fields:
      "Answers are chosen from the list. Items that are measured or sampled take numbers; grey cells do not belong to the item."
    case .special:
      "What does not apply needs its reason in the note. Rows that are not touched change nothing when the workpaper is recorded."
    case .removing:
      "A cell that is emptied removes nothing. What is to be taken out of the recorded answer is chosen in the column Remove."
    case .sending:
      "Record it with `patuh audit import ENGAGEMENT FILE --dry-run`, then without `--dry-run`. Answers that changed in the meantime are shown, not overwritten."
    }
  }
}
