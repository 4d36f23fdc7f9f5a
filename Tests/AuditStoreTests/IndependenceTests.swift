import AuditModel
import Diagnostics
import TestSupport
import Testing

@testable import AuditStore

/// Nobody judges their own work, and acts of people who belong to the audited unit are marked.
@Suite struct IndependenceTests {
  @Test func nobodyReviewsAnAnswerThatTheyRecordedOrObserved() throws {
    try TestStore.with { made in
      try made.start()
      let (lea, rev) = (try made.as("lea"), try made.as("rev"))
      var seen = TestStore.answer("A-2")
      seen.observer = .person("rev")
      _ = try lea.record([TestStore.answer("A-1"), seen], in: "E-1")
      for item: ItemID in ["A-1", "A-2"] {
        let refused = code { try lea.review([TestStore.key(item)], in: "E-1", accepted: true) }
        #expect(refused == "store.own-work")
      }
      // All or none: the answer of somebody else is not accepted either.
      #expect(
        code {
          try rev.review([TestStore.key("A-1"), TestStore.key("A-2")], in: "E-1", accepted: true)
        } == "store.own-work")
      #expect(try lea.answers(of: "E-1").map(\.review) == [.open, .open])
      // Another id does not make another person.
      try made.as("root").rename(PersonID("rev"), to: "reviewer")
      #expect(
        code { try rev.review([TestStore.key("A-2")], in: "E-1", accepted: true) }
          == "store.own-work")
      #expect(try lea.answers(of: "E-1").map(\.entry.observer) == [nil, .person("reviewer")])
      try rev.review([TestStore.key("A-1")], in: "E-1", accepted: true)
      #expect(try lea.answers(of: "E-1").map(\.reviewer) == ["reviewer", nil])
    }
  }

  @Test func nobodyVerifiesAnActionThatTheyOwnOrReported() throws {
    try TestStore.with { made in
      try made.start()
      let root = try made.as("root")
      try root.grant(.manager, to: "rev", in: "desk")
      let lea = try made.as("lea")
      _ = try lea.raise([TestStore.finding("f1"), TestStore.finding("f2")], in: "E-1")
      try lea.issue(["E-1/1", "E-1/2"])
      let emp = try made.as("emp")
      for (finding, owner): (FindingID, PersonID) in [("E-1/1", "lea"), ("E-1/2", "emp")] {
        try emp.respond(to: finding, agrees: true, text: "Yes")
        _ = try emp.agree(on: "Do it", for: finding, owner: owner, due: "2026-06-01")
      }
      try emp.progress("E-1/1.1", percent: 100, text: "Done")
      try made.as("rev").progress("E-1/2.1", percent: 100, text: "Done")
      #expect(
        code { try lea.verify("E-1/1", isEffective: true, note: "Seen") } == "store.own-work")
      #expect(
        code { try made.as("rev").verify("E-1/2", isEffective: true, note: "Seen") }
          == "store.own-work")
      try made.as("rev").verify("E-1/1", isEffective: true, note: "Seen")
      try lea.verify("E-1/2", isEffective: true, note: "Seen")
      try made.expectSound()
    }
  }

  /// Independence is judged at each act: the same person's acts are marked only while they belong to the unit.
  @Test func dependentActsAreRecorded() throws {
    for role in [Role.auditee, .manager] {
      try TestStore.with { made in
        try made.start()
        let root = try made.as("root")
        let (ann, lea) = (try made.as("ann"), try made.as("lea"))
        _ = try ann.record([TestStore.answer("A-1")], in: "E-1")
        try root.grant(role, to: "ann", in: "house")
        #expect(try lea.assign("ann", .auditor, to: "E-1").map(\.code) == ["store.not-independent"])
        #expect(
          try lea.engagement("E-1").team.filter { !$0.isIndependent }.map(\.person) == ["ann"])
        _ = try ann.record([TestStore.answer("A-2")], in: "E-1")
        _ = try ann.raise([TestStore.finding()], in: "E-1")
        _ = try ann.add([
          Evidence(
            id: "", engagement: "E-1", sha256: String(repeating: "b", count: 64), size: 1,
            name: "b.txt", item: "A-2")
        ])
        try ann.edit("E-1/1", [.cause: "Other"], in: .english)
        try root.revoke(role, from: "ann", in: "house")
        _ = try ann.record([TestStore.answer("A-3")], in: "E-1")
        // A role over another unit, or over the whole organisation, makes nobody part of this one.
        try root.grant(role, to: "ann", in: "yard")
        try root.grant(role, to: "ann", in: nil)
        _ = try ann.record([TestStore.answer("A-4")], in: "E-1")
        let verbs = ["answered", "findingDrafted", "evidenceAdded", "findingEdited"]
        let acts = try lea.dependentActs(in: "E-1")
        #expect(acts.map(\.kind.rawValue) == verbs)
        #expect(acts.allSatisfy { $0.person == "ann" })
        let marked = try made.store.events().filter(\.isDependent)
        #expect(marked.map(\.number) == acts.map(\.event))
        try made.expectSound()
      }
    }
  }

  /// A lead who manages the unit plans, judges and renames: each act is marked.
  @Test func dependentLeads() throws {
    try TestStore.with { made in
      try made.as("root").grant(.manager, to: "lea", in: "desk")
      try made.start()
      _ = try made.as("ann").raise([TestStore.finding()], in: "E-1")
      let lea = try made.as("lea")
      try lea.issue(["E-1/1"])
      try lea.rename(EngagementID("E-1"), to: "E-7")
      // As the manager of the unit they act for it, which is no audit.
      try lea.respond(to: "E-1/1", agrees: true, text: "Yes")
      #expect(
        try lea.dependentActs(in: "E-7").map(\.kind.rawValue) == [
          "engagementPlanned", "memberAssigned", "memberAssigned", "memberAssigned",
          "engagementMoved", "findingMoved", "renamed",
        ])
      try made.expectSound()
    }
  }
}
