extension ChecklistTemplate {
  /// The section of the internal side: conformity, measure, sample, case test and ladder.
  static let checklistInside = #"""

      <!-- class pada bagian berlaku untuk semua butirnya; butir dapat menyebut yang lain.
           class of a section holds for all its items; an item may name another. -->
      <section id="service" class="function:actuating">
        <title>Pelaksanaan SOP</title>
        <title xml:lang="en">The SOP in practice</title>
        <guidance>Dijawab dari berkas dan catatan kantor.</guidance>
        <guidance xml:lang="en">Answered from the files and records of the office.</guidance>

        <!-- Ya, sebagian, atau tidak. side="both": kedua sisi menjawab, dan jawabannya dibandingkan.
             Yes, partial or no. side="both": both sides answer, and their answers are compared. -->
        <item id="S-01" side="both" requirement="approved" severity="critical" weight="2"
            class="function:planning">
          <question>Apakah SOP yang disahkan tersedia di loket?</question>
          <question xml:lang="en">Is the approved SOP at hand at the counter?</question>
          <guidance>Minta petugas menunjukkannya; periksa tanggal pengesahan.</guidance>
          <guidance xml:lang="en">Ask the officer to show it; check the date of approval.</guidance>
          <evidence required="true">Foto halaman pengesahan</evidence>
          <evidence xml:lang="en">Photo of the page of approval</evidence>
          <conformity partial="0.5"/>
          <!-- Yang dikatakan bila butir gagal; bagian yang tidak ditulis memakai teks bawaan.
               What is said when the item fails; a part that is missing says the built-in text. -->
          <finding due="14">
            <condition>SOP tidak tersedia di loket {unit-name}; jawaban: {answer}.</condition>
            <condition xml:lang="en">
              The SOP is not at hand at the counter of {unit-name}; answer: {answer}.
            </condition>
            <cause>Dipastikan oleh pemeriksa: SOP belum dibagikan setelah disahkan.</cause>
            <cause xml:lang="en">
              To be confirmed by the auditor: the SOP was not handed out once approved.
            </cause>
            <effect>Petugas bekerja menurut kebiasaan masing-masing.</effect>
            <effect xml:lang="en">Officers work by habits of their own.</effect>
            <recommendation>Kepala seksi menyediakan SOP di setiap loket.</recommendation>
            <recommendation xml:lang="en">
              The head of section puts the SOP at every counter.
            </recommendation>
          </finding>
        </item>

        <!-- Angka terukur terhadap tepat satu batas: at-least, at-most, above, below atau equals.
             applies: hanya bila syarat terpenuhi; id dengan tanda - ditulis dengan _.
             A measured number against exactly one of at-least, at-most, above, below and equals.
             applies: only where the condition is met; ids with - are written with _. -->
        <item id="S-02" side="internal" requirement="in-time" severity="major" weight="3"
            applies="S_01.answer != 'no'">
          <question>Berapa hari kerja penyelesaian permohonan, rata-rata?</question>
          <question xml:lang="en">How many working days does an application take on average?</question>
          <measure at-most="{limit-days}" unit="workday" minimum="0" credit="proportional"/>
          <finding>
            <condition>
              Penyelesaian rata-rata {value} hari kerja; batasnya {threshold} hari kerja.
            </condition>
            <condition xml:lang="en">
              Applications take {value} working days on average; the limit is {threshold}.
            </condition>
          </finding>
        </item>

        <!-- Sampel acak: berapa yang menyimpang dari berapa berkas. Lulus bila batas atas tingkat
             penyimpangan pada keyakinan itu tidak melebihi tolerable: 59 berkas tanpa penyimpangan.
             A random sample: how many deviate in how many files. Met when the upper limit of the
             deviation rate at that confidence is at most tolerable: 59 files without a deviation. -->
        <item id="S-03" side="internal" requirement="files-complete" severity="major" weight="2">
          <question>Apakah berkas diperiksa kelengkapannya sebelum diproses?</question>
          <question xml:lang="en">Are files checked for completeness before processing?</question>
          <guidance>Tarik sampel acak dari register; berkas yang hilang adalah penyimpangan.</guidance>
          <guidance xml:lang="en">
            Draw a random sample from the register; a lost file is a deviation.
          </guidance>
          <sample tolerable="0.05" confidence="0.95"/>
          <finding>
            <condition>
              {deviations} dari {size} berkas tidak diperiksa; batas atas {upper-limit}.
            </condition>
            <condition xml:lang="en">
              {deviations} of {size} files were not checked; upper limit {upper-limit}.
            </condition>
          </finding>
        </item>

        <!-- Seluruh kasus diuji, bukan sampel: test adalah nama uji kasusnya.
             All cases are tested, not a sample: test is the name of the case test. -->
        <item id="S-04" side="internal" requirement="in-time" severity="major" weight="3">
          <question>Apakah semua permohonan selesai dalam {limit-days} hari kerja?</question>
          <question xml:lang="en">Are all applications finished in {limit-days} working days?</question>
          <case-test test="within-limit" tolerable="0.02"/>
        </item>

        <!-- Tangga: satu anak tangga dipilih; memenuhi sejak pencapaian conforming-from.
             A ladder: one step is chosen; it conforms from the attainment conforming-from on. -->
        <item id="S-05" side="internal" requirement="in-time" weight="2"
            class="function:controlling">
          <question>Sejauh mana atasan memantau batas waktu?</question>
          <question xml:lang="en">How closely do supervisors watch the time limit?</question>
          <ladder conforming-from="0.7">
            <step id="daily" value="1">
              <title>Setiap hari, dengan catatan</title>
              <title xml:lang="en">Every day, on record</title>
            </step>
            <step id="weekly" value="0.7">
              <title>Setiap minggu, dengan catatan</title>
              <title xml:lang="en">Every week, on record</title>
            </step>
            <step id="at-times" value="0.3">
              <title>Kadang-kadang, tanpa catatan</title>
              <title xml:lang="en">At times, without record</title>
            </step>
            <step id="never" value="0">
              <title>Tidak pernah</title>
              <title xml:lang="en">Never</title>
            </step>
          </ladder>
        </item>
      </section>

    """#

  /// The section of the external side: index, choice and text.
  static let checklistOutside = #"""
      <section id="public" class="function:controlling">
        <title>Pandangan masyarakat</title>
        <title xml:lang="en">The view of the public</title>

        <!-- Indeks dari survei atau dari luar, dinilai seperti angka terukur.
             An index from a survey or from outside, judged like a measured number. -->
        <item id="P-01" side="external" requirement="public-served" severity="major" weight="3">
          <question>Berapa indeks kepuasan masyarakat?</question>
          <question xml:lang="en">What is the public satisfaction index?</question>
          <index name="ikm" at-least="76.61" minimum="25" maximum="100" credit="proportional"/>
        </item>

        <!-- Pilihan; several="true": boleh beberapa, nilainya dijumlahkan sampai paling tinggi 1.
             A choice; several="true": as many as fit, their values add up to 1 at most. -->
        <item id="P-02" side="external" requirement="public-served" weight="2">
          <question>Saluran pengaduan apa saja yang ditanggapi?</question>
          <question xml:lang="en">Which complaint channels get a response?</question>
          <choice several="true">
            <option id="counter" value="0.4">
              <title>Loket pengaduan</title>
              <title xml:lang="en">Complaints counter</title>
            </option>
            <option id="phone" value="0.3">
              <title>Telepon atau pesan singkat</title>
              <title xml:lang="en">Telephone or text message</title>
            </option>
            <option id="web" value="0.3">
              <title>Situs web</title>
              <title xml:lang="en">Web site</title>
            </option>
          </choice>
        </item>

        <!-- Teks bebas: tidak pernah dinilai, jadi bobotnya 0. Tanpa requirement: hanya memberi tahu.
             Free text: never scored, so its weight is 0. Without requirement: it only informs. -->
        <item id="P-03" side="external" weight="0">
          <question>Apa saran masyarakat?</question>
          <question xml:lang="en">What does the public suggest?</question>
          <text/>
        </item>
      </section>
    </checklist>

    """#
}
