import AuditModel
import TestSupport
import Testing

/// Every role against every operation and every matter.
@Suite struct AuthorityTests {
  private static let operations: [Role: Set<Permission>] = [
    .readOnly: [], .auditor: [.audit, .prove],
    .leadAuditor: [.audit, .lead, .review, .judge, .prove],
    .auditee: [.respond, .prove], .manager: [.respond, .accept, .prove],
    .administrator: [.administer],
  ]

  @Test(arguments: Role.allCases, Permission.allCases)
  func roleMayDo(role: Role, operation: Permission) {
    #expect(
      Authority.permits(role, operation)
        == (Self.operations[role]?.contains(operation) ?? false))
  }

  private static let matters: [ReadableMatter: [Role: ReadingExtent]] = [
    .scores: [.readOnly: .all, .auditor: .all, .leadAuditor: .all, .manager: .all],
    .engagements: [
      .readOnly: .all, .auditor: .team, .leadAuditor: .all, .auditee: .issued, .manager: .all,
    ],
    .findings: [
      .readOnly: .all, .auditor: .team, .leadAuditor: .all, .auditee: .issued, .manager: .all,
    ],
    .people: [.administrator: .all],
    .trail: [.leadAuditor: .all, .manager: .all, .administrator: .all],
  ]

  @Test(arguments: Role.allCases, ReadableMatter.allCases)
  func roleMayRead(role: Role, matter: ReadableMatter) {
    #expect(Authority.reading(matter, as: role) == Self.matters[matter]?[role] ?? .none)
  }
}
