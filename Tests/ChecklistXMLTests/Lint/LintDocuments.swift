import AuditModel
import Diagnostics
import Testing

@testable import ChecklistXML

/// Small documents that the linter has nothing to say about.
enum LintDocuments {
  /// A checklist with every kind of answer; both sides test `greeting`.
  static let checklist = """
    <checklist xmlns="urn:patuh:checklist:1" id="desk" version="1" xml:lang="en">
    <title>Desk</title>
    <source id="law"><title>Law</title></source>
    <source id="practice"><title>Practice</title></source>
    <sop href="desk.xml"/>
    <requirement id="greeting" source="practice"><text>Greet</text></requirement>
    <parameter id="days" value="4" minimum="1" maximum="30" source="law"><title>Days</title></parameter>
    <parameter id="rate" value="0.05" minimum="0.01" maximum="0.2"><title>Rate</title></parameter>
    <parameter id="open-on" value="2026-01-02" type="date"><title>Opening</title></parameter>
    <axis id="function"><title>Function</title>
    <value id="planning"><title>Planning</title></value>
    <value id="acting"><title>Acting</title></value>
    </axis>
    <axis id="quality"><title>Quality</title><value id="speed"><title>Speed</title></value></axis>
    <scoring model="weighted-mean">
    <combine internal="0.6" external="0.4" discrepancy="20"/>
    <cap on="critical" at="59.99"/>
    <rating id="A" from="80"><title>Good</title></rating>
    <rating id="B" from="0"><title>Poor</title></rating>
    </scoring>
    <section id="first" class="function:acting"><title>First</title>
    <item id="C-1" side="both" requirement="greeting" class="function:planning quality:speed">
    <question>Open since {open-on}?</question><conformity partial="0.4"/></item>
    <item id="L-1" side="internal" requirement="greeting"><question>How well?</question>
    <ladder conforming-from="0.8"><step id="full" value="1"><title>Fully</title></step>
    <step id="none" value="0"><title>Not</title></step></ladder></item>
    <item id="M-1" side="internal" requirement="in-time"><question>How long?</question>
    <measure at-most="{days}" minimum="0" maximum="60"/></item>
    </section>
    <section id="second"><title>Second</title>
    <item id="S-1" side="external" requirement="in-time"><question>Sample at {rate}?</question>
    <sample tolerable="{rate}" confidence="0.95"/></item>
    <item id="I-1" side="external"><question>Index?</question>
    <index name="ikm" at-least="76.61" minimum="25" maximum="100"/></item>
    <section id="inner"><title>Inner</title>
    <item id="P-1" side="internal"><question>Cases?</question><case-test test="in-time"/></item>
    <item id="O-1" side="internal"><question>Channels?</question>
    <choice several="true"><option id="web" value="0.5"><title>Web</title></option>
    <option id="desk" value="0.5"><title>Desk</title></option></choice></item>
    <item id="T-1" side="internal" weight="0"><question>Remarks?</question><text/></item>
    </section>
    </section>
    </checklist>
    """

  /// The SOP of the checklist.
  static let sop = """
    <sop xmlns="urn:patuh:sop:1" id="desk-sop" version="1" xml:lang="en">
    <title>Desk</title>
    <identity number="7" created="2025-01-02" revised="2025-06-01" effective="2025-06-01">
    <owner>Service</owner><approved-by>Head</approved-by></identity>
    <source id="law"><title>Law</title></source>
    <performer id="clerk"><title>Clerk</title></performer>
    <step id="begin" kind="start"><activity>Begin</activity></step>
    <step id="check" kind="decision" performer="clerk"><activity>Complete?</activity>
    <branch on="yes" to="issue"/><branch on="no" to="begin"/></step>
    <step id="issue" performer="clerk"><activity>Issue</activity>
    <time most="4" unit="workday" since="check"/></step>
    <step id="done" kind="end"><activity>Done</activity></step>
    <requirement id="in-time" source="law" step="issue"><text>In time</text></requirement>
    </sop>
    """

  static let models = ["weighted-mean", "deduction", "minimum", "maturity"]

  /// What the linter says of a checklist, with the SOP above unless told otherwise.
  static func lint(_ checklist: Marked, sops: [String] = [sop]) throws -> [Diagnostic] {
    let read = ChecklistReader.read(try checklist.document("checklist.xml"))
    // What the reader already reports would prove nothing about the linter.
    let draft = try #require(read.value, "\(read.diagnostics.map(\.placed))")
    let sops = try sops.enumerated().map { number, text in
      let read = SOPReader.read(try Marked(text).document("sop-\(number + 1).xml"))
      return try #require(read.value, "\(read.diagnostics.map(\.placed))")
    }
    return Linter.lint(draft, sops: sops, knownModels: models)
  }
}
