internal import AuditModel

/// What the names of columns, keys and attributes mean in answers to a survey.
struct AnswerColumns {
  /// What a column holds.
  enum Role: Hashable {
    /// Answers to a question, by its position among all questions.
    case question(Int)
    /// A value of an attribute, by its position.
    case attribute(Int)
    /// The id of the respondent.
    case respondent
    /// Whether the data is synthetic.
    case synthetic
    /// In a long table: the question of the row.
    case questionName
    /// In a long table: the answer of the row.
    case answer
    /// Nothing that is wanted.
    case ignored
    /// An element with several questions: which of them is not said.
    case several(ElementID)
  }

  /// The names that can be used, as documents write them.
  let known: [String]
  private let roles: [String: Role]

  /// The names for an instrument.
  ///
  /// - Parameters:
  ///   - instrument: The instrument.
  ///   - ignored: Names of columns to pass over; they win over all others.
  init(_ instrument: SurveyInstrument, ignoring ignored: [String] = []) {
    var roles: [String: Role] = [:]
    var known: [String] = []
    func add(_ name: String, _ role: Role) {
      let key = Self.folded(name)
      guard roles[key] == nil else { return }
      roles[key] = role
      known.append(name)
    }
    for name in ignored { roles[Self.folded(name)] = .ignored }
    var position = 0
    for element in instrument.elements {
      let role: Role =
        element.questions.count == 1 ? .question(position) : .several(element.id)
      if let number = element.number { add(number, role) }
      add(element.id.rawValue, role)
      position += element.questions.count
    }
    position = 0
    for element in instrument.elements {
      for question in element.questions {
        add(question.id.rawValue, .question(position))
        position += 1
      }
    }
    for (position, attribute) in instrument.attributes.enumerated() {
      add(attribute.id.rawValue, .attribute(position))
    }
    add("respondent", .respondent)
    add("synthetic", .synthetic)
    add("question", .questionName)
    add("element", .questionName)
    add("answer", .answer)
    self.roles = roles
    self.known = known
  }

  /// What a name means; `nil` when nothing.
  subscript(_ name: String) -> Role? { roles[Self.folded(name)] }

  /// The names of the questions of an element.
  static func questions(of element: ElementID, in instrument: SurveyInstrument) -> [String] {
    instrument.elements.first { $0.id == element }?.questions.map(\.id.rawValue) ?? []
  }

  /// Upper and lower case of ASCII count alike, and blanks around do not count.
  static func folded(_ name: String) -> String {
    let bytes = ValueForm.trimmed(name).utf8.map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
