extension StyleSheet {
  /// Charts: bars and signs within tables, and the ruler of the score.
  static let charts: StaticString = """
    svg { display: block; overflow: visible; }
    svg text { font: inherit; fill: var(--ink); }
    .sign, .swatch { display: inline-block; }
    .legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0 0 0.25rem;
      font-size: 0.875rem; }
    .legend > span { display: inline-flex; align-items: center; gap: 0.4rem; }
    .chart { margin-bottom: 1rem; }
    .range { color: var(--muted); }
    .chart th[scope="row"] { width: 56%; padding: 0.6rem 2rem 0.6rem 0; font-weight: 400; }
    .chart thead th:first-child { padding-right: 2rem; }
    .chart td { vertical-align: bottom; padding-bottom: 0.6rem; }
    .chart .name { display: block; margin-bottom: 0.3rem; line-height: 1.3; }
    .chart tbody tr { border-bottom: 0; }
    .chart tbody { border-bottom: 1px solid var(--line); }
    .scale { display: flex; justify-content: space-between; font-weight: 400; }
    .scale span { width: 0; display: flex; justify-content: center; white-space: nowrap; }
    .scale span:first-child { justify-content: flex-start; }
    .scale span:last-child { justify-content: flex-end; }
    .grid { stroke: var(--line); stroke-width: 1; }
    .grid-end { stroke: var(--muted); }
    .bar { stroke-width: 1; }
    .bar-internal { fill: var(--internal); stroke: var(--internal); }
    .bar-external { fill: url(#fill-external); stroke: var(--external); }
    .external-ground { fill: var(--external-ground); }
    .external-line { fill: var(--external); }
    .mark-internal { fill: var(--internal); stroke: var(--paper); stroke-width: 1.5; }
    .mark-external { fill: var(--paper); stroke: var(--external); stroke-width: 2.5; }
    /* Signs reach over their point: room for half of one at both ends. */
    .dots, .apart-chart .scale { padding: 0 8px; }
    .apart { stroke: var(--muted); stroke-width: 2; }

    .zone { fill: var(--soft); stroke: var(--paper); stroke-width: 2; }
    .zone-good { fill: var(--good-ground); }
    .zone-fair { fill: var(--fair-ground); }
    .zone-poor { fill: var(--poor-ground); }
    .zone-name { font-size: 0.8125rem; font-weight: 600; }
    .bounds { fill: var(--muted); }
    .mark { fill: var(--ink); }
    .mark-line { stroke: var(--ink); stroke-width: 2; }
    .mark-name { font-size: 0.9375rem; font-weight: 700; }
    .side-name {
      font-size: 0.875rem; paint-order: stroke; stroke: var(--paper); stroke-width: 4px;
    }
    .drop { stroke: var(--muted); stroke-width: 1; stroke-dasharray: 2 2; }

    .split {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(min(21rem, 100%), 1fr));
      gap: 1.5rem 3rem; align-items: start;
    }
    .stack .name { margin: 0 0 0.25rem; font-size: 0.875rem; }
    .stack { margin-bottom: 1.25rem; }
    .segment { stroke: var(--ink); stroke-width: 1; }
    .fill-conforming { fill: var(--good); }
    .fill-partial { fill: url(#fill-partial); }
    .fill-nonconforming { fill: url(#fill-nonconforming); }
    .fill-older { fill: var(--poor); }
    .fill-not-applicable { fill: var(--paper); }
    .fill-not-tested { fill: url(#fill-not-tested); }
    .fill-undetermined { fill: url(#fill-undetermined); }
    .partial-ground { fill: var(--fair-ground); }
    .partial-line { fill: var(--fair); }
    .nonconforming-ground { fill: var(--poor-ground); }
    .nonconforming-line { stroke: var(--poor); stroke-width: 1.4; }
    .open-ground { fill: var(--open-ground); }
    .open-dot, .open-line { fill: var(--open-ink); }
    .counts th[scope="row"] { font-weight: 400; }
    .counts .swatch { margin-right: 0.35rem; }
    @media (max-width: 44rem) {
      .chart, .chart thead, .chart tbody { display: block; }
      .chart tr { display: flex; flex-wrap: wrap; padding: 0.35rem 0; }
      .chart thead th:first-child, .chart th[scope="row"] {
        flex: 0 0 100%; padding-top: 0.25rem; padding-right: 0; padding-bottom: 0.25rem;
      }
      .chart td, .chart th.n { flex: 1 1 0; padding: 0 0.5rem 0 0; border: 0; text-align: left; }
      .chart thead { border-bottom: 1px solid var(--rule); }
      .chart thead th { border: 0; }
    }

    """
}
