import Foundation
import TestSupport
import Testing

/// The commands about documents: list, show, validate, diff, new, explain.
@Suite struct DocumentCommandsTests {
  struct Shown: Sendable, CustomTestStringConvertible {
    let name: String
    let arguments: [String]
    var testDescription: String { name }
  }

  static let shown = ["id", "en"].flatMap { language in
    [
      ("checklist-list", ["checklist", "list"]),
      ("checklist-show", ["checklist", "show", "passport-sop"]),
      ("sop-show", ["sop", "show", "passport-issuance"]),
      ("explain", ["explain", "S-20", "--checklist", "passport-sop"]),
      ("help", ["--help"]),
      ("evaluate-help", ["evaluate", "--help"]),
    ].map { Shown(name: "\($0.0).\(language)", arguments: $0.1 + ["--lang", language]) }
  }

  @Test(arguments: shown) func whatIsShown(shown: Shown) throws {
    let run = try ProgramRun(shown.arguments, environment: ["PATUH_LIBRARY": "Checklists"])
    #expect(run.status == 0)
    #expect(run.errors == "")
    try expectGolden(run.output, "Tests/PatuhCommandTests/Fixtures/shown/\(shown.name).txt")
  }

  @Test func theLanguageComesFromTheEnvironment() throws {
    func abstract(_ environment: [String: String]) throws -> Bool {
      try ProgramRun(["--help"], environment: environment).output
        .contains("Audit kepatuhan internal")
    }
    #expect(try abstract(["LANG": "id_ID.UTF-8"]))
    #expect(try !abstract(["LANG": "id_ID.UTF-8", "LC_ALL": "en_GB.UTF-8"]))
    #expect(try abstract(["LANG": "en_US.UTF-8", "PATUH_LANG": "id"]))
  }

  @Test func theLibraryIsValid() throws {
    let run = try ProgramRun(
      ["checklist", "validate", "--strict", "passport-sop", "management-functions"])
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output == "passport-sop: valid\nmanagement-functions: valid\n")
    let sop = try ProgramRun(["sop", "validate", "--strict", "passport-issuance"])
    #expect(sop.status == 0)
    #expect(sop.errors == "")
  }

  @Test func anItemThatIsNotThere() throws {
    let run = try ProgramRun(["explain", "S-99"])
    #expect(run.status == 2)
    #expect(run.errors.contains("[command.item-unknown]"))
    let sop = try ProgramRun(["sop", "show", "no-such"])
    #expect(sop.status == 2)
    #expect(sop.errors.contains("[command.sop-unknown]"))
  }

  @Test func aNewChecklistIsValidAndDiffers() throws {
    try withFolder { folder in
      let path = folder.appending(path: "warehouse.xml").path
      let made = try ProgramRun(
        ["checklist", "new", "warehouse", "--title", "Gudang <1> & \"2\"", "-o", path])
      #expect(made.status == 0)
      let valid = try ProgramRun(["checklist", "validate", "--strict", path])
      #expect(valid.status == 0)
      #expect(valid.errors == "")
      let same = try ProgramRun(["checklist", "diff", path, path])
      #expect(same.output == "no difference\n")
      let differs = try ProgramRun(["checklist", "diff", path, "passport-sop"])
      #expect(differs.status == 0)
      #expect(differs.output.contains("S-20"))
    }
  }
}
