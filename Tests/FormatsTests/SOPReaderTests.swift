import AuditModel
import Diagnostics
import Testing

@testable import Formats

@Suite struct SOPReaderTests {
  @Test func readsEveryPart() throws {
    let read = SOPReader.read(try Marked(ValidDocuments.sop).document())
    #expect(read.diagnostics.map(\.placed) == [])
    let sop = try #require(read.value)
    #expect(sop.id == SOPID("issue"))
    #expect(sop.version == "3")
    #expect(sop.languages == [.indonesian, .english])
    #expect(sop.identity.number == "SOP-7")
    #expect(sop.identity.created?.iso == "2024-01-02")
    #expect(sop.identity.revised?.iso == "2025-01-02")
    #expect(sop.identity.effective?.iso == "2025-02-01")
    #expect(sop.identity.owner?.text(in: .english) == "Service section")
    #expect(sop.identity.approvedBy?.text(in: .english) == "Head of office")
    #expect(sop.identity.qualifications.map { $0.text(in: .english) } == ["Trained"])
    #expect(sop.identity.related.map { $0.text(in: .english) } == ["Filing SOP"])
    #expect(sop.identity.equipment.map { $0.text(in: .english) } == ["Computer"])
    #expect(sop.identity.warnings.map { $0.text(in: .english) } == ["Late"])
    #expect(sop.identity.records.map { $0.text(in: .english) } == ["Book"])
    #expect(sop.sources.map(\.id) == [SourceID("law")])
    #expect(sop.performers.map(\.id) == [PerformerID("desk")])
    #expect(sop.steps.map(\.kind) == [.start, .decision, .process, .end])
    let check = sop.steps[1]
    #expect(check.performer == PerformerID("desk"))
    #expect(check.prerequisites?.text(in: .english) == "File")
    #expect(
      check.time
        == StepTime(most: 10, unit: .minute, since: StepID("begin"), certainty: .proposal))
    #expect(check.output?.text(in: .indonesian) == "Tanda terima")
    #expect(check.note?.text(in: .english) == "Note")
    #expect(check.branches.map(\.answer) == [.yes, .no])
    #expect(check.branches.map(\.target) == [StepID("issue"), StepID("begin")])
    #expect(sop.steps[2].next == StepID("done"))
    #expect(sop.requirements.map(\.step) == [StepID("issue")])
    #expect(sop.requirements.map(\.clause) == ["3"])
  }

  @Test(arguments: Self.slips) func slipIsReported(_ slip: Slip) throws {
    let marked = try slip.apply(to: ValidDocuments.sop)
    let read = SOPReader.read(try marked.document())
    #expect(read.diagnostics.map(\.placed) == marked.places.map { "\($0) \(slip.code)" })
    #expect((read.value == nil) == read.diagnostics.hasErrors)
  }

  static let slips: [Slip] = [
    Slip(
      "structure.root-unexpected", "<sop xmlns=\"urn:patuh:sop:1\"",
      "¦<sop xmlns=\"urn:patuh:checklist:1\""),
    Slip("structure.element-repeated", "<source id", "¦<identity/><source id"),
    Slip(
      "structure.attribute-missing", "<time most=\"4\" unit=\"workday\"/>", "¦<time most=\"4\"/>"),
    Slip("structure.value-positive", "most=\"10\"", "most=\"¦-10\""),
    Slip("structure.value-word-misspelt", "unit=\"minute\"", "unit=\"¦minutes\""),
    Slip("structure.value-word", "unit=\"minute\"", "unit=\"¦fortnight\""),
    Slip("structure.value-word", "kind=\"decision\"", "kind=\"¦question\""),
    Slip("structure.text-empty", "<text>Terlatih</text>", "¦<text/>"),
    Slip(
      "structure.element-order", "<owner>Seksi layanan</owner>",
      "¦<related><text>Lain</text></related><owner>Seksi layanan</owner>"),
    Slip("structure.text-unfinished", "<output>Tanda terima</output>", "¦<output/>"),
  ]
}
