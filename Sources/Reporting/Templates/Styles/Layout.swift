extension StyleSheet {
  /// The page, its type, and the cover.
  static let layout: StaticString = """
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body {
      margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem) 4rem; max-width: 66rem;
      background: var(--paper); color: var(--ink);
      font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans",
        Arial, sans-serif;
      overflow-wrap: break-word;
    }
    h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
    h1, h2, .number strong {
      font-family: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif",
        "Liberation Serif", Georgia, serif;
      font-weight: 600; letter-spacing: -0.01em;
    }
    h2 {
      margin: 4.5rem 0 1.5rem; padding-top: 0.75rem; border-top: 2px solid var(--rule);
      font-size: 1.75rem;
    }
    h3 { margin: 2.5rem 0 0.75rem; font-size: 1.125rem; }
    h4 { margin: 0; font-size: 1rem; }
    p { margin: 0 0 1rem; max-width: 46rem; }
    a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    :target { background: var(--soft); box-shadow: 0 0 0 0.5rem var(--soft); }
    code {
      font: 0.8125em/1.5 ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono",
        monospace;
      color: var(--muted); overflow-wrap: anywhere;
    }
    .small { color: var(--muted); font-size: 0.875rem; }
    .unseen, .skip:not(:focus) {
      position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap;
    }
    .skip:focus {
      position: absolute; z-index: 1; top: 0.5rem; left: 0.5rem; padding: 0.5rem 1rem;
      background: var(--paper);
    }
    .definitions { position: absolute; }

    .cover { padding: clamp(3rem, 9vw, 6rem) 0 0; }
    .kicker {
      margin: 0 0 1rem; color: var(--muted); font-size: 0.875rem; font-weight: 600;
      letter-spacing: 0.08em; text-transform: uppercase;
    }
    h1 { max-width: 22em; margin: 0 0 1rem; font-size: clamp(1.9rem, 5.2vw, 3rem); }
    .about { margin: 1.5rem 0 0; color: var(--muted); }
    .facts {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
      gap: 1.25rem 2rem; margin: 2.5rem 0 0; padding: 1.25rem 0;
      border-top: 2px solid var(--rule); border-bottom: 1px solid var(--line);
    }
    .dossier { margin: 0 0 1.5rem; }
    .dossier > div { display: grid; grid-template-columns: 12rem minmax(0, 1fr); padding: 0.2rem 0; }
    .dossier dt { color: var(--muted); }
    .dossier dd { margin: 0; }
    .facts dt, .terms dt { color: var(--muted); font-size: 0.8125rem; }
    .facts dd, .terms dd { margin: 0; }
    .facts dd { font-weight: 600; }
    .synthetic {
      max-width: none; margin: 1.5rem 0 0; padding: 0.75rem 1rem; border: 2px dashed var(--fair);
      color: var(--fair); font-weight: 600;
    }
    .contents { margin-top: 3rem; }
    .contents h2 {
      margin: 0 0 0.75rem; padding: 0; border: 0; color: var(--muted); font-family: inherit;
      font-size: 0.875rem; letter-spacing: 0;
    }
    .contents ol { columns: 3 15rem; column-gap: 2rem; margin: 0; padding-left: 1.75rem; }
    .contents li { break-inside: avoid; padding: 0.15rem 0; }
    .contents li::marker { color: var(--muted); font-variant-numeric: tabular-nums; }
    .colophon {
      margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line);
      color: var(--muted); font-size: 0.875rem;
    }

    """
}
