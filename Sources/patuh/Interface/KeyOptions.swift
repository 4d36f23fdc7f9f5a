import ArgumentParser
import Auditing
import Diagnostics
import Seals

/// The key that signs.
struct KeyOptions: ParsableArguments {
  @Option(help: CommandText.help(store: .key), completion: .file())
  var key: String

  @Flag(help: CommandText.help(store: .newKey))
  var newKey = false

  /// Writes what is signed with the key, or with a new one if that was asked for.
  ///
  /// - Parameters:
  ///   - output: The file of `--output`; `nil`: standard output.
  ///   - interface: Where it is said what was written.
  ///   - make: Makes and signs it.
  /// - Throws: What `make` throws, or `DiagnosticsError` if key or file cannot be read or written; no new key is left then.
  func sign(
    to output: String?, _ interface: InterfaceOptions, _ make: (SigningKey) throws -> [UInt8]
  ) throws {
    guard newKey else { return try interface.write(make(TrailKeys.key(at: key)), to: output) }
    let new = try NewKey(at: key)
    let bytes = try make(new.key)
    try new.keep { undo in try interface.write(bytes, to: output, orElse: undo) }
    interface.console.note(
      CommandText.text(
        store: .newKeyMade, ["path": key, "key": TrailKeys.hex(new.key.verifyingKey.bytes)]))
  }
}

/// The public key that is expected to have signed.
struct SignerKey: ExpressibleByArgument {
  /// 64 hexadecimal digits, small letters.
  let hex: String

  init?(argument: String) {
    guard let digest = SHA256Digest(hex: argument.lowercased()) else { return nil }
    hex = digest.hex
  }
}
