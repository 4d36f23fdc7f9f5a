import AuditModel
import Diagnostics
import FileAccess
import Formats
import RuleEngine

/// A checklist that was read and found sound, with its SOPs.
struct LoadedChecklist {
  /// The checklist.
  let checklist: Checklist
  /// Its SOPs, in the order of its references.
  let sops: [SOP]
  /// What its author should know although it stops nothing.
  let warnings: [Diagnostic]
}

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
    let loaded = try ChecklistLoader.load(
      try InputFile.read(path), name: path, knownModels: ScoringModels.all.map { $0.id }
    ) { href throws(DiagnosticsError) in
      (try InputFile.read(folder + href), folder + href)
    }
    return LoadedChecklist(
      checklist: loaded.checklist, sops: loaded.sops, warnings: loaded.diagnostics)
  }

  /// An SOP of the library, or of a path.
  func sop(_ name: String) throws(DiagnosticsError) -> (sop: SOP, warnings: [Diagnostic]) {
    let path = try ChecklistLibrary.path(of: name, .sop, interface)
    let loaded = try SOPLoader.load(try InputFile.read(path), name: path)
    return (loaded.sop, loaded.diagnostics)
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
    let taken = measureResults(options.measures, for: loaded.checklist, &problems)
    sets += taken.map(options.completed)
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

  /// The results that items take from reports of other evaluations.
  private func measureResults(
    _ paths: [String], for checklist: Checklist, _ problems: inout [Diagnostic]
  ) -> [ResultSet] {
    var measures = MeasureSet()
    for path in paths {
      do throws(DiagnosticsError) {
        let read = MeasuresReader.read(try InputFile.read(path), name: path)
        problems += read.diagnostics
        if let value = read.value { problems += measures.add(value) }
      } catch {
        problems += error.diagnostics
      }
    }
    let made = MeasureResults.results(for: checklist, from: measures)
    problems += made.diagnostics
    return made.sets
  }
}
