import CLibXML2
public import Diagnostics

/// A schema of ours, compiled from memory, against which documents are checked.
///
/// Only schemas that ship with the program: a schema from outside could make the compiler open files
/// or compute for hours. `xs:include` and `xs:redefine` are refused; `xs:import` finds only the texts
/// that are handed in with the schema. May be used by several threads at once.
@safe public final class XMLSchema: Sendable {
  // Safe to share: libxml2 never changes a compiled schema; each validation has a context of its own.
  private nonisolated(unsafe) let compiled: xmlSchemaPtr
  /// The elements with which a document may begin.
  let roots: [XMLName]

  /// Compiles a schema.
  ///
  /// - Parameters:
  ///   - text: The schema document.
  ///   - name: The name by which diagnostics call it.
  ///   - imports: The texts that it imports, by their `schemaLocation`.
  /// - Throws: `xml.schema.unusable` with the place of the fault, or what is wrong with it as XML.
  public init(
    _ text: String, name: String, imports: [String: String] = [:]
  ) throws(DiagnosticsError) {
    let bytes = Array(text.utf8)
    let document = try XMLDocument.parse(bytes, name: name)
    try Self.refuseOutside(document.root, imports: imports)
    for (name, text) in imports {
      try Self.refuseOutside(
        try XMLDocument.parse(Array(text.utf8), name: name).root, imports: imports)
    }
    let namespace = document.root.attribute("targetNamespace")?.value ?? ""
    roots = document.root.children("element").compactMap { element in
      element.attribute("name").map { XMLName($0.value, namespace: namespace) }
    }
    let found = Problems()
    let schema = unsafe ParserProcess.lending(imports.mapValues { Array($0.utf8) }) {
      unsafe Self.compile(bytes, found)
    }
    guard let schema = unsafe schema, found.list.isEmpty else {
      unsafe xmlSchemaFree(schema)
      let problem = found.list.first
      let reason = problem?.reason ?? "libxml2 gives no reason"
      let place = SourceLocation(file: name, line: max(problem?.line ?? 1, 1), column: 1)
      throw DiagnosticsError([Diagnostic(.xmlSchemaUnusable, at: place, ["reason": reason])])
    }
    unsafe compiled = schema
  }

  deinit { unsafe xmlSchemaFree(compiled) }

  /// Reads a document and checks it.
  ///
  /// - Parameters:
  ///   - bytes: The document in UTF-8, or in UTF-16 with a byte order mark.
  ///   - name: The name by which diagnostics call it.
  ///   - limits: How much is read.
  /// - Returns: What is wrong, sorted by place; empty when the document keeps to the schema.
  public func validate(
    _ bytes: [UInt8], name: String, limits: XMLLimits = .document
  ) -> [Diagnostic] {
    do throws(DiagnosticsError) {
      return validate(try XMLDocument.parse(bytes, name: name, limits: limits))
    } catch {
      return error.diagnostics
    }
  }

  /// Checks a document that has been read.
  ///
  /// After an element that has no place where it stands, its later siblings are not checked: without
  /// their place nobody knows what they were meant to be. Identity (`xs:ID`, `xs:key`) is not
  /// checked at all.
  ///
  /// - Returns: What is wrong, sorted by place; empty when the document keeps to the schema.
  public func validate(_ document: XMLDocument) -> [Diagnostic] {
    guard let context = unsafe xmlSchemaNewValidCtxt(compiled) else {
      return [
        Diagnostic(
          .xmlSchemaOther, at: document.root.location,
          ["element": document.root.name.local, "reason": "out of memory"])
      ]
    }
    defer { unsafe xmlSchemaFreeValidCtxt(context) }
    let session = unsafe SchemaSession(document, context)
    var report = SchemaReport()
    for found in session.problems() {
      report.add(SchemaWords(found, in: document.storage, roots: roots).diagnostic)
    }
    return report.diagnostics.sorted()
  }

  private static func refuseOutside(
    _ root: XMLElement, imports: [String: String]
  ) throws(DiagnosticsError) {
    for element in root.children {
      let location = element.attribute("schemaLocation")?.value
      let refused =
        switch element.name.local {
        case "include", "redefine": true
        case "import": location.map { imports[$0] == nil } ?? false
        default: false
        }
      guard refused else { continue }
      throw DiagnosticsError([
        Diagnostic(
          .xmlSchemaUnusable, at: element.location,
          ["reason": "xs:\(element.name.local) of \(location ?? "nothing") is not at hand"])
      ])
    }
  }

  private static func compile(_ bytes: [UInt8], _ found: Problems) -> xmlSchemaPtr? {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { text in
        guard
          let context = unsafe xmlSchemaNewMemParserCtxt(text.baseAddress, Int32(text.count))
        else { return nil }
        defer { unsafe xmlSchemaFreeParserCtxt(context) }
        unsafe xmlSchemaSetParserStructuredErrors(
          context,
          { pointer, error in
            guard let pointer = unsafe pointer, let error = unsafe error else { return }
            // Safe: the list lives until the compilation has ended.
            unsafe Unmanaged<Problems>.fromOpaque(pointer).takeUnretainedValue().list
              .append(ParserProblem(error.pointee))
          }, Unmanaged.passUnretained(found).toOpaque())
        return unsafe xmlSchemaParse(context)
      }
    }
  }

  /// What the compiler says.
  private final class Problems {
    var list: [ParserProblem] = []
  }
}
