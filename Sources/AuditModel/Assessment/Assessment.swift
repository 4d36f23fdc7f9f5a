/// What the engine returns: scores, outcomes and findings, each with the reason for it.
public struct Assessment: Hashable, Sendable {
  /// A document that the assessment rests on.
  public struct Document: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its version.
    public var version: String
    /// SHA-256 of its canonical form, 64 hexadecimal digits.
    public var sha256: String

    /// Makes a reference to a document.
    public init(id: String, version: String, sha256: String) {
      self.id = id
      self.version = version
      self.sha256 = sha256
    }
  }

  /// A parameter as it was used.
  public struct UsedParameter: Hashable, Sendable {
    /// Its id.
    public var id: ParameterID
    /// The value used.
    public var value: ParameterValue
    /// Whether it replaces the checklist's default.
    public var isOverridden: Bool

    /// Makes a used parameter.
    public init(id: ParameterID, value: ParameterValue, isOverridden: Bool) {
      self.id = id
      self.value = value
      self.isOverridden = isOverridden
    }
  }

  /// The checklist.
  public var checklist: Document
  /// The SOPs, in the order of the checklist.
  public var sops: [Document]
  /// The files of results, in the order given.
  public var inputs: [AuditInput.Source]
  /// What was audited.
  public var subject: Subject
  /// All parameters, in the order of the checklist.
  public var parameters: [UsedParameter]
  /// The scores: overall, sides, sections, axes, in this order; a scope without any item is absent.
  public var scores: [Score]
  /// The outcome of every item from every side it is asked of, in checklist order.
  public var items: [ItemAssessment]
  /// The findings, gravest first; within a grade by severity, then in checklist order.
  public var findings: [Finding]

  /// Makes an assessment.
  public init(
    checklist: Document, sops: [Document], inputs: [AuditInput.Source], subject: Subject,
    parameters: [UsedParameter], scores: [Score], items: [ItemAssessment], findings: [Finding]
  ) {
    self.checklist = checklist
    self.sops = sops
    self.inputs = inputs
    self.subject = subject
    self.parameters = parameters
    self.scores = scores
    self.items = items
    self.findings = findings
  }

  /// The score of a scope; `nil` when there is no such scope.
  public func score(_ scope: Score.Scope) -> Score? { scores.first { $0.scope == scope } }

  /// Whether any of the data is synthetic.
  public var isSynthetic: Bool { inputs.contains(where: \.isSynthetic) }
}
