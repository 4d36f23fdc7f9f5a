/// The texts of new documents, to begin with: small, valid, in Indonesian and English, with a word on
/// what goes where.
public enum ChecklistTemplate {
  /// A new checklist; `nil` when the id is none.
  ///
  /// It has no SOP yet; two items, one for each side, show the two kinds of answer that are used most.
  public static func checklist(id: String) -> String? {
    guard ValueForm.isID(id.utf8) else { return nil }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <checklist xmlns="urn:patuh:checklist:1"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="urn:patuh:checklist:1 schema/checklist-1.xsd"
        id="\(id)" version="1" xml:lang="id" languages="id en">
        <title>Judul daftar periksa</title>
        <title xml:lang="en">Title of the checklist</title>

        <!-- Laws and rules. Their ids are named by requirements and parameters. -->
        <source id="rule-1" certainty="proposal">
          <title>Nama peraturan</title>
          <title xml:lang="en">Name of the rule</title>
        </source>

        <!-- An SOP beside this file: <sop href="sop/name.xml"/>. Its requirements can be tested below. -->

        <requirement id="requirement-1" source="rule-1" clause="1" certainty="proposal">
          <text>Yang diwajibkan.</text>
          <text xml:lang="en">What is demanded.</text>
        </requirement>

        <parameter id="limit-days" value="5" unit="workday" minimum="1" source="rule-1" certainty="proposal">
          <title>Batas waktu</title>
          <title xml:lang="en">Time limit</title>
        </parameter>

        <scoring model="weighted-mean">
          <combine internal="0.5" external="0.5" discrepancy="20"/>
          <rating id="A" from="80" tone="good">
            <title>Baik</title>
            <title xml:lang="en">Good</title>
          </rating>
          <rating id="B" from="60" tone="fair">
            <title>Cukup</title>
            <title xml:lang="en">Fair</title>
          </rating>
          <rating id="C" from="0" tone="poor">
            <title>Kurang</title>
            <title xml:lang="en">Poor</title>
          </rating>
        </scoring>

        <section id="section-1">
          <title>Bagian pertama</title>
          <title xml:lang="en">First section</title>

          <item id="A-1" side="internal" requirement="requirement-1" severity="major" weight="2">
            <question>Apakah kewajiban itu dipenuhi?</question>
            <question xml:lang="en">Is the requirement met?</question>
            <evidence required="true">Dokumen yang membuktikannya</evidence>
            <evidence xml:lang="en">The document that proves it</evidence>
            <conformity/>
          </item>

          <item id="A-2" side="external" requirement="requirement-1">
            <question>Berapa hari kerja rata-rata sampai selesai?</question>
            <question xml:lang="en">How many working days does it take on average?</question>
            <measure at-most="{limit-days}" unit="workday" minimum="0"/>
            <finding due="30">
              <condition>Rata-rata {value} hari kerja; batasnya {limit-days}.</condition>
              <condition xml:lang="en">{value} working days on average; the limit is {limit-days}.</condition>
            </finding>
          </item>
        </section>
      </checklist>

      """
  }

  /// A new SOP; `nil` when the id is none.
  ///
  /// It has a start, a decision with both branches, a step with a time limit, an end, and one
  /// requirement. The date is that of its making, as in `2026-04-05`.
  public static func sop(id: String, created date: String) -> String? {
    guard ValueForm.isID(id.utf8), ValueType.date.accepts(date) else { return nil }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <sop xmlns="urn:patuh:sop:1"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="urn:patuh:sop:1 ../schema/sop-1.xsd"
        id="\(id)" version="1" xml:lang="id" languages="id en">
        <title>Nama SOP</title>
        <title xml:lang="en">Name of the SOP</title>

        <identity number="SOP-1" created="\(date)" effective="\(date)">
          <owner>Unit pemilik</owner>
          <owner xml:lang="en">Owning unit</owner>
          <approved-by>Jabatan yang mengesahkan</approved-by>
          <approved-by xml:lang="en">Approving position</approved-by>
          <qualification><text>Kualifikasi pelaksana</text><text xml:lang="en">Qualification of performers</text></qualification>
          <related><text>SOP terkait</text><text xml:lang="en">Related SOP</text></related>
          <equipment><text>Peralatan</text><text xml:lang="en">Equipment</text></equipment>
          <warning><text>Peringatan</text><text xml:lang="en">Warning</text></warning>
          <record><text>Pencatatan</text><text xml:lang="en">Record</text></record>
        </identity>

        <source id="rule-1" certainty="proposal">
          <title>Nama peraturan</title>
          <title xml:lang="en">Name of the rule</title>
        </source>

        <performer id="officer">
          <title>Petugas</title>
          <title xml:lang="en">Officer</title>
        </performer>

        <step id="begin" kind="start">
          <activity>Permohonan diterima</activity>
          <activity xml:lang="en">The application arrives</activity>
        </step>
        <step id="check" kind="decision" performer="officer">
          <activity>Apakah berkas lengkap?</activity>
          <activity xml:lang="en">Is the file complete?</activity>
          <time most="15" unit="minute" certainty="proposal"/>
          <branch on="yes" to="handle"/>
          <branch on="no" to="return"/>
        </step>
        <step id="return" performer="officer" next="done">
          <activity>Kembalikan berkas dengan penjelasan</activity>
          <activity xml:lang="en">Return the file with an explanation</activity>
        </step>
        <step id="handle" performer="officer">
          <activity>Selesaikan permohonan</activity>
          <activity xml:lang="en">Handle the application</activity>
          <time most="5" unit="workday" since="check" certainty="proposal"/>
          <output>Keputusan</output>
          <output xml:lang="en">Decision</output>
        </step>
        <step id="done" kind="end">
          <activity>Selesai</activity>
          <activity xml:lang="en">Done</activity>
        </step>

        <requirement id="handled-in-time" source="rule-1" step="handle" certainty="proposal">
          <text>Permohonan selesai tepat waktu.</text>
          <text xml:lang="en">The application is handled in time.</text>
        </requirement>
      </sop>

      """
  }
}
