import AuditModel
import Testing

/// The time of an observation stays as precise as it was written.
@Suite struct ObservationTimeTests {
  @Test(arguments: ["2026-09-13", "2026-09-12T23:30:00+07:00", "2026-09-12T23:30:00Z"])
  func itIsWrittenAsItWasRead(text: String) {
    #expect(ObservationTime(text)?.written == text)
    #expect(ObservationTime(text)?.date.iso == String(text.prefix(10)))
  }

  @Test func aDayIsNoMoment() {
    #expect(ObservationTime("2026-09-13") != ObservationTime("2026-09-13T00:00:00Z"))
  }

  @Test(arguments: [
    "", "yesterday", "2026-9-13", "2026-02-30", "2026-09-12T23:30:00", "2026-09-12t23:30:00z",
    "2026-09-12T23:30:00+14:01", "2026-09-12 23:30:00Z", "20260913",
  ]) func anythingElseIsRefused(text: String) {
    #expect(ObservationTime(text) == nil)
  }
}
