public import Diagnostics

/// Lays out a trace as indented lines, one for each part that has something to say.
///
///     S_20.deviations > 3 or late = false
///       S_20.deviations > 3 = false (2 > 3)
///       late = false
public struct ConditionTraceText: Sendable {
  /// The language of `true`, `false` and the like.
  public let language: InterfaceLanguage

  /// Makes a layout.
  public init(language: InterfaceLanguage) { self.language = language }

  /// The lines, each ending with a line feed.
  public func render(_ trace: ConditionTrace) -> String {
    var text = ""
    write(trace, indent: 0, to: &text)
    return text
  }

  private func write(_ trace: ConditionTrace, indent: Int, to text: inout String) {
    text += String(repeating: "  ", count: indent)
    text += "\(Self.oneLine(trace.expression)) = \(word(trace.outcome))"
    if let substituted = Self.substituted(trace) { text += " (\(substituted))" }
    text += "\n"
    for part in trace.parts where Self.hasLine(part, in: trace) {
      write(part, indent: indent + 1, to: &text)
    }
  }

  private func word(_ outcome: ConditionTrace.Outcome) -> String {
    switch (outcome, language) {
    case (.value(.bool(true)), .english): "true"
    case (.value(.bool(true)), .indonesian): "benar"
    case (.value(.bool(false)), .english): "false"
    case (.value(.bool(false)), .indonesian): "salah"
    case (.value(let value), _): value.written
    case (.noEvidence, .english): "no evidence"
    case (.noEvidence, .indonesian): "tanpa bukti"
    case (.notNeeded, .english): "not needed"
    case (.notNeeded, .indonesian): "tidak diperlukan"
    }
  }

  /// Whether a part says more than its value, which the line of the whole shows already.
  private static func hasLine(_ part: ConditionTrace, in whole: ConditionTrace) -> Bool {
    switch part.form {
    case .literal: false
    case .name:
      switch whole.form {
      case .junction, .conditional, .prefix("!"): true
      default: false
      }
    default: true
    }
  }

  /// The expression with values in place of its parts; `nil` where that says nothing new.
  private static func substituted(_ trace: ConditionTrace) -> String? {
    guard trace.parts.contains(where: { $0.form != .literal }) else { return nil }
    let values = trace.parts.map { part in
      if case .value(let value) = part.outcome { value.written } else { "?" }
    }
    switch trace.form {
    case .operation(let sign): return "\(values[0]) \(sign) \(values[1])"
    case .call(let name): return "\(name)(\(values.joined(separator: ", ")))"
    case .prefix("-"): return "-(\(values[0]))"
    default: return nil
    }
  }

  /// The expression with every run of white space outside texts as one blank.
  private static func oneLine(_ expression: String) -> String {
    var result = String.UnicodeScalarView()
    var quote: Unicode.Scalar?
    var isEscaped = false
    for scalar in expression.unicodeScalars {
      if let open = quote {
        result.append(scalar)
        if isEscaped {
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else if scalar == open {
          quote = nil
        }
        continue
      }
      if scalar == "\"" || scalar == "'" { quote = scalar }
      if scalar.properties.isWhitespace {
        if result.last != " " { result.append(" ") }
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
