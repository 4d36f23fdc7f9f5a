import ArgumentParser
import Diagnostics
import FileAccess

/// Where a command writes what it makes: `--output`.
struct OutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String?

  /// The file; `nil`: standard output, also by the name `-`.
  var file: String? { InterfaceOptions.file(output) }

  /// Writes bytes to the file, and says so; without a file to standard output.
  func write(_ bytes: [UInt8], _ interface: InterfaceOptions) throws(DiagnosticsError) {
    try interface.write(bytes, to: output)
  }
}

extension InterfaceOptions {
  /// Says that something was done; `--quiet` says nothing.
  func tell(_ text: String) {
    if !quiet { console.write(text) }
  }

  /// The file that `--output` names; `nil`: standard output, if it names `-` or is absent.
  static func file(_ output: String?) -> String? { output == "-" ? nil : output }

  /// Writes bytes to the file that `--output` names, and says so; without one to standard output.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - output: What `--output` names.
  ///   - undo: Done before the program ends because standard output cannot be written.
  /// - Throws: `DiagnosticsError` (`file.…`) if the file cannot be written.
  func write(
    _ bytes: [UInt8], to output: String?, orElse undo: () -> Void = {}
  ) throws(DiagnosticsError) {
    guard let file = Self.file(output) else { return console.write(bytes, orElse: undo) }
    try write([(file, bytes)])
  }

  /// Writes files, then says so of each: an output that ends meanwhile leaves none unwritten.
  ///
  /// - Throws: `DiagnosticsError` (`file.…`) if a file cannot be written; those before it are written.
  func write(_ files: [(name: String, bytes: [UInt8])]) throws(DiagnosticsError) {
    for file in files { try OutputFile.write(file.bytes, to: file.name) }
    for file in files { tell(CommandText.text(.wrote, ["file": file.name]) + "\n") }
  }
}
