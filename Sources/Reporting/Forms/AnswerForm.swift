public import AuditModel

/// A checklist as a page to fill in without a network: it keeps what is typed on the device, and saves it to a file of
/// results.
public struct AnswerForm: Sendable {
  /// An answer that is there already, by the names of its fields.
  public struct Given: Hashable, Sendable {
    /// The fields.
    public var fields: [String: String]
    /// The note.
    public var note: String?
    /// The cause.
    public var cause: String?
    /// The evidence that it names.
    public var evidence: [EvidenceReference]
    /// The revision of the recorded answer; 0 when it is recorded nowhere.
    public var revision: Int
    /// By whom and why the item was waived; `nil`: it was not.
    public var waiver: String?

    /// Makes an answer.
    public init(
      fields: [String: String], note: String?, cause: String?, evidence: [EvidenceReference] = [],
      revision: Int = 0
    ) {
      self.fields = fields
      self.note = note
      self.cause = cause
      self.evidence = evidence
      self.revision = revision
    }
  }

  /// A question: an item from one side.
  public struct Question: Hashable, Sendable {
    /// The item.
    public var item: ItemID
    /// The side.
    public var side: Side

    /// Makes a question.
    public init(item: ItemID, side: Side) {
      self.item = item
      self.side = side
    }
  }

  private let index: ReportIndex
  private let name: String
  private let subject: Subject
  private let given: [Question: Given]

  /// Makes a form.
  ///
  /// - Parameters:
  ///   - checklist: The checklist.
  ///   - sops: Its SOPs.
  ///   - language: The language of the page.
  ///   - name: What is audited, such as an engagement's id: two forms with one name share what a device keeps.
  ///   - subject: The unit and period that the file names.
  ///   - given: The answers that are there already.
  public init(
    _ checklist: Checklist, sops: [SOP], language: Language, name: String, subject: Subject,
    given: [Question: Given] = [:]
  ) {
    index = ReportIndex(checklist, sops, language: language)
    self.name = name
    self.subject = subject
    self.given = given
  }

  private var words: Words { index.words }

  /// The page as HTML in UTF-8.
  public func bytes() -> [UInt8] {
    let checklist = index.checklist
    var page = HTMLWriter(language: words.language, reserving: 60_000)
    page.markup("<!DOCTYPE html>\n")
    page.block("html", .init("lang", words.tag)) { html in
      html.block("head") { head in
        head.void("meta", .init("charset", "utf-8"))
        head.void(
          "meta", .init("name", "viewport"),
          .init("content", "width=device-width, initial-scale=1"))
        head.void("meta", .init("name", "color-scheme"), .init("content", "light dark"))
        head.void(
          "meta", .init("http-equiv", "Content-Security-Policy"),
          .init(
            "content", "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"))
        head.block("title", text: "\(index.text(checklist.title)) – \(name)")
        head.block("style") { style in
          style.markup("\n")
          for sheet in [StyleSheet.palette, StyleSheet.layout, StyleSheet.form] {
            style.markup(sheet)
          }
        }
      }
      html.block(
        "body", .init("data-key", "\(name):\(checklist.canonicalHash)"),
        .init("data-checklist", checklist.id.rawValue), .init("data-version", checklist.version),
        .init("data-unit", subject.unit?.rawValue ?? ""),
        .init("data-period", subject.period ?? ""),
        .init("data-file", Self.fileName("\(name)-\(checklist.id)")),
        .init("data-progress", words(form: .progress)),
        .init("data-bad-number", words(form: .badNumber)),
        .init("data-foreign", words(form: .foreign))
      ) { body in
        body.block("main") { main in
          head(&main)
          main.block("form", .id("form"), .init("autocomplete", "off"), .init("novalidate", "")) {
            form in
            for section in checklist.allSections where !section.items.isEmpty {
              form.block("h2") { $0.text(section.title, index.fill) }
              for item in section.items { for side in item.sides { question(item, side, &form) } }
            }
          }
        }
        body.block("script") { $0.markup(FormScript.text) }
      }
    }
    return page.bytes
  }

  /// A name that every file system takes.
  private static func fileName(_ name: String) -> String {
    String(
      name.map { letter in
        letter.isASCII && (letter.isLetter || letter.isNumber || "-._".contains(letter))
          ? letter : "-"
      }) + ".json"
  }

  private func head(_ page: inout HTMLWriter) {
    page.block("header") { header in
      header.block("p", .class("kicker"), text: "\(words(form: .kicker)) · \(name)")
      header.block("h1") { $0.text(index.checklist.title, index.fill) }
      header.block("p", text: words(form: .howTo))
    }
    page.block("div", .class("bar")) { bar in
      bar.block("label", .init("for", "by"), text: words(form: .by))
      bar.void("input", .id("by"), .init("type", "text"))
      bar.block("button", .id("save"), .init("type", "button"), text: words(form: .save))
      bar.block("label", .class("file")) { label in
        label.text(words(form: .load))
        label.void("input", .id("load"), .init("type", "file"), .init("accept", ".json"))
      }
      bar.block("output", .id("progress")) { _ in }
      bar.block("span", .id("kept"), .init("hidden", ""), text: words(form: .saved))
    }
  }

  // MARK: - A question

  private static let specials: [(word: String, key: FormKey)] = [
    ("not-applicable", .notApplicable), ("not-tested", .notTested), ("no-evidence", .noEvidence),
  ]

  /// A recorded answer by the word that the page has for it.
  private static func code(_ answer: String, of kind: AnswerKind) -> String {
    let options: [AnswerOption] =
      switch kind {
      case .ladder(let ladder): ladder.steps
      case .choice(let choice): choice.options
      default: []
      }
    if options.contains(where: { $0.id.rawValue == answer }) { return answer }
    if case .conformity = kind, let word = AnswerWords.conformity(answer) { return word.code }
    return AnswerWords.general(answer)?.code ?? answer
  }

  private func question(_ item: Item, _ side: Side, _ form: inout HTMLWriter) {
    let given = given[Question(item: item.id, side: side)]
    let chosen = given?.fields["answer"].map { Self.code($0, of: item.kind) } ?? ""
    let name = "\(item.id).\(side.rawValue)"
    form.block(
      "fieldset", .init("data-item", item.id.rawValue), .init("data-side", side.rawValue),
      .init("data-basis", given.map { "\($0.revision)" } ?? "")
    ) { set in
      set.block("legend") { legend in
        legend.inline("span", .class("small"), text: "\(item.id) · \(words.side(side))")
        legend.text(" ")
        legend.text(item.question, index.fill)
      }
      details(item, &set)
      if let given { shown(given, &set) }
      set.block("div", .class("answers")) { answers in
        inputs(item.kind, name, given, chosen, &answers)
        for (word, key) in Self.specials {
          option(
            "radio", "\(name).special", word, words(form: key), isSpecial: true,
            isChosen: chosen == word, &answers)
        }
      }
      set.block("label", .class("wide")) { label in
        label.text(words(form: .note))
        label.block("textarea", .init("rows", "2"), .init("data-note", ""), text: given?.note ?? "")
      }
      set.block("label", .class("wide")) { label in
        label.text(words(form: .cause))
        label.void(
          "input", .init("type", "text"), .init("data-cause", ""),
          .init("value", given?.cause ?? ""))
      }
      set.block(
        "button", .init("type", "button"), .init("data-clear", ""), text: words(form: .clear))
    }
  }

  private func details(_ item: Item, _ set: inout HTMLWriter) {
    set.block("details") { details in
      details.block("summary", text: words(form: .guidance))
      details.block("p", text: "\(words(form: .criterion)): \(index.judging(item.kind))")
      if let requirement = item.requirement.flatMap({ index.requirements[$0] }) {
        details.block("p") { text in
          text.text(words(form: .requirement) + ": ")
          text.text(requirement.requirement.text, index.fill)
        }
      }
      if let guidance = item.guidance { details.block("p") { $0.text(guidance, index.fill) } }
      if let evidence = item.evidence {
        details.block("p") { text in
          text.text(words(form: .evidence) + ": ")
          text.text(evidence, index.fill)
        }
      }
    }
  }

  /// Shows the recorded answer, so that the person who changes it sees what it replaces.
  private func shown(_ given: Given, _ set: inout HTMLWriter) {
    let fields = given.fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    if let waiver = given.waiver {
      set.block("p", .class("small")) { $0.foreign(waiver) }
    }
    guard !fields.isEmpty else { return }
    set.block("p", .class("small")) { text in
      text.text(words(form: .given) + ": ")
      text.foreign(fields.joined(separator: " "))
    }
  }

  private func inputs(
    _ kind: AnswerKind, _ name: String, _ given: Given?, _ answer: String,
    _ page: inout HTMLWriter
  ) {
    let chosen = answer.split(separator: " ").map(String.init)
    func options(_ type: String, _ options: [(id: String, title: String)]) {
      for (id, title) in options {
        option(
          type, name, id, title, isSpecial: false, isChosen: chosen.contains(id), &page)
      }
    }
    func numbers(_ fields: [(ResultField, FormKey)]) {
      for (field, key) in fields {
        page.block("label", .class("number")) { label in
          label.text(words(form: key))
          label.void(
            "input", .init("type", "text"), .init("inputmode", "decimal"),
            .init("data-field", field.rawValue), .init("data-number", ""),
            .init("value", given?.fields[field.rawValue] ?? ""))
        }
      }
    }
    switch kind {
    case .conformity:
      options(
        "radio",
        [
          ("yes", words(form: .yes)), ("partial", words(form: .partial)), ("no", words(form: .no)),
        ])
    case .ladder(let ladder):
      options("radio", ladder.steps.map { ($0.id.rawValue, index.text($0.title)) })
    case .choice(let choice):
      options(
        choice.allowsSeveral ? "checkbox" : "radio",
        choice.options.map { ($0.id.rawValue, index.text($0.title)) })
    case .measure, .index:
      numbers([(.value, .value), (.numerator, .numerator), (.denominator, .denominator)])
    case .sample:
      numbers([(.size, .size), (.deviations, .deviations), (.population, .population)])
    case .caseTest:
      numbers([
        (.population, .population), (.deviations, .deviations), (.noEvidence, .withoutEvidence),
      ])
    case .text:
      page.block("label", .class("wide")) { label in
        label.text(words(form: .answer))
        label.block(
          "textarea", .init("rows", "3"), .init("data-field", "answer"),
          text: Self.specials.contains { $0.word == answer } ? "" : answer)
      }
    }
  }

  private func option(
    _ type: String, _ name: String, _ value: String, _ title: String, isSpecial: Bool,
    isChosen: Bool, _ page: inout HTMLWriter
  ) {
    page.block("label", .class(isSpecial ? "option special" : "option")) { label in
      let kind = isSpecial ? HTMLWriter.Attribute("data-special", "") : .init("data-option", "")
      if isChosen {
        label.void(
          "input", .init("type", type), .init("name", name), .init("value", value), kind,
          .init("checked", ""))
      } else {
        label.void(
          "input", .init("type", type), .init("name", name), .init("value", value), kind)
      }
      label.text(" " + title)
    }
  }
}

extension StyleSheet {
  /// Forms: large targets, the bar of buttons always in view.
  static let form: StaticString = """
    header { padding-top: 2rem; }
    .bar {
      position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center;
      padding: 0.75rem 0; background: var(--paper); border-bottom: 2px solid var(--rule);
    }
    input, textarea, button { font: inherit; color: inherit; }
    input[type="text"], textarea {
      padding: 0.5rem; border: 1px solid var(--muted); border-radius: 0.25rem; background: var(--paper);
    }
    input[aria-invalid="true"] { border: 2px solid var(--poor); }
    button, .file {
      min-height: 2.75rem; padding: 0.5rem 1rem; border: 1px solid var(--ink); border-radius: 0.25rem;
      background: var(--soft); cursor: pointer;
    }
    .file input { max-width: 12rem; }
    fieldset { margin: 0 0 1.5rem; padding: 1rem; border: 1px solid var(--line); border-left: 6px solid var(--muted); }
    fieldset.filled { border-left-color: var(--good); }
    legend { padding: 0 0.5rem; font-weight: 600; }
    .answers { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.75rem 0; }
    .option { display: inline-flex; gap: 0.5rem; align-items: center; min-height: 2.75rem; }
    .option input { width: 1.25rem; height: 1.25rem; }
    .special { color: var(--muted); }
    .number { display: grid; }
    .number input { width: 8rem; }
    .wide { display: grid; margin: 0.5rem 0; }
    details { margin: 0.25rem 0; }
    summary { min-height: 2rem; cursor: pointer; }

    """
}
