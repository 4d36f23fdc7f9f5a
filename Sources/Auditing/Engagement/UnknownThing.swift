package import Diagnostics

extension DiagnosticsError {
  /// There is no such thing in the store.
  package static func unknown(_ thing: String, _ id: String) -> DiagnosticsError {
    DiagnosticsError([Diagnostic(.storeUnknown, at: nil, ["thing": thing, "id": id])])
  }
}
