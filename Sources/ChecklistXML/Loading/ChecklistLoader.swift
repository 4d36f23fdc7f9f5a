public import AuditModel
public import Diagnostics
import XMLTree

/// A checklist that was read and found sound, with its SOPs.
public struct LoadedChecklist: Sendable {
  /// The checklist.
  public let checklist: Checklist
  /// Its SOPs, in the order of its references.
  public let sops: [SOP]
  /// What should be known about both although it stops nothing, sorted by place.
  public let warnings: [Diagnostic]
}

/// Reads a checklist together with its SOPs and says everything that stands against any of them.
///
/// The loader opens no file: whoever calls it hands in a way to get the bytes of an SOP.
public enum ChecklistLoader {
  /// The bytes of a file, and the name under which messages speak of it.
  public typealias File = (bytes: [UInt8], name: String)

  /// Reads and checks a checklist.
  ///
  /// - Parameters:
  ///   - file: The checklist.
  ///   - models: The ids of the scoring models that there are.
  ///   - sop: Gives the file of an SOP for its `href`, which lies in the checklist's folder or below.
  /// - Returns: The checklist with its SOPs.
  /// - Throws: All diagnostics of the checklist and of its SOPs, when one of them is an error.
  public static func load(
    _ file: File, models: [ScoringModelID], sop: (_ href: String) throws(DiagnosticsError) -> File
  ) throws(DiagnosticsError) -> LoadedChecklist {
    let document = try XMLDocument.parse(file.bytes, name: file.name)
    let read = ChecklistReader.read(document)
    var diagnostics = read.diagnostics
    var documents = [document]
    var sops: [SOP] = []
    // What is missing can be judged only where everything else was read.
    var isComplete = read.value != nil
    for reference in read.draft?.sops ?? [] {
      do throws(DiagnosticsError) {
        let file = try sop(reference.href)
        let document = try XMLDocument.parse(file.bytes, name: file.name)
        let read = SOPReader.read(document)
        diagnostics += read.diagnostics
        isComplete = isComplete && read.value != nil
        guard let draft = read.draft else { continue }
        diagnostics += Linter.lint(
          sop: draft, documents: [document], isComplete: read.value != nil)
        documents.append(document)
        sops.append(draft)
      } catch {
        isComplete = false
        // What is wrong with the file as such is told where the checklist names it.
        diagnostics += error.diagnostics.map { problem in
          problem.location == nil
            ? Diagnostic(problem.message, at: reference.location, problem.facts) : problem
        }
      }
    }
    if let draft = read.draft {
      diagnostics += Linter.lint(
        checklist: draft, sops: sops, knownModels: models, documents: documents,
        isComplete: isComplete)
    }
    guard !diagnostics.hasErrors, let checklist = read.value else {
      throw DiagnosticsError(diagnostics)
    }
    return LoadedChecklist(checklist: checklist, sops: sops, warnings: diagnostics.sorted())
  }

  /// Reads and checks an SOP; returns it with what should be known about it.
  ///
  /// - Throws: All diagnostics, when one of them is an error.
  public static func loadSOP(
    _ file: File
  ) throws(DiagnosticsError) -> (sop: SOP, warnings: [Diagnostic]) {
    let document = try XMLDocument.parse(file.bytes, name: file.name)
    let read = SOPReader.read(document)
    var diagnostics = read.diagnostics
    if let draft = read.draft {
      diagnostics += Linter.lint(
        sop: draft, documents: [document], isComplete: read.value != nil)
    }
    guard !diagnostics.hasErrors, let sop = read.value else {
      throw DiagnosticsError(diagnostics)
    }
    return (sop, diagnostics.sorted())
  }
}
