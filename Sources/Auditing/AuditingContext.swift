public import AuditModel
public import Diagnostics

/// The settings that every service takes: languages, files, the library, and helper programs.
///
/// Services read neither the environment nor the clock; the caller fills this in. Two contexts that differ in
/// language can be used side by side.
public struct AuditingContext: Sendable {
  /// The language of reports, letters and forms.
  public var language: Language
  /// The language of messages to the caller of the service.
  public var messages: InterfaceLanguage
  /// Where the library of checklists is looked for.
  public var library: LibraryPlaces
  /// Where documents and results are read from.
  public var files: FileSource
  /// The environment in which helper programs run; its `PATH` says where they are looked for.
  public var environment: [String: String]
  /// The organisation's own styles for word processors, a file that ends in `.docx` or `.odt`; `nil`: those of the
  /// library.
  public var referenceDocument: String?
  /// The organisation's own cover, an HTML template; `nil`: reports have none.
  public var cover: String?

  /// Makes a context.
  ///
  /// - Parameters:
  ///   - language: The language of reports, letters and forms.
  ///   - messages: The language of messages to the caller of the service.
  ///   - library: Where the library of checklists is looked for.
  ///   - files: Where documents and results are read from; by default the file system.
  ///   - environment: The environment of helper programs; they are needed for PDF, DOCX and ODT only.
  ///   - referenceDocument: The organisation's own styles, a file that ends in `.docx` or `.odt`.
  ///   - cover: The organisation's own cover, an HTML template.
  public init(
    language: Language, messages: InterfaceLanguage, library: LibraryPlaces,
    files: FileSource = .system,
    environment: [String: String] = [:], referenceDocument: String? = nil,
    cover: String? = nil
  ) {
    self.language = language
    self.messages = messages
    self.library = library
    self.files = files
    self.environment = environment
    self.referenceDocument = referenceDocument
    self.cover = cover
  }
}
