import AuditModel
import Diagnostics
import Testing

@testable import Conditions

@Suite struct ConditionBindingsTests {
  @Test func everyTypeComesBackAsItWasSet() throws {
    let bindings = SampleScope.bindings()
    for (name, value) in SampleScope.values {
      let slot = try #require(bindings.slot(name))
      let expected = name == "issue_days" ? .decimal(4) : value
      #expect(bindings.value(at: slot) == expected, "\(name)")
    }
    #expect(bindings.value(at: try #require(bindings.slot("mi"))) == nil)
  }

  @Test func momentsKeepTheirOffset() throws {
    var bindings = SampleScope.bindings()
    let slot = try #require(bindings.slot("ts"))
    for text in [
      "0001-01-01T00:00:00Z", "9999-12-31T23:59:59+23:59", "1969-12-31T23:59:59-23:59",
      "2026-01-02T03:04:05+07:00", "1900-03-01T00:00:00-00:30",
    ] {
      let moment = try #require(Timestamp(rfc3339: text))
      bindings.set(.timestamp(moment), at: slot)
      #expect(bindings.value(at: slot) == .timestamp(moment))
      bindings.set(epochSecond: moment.epochSecond, offset: moment.offset, at: slot)
      #expect(bindings.value(at: slot) == .timestamp(moment))
    }
  }

  @Test func theQuickWaysSetTheSame() throws {
    var bindings = ConditionBindings(SampleScope.scope)
    bindings.set(int: 5, at: try #require(bindings.slot("i")))
    bindings.set(int: 4, at: try #require(bindings.slot("issue_days")))
    bindings.set(text: "paspor", at: try #require(bindings.slot("s")))
    bindings.set(dayNumber: 20_455, at: try #require(bindings.slot("day")))
    let condition = try SampleScope.read(
      "i == 5 and issue_days == 4 and s == 'paspor' and day == date('2026-01-02')")
    #expect(condition.decide(bindings) == .met)
    bindings.remove(at: try #require(bindings.slot("i")))
    #expect(condition.decide(bindings) == .noEvidence)
  }

  @Test func whatDoesNotFitIsNotSet() {
    func isSet(_ value: ConditionValue?, _ name: String) -> Bool {
      var bindings = ConditionBindings(SampleScope.scope)
      return bindings.set(value, for: name)
    }
    #expect(!isSet(.string("x"), "i"))
    #expect(!isSet(.decimal(1), "i"))
    #expect(!isSet(.list([.string("x")]), "li"))
    #expect(!isSet(.int(1), "nothing"))
    #expect(!isSet(.int(1), "S_20"))
    #expect(isSet(.int(1), "S_20.size"))
    #expect(isSet(.int(1), "d"))
    #expect(isSet(nil, "d"))
  }

  @Test func copiesAreIndependent() throws {
    let condition = try SampleScope.read("s == 'paspor' and d == 2.5")
    let first = SampleScope.bindings()
    var second = first
    second.set(.string("visa"), for: "s")
    #expect(condition.decide(first) == .met)
    #expect(condition.decide(second) == .notMet)
    second.removeAll()
    #expect(condition.decide(second) == .noEvidence)
    #expect(condition.decide(first) == .met)
  }

  @Test func aConditionKnowsItsNames() throws {
    let condition = try SampleScope.read(
      "i > 1 and S_20.size > i or has(S_20.population) and date('2026-01-02') == day")
    #expect(condition.referencedNames == ["S_20.population", "S_20.size", "day", "i"])
    #expect(condition.referencedSlots.count == 4)
    #expect(condition.warnings == [])
  }

  @Test func warningsComeWithTheCondition() throws {
    let condition = try SampleScope.read("grade == 'critical' and i == 5")
    #expect(condition.warnings.map(\.code) == ["condition.value.unknown"])
    #expect(condition.evaluate(SampleScope.bindings()) == .notMet)
  }

  @Test func aSourceIsReadAtItsPlace() throws {
    let source = ConditionSource(text: "qwertz", location: SampleScope.origin)
    let error = #expect(throws: DiagnosticsError.self) {
      try Condition.read(source, in: SampleScope.scope)
    }
    #expect(error?.diagnostics.first?.location == SampleScope.origin)
  }
}
