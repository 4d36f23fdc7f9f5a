extension StyleSheet {
  /// The overview of a programme: heat map and trend lines.
  static let programme: StaticString = """
    .heat { border-spacing: 3px; border-collapse: separate; }
    .heat tbody tr { border: 0; }
    .heat tbody th { font-weight: 400; padding: 0.4rem 1rem 0.4rem 0; min-width: 9rem; }
    .heat thead th { min-width: 7.5rem; border: 0; }
    .heat td { padding: 0.4rem 0.6rem; background: var(--soft); border-left: 5px solid var(--line); }
    .heat td:last-child { padding-right: 0.6rem; }
    .heat .heat-good { background: var(--good-ground); border-left: 5px solid var(--good); }
    .heat .heat-fair { background: var(--fair-ground); border-left: 5px double var(--fair); }
    .heat .heat-poor { background: var(--poor-ground); border-left: 5px dotted var(--poor); }
    .heat strong { font-variant-numeric: lining-nums tabular-nums; }
    .heat td .small { display: block; font-variant-numeric: lining-nums tabular-nums; }
    .units { min-width: 54rem; }
    .units tbody th { min-width: 9rem; }
    .units td, .units th { vertical-align: middle; }
    .became { font-size: 0.875rem; }

    """

  /// Lines through scores of one thing from period to period.
  static let trend: StaticString = """
    .trend-line { fill: none; stroke: var(--internal); stroke-width: 1.75; }
    .trend-point { fill: var(--internal); }
    .trend-last { fill: var(--ink); }
    .trends { display: flex; flex-wrap: wrap; margin: 0 0 1.25rem; }
    .trends > div { margin: 0 2.5rem 0.75rem 0; }
    .trends .name { margin: 0 0 0.25rem; }

    """
}
