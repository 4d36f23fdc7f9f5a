extension StyleSheet {
  /// On paper: A4, always light, no navigation, parts on pages of their own, nothing torn apart.
  static let print: StaticString = """
    @page {
      size: A4; margin: 20mm 18mm 22mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; }
    }
    @media print {
      :root {
        color-scheme: light;
        --paper: #ffffff; --soft: #f0f1f2; --ink: #000000; --muted: #444a50; --line: #b9bec4;
        --rule: #000000; --link: #000000; --focus: transparent;
        --internal: #1f4e79; --external: #a8540e; --external-ground: #f6e3d2;
        --good: #14532d; --fair: #6d4400; --poor: #8c1d23;
        --good-ground: #dcebe1; --fair-ground: #f3e6cd; --poor-ground: #f4dada;
        --open-ground: #ffffff; --open-ink: #565d66;
      }
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; line-height: 1.45; }
      svg, .zone, .synthetic { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .contents, .skip { display: none; }
      a { color: inherit; text-decoration: none; }
      .cover { padding-top: 4mm; }
      h1 { font-size: 24pt; }
      h2 { margin-top: 9mm; }
      h2, h3, h4, caption, thead, .legend { break-after: avoid; }
      #findings, #items, #derivation, #requirements { break-before: page; }
      #findings h2, #items h2, #derivation h2, #requirements h2 { margin-top: 0; }
      .finding, .requirement, .side, .headline, .exhibit.whole, .cap, .glossary > div,
      tr, .items tbody, .gravest li, .dossier { break-inside: avoid; }
      .question, .section, .section tr { break-after: avoid; }
      .items .hash { display: none; }
      .requirement { padding: 0.6rem 0; }
      .requirement p { margin-bottom: 0.25rem; }
      .scroll { overflow: visible; }
      .items, .open { min-width: 0; }
      .requirement { display: block; }
      .requirement h4 { margin-bottom: 0.25rem; }
      .headline { grid-template-columns: minmax(11rem, 1fr) 2.6fr; }
      .finding-part { grid-template-columns: 8rem minmax(0, 1fr); }
      p, li { orphans: 3; widows: 3; }
      .colophon { margin-top: 1.5rem; break-before: avoid; }
    }

    """
}
