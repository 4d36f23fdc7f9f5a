/// Small valid documents that the tests change in one place.
enum ValidDocuments {
  /// A checklist that uses every element and every kind of answer.
  static let checklist = """
    <?xml version="1.0" encoding="UTF-8"?>
    <checklist xmlns="urn:patuh:checklist:1" id="desk" version="1" xml:lang="id" languages="id en">
      <title>Loket</title>
      <title xml:lang="en">Desk</title>
      <description>Contoh</description>
      <description xml:lang="en">Example</description>
      <source id="law" effective="2020-01-01" until="2030-12-31" certainty="recalled">
        <title>Aturan</title>
        <title xml:lang="en">Rule</title>
        <note>Catatan</note>
        <note xml:lang="en">Note</note>
      </source>
      <requirement id="on-time" source="law" clause="3">
        <text>Tepat waktu</text>
        <text xml:lang="en">On time</text>
      </requirement>
      <parameter id="days" value="4" unit="workday" minimum="1" maximum="30" source="law">
        <title>Hari</title>
        <title xml:lang="en">Days</title>
      </parameter>
      <axis id="function">
        <title>Fungsi</title>
        <title xml:lang="en">Function</title>
        <value id="planning">
          <title>Perencanaan</title>
          <title xml:lang="en">Planning</title>
        </value>
        <value id="acting">
          <title>Pelaksanaan</title>
          <title xml:lang="en">Acting</title>
        </value>
      </axis>
      <scoring model="weighted-mean" not-applicable="met" decimals="1">
        <combine internal="0.6" external="0.4" discrepancy="20"/>
        <cap on="critical" at="77.99"/>
        <rating id="A" from="80" tone="good">
          <title>Baik</title>
          <title xml:lang="en">Good</title>
        </rating>
        <rating id="B" from="0" tone="poor">
          <title>Buruk</title>
          <title xml:lang="en">Bad</title>
        </rating>
      </scoring>
      <findings escalate-minors="3">
        <grade severity="critical" is="major"/>
        <grade severity="major" is="major" below="0.5"/>
        <grade severity="major" is="minor"/>
        <grade severity="minor" is="minor"/>
        <grade severity="observation" is="observation"/>
        <due grade="major" days="30"/>
      </findings>
      <section id="all" class="function:acting">
        <title>Semua</title>
        <title xml:lang="en">All</title>
        <guidance>Baca</guidance>
        <guidance xml:lang="en">Read</guidance>
        <item id="C-1" side="both" requirement="on-time" severity="critical" weight="2" class="function:planning">
          <question>Selesai dalam {days} hari?</question>
          <question xml:lang="en">Done within {days} days?</question>
          <guidance>Lihat</guidance>
          <guidance xml:lang="en">Look</guidance>
          <evidence required="true">Berkas</evidence>
          <evidence xml:lang="en">File</evidence>
          <conformity partial="0.4"/>
          <finding grade="minor" due="10">
            <condition>Jawaban {answer}</condition>
            <condition xml:lang="en">Answer {answer}</condition>
            <cause>Sebab</cause>
            <cause xml:lang="en">Cause</cause>
            <effect>Akibat</effect>
            <effect xml:lang="en">Effect</effect>
            <recommendation>Saran</recommendation>
            <recommendation xml:lang="en">Advice</recommendation>
          </finding>
        </item>
        <item id="L-1" side="internal">
          <question>Tingkat?</question>
          <question xml:lang="en">Level?</question>
          <ladder conforming-from="0.5">
            <step id="full" value="1"><title>Penuh</title><title xml:lang="en">Full</title></step>
            <step id="none" value="0"><title>Tidak</title><title xml:lang="en">None</title></step>
          </ladder>
        </item>
        <item id="M-1" side="internal">
          <question>Berapa lama?</question>
          <question xml:lang="en">How long?</question>
          <measure at-most="{days}" unit="workday" minimum="0" maximum="365" credit="proportional"/>
        </item>
        <item id="S-1" side="external">
          <question>Contoh?</question>
          <question xml:lang="en">Sample?</question>
          <sample tolerable="0.05" confidence="0.95"/>
        </item>
        <item id="I-1" side="external">
          <question>Indeks?</question>
          <question xml:lang="en">Index?</question>
          <index name="ikm" at-least="76.61" minimum="25" maximum="100"/>
        </item>
        <section id="inner">
          <title>Dalam</title>
          <title xml:lang="en">Inner</title>
          <item id="P-1" side="internal">
            <question>Kasus?</question>
            <question xml:lang="en">Cases?</question>
            <case-test test="in-time" tolerable="0.01"/>
          </item>
          <item id="O-1" side="internal">
            <question>Kanal?</question>
            <question xml:lang="en">Channels?</question>
            <choice several="true">
              <option id="web" value="0.5"><title>Web</title><title xml:lang="en">Web</title></option>
              <option id="desk" value="0.5"><title>Loket</title><title xml:lang="en">Desk</title></option>
            </choice>
          </item>
          <item id="T-1" side="internal" weight="0">
            <question>Catatan?</question>
            <question xml:lang="en">Remarks?</question>
            <text/>
          </item>
        </section>
      </section>
    </checklist>

    """
}

extension ValidDocuments {
  /// An SOP that uses every element.
  static let sop = """
    <?xml version="1.0" encoding="UTF-8"?>
    <sop xmlns="urn:patuh:sop:1" id="issue" version="3" xml:lang="id" languages="id en">
      <title>Penerbitan</title>
      <title xml:lang="en">Issuing</title>
      <identity number="SOP-7" created="2024-01-02" revised="2025-01-02" effective="2025-02-01">
        <owner>Seksi layanan</owner>
        <owner xml:lang="en">Service section</owner>
        <approved-by>Kepala kantor</approved-by>
        <approved-by xml:lang="en">Head of office</approved-by>
        <qualification><text>Terlatih</text><text xml:lang="en">Trained</text></qualification>
        <related><text>SOP arsip</text><text xml:lang="en">Filing SOP</text></related>
        <equipment><text>Komputer</text><text xml:lang="en">Computer</text></equipment>
        <warning><text>Terlambat</text><text xml:lang="en">Late</text></warning>
        <record><text>Buku</text><text xml:lang="en">Book</text></record>
      </identity>
      <source id="law">
        <title>Aturan</title>
        <title xml:lang="en">Rule</title>
      </source>
      <performer id="desk">
        <title>Loket</title>
        <title xml:lang="en">Desk</title>
      </performer>
      <step id="begin" kind="start" performer="desk">
        <activity>Mulai</activity>
        <activity xml:lang="en">Begin</activity>
      </step>
      <step id="check" kind="decision" performer="desk">
        <activity>Lengkap?</activity>
        <activity xml:lang="en">Complete?</activity>
        <prerequisite>Berkas</prerequisite>
        <prerequisite xml:lang="en">File</prerequisite>
        <time most="10" unit="minute" since="begin" certainty="proposal"/>
        <output>Tanda terima</output>
        <output xml:lang="en">Receipt</output>
        <note>Catatan</note>
        <note xml:lang="en">Note</note>
        <branch on="yes" to="issue"/>
        <branch on="no" to="begin"/>
      </step>
      <step id="issue" performer="desk" next="done">
        <activity>Terbitkan</activity>
        <activity xml:lang="en">Issue</activity>
        <time most="4" unit="workday"/>
      </step>
      <step id="done" kind="end">
        <activity>Selesai</activity>
        <activity xml:lang="en">Done</activity>
      </step>
      <requirement id="in-time" source="law" clause="3" step="issue">
        <text>Terbit tepat waktu</text>
        <text xml:lang="en">Issued in time</text>
      </requirement>
    </sop>

    """
}

extension ValidDocuments {
  /// Results of the checklist above that answer every kind.
  static let results = """
    <?xml version="1.0" encoding="UTF-8"?>
    <results xmlns="urn:patuh:results:1" checklist="desk" version="1" unit="office-1" unit-name="Kantor contoh" period="2026-Q1" date="2026-04-05" synthetic="true">
      <parameter id="days" value="5"/>
      <result item="C-1" side="internal" answer="sebagian" by="supervisor" at="2026-04-01T10:30:00+07:00">
        <note>Lembar ketiga belum ada</note>
        <cause>Formulir lama</cause>
        <evidence href="files/c1.pdf" sha256="0000000000000000000000000000000000000000000000000000000000000001" title="Berkas"/>
      </result>
      <result item="C-1" side="external" answer="yes" at="2026-04-02">
        <evidence href="files/c1-photo.jpg"/>
      </result>
      <result item="L-1" side="internal" answer="full"/>
      <result item="M-1" value="3.5"/>
      <result item="S-1" size="60" deviations="1" population="400"/>
      <result item="I-1" numerator="160" denominator="2"/>
      <result item="P-1" population="120" deviations="2" no-evidence="1"/>
      <result item="O-1" answer="desk web"/>
      <result item="T-1" answer="Semua baik"/>
    </results>

    """

  /// The same results as CSV with semicolons and decimal commas; the override of a parameter has no
  /// place there.
  static let resultsCSV = """
    item;side;answer;value;numerator;denominator;size;deviations;population;no-evidence;note;cause;evidence;sha256;by;at;checklist;version;unit;unit-name;period;date;synthetic
    C-1;internal;sebagian;;;;;;;;"Lembar ketiga; belum ada";Formulir lama;files/c1.pdf;0000000000000000000000000000000000000000000000000000000000000001;supervisor;2026-04-01T10:30:00+07:00;desk;1;office-1;Kantor contoh;2026-Q1;2026-04-05;true
    C-1;external;yes;;;;;;;;;;files/c1-photo.jpg;;;2026-04-02;;;;;;;
    L-1;internal;full;;;;;;;;;;;;;;;;;;;;
    M-1;;;3,5;;;;;;;;;;;;;;;;;;;
    S-1;;;;;;60;1;400;;;;;;;;;;;;;;
    I-1;;;;160;2;;;;;;;;;;;;;;;;;
    P-1;;;;;;;2;120;1;;;;;;;;;;;;;
    O-1;;desk web;;;;;;;;;;;;;;;;;;;;
    T-1;;Semua baik;;;;;;;;;;;;;;;;;;;;

    """

  /// The same results as JSON.
  static let resultsJSON = """
    {
      "schema": "urn:patuh:results:1", "checklist": "desk", "version": "1", "unit": "office-1",
      "unit-name": "Kantor contoh", "period": "2026-Q1", "date": "2026-04-05", "synthetic": true,
      "parameters": {"days": 5},
      "results": [
        {"item": "C-1", "side": "internal", "answer": "sebagian", "by": "supervisor",
         "at": "2026-04-01T10:30:00+07:00", "note": "Lembar ketiga belum ada",
         "cause": "Formulir lama",
         "evidence": [{"href": "files/c1.pdf", "title": "Berkas",
           "sha256": "0000000000000000000000000000000000000000000000000000000000000001"}]},
        {"item": "C-1", "side": "external", "answer": "yes", "at": "2026-04-02",
         "evidence": [{"href": "files/c1-photo.jpg"}]},
        {"item": "L-1", "side": "internal", "answer": "full"},
        {"item": "M-1", "value": 3.5},
        {"item": "S-1", "size": 60, "deviations": 1, "population": "400"},
        {"item": "I-1", "numerator": 160, "denominator": 2},
        {"item": "P-1", "population": 120, "deviations": 2, "no-evidence": 1},
        {"item": "O-1", "answer": "desk web"},
        {"item": "T-1", "answer": "Semua baik", "note": null}
      ]
    }

    """
}
