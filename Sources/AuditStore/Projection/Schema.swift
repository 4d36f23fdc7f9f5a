/// The tables of a store.
///
/// `event` is the truth and only grows; every other table is what the events say and is made from them. A newer form makes
/// all of them again when a store is migrated.
enum Schema {
  /// The number of the newest form.
  static let version = 6

  /// Written into the database file: which program it belongs to (`PTUH`).
  static let applicationID: Int64 = 0x5054_5548

  /// The tables that are made from the events, each with the columns that make a row unique.
  static let projected: [(table: String, key: String)] = [
    ("setting", "name"), ("alias", "kind, alias"),
    ("person", "id"), ("unit", "id"), ("grant_of_role", "person, role, unit"),
    ("document", "sha256"), ("engagement", "id"), ("engagement_checklist", "engagement, checklist"),
    ("plan", "year, entity"), ("member", "engagement, person"),
    ("dependent_act", "seq"),
    ("parameter", "engagement, checklist, id"),
    ("answer", "engagement, checklist, item, side"),
    ("waiver", "engagement, checklist, item, side"), ("assessment", "engagement, checklist, seq"),
    ("score", "engagement, checklist, scope"),
    ("finding", "id"), ("finding_text", "finding, part, edited, language"),
    ("response", "finding, seq"), ("action", "id"), ("verification", "finding, seq"),
    ("evidence", "id"), ("scope", "engagement, checklist, section, item"),
    ("view", "owner, name"),
  ]

  /// The tables that are not made from events.
  ///
  /// Documents are kept once, by their hash: their bytes are checked by events.
  static let base = """
    CREATE TABLE store (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32),
      created TEXT NOT NULL
    ) STRICT;
    CREATE TABLE event (
      seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
      bytes BLOB NOT NULL,
      leaf TEXT NOT NULL CHECK (length(leaf) = 64),
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      verb TEXT NOT NULL,
      object TEXT NOT NULL
    ) STRICT;
    CREATE INDEX event_object ON event(object);
    CREATE TRIGGER event_in_order BEFORE INSERT ON event
      WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM event)
      BEGIN SELECT raise(ABORT, 'the trail has no gaps'); END;
    CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
      BEGIN SELECT raise(ABORT, 'the trail is append-only'); END;
    CREATE TRIGGER event_kept BEFORE DELETE ON event
      BEGIN SELECT raise(ABORT, 'the trail is append-only'); END;
    CREATE TABLE frontier (
      one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
      size INTEGER NOT NULL,
      hashes TEXT NOT NULL
    ) STRICT;
    CREATE TABLE blob (
      sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
      bytes BLOB NOT NULL
    ) STRICT;
    """

  static let projection = organisation + engagements + findings

  private static let organisation = """
    CREATE TABLE setting (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;
    CREATE TABLE alias (
      kind TEXT NOT NULL CHECK (kind IN ('person', 'unit', 'engagement')),
      alias TEXT NOT NULL,
      id TEXT NOT NULL,
      PRIMARY KEY (kind, alias)
    ) STRICT;
    CREATE TABLE person (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL
    ) STRICT;
    CREATE TABLE unit (
      id TEXT NOT NULL PRIMARY KEY,
      parent TEXT REFERENCES unit(id),
      title TEXT NOT NULL
    ) STRICT;
    CREATE TABLE grant_of_role (
      person TEXT NOT NULL REFERENCES person(id),
      role TEXT NOT NULL,
      unit TEXT NOT NULL,
      PRIMARY KEY (person, role, unit)
    ) STRICT;
    CREATE TABLE document (
      sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
      name TEXT NOT NULL,
      size INTEGER NOT NULL CHECK (size >= 0)
    ) STRICT;
    CREATE TABLE plan (
      year INTEGER NOT NULL,
      entity TEXT NOT NULL,
      unit TEXT NOT NULL,
      checklist TEXT NOT NULL,
      days TEXT NOT NULL,
      risk TEXT NOT NULL,
      approver TEXT NOT NULL,
      PRIMARY KEY (year, entity)
    ) STRICT;
    CREATE TABLE view (
      owner TEXT NOT NULL REFERENCES person(id),
      name TEXT NOT NULL,
      filter TEXT NOT NULL,
      PRIMARY KEY (owner, name)
    ) STRICT;
    """

  private static let engagements = """
    CREATE TABLE engagement (
      id TEXT NOT NULL PRIMARY KEY,
      title TEXT NOT NULL,
      unit TEXT NOT NULL REFERENCES unit(id),
      period TEXT NOT NULL,
      objective TEXT,
      starts TEXT,
      ends TEXT,
      state TEXT NOT NULL
        CHECK (state IN ('planned', 'fieldwork', 'review', 'reported', 'closed')),
      moved TEXT NOT NULL,
      results_day TEXT
    ) STRICT;
    CREATE INDEX engagement_unit ON engagement(unit, period);
    CREATE INDEX engagement_period ON engagement(period, unit, id);
    CREATE TABLE engagement_checklist (
      engagement TEXT NOT NULL REFERENCES engagement(id),
      checklist TEXT NOT NULL,
      version TEXT NOT NULL,
      canonical TEXT NOT NULL CHECK (length(canonical) = 64),
      documents TEXT NOT NULL,
      PRIMARY KEY (engagement, checklist)
    ) STRICT;
    CREATE TABLE member (
      engagement TEXT NOT NULL REFERENCES engagement(id),
      person TEXT NOT NULL REFERENCES person(id),
      duty TEXT NOT NULL CHECK (duty IN ('lead', 'auditor', 'reviewer')),
      independent INTEGER NOT NULL CHECK (independent IN (0, 1)),
      PRIMARY KEY (engagement, person)
    ) STRICT;
    CREATE INDEX member_person ON member(person);
    CREATE TABLE dependent_act (
      seq INTEGER NOT NULL PRIMARY KEY,
      engagement TEXT NOT NULL REFERENCES engagement(id),
      person TEXT NOT NULL,
      verb TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX dependent_act_engagement ON dependent_act(engagement);
    CREATE TABLE scope (
      engagement TEXT NOT NULL REFERENCES engagement(id),
      checklist TEXT NOT NULL,
      section TEXT NOT NULL,
      item TEXT NOT NULL,
      person TEXT NOT NULL REFERENCES person(id),
      PRIMARY KEY (engagement, checklist, section, item),
      CHECK ((section = '') <> (item = ''))
    ) STRICT;
    CREATE TABLE parameter (
      engagement TEXT NOT NULL REFERENCES engagement(id),
      checklist TEXT NOT NULL,
      id TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (engagement, checklist, id)
    ) STRICT;
    CREATE TABLE answer (
      engagement TEXT NOT NULL REFERENCES engagement(id),
      checklist TEXT NOT NULL,
      item TEXT NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('internal', 'external')),
      revision INTEGER NOT NULL CHECK (revision > 0),
      answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
      entry TEXT NOT NULL,
      author TEXT NOT NULL,
      at TEXT NOT NULL,
      review TEXT NOT NULL CHECK (review IN ('open', 'accepted', 'returned')),
      reviewer TEXT,
      review_note TEXT,
      seq INTEGER NOT NULL,
      PRIMARY KEY (engagement, checklist, item, side)
    ) STRICT;
    CREATE INDEX answer_counts ON answer(engagement, answered, review);
    CREATE TABLE waiver (
      engagement TEXT NOT NULL REFERENCES engagement(id),
      checklist TEXT NOT NULL,
      item TEXT NOT NULL,
      side TEXT NOT NULL,
      reason TEXT NOT NULL,
      until TEXT,
      authority TEXT NOT NULL,
      PRIMARY KEY (engagement, checklist, item, side)
    ) STRICT;
    CREATE TABLE assessment (
      engagement TEXT NOT NULL REFERENCES engagement(id),
      checklist TEXT NOT NULL,
      seq INTEGER NOT NULL,
      sha256 TEXT NOT NULL REFERENCES document(sha256),
      score TEXT,
      rating TEXT,
      at TEXT NOT NULL,
      PRIMARY KEY (engagement, checklist, seq)
    ) STRICT;
    CREATE TABLE score (
      engagement TEXT NOT NULL REFERENCES engagement(id),
      checklist TEXT NOT NULL,
      scope TEXT NOT NULL,
      value TEXT,
      low TEXT,
      high TEXT,
      rating TEXT,
      PRIMARY KEY (engagement, checklist, scope)
    ) STRICT, WITHOUT ROWID;
    """

  private static let findings = """
    CREATE TABLE finding (
      id TEXT NOT NULL PRIMARY KEY,
      engagement TEXT NOT NULL REFERENCES engagement(id),
      number INTEGER NOT NULL,
      checklist TEXT,
      fingerprint TEXT NOT NULL,
      unit TEXT NOT NULL,
      item TEXT,
      side TEXT CHECK (side IN ('internal', 'external')),
      requirement TEXT,
      origin TEXT NOT NULL CHECK (origin IN ('engine', 'person', 'unrecorded')),
      grade TEXT NOT NULL CHECK (grade IN ('major', 'minor', 'observation')),
      first_grade TEXT NOT NULL CHECK (first_grade IN ('major', 'minor', 'observation')),
      regraded INTEGER NOT NULL DEFAULT 0 CHECK (regraded IN (0, 1)),
      cause_basis TEXT NOT NULL CHECK (cause_basis IN ('open', 'suggested', 'established')),
      due TEXT,
      occurrences INTEGER NOT NULL CHECK (occurrences > 0),
      state TEXT NOT NULL CHECK (state IN ('draft', 'issued', 'responded', 'agreed',
        'implemented', 'verified', 'closed', 'accepted', 'withdrawn')),
      raised TEXT NOT NULL,
      issued TEXT,
      moved TEXT NOT NULL,
      accepted_until TEXT,
      accepted_reason TEXT,
      accepted_by TEXT,
      withdrawal TEXT,
      withdrawn_by_evaluation INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX finding_engagement ON finding(engagement, state, accepted_until);
    CREATE INDEX finding_state ON finding(state, grade, due, issued);
    CREATE INDEX finding_unit ON finding(unit, state);
    CREATE INDEX finding_fingerprint ON finding(fingerprint, engagement);
    CREATE TABLE finding_text (
      finding TEXT NOT NULL REFERENCES finding(id),
      part TEXT NOT NULL CHECK (part IN
        ('condition', 'criteria', 'cause', 'effect', 'recommendation')),
      edited INTEGER NOT NULL CHECK (edited IN (0, 1)),
      language TEXT NOT NULL,
      fallback INTEGER NOT NULL CHECK (fallback IN (0, 1)),
      text TEXT NOT NULL,
      PRIMARY KEY (finding, part, edited, language)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE response (
      finding TEXT NOT NULL REFERENCES finding(id),
      seq INTEGER NOT NULL,
      agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)),
      text TEXT NOT NULL,
      author TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (finding, seq)
    ) STRICT;
    CREATE TABLE action (
      id TEXT NOT NULL PRIMARY KEY,
      finding TEXT NOT NULL REFERENCES finding(id),
      number INTEGER NOT NULL,
      text TEXT NOT NULL,
      owner TEXT NOT NULL,
      due TEXT NOT NULL,
      percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
      progress TEXT,
      reporter TEXT,
      at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX action_finding ON action(finding);
    CREATE INDEX action_owner ON action(owner);
    CREATE TABLE verification (
      finding TEXT NOT NULL REFERENCES finding(id),
      seq INTEGER NOT NULL,
      effective INTEGER NOT NULL CHECK (effective IN (0, 1)),
      note TEXT NOT NULL,
      author TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (finding, seq)
    ) STRICT;
    CREATE TABLE evidence (
      id TEXT NOT NULL PRIMARY KEY,
      engagement TEXT NOT NULL REFERENCES engagement(id),
      number INTEGER NOT NULL,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      size INTEGER NOT NULL CHECK (size >= 0),
      name TEXT NOT NULL,
      date TEXT,
      source TEXT,
      checklist TEXT,
      item TEXT,
      finding TEXT,
      action TEXT,
      media_type TEXT,
      expires TEXT,
      author TEXT NOT NULL,
      at TEXT NOT NULL,
      removed TEXT
    ) STRICT;
    CREATE INDEX evidence_engagement ON evidence(engagement);
    CREATE INDEX evidence_finding ON evidence(finding) WHERE finding IS NOT NULL;
    """
}
