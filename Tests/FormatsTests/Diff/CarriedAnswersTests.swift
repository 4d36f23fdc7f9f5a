import AuditModel
import Diagnostics
import Testing

@testable import Formats

/// Answers hold for another version exactly where the diff does not say that they are lost.
@Suite struct CarriedAnswersTests {
  private func answers(_ checklist: Checklist) -> ResultSet {
    let location = SourceLocation(file: "a", line: 1, column: 1)
    var set = ResultSet(name: "a", sha256: "", location: location)
    set.parameters = checklist.parameters.map {
      ParameterOverride(id: $0.id.rawValue, value: "1", location: nil)
    }
    set.results = checklist.items.flatMap { item in
      item.sides.map {
        ControllingResult(
          item: item.id.rawValue, side: $0.rawValue, fields: [.answer: "not-tested"],
          location: location)
      }
    }
    return set
  }

  @Test(arguments: ChecklistDiffTests.edits) func agreesWithTheDiff(
    _ edit: Edit
  ) throws {
    let (old, new) = try edit.versions()
    let set = answers(old)
    let carried = CarriedAnswers(set, from: old, to: new)
    let diff = ChecklistDiff.between(old, new)
    // Every answer either holds or is counted among the losses.
    #expect(carried.results.count + carried.losses.map(\.answers).reduce(0, +) == set.results.count)
    let lost = diff.entries.filter { entry in
      entry.part == .item && [.added, .removed, .asksSomethingElse].contains(entry.change)
    }
    #expect(Set(carried.losses.map(\.item.rawValue)) == Set(lost.map(\.id)))
    for loss in carried.losses {
      let fate: CarriedAnswers.Fate =
        switch lost.first(where: { $0.id == loss.item.rawValue })?.change {
        case .added: .added
        case .removed: .removed
        default: .asksSomethingElse
        }
      #expect(loss.fate == fate, "\(loss.item)")
    }
    // What is carried names items of the new version only.
    let ids = Set(new.items.map(\.id.rawValue))
    #expect(carried.results.allSatisfy { ids.contains($0.item) })
    #expect(
      carried.parameters.map(\.id) + carried.lostParameters == set.parameters.map(\.id)
        || carried.lostParameters.count + carried.parameters.count == set.parameters.count)
    #expect(
      carried.parameters.allSatisfy { p in new.parameters.contains { $0.id.rawValue == p.id } })
  }

  @Test func nothingIsLostWithoutAChange() throws {
    let (old, _) = try Edit([("", "")], []).versions()
    let set = answers(old)
    let carried = CarriedAnswers(set, from: old, to: old)
    #expect(carried.results == set.results)
    #expect(carried.losses.isEmpty && carried.lostParameters.isEmpty)
  }
}
