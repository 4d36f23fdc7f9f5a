import Foundation
import TestSupport
import Testing

@testable import Formats

/// The schemas that ship are those that the grammars give, and an outside validator accepts them
/// and judges documents as ``StructureCheck`` does.
@Suite struct SchemaWriterTests {
  @Test(arguments: Grammar.all.map(\.name)) func schemaIsAsRecorded(name: String) throws {
    let grammar = try #require(Grammar.all.first { $0.name == name })
    try expectGolden(
      SchemaWriter.schema(of: grammar),
      "Checklists/schema/\(SchemaWriter.fileName(of: grammar))")
  }

  @Test func languageSchemaIsAsRecorded() throws {
    try expectGolden(
      SchemaWriter.languageSchema, "Checklists/schema/\(SchemaWriter.languageFileName)")
  }

  @Test(.enabled(if: XMLLint.isInstalled, "xmllint is not installed"))
  func outsideValidatorAgrees() throws {
    try expectAgreement(
      on: ValidDocuments.checklist, StructureCheckTests.slips, with: .checklist)
    try expectAgreement(on: ValidDocuments.sop, SOPReaderTests.slips, with: .sop)
    try expectAgreement(
      on: ValidDocuments.results, ResultsReaderTests.slips + ResultsBinderTests.slips,
      with: .results)
    let structural = ProgrammeReaderTests.slips.filter { $0.code.hasPrefix("structure.") }
    try expectAgreement(on: ProgrammeReaderTests.valid, structural, with: .programme)
  }

  private func expectAgreement(
    on valid: String, _ slips: [Slip], with grammar: Grammar
  ) throws {
    let changed = try slips.map { try $0.apply(to: valid).text }
    try expectAgreement(on: [valid] + changed, with: grammar)
  }

  /// Compares our judgement with the outside one, for all documents in one run.
  private func expectAgreement(on documents: [String], with grammar: Grammar) throws {
    let judged = try XMLLint.areValid(
      documents, schema: "Checklists/schema/\(SchemaWriter.fileName(of: grammar))")
    for (document, isValid) in zip(documents, judged) {
      let structure = StructureCheck.check(try Marked(document).document(), against: grammar)
      #expect(
        structure.isEmpty == isValid,
        "\(structure.map(\.placed)) against \(isValid ? "valid" : "invalid") in\n\(document)")
    }
  }
}

/// The validator of libxml2's command line, as an independent judge.
enum XMLLint {
  static let path = "/usr/bin/xmllint"
  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// Whether each document is valid by a schema named from the package's root.
  static func areValid(_ documents: [String], schema: String) throws -> [Bool] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    for (index, document) in documents.enumerated() {
      let file = folder.appending(path: "\(index).xml")
      try document.write(to: file, atomically: false, encoding: .utf8)
      files.append(file.path)
    }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments =
      ["--noout", "--nonet", "--schema", packageRoot.appending(path: schema).path] + files
    let errors = folder.appending(path: "errors.txt")
    try Data().write(to: errors)
    let handle = try FileHandle(forWritingTo: errors)
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    try handle.close()
    let lines = Set(
      try String(contentsOf: errors, encoding: .utf8).split(separator: "\n").map(String.init))
    return try files.map { file in
      let isValid = lines.contains("\(file) validates")
      try #require(isValid || lines.contains("\(file) fails to validate"), "no word on \(file)")
      return isValid
    }
  }
}
