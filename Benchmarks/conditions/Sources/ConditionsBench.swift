import AuditModel
import Conditions
import Diagnostics
import Foundation

/// One case as the benchmark condition sees it; made up.
struct Record {
  var interviewAt: Int
  var adjudicatedAt: Int
  var paymentWorkday: Int
  var handoverWorkday: Int
  var interviewBy: String
  var adjudicatedBy: String
}

/// A generator with a fixed seed (SplitMix64), so that every run sees the same cases.
struct Generator: RandomNumberGenerator {
  var state: UInt64 = 7
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@main
struct ConditionsBench {
  static func main() throws {
    let records = makeRecords(20_000)
    try write(records)
    let text = "adj_at - int_at > 86400 || ho_wd - pay_wd > 4 || int_by == adj_by"
    var scope = ConditionScope()
    for name in ["int_at", "adj_at", "pay_wd", "ho_wd"] {
      scope.declare(ConditionField(id: name, type: .int))
    }
    for name in ["int_by", "adj_by"] { scope.declare(ConditionField(id: name, type: .string)) }
    let origin = SourceLocation(file: "benchmark", line: 1, column: 1)
    let condition = try Condition.read(text, at: origin, in: scope)
    let bindings = bind(records, scope)
    let single = bindings[0]

    report("swift closure over the record", records.count) {
      var met = 0
      for index in records.indices where check(records[index]) { met += 1 }
      return met
    }
    report("condition, bindings of every record made before", records.count) {
      var met = 0
      for index in bindings.indices where condition.decide(bindings[index]) == .met { met += 1 }
      return met
    }
    var reused = single
    let slots = names.compactMap { scope.slot($0) }
    report("condition, one set of bindings set for each record", records.count) {
      var met = 0
      for index in records.indices {
        set(records[index], &reused, slots)
        if condition.decide(reused) == .met { met += 1 }
      }
      return met
    }
    report("the setting alone", records.count) {
      for index in records.indices { set(records[index], &reused, slots) }
      return 0
    }
    // A case that meets nothing, so that all of the condition is run.
    let unmet = bindings.first { condition.decide($0) == .notMet } ?? single
    report("condition, the same bindings again and again", 1_000_000) {
      var met = 0
      for _ in 0..<1_000_000 where condition.decide(unmet) == .met { met += 1 }
      return met
    }
    report("tracing the condition", 1_000) {
      bindings.prefix(1_000).count { condition.trace($0).outcome == .value(.bool(true)) }
    }
    report("reading and compiling the condition", 2_000) {
      (0..<2_000).count { _ in (try? Condition.read(text, at: origin, in: scope)) != nil }
    }
    try decimals()
    misspelt()
  }

  /// The dearest reading: a misspelt name among those of ten thousand items.
  static func misspelt() {
    var scope = ConditionScope()
    for number in 0..<10_000 {
      scope.declareRecord(
        "S-\(number)", fields: [ConditionField(id: "deviations", type: .int)])
    }
    let origin = SourceLocation(file: "benchmark", line: 1, column: 1)
    report("reading a condition with a misspelt name among 10,000", 20) {
      (0..<20).count { _ in (try? Condition.read("S_1x34.size > 0", at: origin, in: scope)) == nil }
    }
  }

  /// A share against a tolerable rate, exactly, and a whole number against a decimal parameter.
  static func decimals() throws {
    var scope = ConditionScope()
    scope.declare(ConditionField(id: "deviations", type: .int))
    scope.declare(ConditionField(id: "size", type: .int))
    scope.declare(ConditionField(id: "tolerable", type: .decimal))
    scope.declare(ConditionField(id: "limit", type: .decimal))
    var bindings = ConditionBindings(scope)
    bindings.set(.int(2), for: "deviations")
    bindings.set(.int(60), for: "size")
    bindings.set(Rational(decimal: "0.05").map(ConditionValue.decimal), for: "tolerable")
    bindings.set(.int(3), for: "limit")
    let origin = SourceLocation(file: "benchmark", line: 1, column: 1)
    for text in ["deviations > limit", "deviations * 1.0 / size > tolerable"] {
      let condition = try Condition.read(text, at: origin, in: scope)
      report("`\(text)`", 20_000) {
        (0..<20_000).count { _ in condition.decide(bindings) == .met }
      }
    }
  }

  static func report(_ name: String, _ count: Int, _ run: () -> Int) {
    var times: [Double] = []
    var met = 0
    for _ in 0..<9 {
      let start = clock()
      met = run()
      times.append(Double(clock() - start) * 1e9 / Double(CLOCKS_PER_SEC) / Double(count))
    }
    let figure = String(format: "%10.1f", times.sorted()[times.count / 2])
    print("\(figure) ns CPU  \(name): \(met) of \(count)")
  }

  static func makeRecords(_ count: Int) -> [Record] {
    var random = Generator()
    return (0..<count).map { _ in
      let interview = Int.random(in: 1_735_700_000..<1_770_000_000, using: &random)
      let late = Int.random(in: 0..<100, using: &random) < 3
      let slow = Int.random(in: 0..<100, using: &random) < 5
      let same = Int.random(in: 0..<200, using: &random) < 1
      let workday = Int.random(in: 1..<300, using: &random)
      let officer = "officer-\(Int.random(in: 100..<160, using: &random))"
      let other = "officer-\(Int.random(in: 160..<220, using: &random))"
      return Record(
        interviewAt: interview,
        adjudicatedAt: interview + (late ? 90_000 : Int.random(in: 600..<80_000, using: &random)),
        paymentWorkday: workday, handoverWorkday: workday + (slow ? 6 : 3),
        interviewBy: officer, adjudicatedBy: same ? officer : other)
    }
  }

  @inline(__always)
  static func check(_ r: borrowing Record) -> Bool {
    r.adjudicatedAt - r.interviewAt > 86_400 || r.handoverWorkday - r.paymentWorkday > 4
      || r.interviewBy == r.adjudicatedBy
  }

  static let names = ["int_at", "adj_at", "pay_wd", "ho_wd", "int_by", "adj_by"]

  static func bind(_ records: [Record], _ scope: ConditionScope) -> [ConditionBindings] {
    let slots = names.compactMap { scope.slot($0) }
    let empty = ConditionBindings(scope)
    return records.map { record in
      var bindings = empty
      set(record, &bindings, slots)
      return bindings
    }
  }

  static func set(
    _ r: borrowing Record, _ bindings: inout ConditionBindings, _ slots: [ConditionSlot]
  ) {
    bindings.set(int: r.interviewAt, at: slots[0])
    bindings.set(int: r.adjudicatedAt, at: slots[1])
    bindings.set(int: r.paymentWorkday, at: slots[2])
    bindings.set(int: r.handoverWorkday, at: slots[3])
    bindings.set(text: r.interviewBy, at: slots[4])
    bindings.set(text: r.adjudicatedBy, at: slots[5])
  }

  /// The cases for the peer script.
  static func write(_ records: [Record]) throws {
    guard CommandLine.arguments.count > 1 else { return }
    let lines = records.map {
      "\($0.interviewAt)\t\($0.adjudicatedAt)\t\($0.paymentWorkday)\t\($0.handoverWorkday)\t"
        + "\($0.interviewBy)\t\($0.adjudicatedBy)\n"
    }
    try Data(lines.joined().utf8).write(to: URL(filePath: CommandLine.arguments[1]))
  }
}
