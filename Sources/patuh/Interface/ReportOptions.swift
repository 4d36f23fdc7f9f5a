import ArgumentParser
import Diagnostics
import FileAccess
import Reporting

/// In which formats a report is written, and where.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(CommandText.text(.format, ["formats": ReportFormat.names])),
    completion: .list(ReportFormat.all.map(\.name)))
  var formats: [String] = []

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String?

  func validate() throws {
    for format in formats.flatMap(Self.parts) where ReportFormat.named(format) == nil {
      throw ValidationError(CommandText.text(.format, ["formats": ReportFormat.names]))
    }
    if output == nil, chosen.count > 1 || chosen.contains(where: \.isBinary) {
      throw ValidationError(CommandText.text(.outputNeeded))
    }
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.split(separator: " ").joined() }
  }

  /// The formats asked for, else the one for the ending of the file, else text.
  private var chosen: [ReportFormat] {
    let named = formats.flatMap(Self.parts).compactMap(ReportFormat.named)
    if !named.isEmpty { return named }
    return [output.flatMap(ReportFormat.meant) ?? ReportFormat.all[0]]
  }

  /// The file of a format: the one that was named, or that name with the format's ending where there are several.
  private func file(_ format: ReportFormat, _ output: String, among count: Int) -> String {
    guard count > 1 else { return output }
    let known = ReportFormat.meant(by: output).map { output.dropLast($0.ending.utf8.count + 1) }
    return "\(known ?? output[...]).\(format.ending)"
  }

  /// Writes a report in every format that was asked for.
  ///
  /// All are made before any is written: a format that cannot be made leaves the old files as they were.
  ///
  /// - Throws: What stands against making a format or writing its file.
  func write(_ report: Report, _ interface: InterfaceOptions) throws {
    let console = interface.console
    let options = ExportOptions(
      colour: output == nil && console.isColoured, width: output == nil ? console.width : 88)
    let formats = chosen
    var made: [(file: String, bytes: [UInt8])] = []
    for format in formats {
      let bytes = try format.make(report, options, interface)
      guard let output else { return console.write(bytes) }
      made.append((file(format, output, among: formats.count), bytes))
    }
    for (file, bytes) in made {
      try OutputFile.write(bytes, to: file)
      if !interface.quiet { console.write(CommandText.text(.wrote, ["file": file]) + "\n") }
    }
  }
}
