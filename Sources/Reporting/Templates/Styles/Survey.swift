extension StyleSheet {
  /// The report of a survey.
  static let survey: StaticString = """
    .survey-figure { margin-top: 2rem; }
    .survey { min-width: 44rem; }
    .survey tbody th { width: 46%; padding-right: 2rem; }
    .survey .name { display: block; margin-bottom: 0.2rem; }
    .survey td { vertical-align: bottom; }
    .survey td p { margin: 0; }
    .depth-1 { padding-left: 1.5rem; }
    .depth-2 { padding-left: 3rem; }
    .depth-3 { padding-left: 4.5rem; }
    .depth-4 { padding-left: 6rem; }

    """
}
