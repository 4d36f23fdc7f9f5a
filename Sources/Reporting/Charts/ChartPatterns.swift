/// The fillings of bars, told apart by their pattern as well as by colour.
enum ChartPatterns {
  /// Writes the definitions that all charts of a page refer to; takes no room.
  static func write(to page: inout HTMLWriter) {
    page.markup(
      """
      <svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false"><defs>
      <pattern id="fill-external" width="6" height="6" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><rect class="external-ground" width="6" height="6"/>\
      <rect class="external-line" width="3" height="6"/></pattern>
      <pattern id="fill-partial" width="6" height="6" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><rect class="partial-ground" width="6" height="6"/>\
      <rect class="partial-line" width="2.5" height="6"/></pattern>
      <pattern id="fill-nonconforming" width="5" height="5" patternUnits="userSpaceOnUse">\
      <rect class="nonconforming-ground" width="5" height="5"/>\
      <path class="nonconforming-line" d="M0 0L5 5M5 0L0 5"/></pattern>
      <pattern id="fill-not-tested" width="6" height="6" patternUnits="userSpaceOnUse">\
      <rect class="open-ground" width="6" height="6"/>\
      <circle class="open-dot" cx="3" cy="3" r="1.3"/></pattern>
      <pattern id="fill-undetermined" width="5" height="5" patternUnits="userSpaceOnUse">\
      <rect class="open-ground" width="5" height="5"/>\
      <rect class="open-line" width="5" height="1.6"/></pattern>
      </defs></svg>

      """)
  }
}
