extension ChecklistTemplate {
  /// The checklist; id and title are escaped already.
  static func checklistText(id: String, title: String) -> String {
    checklistHead(id: id, title: title) + checklistInside + checklistOutside
  }

  /// Everything before the sections.
  private static func checklistHead(id: String, title: String) -> String {
    #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- Daftar periksa baru. Ganti contoh-contohnya dengan milik Anda, lalu hapus komentar ini.
         A new checklist. Put your own in place of the examples, then delete these comments.
         Skema bagi penyunting XML / schema for XML editors: Checklists/schema/checklist-1.xsd
         Urutan unsur tetap seperti di sini / elements keep the order that they have here. -->
    <checklist xmlns="urn:patuh:checklist:1" id="\#(id)" version="1"
        xml:lang="id" languages="id en">
      <!-- Setiap teks ditulis dalam semua bahasa yang dijanjikan di atas.
           Every text is written in all the languages promised above. -->
      <title>\#(title)</title>
      <title xml:lang="en">\#(title)</title>
      <description>Contoh: menguji pelayanan loket terhadap SOP dan standar pelayanannya.</description>
      <description xml:lang="en">
        Example: tests the service at a counter against its SOP and its service standard.
      </description>

      <!-- Dasar: peraturan, standar, kebijakan. certainty: confirmed (dibaca di sumbernya),
           recalled (dari ingatan), uncertain (diragukan), proposal (usulan sendiri).
           What it rests on: laws, standards, policies. certainty: confirmed (read in the source),
           recalled (from memory), uncertain (doubtful), proposal (your own). -->
      <source id="service-standard" effective="2026-01-01" certainty="proposal">
        <title>Standar pelayanan kantor</title>
        <title xml:lang="en">Service standard of the office</title>
      </source>

      <!-- Persyaratan yang diuji. Bila sudah ada berkas SOP, tulis <sop href="sop/nama.xml"/> di
           sini, sebelum persyaratan, dan pakai id persyaratan dari SOP itu.
           The requirements to be tested. Once there is a file with the SOP, write
           <sop href="sop/name.xml"/> here, before the requirements, and use the ids of its own. -->
      <requirement id="approved" source="service-standard" clause="1" certainty="proposal">
        <text>SOP disahkan dan tersedia di tempat kerja.</text>
        <text xml:lang="en">The SOP is approved and at hand where the work is done.</text>
      </requirement>
      <requirement id="in-time" source="service-standard" clause="2" certainty="proposal">
        <text>Permohonan selesai dalam batas waktu.</text>
        <text xml:lang="en">Applications are finished within the time limit.</text>
      </requirement>
      <requirement id="files-complete" source="service-standard" clause="3" certainty="proposal">
        <text>Setiap berkas diperiksa kelengkapannya sebelum diproses.</text>
        <text xml:lang="en">Every file is checked for completeness before it is processed.</text>
      </requirement>
      <requirement id="public-served" source="service-standard" clause="4" certainty="proposal">
        <text>Masyarakat dilayani dengan baik dan dapat mengadu.</text>
        <text xml:lang="en">The public is served well and can complain.</text>
      </requirement>

      <!-- Nilai bernama: ditulis {limit-days} dalam kriteria dan teks, dapat diganti setiap unit.
           Named values: written {limit-days} in criteria and texts; a unit may override them. -->
      <parameter id="limit-days" value="5" unit="workday" minimum="1" maximum="30"
          source="service-standard" certainty="proposal">
        <title>Batas waktu penyelesaian</title>
        <title xml:lang="en">Time limit for an application</title>
      </parameter>

      <!-- Sumbu untuk menggolongkan butir; setiap nilai mendapat skor sendiri.
           An axis to classify items by; every value gets a score of its own. -->
      <axis id="function">
        <title>Fungsi manajemen</title>
        <title xml:lang="en">Management function</title>
        <value id="planning">
          <title>Perencanaan</title>
          <title xml:lang="en">Planning</title>
        </value>
        <value id="actuating">
          <title>Pelaksanaan</title>
          <title xml:lang="en">Actuating</title>
        </value>
        <value id="controlling">
          <title>Pengendalian</title>
          <title xml:lang="en">Controlling</title>
        </value>
      </axis>

      <!-- Skor 0 sampai 100, rata-rata tertimbang. combine: bobot kedua sisi; bila skornya berbeda
           lebih dari discrepancy, itu menjadi temuan. cap: batas skor bila butir kritis gagal.
           rating: sebutan mulai dari skor itu; yang terendah mulai dari 0.
           Scores from 0 to 100, a weighted mean. combine: the weights of the two sides; where their
           scores differ by more than discrepancy, that is a finding. cap: the highest score left
           when a critical item fails. rating: the word from that score on; the lowest begins at 0. -->
      <scoring model="weighted-mean" not-applicable="leave-out" not-tested="leave-out"
          undetermined="zero" decimals="2">
        <combine internal="0.6" external="0.4" discrepancy="20"/>
        <cap on="critical" at="59.99"/>
        <rating id="A" from="90" tone="good">
          <title>Patuh</title>
          <title xml:lang="en">Compliant</title>
        </rating>
        <rating id="B" from="60" tone="fair">
          <title>Cukup patuh</title>
          <title xml:lang="en">Partly compliant</title>
        </rating>
        <rating id="C" from="0" tone="poor">
          <title>Tidak patuh</title>
          <title xml:lang="en">Not compliant</title>
        </rating>
      </scoring>

      <!-- Tingkat temuan: baris pertama yang cocok berlaku; below adalah pencapaian 0 sampai 1.
           due: tenggat dalam hari. escalate-minors: sejak sekian temuan minor pada satu pasal.
           The grade of a finding: the first line that fits holds; below is an attainment from 0 to 1.
           due: days until it is due. escalate-minors: from so many minor ones under one clause. -->
      <findings escalate-minors="3">
        <grade severity="critical" is="major"/>
        <grade severity="major" is="major" below="0.5"/>
        <grade severity="major" is="minor"/>
        <grade severity="minor" is="minor"/>
        <grade severity="observation" is="observation"/>
        <due grade="major" days="30"/>
        <due grade="minor" days="60"/>
        <due grade="observation" days="90"/>
      </findings>

    """#
  }
}
