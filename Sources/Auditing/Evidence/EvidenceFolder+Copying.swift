package import AuditModel
package import Diagnostics
import FileAccess

extension EvidenceFolder {
  /// The files that were copied, each once.
  package struct Copied {
    /// The number of files, those that were there already included.
    package var files = 0
    /// The sum of their sizes in bytes.
    package var bytes = 0
    /// The missing, damaged and unreadable files that were left out.
    package var problems: [Diagnostic] = []
    fileprivate var new = NewFiles()

    /// Removes the files that were not there before.
    package func undo() { new.remove() }
  }

  /// Copies files to the folder of another store, and checks each copy.
  ///
  /// Files that are there already, sound, are left: so a copy that was interrupted can be repeated.
  ///
  /// - Parameters:
  ///   - all: The files.
  ///   - target: The other folder.
  ///   - skipsDamage: Whether to go on without files that are missing, damaged or unreadable.
  /// - Returns: The files that were copied.
  /// - Throws: A diagnostic for each file that is missing, damaged or unreadable, or `file.…`; no new file is left then.
  package func copy(
    _ all: [StoredEvidence], to target: EvidenceFolder, skipsDamage: Bool = false
  ) throws(DiagnosticsError) -> Copied {
    var copied = Copied()
    var seen: Set<String> = []
    let files = all.filter { seen.insert($0.file.sha256).inserted }
    do throws(DiagnosticsError) {
      var missing: [Diagnostic] = []
      for file in files where target.condition(of: file) != .sound {
        if let problem = problem(file) { missing.append(problem) }
      }
      guard skipsDamage || missing.isEmpty else { throw DiagnosticsError(missing) }
      copied.problems = missing
      for file in files {
        if target.condition(of: file) != .sound {
          guard condition(of: file) == .sound else { continue }
          try copied.new.write(try sound(file), to: target.place(file.file.sha256))
          if let problem = target.problem(file) { throw DiagnosticsError([problem]) }
        }
        copied.files += 1
        copied.bytes += file.file.size
      }
      return copied
    } catch {
      copied.undo()
      throw error
    }
  }
}
