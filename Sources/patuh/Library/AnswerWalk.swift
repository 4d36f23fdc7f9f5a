import AuditModel
import Diagnostics
import Formats
import Reporting
import RuleEngine

/// A walk through the open items of a checklist, saved at every answer.
struct AnswerWalk<Keeper: AnswerKeeper> {
  private let loaded: LoadedChecklist
  private let interface: InterfaceOptions
  private let questions: [AnswerQuestion]
  private var keeper: Keeper
  private var note: String?
  private var evidence: [EvidenceReference] = []

  /// Prepares a walk; it begins at the first question without an answer.
  ///
  /// - Parameters:
  ///   - loaded: The checklist.
  ///   - keeper: Where the answers are kept.
  ///   - interface: The options of the command.
  ///   - items: The items that are asked; `nil`: all.
  init(
    _ loaded: LoadedChecklist, keeper: Keeper, interface: InterfaceOptions,
    items: Set<ItemID>? = nil
  ) {
    self.loaded = loaded
    self.keeper = keeper
    self.interface = interface
    let asked = loaded.checklist.items.filter { items?.contains($0.id) ?? true }
    questions = asked.flatMap { item in
      item.sides.map { AnswerQuestion(item: item.id, side: $0) }
    }
  }

  private var answers: [AnswerQuestion: ControllingResult] { keeper.answers }

  /// How many questions are open.
  var open: Int { questions.count { answers[$0] == nil } }

  // MARK: - Walking

  /// Asks until everything is answered, or somebody quits, or the input ends.
  ///
  /// - Parameters:
  ///   - input: Gives the next line; `nil` at the end.
  ///   - output: Takes what is shown.
  /// - Throws: What stands against saving.
  mutating func walk(input: () -> String?, output: (String) -> Void) throws {
    var position = questions.firstIndex { answers[$0] == nil } ?? questions.count
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
          output(CommandText.text(answer: .notFound) + "\n")
        }
      case .note(let text):
        note = text
        output(CommandText.text(answer: .noteTaken) + "\n")
        if let given = answers[question] { _ = try take(given.fields, question) }
      case .evidence(let path):
        do throws(DiagnosticsError) {
          evidence.append(try keeper.attach(path, to: question))
          output(CommandText.text(answer: .evidenceTaken) + "\n")
        } catch {
          interface.console.report(error.diagnostics)
        }
      case .unknown: output(CommandText.text(answer: .unclear) + "\n")
      case .answer(let fields):
        let problems = check(fields, question)
        interface.console.report(problems)
        if problems.hasErrors { continue }
        isShown = false
        if try take(fields, question) {
          output(score + "\n")
          position = next(after: position)
        }
      }
    }
    if open == 0 { output(CommandText.text(answer: .allDone) + "\n") }
    output(
      CommandText.text(
        answer: .saved, ["file": keeper.name, "count": "\(answers.count)", "open": "\(open)"])
        + "\n")
  }

  private func shown(_ item: Item, _ question: AnswerQuestion, _ position: Int) -> String {
    let place = CommandText.text(
      answer: .place,
      ["number": "\(position + 1)", "all": "\(questions.count)", "open": "\(open)"])
    let explanation =
      ItemExplanation(
        item: item.id, checklist: loaded.checklist, sops: loaded.sops,
        language: interface.contentLanguage)?.text(options: interface.console.layout) ?? ""
    let prompt = AnswerReading.prompt(item.kind, in: interface.contentLanguage)
    return "\n\(place)\n\(explanation)\n\(given(question))\(prompt.joined(separator: "\n"))\n"
      + CommandText.text(answer: .keys) + "\n"
  }

  /// The answer that a question has already, in a line of its own.
  private func given(_ question: AnswerQuestion) -> String {
    guard let result = answers[question] else { return "" }
    let fields = result.fields.map { "\($0.key.rawValue)=\($0.value)" }.sorted()
    let parts = [fields.joined(separator: " "), result.note ?? "", result.by ?? ""]
    return CommandText.text(
      answer: .given,
      ["answer": harmless(parts.filter { !$0.isEmpty }.joined(separator: " · "))]) + "\n"
  }

  /// The next open question, this one left behind; the end when there is none after it.
  private func next(after position: Int) -> Int {
    questions[(position + 1)...].firstIndex { answers[$0] == nil } ?? questions.count
  }

  private func find(_ text: String, from position: Int) -> Int? {
    let wanted = text.lowercased()
    let order = Array(questions.indices[(position + 1)...]) + Array(questions.indices[...position])
    return order.first { index in
      let item = loaded.checklist.items.first { $0.id == questions[index].item }
      let question = item?.question.text(in: interface.contentLanguage) ?? ""
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
      interface.console.report(error.diagnostics)
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
      item.sides.compactMap { answers[AnswerQuestion(item: item.id, side: $0)] }
    }
    guard let input = ResultsBinder.bind([set], to: loaded.checklist).value,
      let engine = try? Engine(loaded.checklist, sops: loaded.sops),
      let score = try? engine.evaluate(input).assessment.score(.overall),
      let value = score.value, let low = score.low, let high = score.high
    else { return CommandText.text(answer: .noScore) }
    let places = loaded.checklist.scoring.decimals
    return CommandText.text(
      answer: .score,
      [
        "score": value.decimal(places: places) + (score.rating.map { " \($0)" } ?? ""),
        "low": low.decimal(places: places), "high": high.decimal(places: places),
      ])
  }
}
