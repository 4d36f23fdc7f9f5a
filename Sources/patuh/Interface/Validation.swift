import Diagnostics

/// Checks documents one after the other and says of each whether it is valid.
struct Validation {
  /// The options of the command.
  let interface: InterfaceOptions
  /// Whether warnings count as errors.
  let isStrict: Bool
  private var hasFailed = false

  init(interface: InterfaceOptions, isStrict: Bool) {
    self.interface = interface
    self.isStrict = isStrict
  }

  /// Checks one document; `warnings` reads it and returns what stops nothing.
  mutating func check(_ name: String, warnings: () throws(DiagnosticsError) -> [Diagnostic]) {
    let console = interface.console
    do throws(DiagnosticsError) {
      let found = try warnings()
      console.report(found)
      let count = found.count { $0.severity == .warning }
      if isStrict && count > 0 {
        hasFailed = true
      } else if !interface.quiet {
        let key: TextKey = count == 0 ? .valid : .validWithWarnings
        console.write(CommandText.text(key, ["file": name, "count": "\(count)"]) + "\n")
      }
    } catch {
      hasFailed = true
      console.report(error.diagnostics)
    }
  }

  /// Ends the command with 2 when a document was not valid.
  func finish() throws {
    if hasFailed { throw EndOfCommand(status: .materialWrong) }
  }
}
