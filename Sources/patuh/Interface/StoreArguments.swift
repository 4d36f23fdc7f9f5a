public import ArgumentParser
public import AuditModel
public import AuditStore
import Diagnostics

extension CommandText {
  /// An abstract in the user's language.
  static func abstract(_ indonesian: String, _ english: String) -> String {
    Environment.current.language == .indonesian ? indonesian : english
  }

  /// A discussion that teaches by examples.
  static func example(_ commands: String...) -> String {
    let title = commands.count > 1 ? abstract("Contoh", "Examples") : abstract("Contoh", "Example")
    return title + ":\n\n  " + commands.joined(separator: "\n  ")
  }
}

/// How lists are written.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

extension Role: ExpressibleByArgument {}
extension Duty: ExpressibleByArgument {}
extension FindingState: ExpressibleByArgument {}
extension FindingFilter.Order: ExpressibleByArgument {}
extension Side: ExpressibleByArgument {}

extension PersonID: ExpressibleByArgument {}
extension UnitID: ExpressibleByArgument {}
extension EngagementID: ExpressibleByArgument {}
extension FindingID: ExpressibleByArgument {}
extension ActionID: ExpressibleByArgument {}
extension EvidenceID: ExpressibleByArgument {}
extension ChecklistID: ExpressibleByArgument {}
extension SectionID: ExpressibleByArgument {}
extension ItemID: ExpressibleByArgument {}
extension RequirementID: ExpressibleByArgument {}
extension RemovableField: ExpressibleByArgument {}
