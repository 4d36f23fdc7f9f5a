extension StyleSheet {
  /// Tables: few lines, figures under each other.
  static let tables: StaticString = """
    .scroll { overflow-x: auto; margin: 0 0 2rem; }
    table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.5; }
    caption { padding: 0 0 0.5rem; text-align: left; font-weight: 600; }
    caption.unseen { padding: 0; }
    th, td { padding: 0.5rem 1rem 0.5rem 0; text-align: left; vertical-align: top; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th {
      border-bottom: 1px solid var(--rule); color: var(--muted); font-size: 0.8125rem;
      font-weight: 600; vertical-align: bottom;
    }
    tbody th { font-weight: 600; }
    tbody tr { border-bottom: 1px solid var(--line); }
    tfoot th, tfoot td { border-top: 1px solid var(--rule); font-weight: 600; }
    .n { text-align: right; font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; }
    .n + td:not(.n) { padding-left: 1rem; }
    .id { white-space: nowrap; }
    .numbers td, .numbers th { padding-top: 0.3rem; padding-bottom: 0.3rem; }
    .numbers tbody th { font-weight: 400; }

    .items { min-width: 42rem; }
    .items th[scope="col"]:nth-child(1) { width: 6.5rem; }
    .items th[scope="col"]:nth-child(2) { width: 9.5rem; }
    .items th[scope="col"]:nth-child(3), .items th[scope="col"]:nth-child(4) { width: 5.5rem; }
    .items tbody { border-bottom: 1px solid var(--line); }
    .items tbody tr { border-bottom: 0; }
    .items .section { border: 0; }
    .items .section h3 { margin: 1.75rem 0 0; }
    .items .question th { padding-top: 1rem; font-weight: 600; }
    .items .question .id { display: inline-block; min-width: 4rem; }
    .items th[scope="row"] { font-weight: 400; }
    .open { min-width: 40rem; }
    .open th[scope="row"], .open td:nth-child(2) { width: 7rem; }
    .open td:nth-child(3) { width: 38%; }
    .ratings { max-width: 30rem; }

    """
}
