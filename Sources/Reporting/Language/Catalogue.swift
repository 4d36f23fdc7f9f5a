internal import AuditModel

/// What reports say in one language: a further language is one more of these, and a line in ``Words/catalogues``.
///
/// Each kind of text has its keys; the compiler sees to it that no catalogue lacks a wording.
protocol Catalogue: Sendable {
  /// The language, as documents name it.
  static var language: Language { get }
  /// How the language writes numbers.
  static var numbers: NumberStyle { get }
  /// The months from the first to the twelfth.
  static var months: [String] { get }

  static func wording(of key: TextKey) -> String
  static func wording(of key: ChangesKey) -> String
  static func wording(of key: ComparisonKey) -> String
  static func wording(of key: DossierKey) -> String
  static func wording(of kind: EventKind) -> String
  static func wording(of key: FormKey) -> String
  static func wording(of key: HistoryKey) -> String
  static func wording(of key: IndexKey) -> String
  static func wording(of key: MethodKey) -> String
  static func wording(of key: PaperKey) -> String
  static func wording(of key: ProgrammeKey) -> String
  static func wording(of key: RegisterKey) -> String
  static func wording(of key: SurveyKey) -> String
}
