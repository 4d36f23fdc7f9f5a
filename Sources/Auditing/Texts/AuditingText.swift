/// What services say of engagements, evidence and packs, in both languages.
package enum AuditingText: BilingualText, CaseIterable {
  case waivedBy
  case packTwice, packUnsigned, packAltered, packMissing, packUnproved, packUnlisted

  /// The wording in both languages.
  package var wordings: (indonesian: String, english: String) {
    switch self {
    case .waivedBy: ("dikecualikan oleh {person}: {reason}", "waived by {person}: {reason}")
    case .packTwice: ("{name} ada dua kali", "{name} is there twice")
    case .packUnsigned: ("{name} tidak ada atau tidak sah", "{name} is missing or not valid")
    case .packAltered: ("{name} berubah", "{name} was altered")
    case .packMissing: ("{name} hilang", "{name} is missing")
    case .packUnproved:
      (
        "{name}: peristiwa tidak terbukti ada dalam jejak",
        "{name}: the event is not proved to be in the trail"
      )
    case .packUnlisted: ("{name} tidak ada dalam daftar", "{name} is not on the list")
    }
  }
}
