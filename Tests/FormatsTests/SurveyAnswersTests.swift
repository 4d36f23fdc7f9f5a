import AuditModel
import Diagnostics
import Testing

@testable import Formats

@Suite struct SurveyAnswersTests {
  private static func read(
    _ text: String, _ name: String, ignoring ignored: [String] = []
  ) throws -> Read<SurveyAnswers> {
    SurveyAnswersReader.read(
      Array(text.utf8), name: name, of: try SurveyReaderTests.instrument(), ignoring: ignored)
  }

  /// The same answers in every form: three respondents, one without an age, one blank answer.
  static let forms: [(name: String, text: String)] = [
    (
      "wide.csv",
      "respondent,sex,age,U1,kind,rude\n1,L,20,4,3,1\n2,p,,1,,2\n3,Female,29.75,Good,2,2\n,,,,,\n"
    ),
    (
      "semicolons.csv",
      "\u{feff}RESPONDENT;Sex;AGE;speed;KIND;\"rude\"\r\n1;L;20;4;3;1\r\n\"2\";\"P\";;1;;2\r\n"
        + "3;P;old;4;2;2\r\n;;;;;\r\n"
    ),
    (
      "long.csv",
      "respondent,question,answer,sex,age\n1,U1,4,L,20\n2,U1,1,P,\n1,kind,3,,\n1,rude,1,,\n"
        + "2,rude,2,,\n3,fast,Baik,P,old\n3,kind,2,,\n3,rude,2,,\n4,kind,,,\n"
    ),
    (
      "list.json",
      """
      [{"respondent": 1, "sex": "L", "age": 20, "U1": 4, "kind": "3", "rude": 1},
       {"respondent": "2", "sex": "P", "U1": 1, "kind": null, "rude": 2},
       {"respondent": 3, "sex": "P", "age": "old", "fast": 4, "kind": 2, "rude": 2}, {}]
      """
    ),
    (
      "object.json",
      """
      {"schema": "urn:patuh:answers:1", "survey": "small", "synthetic": true, "respondents":
      [{"sex": "L", "age": 20, "U1": 4, "kind": "3", "rude": 1},
       {"sex": "P", "U1": 1, "rude": 2}, {"sex": "P", "age": 40.25, "U1": 4, "kind": 2, "rude": 2},
       {"sex": ""}]}
      """
    ),
    (
      "answers.xml",
      """
      <answers xmlns="urn:patuh:answers:1" survey="small">
        <respondent id="1"><attribute id="sex" value="L"/><attribute id="age" value="20"/>
          <answer question="U1" value="4"/><answer question="kind" value="3"/>
          <answer question="rude" value="1"/></respondent>
        <respondent id="2"><attribute id="sex" value="P"/>
          <answer question="speed" value="Buruk"/><answer question="rude" value="2"/></respondent>
        <respondent id="3"><attribute id="sex" value="P"/><attribute id="age" value="30"/>
          <answer question="fast" value="4"/><answer question="kind" value="2"/>
          <answer question="rude" value="2"/></respondent>
        <respondent/>
      </answers>
      """
    ),
  ]

  @Test(arguments: forms.map(\.name)) func everyFormCountsTheSame(name: String) throws {
    let form = try #require(Self.forms.first { $0.name == name })
    let read = try Self.read(form.text, form.name)
    #expect(read.diagnostics.map(\.placed) == [])
    let tally = try read.get().tally
    #expect(tally.all.respondents == 3)
    #expect(tally.blank == 1)
    #expect(tally.all.answers == [[1, 0, 0, 2], [0, 1, 1, 0], [1, 2, 0, 0]])
    #expect(tally.groups.map { $0.map(\.respondents) } == [[1, 2], [1, 1]])
    #expect(tally.groups[0][1].answers == [[1, 0, 0, 1], [0, 1, 0, 0], [0, 2, 0, 0]])
    #expect(try read.get().source.isSynthetic == (name == "object.json"))
  }

  @Test func columnsCanBePassedOver() throws {
    let text = "when,U1,remark\n2026-01-01,4,fine\n"
    #expect(try Self.read(text, "a.csv").value == nil)
    let read = try Self.read(text, "a.csv", ignoring: ["When", "remark"])
    #expect(read.diagnostics == [])
    #expect(try read.get().tally.all.answers[0] == [0, 0, 0, 1])
  }

  /// The code, then the file with a mark where the diagnostic is expected.
  static let slips: [(code: String, name: String, text: String)] = [
    ("answers.column-unknown", "a.csv", "U1,¦zzzzzz\n4,1\n"),
    ("answers.column-misspelt", "a.csv", "U1,¦knd\n4,1\n"),
    ("answers.column-misspelt", "a.json", "[{\"U1\": 4, ¦\"spead\": 1}]"),
    ("answers.column-repeated", "a.csv", "U1,¦speed\n4,1\n"),
    ("answers.column-repeated", "a.csv", "U1,¦U1\n4,1\n"),
    ("answers.element-several", "a.csv", "U1,¦U2\n4,1\n"),
    ("answers.no-question", "a.csv", "¦respondent,sex\n1,L\n"),
    ("answers.long-columns", "a.csv", "¦question,answer\nU1,4\n"),
    ("answers.long-columns", "a.csv", "¦respondent,question,answer,kind\n1,U1,4,3\n"),
    ("answers.not-a-question", "a.csv", "respondent,question,answer\n1,¦sex,4\n1,U1,4\n"),
    ("answers.not-a-question", "a.json", "[{\"U1\": 4, ¦\"question\": \"kind\"}]"),
    ("answers.row-length", "a.csv", "U1,kind\n4,3\n¦4\n"),
    ("answers.row-length", "a.csv", "U1,kind\n4,3\n¦4,3,\n"),
    ("answers.outside", "a.csv", "U1,kind\n4,3\n¦5,3\n"),
    ("answers.outside", "a.csv", "U1,kind\n4,¦0\n"),
    ("answers.outside", "a.csv", "U1,kind\n4,¦-1\n"),
    ("answers.outside", "a.csv", "U1,kind\n4,¦400\n"),
    ("answers.outside", "a.json", "[{\"U1\": ¦7}]"),
    ("answers.unreadable", "a.csv", "U1,kind\n4,¦3.5\n"),
    ("answers.unreadable", "a.csv", "U1,kind\n4,\"¦so so\"\n"),
    ("answers.twice", "a.csv", "respondent,question,answer\n1,U1,4\n1,speed,¦3\n"),
    ("answers.attribute-unknown", "a.csv", "U1,sex\n4,¦X\n"),
    ("answers.respondent-missing", "a.csv", "respondent,question,answer\n¦ ,U1,4\n1,U1,4\n"),
    ("answers.respondent-repeated", "a.csv", "respondent,U1\n1,4\n2,3\n¦1,4\n"),
    (
      "answers.respondent-repeated", "a.json",
      "[{\"respondent\": 1, \"U1\": 4}, ¦{\"respondent\": \"1\"}]"
    ),
    ("answers.synthetic", "a.csv", "U1,synthetic\n4,¦maybe\n"),
    ("answers.synthetic", "a.json", "{\"synthetic\": ¦1, \"respondents\": [{\"U1\": 4}]}"),
    ("answers.foreign", "a.json", "{\"survey\": ¦\"other\", \"respondents\": [{\"U1\": 4}]}"),
    (
      "answers.foreign", "a.xml",
      "<answers xmlns=\"urn:patuh:answers:1\" survey=\"¦other\"><respondent>"
        + "<answer question=\"U1\" value=\"4\"/></respondent></answers>"
    ),
    ("answers.json-shape", "a.json", "¦4"),
    ("answers.json-shape", "a.json", "[{\"U1\": ¦[4]}]"),
    ("answers.json-shape", "a.json", "{\"respondents\": ¦{}}"),
    ("answers.none", "a.csv", "¦U1,kind\n,\n"),
    ("answers.none", "a.json", "¦[]"),
    ("results.csv.unclosed", "a.csv", "U1,kind\n4,¦\"3\n"),
    ("results.csv.quote", "a.csv", "U1,kind\n4,3¦\"\n"),
    ("results.file.empty", "a.csv", "¦\n\n"),
    ("results.file.encoding", "a.csv", "U1\n¦\u{fffe}"),
  ]

  @Test(arguments: slips.indices) func slipIsReported(index: Int) throws {
    let slip = Self.slips[index]
    let marked = Marked(slip.text)
    var bytes = marked.bytes
    if slip.code == "results.file.encoding" {
      bytes = bytes.filter { $0 < 0x80 } + [0xFF]
    }
    let read = SurveyAnswersReader.read(
      bytes, name: slip.name, of: try SurveyReaderTests.instrument())
    let codes = read.diagnostics.filter { $0.code != "answers.unreadable" || slip.code == $0.code }
    #expect(codes.map(\.placed) == marked.places.map { "\($0) \(slip.code)" })
    #expect(read.value == nil)
  }

  @Test func manyMistakesAreSummedUp() throws {
    let text = "U1\n" + String(repeating: "9\n", count: 5_000)
    let read = try Self.read(text, "a.csv")
    #expect(read.diagnostics.count == SurveyTallyBuilder.mostReported + 1)
    let last = try #require(read.diagnostics.first { $0.code == "answers.more" })
    #expect(last.facts["count"] == "4900")
  }

  /// The scanner reads what the other reader of CSV reads.
  @Test func scannerAgreesWithTheReader() {
    let pieces = ["a", "é", "\"", "\"\"", ",", "\n", "\r\n", "\r", " ", ";", "1"]
    var state: UInt64 = 11
    for _ in 0..<4_000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int((state >> 33) % UInt64(pieces.count))]
      }
      let bytes = Array(text.utf8)
      let (table, problems) = CSVReader.read(bytes, name: "a.csv")
      var scanner = TableScanner(bytes, name: "a.csv", limits: .results)
      var rows: [[String]] = []
      var places: [String] = []
      var cells: [TableScanner.Cell] = []
      while scanner.next(into: &cells) {
        rows.append(cells.map { scanner.text($0) })
        places += cells.map { scanner.location($0).description }
      }
      guard let table else {
        #expect(rows.isEmpty, "\(text.debugDescription)")
        continue
      }
      #expect(rows == table.rows.map { $0.map(\.text) }, "\(text.debugDescription)")
      #expect(
        places == table.rows.flatMap { $0.map(\.location.description) },
        "\(text.debugDescription)")
      #expect(
        scanner.diagnostics.map(\.placed) == problems.map(\.placed), "\(text.debugDescription)")
    }
  }
}
