package import AuditModel
package import Diagnostics
import Formats
package import Reporting
import RuleEngine

/// Computes composite indices from files of values.
package struct IndexFiles {
  /// Languages and places of the library.
  package let context: AuditingContext

  package init(context: AuditingContext) { self.context = context }

  /// The report of an index.
  ///
  /// - Parameters:
  ///   - name: The index: its id in the library, or the path of its file.
  ///   - paths: The files of values, and reports of other evaluations.
  ///   - date: The day whose bands hold; `nil`: those in force.
  /// - Returns: The report, and the warnings of all files.
  /// - Throws: `DiagnosticsError` if the index or a file has an error.
  package func report(
    _ name: String, inputs paths: [String], date: CalendarDate? = nil
  ) throws(DiagnosticsError) -> (report: IndexReport, warnings: [Diagnostic]) {
    let loaded = try DocumentKind.index.load(name, context)
    let (values, sources, problems) = try inputs(paths, of: loaded.document)
    let assessment = IndexEvaluation(loaded.document, date: date).assess(values, sources: sources)
    return (
      IndexReport(index: loaded.document, assessment: assessment, language: context.language),
      loaded.warnings + problems
    )
  }

  /// What goes into an index, from files; what is wrong with any of them is reported together.
  private func inputs(
    _ paths: [String], of index: CompositeIndex
  ) throws(DiagnosticsError) -> (
    inputs: [ComponentID: IndexInput], sources: [AuditInput.Source], warnings: [Diagnostic]
  ) {
    var gathered = IndexInputs(index)
    var problems: [Diagnostic] = []
    for path in paths {
      do throws(DiagnosticsError) {
        gathered.add(try context.files.read(path), name: path)
      } catch {
        problems += error.diagnostics
      }
    }
    let (inputs, diagnostics) = gathered.finish()
    problems += diagnostics
    guard !problems.hasErrors else { throw DiagnosticsError(problems) }
    return (inputs, gathered.sources, problems)
  }
}
