import ArgumentParser
import Auditing
import Diagnostics

/// The texts of the store's commands, each in both languages.
enum StoreText: CaseIterable {
  case store, actingAs, title, name, person, role, unitOfRole, unitID, parentUnit, engagementID
  case checklists, unit, period, objective, start, end, duty, resultsFiles, dryRun, replace
  case itemID, side, checklistOfAudit, fields, note, cause, confirmCause, revision, accept,
    giveBack, reason
  case until, findingID, grade, stateOfFinding, open, overdue, repeated, owner, agrees
  case disagrees, textOfResponse, due, actionID, percent, effective, ineffective, file, dateOf
  case sourceOf, folder, number, checkpoint, key, format, backupPath, eventsAbout
  case created, engagementMoved, answersRecorded, answersSame, rowsUnedited, conflicts, wouldRecord
  case findingsRaised
  case kept, done, sound, unsigned, problems, backedUp, restored, evidenceSound, complete
  case incomplete, none
  case withoutWaivers, ageingDate, universe, year, days, daysUsed, planDone
  case reach, sectionOfScope, itemOfScope, release, mine
  case expires, sortOfFindings, viewName, saveView, removeView
  case provenAction, proof, resultsDate, overrideSubject, clear, findingsRevised, findingsWithdrawn
  case timeZone, timeZoneOfMigrated, zoneName, zoneSet, newID, renamed
  case formatOfExport, formatOfForm
  case condition, criteria, effect, recommendation, requirement, like, otherChecklist
  case regime, groupOfFollowUp, followUpDate, copyBefore, migrated, form
  case lettersOf, template, letterDate, answerBy, letterFormat, letterOutput
  case signer, packSigner, packSound
  case newKey, newKeyMade, checkpointSigner, clockBack, moreProblems
  case skipDamage, copiedEvidence, copiedInPart, unsoundReport, evidenceID

  /// The wording in both languages.
  var wordings: (indonesian: String, english: String) {
    switch self {
    case .store:
      (
        "Berkas penyimpanan (bawaan: PATUH_STORE, lalu folder data pengguna).",
        "The store's file (default: PATUH_STORE, then the user's data folder)."
      )
    case .actingAs:
      (
        "Bertindak sebagai orang ini (bawaan: PATUH_USER, lalu nama login).",
        "Act as this person (default: PATUH_USER, then the login name)."
      )
    case .resultsDate:
      (
        "Hari hasil, yang menjadi awal hitungan jatuh tempo (bawaan: yang tercatat).",
        "Day of the results, from which due days count (default: the recorded one)."
      )
    case .overrideSubject:
      (
        "Ambil juga berkas yang menyebut unit, periode, atau penugasan lain; dicatat dalam jejak.",
        "Take files that name another unit, period or engagement too; recorded in the trail."
      )
    case .clear:
      (
        "Hapus bagian jawaban: answer, note, cause, evidence.",
        "Remove parts of the answer: answer, note, cause, evidence."
      )
    case .findingsRevised:
      ("{count} rancangan temuan diperbarui{ids}", "{count} draft findings updated{ids}")
    case .findingsWithdrawn:
      ("{count} rancangan temuan ditarik{ids}", "{count} draft findings withdrawn{ids}")
    case .timeZone:
      (
        "Zona waktu organisasi, seperti Asia/Jayapura (bawaan: zona sistem).",
        "Time zone of the organisation, such as Asia/Jayapura (default: the system's)."
      )
    case .timeZoneOfMigrated:
      (
        "Zona waktu organisasi bila belum tercatat, seperti Asia/Jayapura (bawaan: zona sistem).",
        "Time zone of the organisation if none is recorded, such as Asia/Jayapura (default: the system's)."
      )
    case .zoneName:
      ("Nama zona, seperti Asia/Jayapura.", "Name of the zone, such as Asia/Jayapura.")
    case .zoneSet: ("zona waktu: {zone}", "time zone: {zone}")
    case .newID:
      ("Id baru; yang lama tetap menjadi alias.", "The new id; the old one stays an alias.")
    case .renamed: ("{old} kini {new}", "{old} is now {new}")
    case .title: ("Judul yang dibaca orang.", "The title that people read.")
    case .name: ("Nama yang dibaca orang.", "The name that people read.")
    case .person: ("Nama login orang itu.", "The login name of the person.")
    case .role:
      (
        "Peran: read-only, auditor, lead-auditor, auditee, manager, administrator.",
        "Role: read-only, auditor, lead-auditor, auditee, manager, administrator."
      )
    case .unitOfRole:
      (
        "Unit tempat peran berlaku beserta unit di bawahnya (bawaan: semua).",
        "Unit in which the role holds, with those below it (default: all)."
      )
    case .unitID: ("Id unit.", "Id of the unit.")
    case .parentUnit: ("Unit di atasnya.", "The unit above it.")
    case .engagementID: ("Id penugasan.", "Id of the engagement.")
    case .evidenceID: ("Id bukti, seperti E-2026-01/e1.", "Id of evidence, such as E-2026-01/e1.")
    case .checklists:
      (
        "Id daftar periksa dalam pustaka, atau jalur berkasnya.",
        "Ids of checklists in the library, or paths of their files."
      )
    case .unit: ("Unit yang diaudit.", "The unit that is audited.")
    case .period:
      ("Periode yang diaudit, seperti 2026-Q1.", "The period that is audited, such as 2026-Q1.")
    case .objective: ("Tujuan audit.", "What the audit is to find out.")
    case .start: ("Hari pertama, seperti 2026-04-01.", "First day, such as 2026-04-01.")
    case .end: ("Hari terakhir.", "Last day.")
    case .duty:
      ("Tugas dalam tim: lead, auditor, reviewer.", "Duty in the team: lead, auditor, reviewer.")
    case .resultsFiles:
      ("Berkas hasil: XML, CSV, JSON, atau XLSX.", "Files of results: XML, CSV, JSON or XLSX.")
    case .dryRun: ("Tunjukkan saja; tidak ada yang dicatat.", "Only show; nothing is recorded.")
    case .replace: ("Ganti jawaban yang berbeda.", "Replace answers that differ.")
    case .itemID: ("Id butir.", "Id of the item.")
    case .side:
      (
        "Sisi: internal atau external (bawaan: satu-satunya sisi butir).",
        "Side: internal or external (default: the item's only one)."
      )
    case .checklistOfAudit:
      (
        "Daftar periksa penugasan (bawaan: satu-satunya).",
        "The engagement's checklist (default: the only one)."
      )
    case .fields:
      (
        "Isi jawaban sebagai nama=nilai: answer=yes, value=12, size=59 deviations=0.",
        "The answer as name=value: answer=yes, value=12, size=59 deviations=0."
      )
    case .note: ("Catatan.", "A note.")
    case .cause: ("Sebab yang terlihat.", "The cause that was seen.")
    case .confirmCause:
      (
        "Pastikan sebab yang diusulkan daftar periksa apa adanya.",
        "Confirm the cause that the checklist suggests as it is."
      )
    case .revision:
      (
        "Jawaban ke berapa yang diubah; 0 bila belum ada.",
        "Which answer is changed; 0 where there is none."
      )
    case .accept: ("Terima jawaban.", "Accept the answer.")
    case .giveBack:
      (
        "Kembalikan jawaban kepada penulisnya; perlu --note.",
        "Return the answer to its author; needs --note."
      )
    case .reason: ("Alasan.", "The reason.")
    case .until:
      ("Berlaku sampai hari ini, seperti 2026-12-31.", "Holds until this day, such as 2026-12-31.")
    case .findingID: ("Id temuan, seperti E-1/3.", "Id of the finding, such as E-1/3.")
    case .grade: ("Tingkat: major, minor, observation.", "Grade: major, minor, observation.")
    case .stateOfFinding:
      (
        "Status: draft, issued, responded, agreed, implemented, verified, closed, accepted, withdrawn.",
        "State: draft, issued, responded, agreed, implemented, verified, closed, accepted, withdrawn."
      )
    case .open: ("Hanya yang belum selesai.", "Only those that are not done.")
    case .overdue: ("Hanya yang lewat jatuh tempo.", "Only those that are overdue.")
    case .repeated: ("Hanya yang berulang.", "Only those found before.")
    case .owner: ("Penanggung jawab tindakan.", "The owner of the action.")
    case .agrees: ("Manajemen setuju.", "Management agrees.")
    case .disagrees: ("Manajemen tidak setuju.", "Management disagrees.")
    case .textOfResponse: ("Tanggapan atau uraian.", "What is said.")
    case .due: ("Jatuh tempo, seperti 2026-06-30.", "Due day, such as 2026-06-30.")
    case .actionID: ("Id tindakan, seperti E-1/3.1.", "Id of the action, such as E-1/3.1.")
    case .percent: ("Seberapa jauh, 0 sampai 100.", "How far it is, 0 to 100.")
    case .effective: ("Tindakan terbukti efektif.", "What was done works.")
    case .ineffective: ("Tindakan belum efektif.", "What was done does not work yet.")
    case .file: ("Berkas.", "The file.")
    case .dateOf: ("Hari yang diwakili bukti.", "The day that the evidence represents.")
    case .provenAction:
      (
        "Id tindakan yang dibuktikan, seperti E-1/3.1; boleh juga oleh auditee.",
        "Id of the action that it proves, such as E-1/3.1; auditees may too."
      )
    case .formatOfForm:
      (
        "html: halaman untuk ponsel atau komputer; xlsx: kertas kerja.",
        "html: a page for phones and computers; xlsx: a workpaper."
      )
    case .formatOfExport:
      (
        "json: berkas hasil; xlsx: kertas kerja untuk diisi; form: halaman untuk diisi.",
        "json: a file of results; xlsx: a workpaper to fill in; form: a page to fill in."
      )
    case .proof:
      ("Berkas yang membuktikannya; boleh diulang.", "A file that proves it; may be repeated.")
    case .sourceOf: ("Asal bukti.", "Where the evidence comes from.")
    case .folder: ("Folder tujuan.", "The folder to write to.")
    case .number: ("Nomor peristiwa.", "Number of the event.")
    case .checkpoint:
      (
        "Berkas kepala jejak yang disimpan di tempat lain; boleh berulang.",
        "A head of the trail that was kept elsewhere; may be repeated."
      )
    case .key:
      (
        "Berkas kunci penanda tangan, di luar folder penyimpanan.",
        "The signing key's file, outside the store's folder."
      )
    case .format:
      ("Format: {formats} (bawaan {default}).", "Format: {formats} (default {default}).")
    case .backupPath:
      ("Berkas cadangan; belum boleh ada.", "File of the copy; there must be none yet.")
    case .eventsAbout:
      ("Hanya tentang ini, seperti finding/E-1/3.", "Only about this, such as finding/E-1/3.")
    case .created:
      ("{path} dibuat; administrator: {person}", "{path} made; administrator: {person}")
    case .engagementMoved: ("{id}: {state}", "{id}: {state}")
    case .answersRecorded: ("{count} jawaban dicatat", "{count} answers recorded")
    case .answersSame: ("{count} sudah sama", "{count} the same already")
    case .rowsUnedited: ("{count} baris tidak disunting", "{count} rows not edited")
    case .conflicts: ("{count} konflik", "{count} conflicts")
    case .wouldRecord: ("{count} jawaban akan dicatat", "{count} answers would be recorded")
    case .findingsRaised: ("{count} temuan baru{ids}", "{count} new findings{ids}")
    case .kept: ("{checklist}: {score} {rating}", "{checklist}: {score} {rating}")
    case .done: ("{id}: selesai", "{id}: done")
    case .sound:
      (
        "jejak utuh: {count} peristiwa, kepala {root}",
        "the trail is sound: {count} events, head {root}"
      )
    case .unsigned:
      (
        "tanpa titik periksa dari tempat lain, ini hanya menunjukkan bahwa penyimpanan sesuai dengan jejaknya sendiri",
        "without a checkpoint from elsewhere this only shows that the store agrees with its own trail"
      )
    case .problems: ("{count} ketidaksesuaian", "{count} disagreements")
    case .backedUp: ("{path}: cadangan diperiksa dan utuh", "{path}: copy verified and sound")
    case .restored: ("{path}: dipulihkan dan utuh", "{path}: restored and sound")
    case .evidenceSound: ("{count} berkas bukti utuh", "{count} files of evidence are sound")
    case .complete: ("{id}: lengkap", "{id}: complete")
    case .incomplete: ("{id}: {count} hal belum lengkap", "{id}: {count} things are missing")
    case .none: ("tidak ada", "none")
    case .withoutWaivers:
      ("tanpa pengecualian: {score} {rating}", "without waivers: {score} {rating}")
    case .ageingDate:
      (
        "Hari penghitungan umur (bawaan: hari ini).",
        "The day on which age is reckoned (default: today)."
      )
    case .universe: ("Berkas semesta audit.", "The file of an audit universe.")
    case .year: ("Tahun rencana, 1900 sampai 2200.", "The year of the plan, 1900 to 2200.")
    case .days:
      ("Hari auditor yang tersedia, lebih dari 0.", "The auditor-days that are there, above 0.")
    case .daysUsed: ("{used} dari {days} hari auditor", "{used} of {days} auditor-days")
    case .planDone:
      ("{done} dari {all} audit selesai dilaporkan", "{done} of {all} audits reported")
    case .reach:
      (
        "sesuai dengan titik periksa {path}: {count} peristiwa, ditandatangani {key}",
        "agrees with checkpoint {path}: {count} events, signed by {key}"
      )
    case .sectionOfScope:
      (
        "Id bagian yang dijawab orang itu, beserta bagian di dalamnya; boleh berulang.",
        "Id of a section that the person answers, with those inside it; may be repeated."
      )
    case .itemOfScope:
      (
        "Id butir yang dijawab orang itu; boleh berulang.",
        "Id of an item that the person answers; may be repeated."
      )
    case .release:
      ("Ambil kembali bagian atau butir itu.", "Take the sections or items away again.")
    case .mine:
      (
        "Hanya butir yang ditugaskan kepada saya, atau bagian terdekatnya.",
        "Only items assigned to me, by themselves or by the nearest section."
      )
    case .expires:
      (
        "Hari terakhir bukti berlaku, seperti 2026-12-31.",
        "The last day on which the evidence is valid, such as 2026-12-31."
      )
    case .sortOfFindings:
      (
        "Urutan: grade, due, age, unit, id (bawaan grade).",
        "Order: grade, due, age, unit, id (default grade)."
      )
    case .viewName:
      ("Pakai saringan yang disimpan dengan nama ini.", "Use the filter kept under this name.")
    case .saveView:
      ("Simpan saringan ini dengan nama ini.", "Keep this filter under this name.")
    case .removeView:
      ("Hapus tampilan ini.", "Take this view away.")
    case .condition: ("Kondisi: apa yang ditemukan.", "Condition: what was found.")
    case .criteria: ("Kriteria: apa yang disyaratkan.", "Criteria: what is demanded.")
    case .effect: ("Akibat.", "The effect.")
    case .recommendation: ("Rekomendasi.", "The recommendation.")
    case .requirement: ("Id persyaratan SOP.", "Id of the SOP's requirement.")
    case .like:
      (
        "Temuan yang sama dengan yang ini; kemunculannya dihitung bersama.",
        "The same finding as this one; their occurrences count together."
      )
    case .otherChecklist:
      (
        "Versi lain daftar periksa: id dalam pustaka, atau jalur berkasnya.",
        "Another version of the checklist: an id in the library, or the path of its file."
      )
    case .signer:
      (
        "Kunci publik penanda tangan yang diharapkan, 64 angka heksadesimal.",
        "The public key of the expected signer, 64 hexadecimal digits."
      )
    case .packSigner: ("ditandatangani kunci lain: {key}", "signed by another key: {key}")
    case .packSound:
      (
        "utuh: {count} berkas, ditandatangani {key}; jejak {events} peristiwa, akar {root}",
        "sound: {count} files, signed by {key}; trail of {events} events, root {root}"
      )
    case .lettersOf:
      (
        "Sebut temuan, atau penugasan yang semua temuannya disurati.",
        "Name findings, or the engagement whose findings all get a letter."
      )
    case .template:
      ("Templat mustache (bawaan: dalam pustaka).", "A mustache template (default: the library's).")
    case .letterDate:
      ("Tanggal surat (bawaan: hari ini).", "Day of the letter (default: today).")
    case .answerBy:
      ("Batas jawaban, seperti 2026-06-30.", "Until when an answer is asked for.")
    case .letterFormat:
      (
        "Format: {formats} (bawaan: menurut akhiran, jika tidak {default}).",
        "Format: {formats} (default: by the ending, else {default})."
      )
    case .letterOutput:
      (
        "Berkas; folder bila temuannya beberapa.", "The file; a folder for several findings."
      )
    case .form:
      (
        "Halaman untuk diisi tanpa jaringan, pengganti berkas hasil.",
        "A page to fill in without a network, in place of a file of results."
      )
    case .copyBefore:
      (
        "Salinan penyimpanan sebelum dimigrasikan; belum boleh ada.",
        "A copy of the store as it was before; there must be none yet."
      )
    case .migrated:
      (
        "{path}: bentuk {before} → {after}, jejak utuh",
        "{path}: form {before} → {after}, the trail is sound"
      )
    case .regime:
      (
        "Aturan tindak lanjut: id dalam pustaka, atau jalur berkasnya.",
        "The follow-up regime: an id in the library, or the path of its file."
      )
    case .groupOfFollowUp:
      (
        "Dihitung menurut: unit, engagement, grade (bawaan unit).",
        "Counted by: unit, engagement, grade (default unit)."
      )
    case .followUpDate:
      (
        "Hari penghitungan tenggat (bawaan: hari ini).",
        "The day on which deadlines are reckoned (default: today)."
      )
    case .newKey:
      ("Buat kunci baru dalam berkas --key.", "Make a new key in the file of --key.")
    case .newKeyMade:
      (
        "kunci baru {path}; kunci publiknya {key}", "new key {path}; its public key is {key}"
      )
    case .checkpointSigner:
      ("{path}: ditandatangani kunci lain: {key}", "{path}: signed by another key: {key}")
    case .clockBack:
      (
        "jam mundur pada peristiwa {event}: {at}, sesudah {latest}",
        "the clock went back at event {event}: {at}, after {latest}"
      )
    case .moreProblems: ("dan {count} lagi", "and {count} more")
    case .skipDamage:
      (
        "Lanjutkan walaupun ada bukti yang hilang, rusak, atau tidak terbaca; semuanya disebut, status keluar 1.",
        "Go on although evidence is missing, damaged or unreadable; all of it is named, exit status 1."
      )
    case .copiedEvidence:
      (
        "{events} peristiwa, {files} berkas bukti, {bytes} bita",
        "{events} events, {files} files of evidence, {bytes} bytes"
      )
    case .copiedInPart:
      (
        "{path}: peristiwa diperiksa dan utuh, tetapi {count} berkas bukti tidak tersalin",
        "{path}: events verified and sound, but not copied: {count} files of evidence"
      )
    case .unsoundReport:
      (
        "laporan memuat data yang tidak sesuai dengan jejak penyimpanan; ini disebut pada halaman pertamanya",
        "the report has data that does not agree with the store's trail; its first page says so"
      )
    }
  }
}
