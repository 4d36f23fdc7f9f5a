extension ChecklistTemplate {
  /// The SOP; id and title are escaped already.
  static func sopText(id: String, title: String) -> String {
    #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- SOP baru. Ganti contoh-contohnya dengan milik Anda, lalu hapus komentar ini.
         A new SOP. Put your own in place of the examples, then delete these comments.
         Skema bagi penyunting XML / schema for XML editors: Checklists/schema/sop-1.xsd -->
    <sop xmlns="urn:patuh:sop:1" id="\#(id)" version="1" xml:lang="id" languages="id en">
      <!-- Setiap teks ditulis dalam semua bahasa yang dijanjikan di atas.
           Every text is written in all the languages promised above. -->
      <title>\#(title)</title>
      <title xml:lang="en">\#(title)</title>

      <!-- Identitas; approved-by adalah jabatan, bukan nama orang.
           Identity; approved-by is a position, never a person's name. -->
      <identity number="SOP-001" created="2026-01-01" revised="2026-01-01" effective="2026-01-01">
        <owner>Seksi pelayanan</owner>
        <owner xml:lang="en">Service section</owner>
        <approved-by>Kepala kantor</approved-by>
        <approved-by xml:lang="en">Head of office</approved-by>
        <qualification>
          <text>Menguasai persyaratan pelayanan</text>
          <text xml:lang="en">Knows the requirements of the service</text>
        </qualification>
        <related>
          <text>SOP pengelolaan arsip</text>
          <text xml:lang="en">SOP on keeping records</text>
        </related>
        <equipment>
          <text>Komputer dan register</text>
          <text xml:lang="en">Computer and register</text>
        </equipment>
        <warning>
          <text>Berkas yang tidak diperiksa tertunda di langkah berikutnya.</text>
          <text xml:lang="en">Files that are not checked are held up at the next step.</text>
        </warning>
        <record>
          <text>Register permohonan</text>
          <text xml:lang="en">Register of applications</text>
        </record>
      </identity>

      <!-- Dasar; certainty: confirmed, recalled, uncertain atau proposal (usulan sendiri).
           What it rests on; certainty: confirmed, recalled, uncertain or proposal (your own). -->
      <source id="service-standard" effective="2026-01-01" certainty="proposal">
        <title>Standar pelayanan kantor</title>
        <title xml:lang="en">Service standard of the office</title>
      </source>

      <!-- Pelaksana: kolom pada bagan alir. Performers: the columns of the flow chart. -->
      <performer id="applicant">
        <title>Pemohon</title>
        <title xml:lang="en">Applicant</title>
      </performer>
      <performer id="officer">
        <title>Petugas loket</title>
        <title xml:lang="en">Counter officer</title>
      </performer>
      <performer id="head">
        <title>Kepala seksi</title>
        <title xml:lang="en">Head of section</title>
      </performer>

      <!-- Langkah: kind start, process (bawaan), decision, end atau connector. Tanpa next, langkah
           berikutnya dalam dokumen yang menyusul.
           Steps: kind start, process (the default), decision, end or connector. Without next, the
           step that follows in the document comes after it. -->
      <step id="apply" kind="start" performer="applicant">
        <activity>Menyerahkan permohonan dan berkas</activity>
        <activity xml:lang="en">Hands in the application and its file</activity>
      </step>

      <!-- Keputusan: pertanyaan dengan cabang ya dan tidak. Waktu: paling lama sekian, sejak akhir
           langkah sebelumnya atau langkah since.
           A decision: a question with branches for yes and no. Time: at most so much since the end
           of the step before, or of the step since. -->
      <step id="check" kind="decision" performer="officer">
        <activity>Apakah berkas lengkap?</activity>
        <activity xml:lang="en">Is the file complete?</activity>
        <prerequisite>Daftar persyaratan</prerequisite>
        <prerequisite xml:lang="en">List of what is required</prerequisite>
        <time most="15" unit="minute" certainty="proposal"/>
        <output>Lembar pemeriksaan berkas</output>
        <output xml:lang="en">Check sheet of the file</output>
        <note>Berkas yang tidak lengkap dikembalikan dengan alasan tertulis.</note>
        <note xml:lang="en">An incomplete file is returned with the reason in writing.</note>
        <branch on="yes" to="process"/>
        <branch on="no" to="return"/>
      </step>

      <step id="return" performer="officer" next="apply-again">
        <activity>Mengembalikan berkas kepada pemohon</activity>
        <activity xml:lang="en">Returns the file to the applicant</activity>
        <time most="1" unit="day" certainty="proposal"/>
      </step>
      <step id="apply-again" kind="end" performer="applicant">
        <activity>Melengkapi berkas dan mengajukan lagi</activity>
        <activity xml:lang="en">Completes the file and applies again</activity>
      </step>

      <step id="process" performer="officer">
        <activity>Memproses permohonan</activity>
        <activity xml:lang="en">Processes the application</activity>
        <time most="4" unit="workday" since="check" certainty="proposal"/>
      </step>
      <step id="sign" performer="head">
        <activity>Memeriksa dan menandatangani</activity>
        <activity xml:lang="en">Reviews and signs</activity>
        <time most="1" unit="workday" certainty="proposal"/>
      </step>
      <step id="hand-over" kind="end" performer="officer">
        <activity>Menyerahkan hasil dan mencatatnya</activity>
        <activity xml:lang="en">Hands over the result and records it</activity>
        <output>Tanda terima</output>
        <output xml:lang="en">Receipt</output>
      </step>

      <!-- Yang dituntut SOP; butir daftar periksa menyebut id-nya.
           What the SOP demands; the items of checklists name it by its id. -->
      <requirement id="files-checked" source="service-standard" clause="3" step="check"
          certainty="proposal">
        <text>Setiap berkas diperiksa kelengkapannya sebelum diproses.</text>
        <text xml:lang="en">Every file is checked for completeness before it is processed.</text>
      </requirement>
      <requirement id="finished-in-time" source="service-standard" clause="2" step="sign"
          certainty="proposal">
        <text>Permohonan selesai paling lama 5 hari kerja sejak berkas lengkap.</text>
        <text xml:lang="en">
          Applications are finished within 5 working days from a complete file.
        </text>
      </requirement>
    </sop>

    """#
  }
}
