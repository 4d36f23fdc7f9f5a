import ArgumentParser
import Auditing
import Diagnostics
import FileAccess
import Seals

/// The key that signs.
struct KeyOptions: ParsableArguments {
  @Option(help: CommandText.help(store: .key), completion: .file())
  var key: String

  @Flag(help: CommandText.help(store: .newKey))
  var newKey = false

  /// Reads the key, or makes it if that was asked for.
  func signer(_ console: Console) throws(DiagnosticsError) -> SigningKey {
    guard newKey else { return try TrailKeys.key(at: key) }
    let signer = try TrailKeys.makeKey(at: key)
    console.note(
      CommandText.text(
        store: .newKeyMade, ["path": key, "key": TrailKeys.hex(signer.verifyingKey.bytes)]))
    return signer
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
