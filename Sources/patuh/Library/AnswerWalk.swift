import AuditModel
import ChecklistXML
import Diagnostics
import FileAccess
import Reporting
import RuleEngine
import Seals

/// A walk through the open items of a checklist, saved at every answer.
struct AnswerWalk {
  /// One question: an item from one side.
  struct Question: Hashable {
    let item: ItemID
    let side: Side
  }

  private let loaded: LoadedChecklist
  private let interface: InterfaceOptions
  private let file: String
  private let questions: [Question]
  private var head: ResultSet
  private var answers: [Question: ControllingResult] = [:]
  private var note: String?
  private var evidence: [EvidenceReference] = []

  /// Prepares a walk; answers that the file holds already are kept.
  init(
    _ loaded: LoadedChecklist, file: String, unit: String?, period: String?,
    interface: InterfaceOptions
  ) throws(DiagnosticsError) {
    self.loaded = loaded
    self.file = file
    self.interface = interface
    questions = loaded.checklist.items.flatMap { item in
      item.sides.map { Question(item: item.id, side: $0) }
    }
    let start = SourceLocation(file: file, line: 1, column: 1)
    head = ResultSet(
      name: file, sha256: "", checklist: loaded.checklist.id, version: loaded.checklist.version,
      location: start)
    if InputFile.exists(file) {
      let read = ResultsReader.read(try InputFile.read(file), name: file)
      let set = try read.get()
      let bound = ResultsBinder.bind([set], to: loaded.checklist)
      guard !bound.diagnostics.hasErrors else { throw DiagnosticsError(bound.diagnostics) }
      head = set
      for result in set.results {
        let item = loaded.checklist.items.first { $0.id.rawValue == result.item }
        let side = (result.side ?? set.side?.rawValue).flatMap(Side.init) ?? item?.sides.first
        guard let item, let side else { continue }
        answers[Question(item: item.id, side: side)] = result
      }
    }
    head.subject.unit = head.subject.unit ?? unit.map { UnitID($0) }
    head.subject.period = head.subject.period ?? period
  }

  /// How many questions are open.
  var open: Int { questions.count { answers[$0] == nil } }

  // MARK: - Walking

  /// Asks until everything is answered, or somebody quits, or the input ends.
  ///
  /// - Parameters:
  ///   - input: Gives the next line; `nil` at the end.
  ///   - output: Takes what is shown.
  /// - Throws: What stands against saving.
  mutating func walk(
    input: () -> String?, output: (String) -> Void
  ) throws(DiagnosticsError) {
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
        if answers[question] != nil { try take(answers[question]?.fields ?? [:], question) }
      case .evidence(let path):
        do throws(DiagnosticsError) {
          evidence.append(
            EvidenceReference(
              href: path, sha256: Seals.sha256(try InputFile.read(path)).hex, title: nil))
          output(CommandText.text(answer: .evidenceTaken) + "\n")
        } catch {
          interface.console.report(error.diagnostics)
        }
      case .unknown: output(CommandText.text(answer: .unclear) + "\n")
      case .answer(let fields):
        let problems = check(fields, question)
        interface.console.report(problems)
        if problems.hasErrors { continue }
        try take(fields, question)
        output(score + "\n")
        position = next(after: position)
        isShown = false
      }
    }
    if open == 0 { output(CommandText.text(answer: .allDone) + "\n") }
    output(
      CommandText.text(
        answer: .saved, ["file": file, "count": "\(answers.count)", "open": "\(open)"]) + "\n")
  }

  private func shown(_ item: Item, _ question: Question, _ position: Int) -> String {
    let place = CommandText.text(
      answer: .place,
      ["number": "\(position + 1)", "all": "\(questions.count)", "open": "\(open)"])
    let explanation =
      ItemExplanation(
        item: item.id, checklist: loaded.checklist, sops: loaded.sops,
        language: interface.contentLanguage)?.text(options: interface.console.layout) ?? ""
    let prompt = AnswerReading.prompt(item.kind, in: interface.contentLanguage)
    return "\n\(place)\n\(explanation)\n\(prompt.joined(separator: "\n"))\n"
      + CommandText.text(answer: .keys) + "\n"
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
    _ fields: [ResultField: String], _ question: Question
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

  private func check(_ fields: [ResultField: String], _ question: Question) -> [Diagnostic] {
    var set = head
    set.results = [result(fields, question)]
    return ResultsBinder.bind([set], to: loaded.checklist).diagnostics
  }

  private mutating func take(
    _ fields: [ResultField: String], _ question: Question
  ) throws(DiagnosticsError) {
    answers[question] = result(fields, question)
    note = nil
    evidence = []
    try save()
  }

  private func save() throws(DiagnosticsError) {
    let written = ResultsFile(
      checklist: loaded.checklist.id.rawValue, version: loaded.checklist.version,
      subject: head.subject, isSynthetic: head.isSynthetic,
      parameters: Dictionary(
        head.parameters.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first }),
      results: questions.compactMap { question in
        answers[question].map { result in
          ResultsFile.Result(
            item: result.item, side: question.side.rawValue,
            fields: Dictionary(
              result.fields.map { ($0.key.rawValue, $0.value) },
              uniquingKeysWith: { first, _ in first }),
            note: result.note, cause: result.cause, by: result.by, at: result.at,
            evidence: result.evidence.map {
              ResultsFile.Evidence(href: $0.href, sha256: $0.sha256, title: $0.title)
            })
        }
      })
    let bytes: [UInt8]
    do { bytes = try written.bytes() } catch { return }
    try OutputFile.write(bytes, to: file)
  }

  /// The score so far with its bounds.
  private var score: String {
    var set = head
    set.results = questions.compactMap { answers[$0] }
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
