extension StyleSheet {
  /// The colours, light and dark.
  ///
  /// Every text colour has a contrast of 4.5 or more on every ground it stands on, every line that
  /// carries meaning 3 or more (WCAG 2.2, 1.4.3 and 1.4.11). Blue and orange stay apart for all common
  /// kinds of colour blindness, and pattern or sign tells the same without colour.
  static let palette: StaticString = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --soft: #f4f5f6; --ink: #1a1d21; --muted: #565d66; --line: #d3d7dc;
      --rule: #1a1d21; --link: #0b4f8a; --focus: #0b4f8a;
      --internal: #1f4e79; --external: #a8540e; --external-ground: #f6e3d2;
      --good: #1c6a3d; --fair: #8a5600; --poor: #a1252b;
      --good-ground: #dcebe1; --fair-ground: #f3e6cd; --poor-ground: #f4dada;
      --open-ground: #ffffff; --open-ink: #69717a;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15181b; --soft: #1f2327; --ink: #e7e9ec; --muted: #a4acb5; --line: #3a4047;
        --rule: #c5cad0; --link: #8fbdec; --focus: #8fbdec;
        --internal: #7db3e8; --external: #eba25f; --external-ground: #3a2a1b;
        --good: #7ccb98; --fair: #e2b75c; --poor: #f19494;
        --good-ground: #1d3527; --fair-ground: #3a2f17; --poor-ground: #402122;
        --open-ground: #15181b; --open-ink: #98a1ab;
      }
    }

    """
}
