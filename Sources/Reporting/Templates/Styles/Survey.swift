extension StyleSheet {
  /// The report of a survey.
  static let survey: StaticString = """
    .survey-figure { margin-top: 2rem; }
    .survey { min-width: 44rem; }
    .survey tbody th { width: 46%; padding-right: 2rem; }
    .survey .name { display: block; margin-bottom: 0.2rem; }
    .survey td { vertical-align: bottom; }

    """
}
