import ArgumentParser
import Diagnostics
import Formats

/// `patuh sop validate`: shape, flow, identity.
struct SOPValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: CommandText.sopValidate.abstract,
    discussion: CommandText.sopValidate.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Flag(help: CommandText.help(.strict))
  var strict = false

  @Argument(help: CommandText.help(.sopFiles), completion: .file(extensions: ["xml"]))
  var sops: [String]

  func run() throws {
    let loader = AuditLoader(interface: interface)
    var validation = Validation(interface: interface, isStrict: strict)
    for sop in sops {
      validation.check(sop) { () throws(DiagnosticsError) in try loader.sop(sop).warnings }
    }
    try validation.finish()
  }
}
