import AuditModel
import ChecklistXML
import Diagnostics
import FileAccess
import RuleEngine

/// Gets everything that an evaluation needs from the file system.
struct AuditLoader {
  /// An audit that was evaluated.
  struct Audit {
    let checklist: Checklist
    let sops: [SOP]
    let assessment: Assessment
    /// Warnings of the results and the evaluation, sorted by place; those of the checklist are for
    /// its author, and `checklist validate` tells them.
    let warnings: [Diagnostic]
  }

  /// The options of the command.
  let interface: InterfaceOptions

  /// A checklist of the library, or of a path, with its SOPs.
  func checklist(_ name: String) throws(DiagnosticsError) -> LoadedChecklist {
    let path = try ChecklistLibrary.path(of: name, .checklist, interface)
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    let bytes = try InputFile.read(path)
    return try ChecklistLoader.load(
      (bytes, path), models: ScoringModels.all.map { $0.id }
    ) { href throws(DiagnosticsError) in
      (try InputFile.read(folder + href), folder + href)
    }
  }

  /// An SOP of the library, or of a path.
  func sop(_ name: String) throws(DiagnosticsError) -> (sop: SOP, warnings: [Diagnostic]) {
    let path = try ChecklistLibrary.path(of: name, .sop, interface)
    return try ChecklistLoader.loadSOP((try InputFile.read(path), path))
  }

  /// Evaluates results against a checklist.
  ///
  /// What is wrong with any of the files is reported together: nothing is half-read.
  func evaluate(
    _ loaded: LoadedChecklist, _ options: ResultsOptions
  ) throws(DiagnosticsError) -> Audit {
    var problems: [Diagnostic] = []
    var sets: [ResultSet] = []
    for path in options.files {
      do throws(DiagnosticsError) {
        let read = ResultsReader.read(try InputFile.read(path), name: path)
        problems += read.diagnostics
        if let set = read.value { sets.append(options.completed(set)) }
      } catch {
        problems += error.diagnostics
      }
    }
    let bound = ResultsBinder.bind(
      sets, to: loaded.checklist, overrides: try options.parameterOverrides())
    problems += bound.diagnostics
    guard !problems.hasErrors, let input = bound.value else { throw DiagnosticsError(problems) }
    let engine = try Engine(loaded.checklist, sops: loaded.sops)
    let evaluation = try engine.evaluate(input)
    return Audit(
      checklist: loaded.checklist, sops: loaded.sops, assessment: evaluation.assessment,
      warnings: (problems + evaluation.warnings).sorted())
  }
}
