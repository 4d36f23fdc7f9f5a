import Foundation
import TestSupport
import Testing

@Suite struct AssessmentSchemaTests {
  @Test func theRecordedAssessmentsAreValidByAnIndependentValidator() throws {
    let folder = packageRoot.appending(path: "Tests/ReportingTests/Fixtures/json")
    try OracleScript.run(
      "ReportingTests/Oracle/check_json.py",
      [
        packageRoot.appending(path: "docs/assessment.schema.json").path,
        folder.appending(path: "sample.id.json").path,
        folder.appending(path: "sample.en.json").path,
      ])
  }
}
