import AuditModel
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Formats

/// The manual's examples work, and its tables are those that grammar and messages give.
@Suite struct ManualTests {
  private static func page(_ name: String) throws -> String {
    String(decoding: try bytes(of: "docs/manual/\(name).md"), as: UTF8.self)
  }

  /// The text of the first fenced block in a language.
  private static func example(_ language: String, in name: String) throws -> [UInt8] {
    let page = try page(name)
    let start = try #require(page.range(of: "\n```\(language)\n"))
    let end = try #require(page.range(of: "\n```", range: start.upperBound..<page.endIndex))
    return Array(page[start.upperBound..<end.lowerBound].utf8) + [0x0A]
  }

  private func checklist() throws -> (
    checklist: Checklist, sops: [SOP], diagnostics: [Diagnostic]
  ) {
    let sop = try Self.example("xml", in: "sop-format")
    return try ChecklistLoader.load(
      try Self.example("xml", in: "checklist-format"), name: "checklist.xml"
    ) { (href: String) throws(DiagnosticsError) -> (bytes: [UInt8], name: String) in
      #expect(href == "sop/counter.xml")
      return (sop, href)
    }
  }

  @Test func checklistAndSOPAreValid() throws {
    let loaded = try checklist()
    #expect(loaded.diagnostics.map(\.placed) == [])
    #expect(loaded.checklist.items.count == 6)
    #expect(loaded.sops.map(\.steps.count) == [5])
  }

  @Test func resultsAreBound() throws {
    let checklist = try checklist().checklist
    let sets = try ["xml", "csv", "json"].map { language in
      let read = ResultsReader.read(
        try Self.example(language, in: "results-format"), name: "results.\(language)")
      #expect(read.diagnostics.map(\.placed) == [])
      return try read.get()
    }
    // The JSON is of another quarter.
    let first = ResultsBinder.bind(Array(sets.prefix(2)), to: checklist)
    #expect(first.diagnostics.map(\.placed) == [])
    #expect(first.value?.results.count == 7)
    let second = ResultsBinder.bind([sets[2]], to: checklist)
    #expect(second.diagnostics.map(\.placed) == [])
    #expect(second.value?.results.count == 2)
  }

  @Test func programmeIsValid() throws {
    let loaded = try DocumentLoader.programme.load(
      try Self.example("xml", in: "programme-format"), name: "programme.xml")
    #expect(loaded.diagnostics.map(\.placed) == [])
    #expect(loaded.document.audits.map(\.results.count) == [2, 0])
    #expect(loaded.document.audits.map(\.engagements.count) == [0, 1])
  }

  /// All four forms of answers on the page are read, and say the same of what they share.
  @Test func surveyAndAnswersAreValid() throws {
    let loaded = try DocumentLoader.survey.load(
      try Self.example("xml", in: "survey-format"), name: "survey.xml")
    #expect(loaded.diagnostics.map(\.placed) == [])
    for (language, respondents) in [
      ("csv", 3), ("csv long", 1), ("json", 1), ("xml answers", 1),
    ] {
      let read = SurveyAnswersReader.read(
        try Self.example(language, in: "survey-format"), name: "answers.\(language.prefix(4))",
        of: loaded.document)
      #expect(read.diagnostics.map(\.placed) == [])
      #expect(try read.get().tally.all.respondents == respondents)
    }
  }

  @Test func indexAndInputsAreValid() throws {
    let loaded = try DocumentLoader.index.load(
      try Self.example("xml", in: "index-format"), name: "index.xml")
    #expect(loaded.diagnostics.map(\.placed) == [])
    for language in ["csv", "json"] {
      var inputs = IndexInputs(loaded.document)
      inputs.add(try Self.example(language, in: "index-format"), name: "values.\(language)")
      let (values, diagnostics) = inputs.finish()
      #expect(diagnostics.map(\.code) == ["inputs.missing"])
      #expect(values.count == 2)
    }
  }

  @Test func registerEntriesAndCalendarAreValid() throws {
    let loaded = try DocumentLoader.register.load(
      try Self.example("xml", in: "register-format"), name: "register.xml")
    #expect(loaded.diagnostics.map(\.placed) == [])
    for language in ["csv", "json"] {
      let read = RegisterEntriesReader.read(
        try Self.example(language, in: "register-format"), name: "entries.\(language)",
        of: loaded.document, until: try #require(CalendarDate(iso: "2026-06-30")))
      #expect(read.diagnostics.map(\.placed) == [])
    }
    let calendar = try DocumentLoader.calendar.load(
      try Self.example("xml calendar", in: "register-format"), name: "calendar.xml")
    #expect(calendar.diagnostics.map(\.placed) == [])
  }

  @Test func regimeIsValid() throws {
    let loaded = try DocumentLoader.followUp.load(
      try Self.example("xml", in: "followup-format"), name: "followup.xml")
    #expect(loaded.diagnostics.map(\.placed) == [])
  }

  @Test func universeIsValid() throws {
    let loaded = try DocumentLoader.universe.load(
      try Self.example("xml", in: "plan-format"), name: "universe.xml")
    #expect(loaded.diagnostics.map(\.placed) == [])
  }

  struct Block: Sendable, CustomTestStringConvertible {
    let page: String
    let name: String
    let text: @Sendable () -> String
    var testDescription: String { "\(page) \(name)" }
  }

  static let blocks: [Block] = [
    Block(page: "checklist-format", name: "elements") {
      ReferenceWriter.elements(of: .checklist)
    },
    Block(page: "sop-format", name: "elements") { ReferenceWriter.elements(of: .sop) },
    Block(page: "results-format", name: "elements") { ReferenceWriter.elements(of: .results) },
    Block(page: "checklist-format", name: "structure") {
      ReferenceWriter.messages(of: Message.structureMessages)
    },
    Block(page: "checklist-format", name: "messages") {
      ReferenceWriter.messages(of: Message.checklistMessages)
    },
    Block(page: "sop-format", name: "messages") {
      ReferenceWriter.messages(of: Message.sopMessages)
    },
    Block(page: "results-format", name: "messages") {
      ReferenceWriter.messages(of: Message.resultsMessages)
    },
    Block(page: "programme-format", name: "elements") {
      ReferenceWriter.elements(of: .programme)
    },
    Block(page: "programme-format", name: "messages") {
      ReferenceWriter.messages(of: Message.programmeMessages)
    },
    Block(page: "index-format", name: "elements") { ReferenceWriter.elements(of: .index) },
    Block(page: "index-format", name: "messages") {
      ReferenceWriter.messages(of: Message.indexMessages)
    },
    Block(page: "index-format", name: "bands-messages") {
      ReferenceWriter.messages(of: Message.bandsMessages)
    },
    Block(page: "index-format", name: "input-messages") {
      ReferenceWriter.messages(of: Message.inputsMessages)
    },
    Block(page: "index-format", name: "measure-messages") {
      ReferenceWriter.messages(of: Message.measuresMessages)
    },
    Block(page: "index-format", name: "table-messages") {
      ReferenceWriter.messages(of: Message.tableMessages)
    },
    Block(page: "register-format", name: "elements") {
      ReferenceWriter.elements(of: .register)
    },
    Block(page: "register-format", name: "calendar-elements") {
      ReferenceWriter.elements(of: .calendar)
    },
    Block(page: "register-format", name: "messages") {
      ReferenceWriter.messages(of: Message.registerMessages)
    },
    Block(page: "register-format", name: "entry-messages") {
      ReferenceWriter.messages(of: Message.entriesMessages)
    },
    Block(page: "register-format", name: "calendar-messages") {
      ReferenceWriter.messages(of: Message.calendarMessages)
    },
    Block(page: "followup-format", name: "elements") {
      ReferenceWriter.elements(of: .followup)
    },
    Block(page: "followup-format", name: "messages") {
      ReferenceWriter.messages(of: Message.followUpMessages)
    },
    Block(page: "plan-format", name: "elements") { ReferenceWriter.elements(of: .universe) },
    Block(page: "plan-format", name: "messages") {
      ReferenceWriter.messages(of: Message.universeMessages)
    },
    Block(page: "survey-format", name: "elements") { ReferenceWriter.elements(of: .survey) },
    Block(page: "survey-format", name: "answers") { ReferenceWriter.elements(of: .answers) },
    Block(page: "survey-format", name: "messages") {
      ReferenceWriter.messages(of: Message.surveyMessages)
    },
    Block(page: "survey-format", name: "answer-messages") {
      ReferenceWriter.messages(of: Message.answersMessages)
    },
  ]

  /// The written part of each page as it stands, with the blocks that grammar and messages give.
  @Test(arguments: Set(blocks.map(\.page)).sorted()) func tablesAreUpToDate(name: String) throws {
    var page = try Self.page(name)
    for block in Self.blocks where block.page == name {
      let open = try #require(page.range(of: "<!-- \(block.name): "))
      let start = try #require(page.range(of: "-->\n", range: open.upperBound..<page.endIndex))
      let end = try #require(
        page.range(of: "<!-- /\(block.name) -->", range: start.upperBound..<page.endIndex))
      page.replaceSubrange(start.upperBound..<end.lowerBound, with: "\n\(block.text())\n")
    }
    try expectGolden(page, "docs/manual/\(name).md")
  }
}
