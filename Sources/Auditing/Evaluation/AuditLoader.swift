public import AuditModel
public import Diagnostics
import Formats
import RuleEngine

/// Gets everything that an evaluation needs from the file system.
public struct AuditLoader {
  /// An evaluated audit: everything that a `Report` is made of.
  public struct Audit {
    /// The checklist.
    public let checklist: Checklist
    /// Its SOPs, in the order of its references.
    public let sops: [SOP]
    /// Scores, outcomes and findings.
    public let assessment: Assessment
    /// Warnings of the results and the evaluation, sorted by place; those of the checklist are for
    /// its author, and `checklist validate` tells them.
    public let warnings: [Diagnostic]
  }

  /// Languages and places of the library.
  package let context: AuditingContext

  /// Makes a loader.
  ///
  /// - Parameter context: Says where files and the library are.
  public init(context: AuditingContext) { self.context = context }

  /// The checklist that has an item: the one that is named, or the first of the library.
  ///
  /// - Throws: `DiagnosticsError` (`command.item-unknown`) if none has it.
  package func checklist(
    having item: ItemID, named name: String?
  ) throws(DiagnosticsError) -> LoadedChecklist {
    func has(_ loaded: LoadedChecklist) -> Bool {
      loaded.checklist.items.contains { $0.id == item }
    }
    if let name {
      let loaded = try DocumentKind.checklist.load(name, context).document
      guard has(loaded) else { throw Self.unknown(item, in: loaded.checklist.id.rawValue) }
      return loaded
    }
    for entry in try DocumentKind.checklist.entries(context) {
      // A broken checklist has no item to explain; `checklist validate` says what is wrong with it.
      if let loaded = try? DocumentKind.checklist.load(entry.path, context).document, has(loaded) {
        return loaded
      }
    }
    throw Self.unknown(item, in: try ChecklistLibrary.find(context).folder)
  }

  /// The error that a checklist or a library has no such item.
  package static func unknown(_ item: ItemID, in place: String) -> DiagnosticsError {
    DiagnosticsError([
      Diagnostic(.commandItemUnknown, at: nil, ["id": item.rawValue, "place": "`\(place)`"])
    ])
  }

  /// Evaluates results against a checklist.
  ///
  /// What is wrong with any of the files is reported together: nothing is half-read.
  ///
  /// - Parameters:
  ///   - loaded: The checklist with its SOPs.
  ///   - options: The files of results, and what they leave open.
  /// - Returns: The assessment with the documents that a report of it needs.
  /// - Throws: `DiagnosticsError` with all errors of all files: a file cannot be read (`file.…`), or its results do not fit
  ///   the checklist (`results.…`).
  public func evaluate(
    _ loaded: LoadedChecklist, _ options: EvaluationRequest
  ) throws(DiagnosticsError) -> Audit {
    var problems: [Diagnostic] = []
    var sets: [ResultSet] = []
    for path in options.files {
      do throws(DiagnosticsError) {
        let read = ResultsReader.read(try context.files.read(path), name: path)
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
        let read = MeasuresReader.read(try context.files.read(path), name: path)
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
