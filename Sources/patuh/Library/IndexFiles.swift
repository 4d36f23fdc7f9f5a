import AuditModel
import Diagnostics
import FileAccess
import Formats

/// Gets composite indices and what goes into them from the file system.
struct IndexFiles {
  /// The options of the command.
  let interface: InterfaceOptions

  /// An index of the library, or of a path.
  func index(
    _ name: String
  ) throws(DiagnosticsError) -> (index: CompositeIndex, warnings: [Diagnostic]) {
    let path = try ChecklistLibrary.path(of: name, .index, interface)
    let loaded = try IndexLoader.load(try InputFile.read(path), name: path)
    return (loaded.index, loaded.diagnostics)
  }

  /// What goes into an index, from files; what is wrong with any of them is reported together.
  func inputs(
    _ paths: [String], of index: CompositeIndex
  ) throws(DiagnosticsError) -> (
    inputs: [ComponentID: IndexInput], sources: [AuditInput.Source], warnings: [Diagnostic]
  ) {
    var gathered = IndexInputs(index)
    var problems: [Diagnostic] = []
    for path in paths {
      do throws(DiagnosticsError) {
        gathered.add(try InputFile.read(path), name: path)
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
