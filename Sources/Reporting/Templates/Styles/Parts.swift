extension StyleSheet {
  /// The summary, the findings, the requirements, and the labels that stand in all of them.
  static let parts: StaticString = """
    .headline {
      display: grid; grid-template-columns: minmax(11rem, 1fr) 2.6fr; gap: 1rem 2.5rem;
      align-items: center; margin: 0 0 1.5rem;
    }
    .figure p, .side p { margin: 0; }
    .number { white-space: nowrap; }
    .number strong { font-size: 2rem; font-variant-numeric: lining-nums tabular-nums; }
    .number span { color: var(--muted); }
    .figure .number strong { font-size: 4rem; line-height: 1; }
    .rating { font-weight: 700; }
    .figure .rating { margin-top: 0.35rem; font-size: 1.25rem; }
    .number .rating { color: inherit; }
    .tone-good, .number .tone-good { color: var(--good); }
    .tone-fair, .number .tone-fair { color: var(--fair); }
    .tone-poor, .number .tone-poor { color: var(--poor); }
    .lead { font-size: 1.125rem; max-width: 44rem; }
    .sides {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      gap: 1.5rem 2.5rem; margin: 1.5rem 0 0;
    }
    .side { padding-top: 0.75rem; border-top: 1px solid var(--line); }
    .side h3 { display: flex; align-items: center; gap: 0.4rem; margin: 0; font-size: 1rem; }
    .cap { padding-left: 1rem; border-left: 4px solid var(--poor); }
    .gravest { max-width: 50rem; margin: 0; padding-left: 1.5rem; }
    .gravest li { margin-bottom: 0.85rem; padding-left: 0.25rem; }
    .gravest .small { display: block; }
    .gravest .badge { margin-right: 0.25rem; }

    .badge { font-size: 0.875rem; font-weight: 700; white-space: nowrap; }
    .grade-major { color: var(--poor); }
    .grade-minor { color: var(--fair); }
    .grade-observation { color: var(--internal); }
    .outcome { font-weight: 600; white-space: normal; }
    .outcome-conforming { color: var(--good); }
    .outcome-partial { color: var(--fair); }
    .outcome-nonconforming { color: var(--poor); }
    .outcome-not-applicable, .outcome-not-tested, .outcome-undetermined { color: var(--muted); }
    .certainty {
      padding: 0 0.35rem; border: 1px solid var(--fair); border-radius: 0.2rem;
      color: var(--fair); font-size: 0.8125rem; font-weight: 400; white-space: nowrap;
    }
    .from, .note { display: block; font-size: 0.875rem; font-weight: 400; }
    .from { color: var(--muted); }
    .note { margin-top: 0.25rem; padding-left: 0.75rem; border-left: 2px solid var(--line); }

    .finding { margin: 0 0 2.5rem; padding: 0 0 0 1.5rem; }
    .finding-major { border-left: 6px solid var(--poor); }
    .finding-minor { border-left: 6px double var(--fair); }
    .finding-observation { border-left: 2px solid var(--internal); }
    .finding h3 { margin: 0; font-size: 1.25rem; }
    .ordinal { color: var(--muted); font-weight: 400; }
    .asked { margin: 0.25rem 0; font-size: 1.0625rem; }
    .meta { margin: 0.15rem 0 1rem; color: var(--muted); font-size: 0.9375rem; }
    .due { font-weight: 600; color: var(--ink); }
    .parts { margin: 0; }
    .finding-part {
      display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); gap: 0 1rem; padding: 0.3rem 0;
    }
    .finding-part dt { color: var(--muted); font-weight: 600; }
    .finding-part dd { max-width: 44rem; margin: 0; }
    .origin { margin: 0.75rem 0 0; color: var(--muted); font-size: 0.8125rem; max-width: none; }
    .evidence { margin: 0; padding-left: 1.1rem; font-size: 0.875rem; }
    .hash { font-size: 0.75rem; overflow-wrap: anywhere; }

    .steps { max-width: 46rem; padding-left: 1.5rem; }
    .steps li { margin-bottom: 0.5rem; }
    .requirement {
      padding: 1rem 0; border-top: 1px solid var(--line); display: grid;
      grid-template-columns: 13rem minmax(0, 1fr); gap: 0 1.5rem;
    }
    .requirement > p, .requirement > dl { grid-column: 2; }
    .requirement h4 { grid-row: 1 / 3; overflow-wrap: anywhere; white-space: normal; }
    .requirement p { margin-bottom: 0.75rem; }
    .terms { margin: 0; font-size: 0.9375rem; }
    .terms > div {
      display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0 1rem; align-items: baseline;
    }
    h4.untested { margin: 1.5rem 0 0.5rem; }
    ul.untested { margin: 0; padding-left: 1.1rem; font-size: 0.9375rem; }
    ul.untested li { margin-bottom: 0.3rem; max-width: 52rem; }
    .glossary {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
      gap: 0 2.5rem; margin: 2rem 0 0;
    }
    .glossary > div {
      display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1rem; padding: 0.5rem 0;
      border-top: 1px solid var(--line);
    }
    .glossary dt { font-weight: 600; display: flex; align-items: baseline; gap: 0.25rem; }
    .glossary dd { margin: 0; }
    .glossary .badge { white-space: normal; }
    .sign { flex: none; vertical-align: -5px; }
    @media (max-width: 44rem) {
      h2 { margin-top: 3.5rem; font-size: 1.5rem; }
      .headline { grid-template-columns: minmax(0, 1fr); }
      .finding { padding-left: 1rem; }
      .finding-part { grid-template-columns: minmax(0, 1fr); padding: 0.4rem 0; }
      .requirement { display: block; }
      .glossary > div { grid-template-columns: 7.5rem minmax(0, 1fr); }
    }

    """
}
