import Diagnostics
import TestSupport
import Testing

@testable import Formats

/// A checklist with twelve different mistakes is answered with exactly these twelve, in one run.
@Suite struct TwelveMistakesTests {
  @Test func allAreReportedAtTheirPlaces() throws {
    let bytes = try bytes(of: "Tests/FormatsTests/Fixtures/twelve-mistakes/checklist.xml")
    do throws(DiagnosticsError) {
      _ = try ChecklistLoader.load(bytes, name: "checklist.xml") {
        (_: String) throws(DiagnosticsError) -> (bytes: [UInt8], name: String) in ([], "")
      }
      Issue.record("the checklist was read")
    } catch {
      #expect(
        error.diagnostics.map(\.placed) == [
          "4:32 structure.value-date",
          "7:36 checklist.reference-misspelt",
          "10:31 checklist.parameter.outside",
          "17:19 checklist.scoring.model-misspelt",
          "18:28 checklist.scoring.cap-range",
          "21:28 checklist.class.misspelt",
          "23:57 structure.attribute-misspelt",
          "25:20 structure.element-unknown",
          "27:49 checklist.requirement.misspelt",
          "31:9 checklist.text.place-misspelt",
          "34:15 checklist.id-repeated",
          "36:26 checklist.item.rate-outside",
        ])
    }
  }
}
