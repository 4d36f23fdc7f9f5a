package import AuditModel
package import Diagnostics
import Formats
package import Reporting
import RuleEngine

/// A walk through the open items of a checklist, saved at every answer.
package struct AnswerWalk<Keeper: AnswerKeeper> {
  private let loaded: LoadedChecklist
  private let context: AuditingContext
  private let questions: [AnswerQuestion]
  private let layout: ExportOptions
  private let report: ([Diagnostic]) -> Void
  private var keeper: Keeper
  private var note: String?
  private var evidence: [EvidenceReference] = []

  /// Prepares a walk; it begins at the first question without an answer.
  ///
  /// - Parameters:
  ///   - loaded: The checklist.
  ///   - keeper: Where the answers are kept.
  ///   - context: Languages of the walk.
  ///   - items: The items that are asked; `nil`: all.
  ///   - layout: How the explanation of an item is laid out.
  ///   - report: Takes what is wrong with an answer.
  package init(
    _ loaded: LoadedChecklist, keeper: Keeper, context: AuditingContext,
    items: Set<ItemID>? = nil, layout: ExportOptions = ExportOptions(),
    report: @escaping ([Diagnostic]) -> Void
  ) {
    self.loaded = loaded
    self.keeper = keeper
    self.context = context
    self.layout = layout
    self.report = report
    let asked = loaded.checklist.items.filter { items?.contains($0.id) ?? true }
    questions = asked.flatMap { item in
      item.sides.map { AnswerQuestion(item: item.id, side: $0) }
    }
  }

  private var answers: [AnswerQuestion: ControllingResult] { keeper.answers }

  /// How many questions are open.
  package var open: Int { questions.count(where: isOpen) }

  /// Whether a question has neither an answer nor a waiver; a note alone is none.
  private func isOpen(_ question: AnswerQuestion) -> Bool {
    keeper.waived[question] == nil && !(answers[question]?.isAnswered ?? false)
  }

  // MARK: - Walking

  /// Asks until everything is answered, or somebody quits, or the input ends.
  ///
  /// - Parameters:
  ///   - input: Gives the next line; `nil` at the end.
  ///   - output: Takes what is shown.
  /// - Throws: `DiagnosticsError` if an answer cannot be saved.
  package mutating func walk(input: () -> String?, output: (String) -> Void) throws {
    var position = questions.firstIndex(where: isOpen) ?? questions.count
    var isShown = false
    while position < questions.count {
      let question = questions[position]
      guard let item = loaded.checklist.items.first(where: { $0.id == question.item }) else {
        break
      }
      if !isShown { output(shown(item, question, position)) }
      isShown = true
      output("\(item.id) · \(question.side.rawValue) > ")
      guard let line = input() else { break }
      switch AnswerReading.read(line, at: item.kind) {
      case .quit: position = questions.count
      case .again: isShown = false
      case .back:
        position = max(0, position - 1)
        isShown = false
      case .skip:
        position = next(after: position)
        isShown = false
      case .find(let text):
        if let found = find(text, from: position) {
          position = found
          isShown = false
        } else {
          output(wording(.notFound) + "\n")
        }
      case .note(let text):
        note = text
        output(wording(.noteTaken) + "\n")
        if let given = answers[question] { _ = try take(given.fields, question) }
      case .evidence(let path):
        do throws(DiagnosticsError) {
          evidence.append(try keeper.attach(path, to: question))
          output(wording(.evidenceTaken) + "\n")
        } catch {
          report(error.diagnostics)
        }
      case .unknown: output(wording(.unclear) + "\n")
      case .answer(let fields):
        let problems = check(fields, question)
        report(problems)
        if problems.hasErrors { continue }
        isShown = false
        if try take(fields, question) {
          output(score + "\n")
          position = next(after: position)
        }
      }
    }
    if open == 0 { output(wording(.allDone) + "\n") }
    let count = answers.values.count(where: \.isAnswered)
    output(
      wording(
        count == 1 ? .savedOne : .saved,
        ["file": keeper.name, "count": "\(count)", "open": "\(open)"]) + "\n")
  }

  private func wording(_ key: AnswerText, _ facts: [String: String] = [:]) -> String {
    key.text(in: context.messages, facts)
  }

  private func shown(_ item: Item, _ question: AnswerQuestion, _ position: Int) -> String {
    let place = wording(
      .place, ["number": "\(position + 1)", "all": "\(questions.count)", "open": "\(open)"])
    let explanation =
      ItemExplanation(
        item: item.id, checklist: loaded.checklist, sops: loaded.sops,
        language: context.language)?.text(options: layout) ?? ""
    let prompt = AnswerReading.prompt(
      item.kind, in: context.language, messages: context.messages)
    return "\n\(place)\n\(explanation)\n\(given(question))\(prompt.joined(separator: "\n"))\n"
      + wording(.keys) + "\n"
  }

  /// The answer that a question has already, in a line of its own.
  private func given(_ question: AnswerQuestion) -> String {
    guard let result = keeper.waived[question] ?? answers[question] else { return "" }
    let fields = result.fields.map { "\($0.key.rawValue)=\($0.value)" }.sorted()
    let parts = [fields.joined(separator: " "), result.note ?? "", result.by ?? ""]
    return wording(
      .given, ["answer": harmless(parts.filter { !$0.isEmpty }.joined(separator: " · "))]) + "\n"
  }

  /// The next open question, this one left behind; the end when there is none after it.
  private func next(after position: Int) -> Int {
    questions[(position + 1)...].firstIndex(where: isOpen) ?? questions.count
  }

  private func find(_ text: String, from position: Int) -> Int? {
    let wanted = text.lowercased()
    let order = Array(questions.indices[(position + 1)...]) + Array(questions.indices[...position])
    return order.first { index in
      let item = loaded.checklist.items.first { $0.id == questions[index].item }
      let question = item?.question.text(in: context.language) ?? ""
      return questions[index].item.rawValue.lowercased().contains(wanted)
        || question.lowercased().contains(wanted)
    }
  }

  // MARK: - Answers

  private func result(
    _ fields: [ResultField: String], _ question: AnswerQuestion
  ) -> ControllingResult {
    var result =
      answers[question]
      ?? ControllingResult(
        item: question.item.rawValue, side: question.side.rawValue,
        location: SourceLocation(
          file: "\(question.item) \(question.side.rawValue)", line: 1, column: 1))
    result.fields = fields
    result.fieldLocations = [:]
    result.note = note ?? result.note
    result.evidence += evidence
    return result
  }

  private func check(_ fields: [ResultField: String], _ question: AnswerQuestion) -> [Diagnostic] {
    var set = keeper.head
    set.results = [result(fields, question)]
    return ResultsBinder.bind([set], to: loaded.checklist).diagnostics
  }

  /// Keeps an answer with its note and evidence.
  ///
  /// - Returns: Whether it was kept; not when somebody else answered meanwhile, which is reported, and shown with the
  ///   question.
  private mutating func take(
    _ fields: [ResultField: String], _ question: AnswerQuestion
  ) throws -> Bool {
    do {
      try keeper.keep(result(fields, question), for: question)
    } catch let error as DiagnosticsError
      where error.diagnostics.allSatisfy({ $0.message == .storeAnswerConflict })
    {
      report(error.diagnostics)
      return false
    }
    note = nil
    evidence = []
    return true
  }

  /// The score so far with its bounds.
  private var score: String {
    var set = keeper.head
    set.results = loaded.checklist.items.flatMap { item in
      item.sides.compactMap { side in
        let question = AnswerQuestion(item: item.id, side: side)
        return keeper.waived[question] ?? answers[question]
      }
    }
    guard let input = ResultsBinder.bind([set], to: loaded.checklist).value,
      let engine = try? Engine(loaded.checklist, sops: loaded.sops),
      let score = try? engine.evaluate(input).assessment.score(.overall),
      let value = score.value, let low = score.low, let high = score.high
    else { return wording(.noScore) }
    let places = loaded.checklist.scoring.decimals
    return wording(
      .score,
      [
        "score": value.decimal(places: places) + (score.rating.map { " \($0)" } ?? ""),
        "low": low.decimal(places: places), "high": high.decimal(places: places),
      ])
  }
}
