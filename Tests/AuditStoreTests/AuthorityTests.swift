import Testing

@testable import AuditStore

/// Every role against every operation.
@Suite struct AuthorityTests {
  private static let table: [Role: Set<Operation>] = [
    .readOnly: [.read], .auditor: [.read, .audit, .prove],
    .leadAuditor: [.read, .audit, .lead, .review, .judge, .prove],
    .auditee: [.read, .respond, .prove], .manager: [.read, .respond, .accept, .prove],
    .administrator: [.read, .administer],
  ]

  @Test(arguments: Role.allCases, Operation.allCases)
  func roleMayDo(role: Role, operation: Operation) {
    #expect(
      Authority.permits(role, operation) == (Self.table[role]?.contains(operation) ?? false))
  }
}
