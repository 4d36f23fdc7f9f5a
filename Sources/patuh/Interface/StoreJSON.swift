import Foundation

/// JSON with sorted keys and a line end; as a line of JSON Lines, or indented.
func storeJSON(_ value: some Encodable, isLine: Bool = false) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  if !isLine { encoder.outputFormatting.insert(.prettyPrinted) }
  return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
}
