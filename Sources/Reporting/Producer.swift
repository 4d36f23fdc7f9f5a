/// The program that writes the reports, as exports name it.
public enum Producer {
  /// The name of the program.
  public static let name = "Patuh"
  /// The version of the program (semantic versioning).
  public static let version = "0.1.0"
}
