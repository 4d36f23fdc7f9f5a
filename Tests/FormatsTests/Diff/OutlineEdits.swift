import Foundation

extension ChecklistDiffTests {
  private static let ladder = item("L-1", upTo: "M-1")
  private static let measure = item("M-1", upTo: "S-1")
  private static let sample = item("S-1", upTo: "I-1")

  /// The text of an item of the valid checklist, up to the one that follows.
  private static func item(_ id: String, upTo next: String) -> String {
    let text = ValidDocuments.checklist
    guard let start = text.range(of: "<item id=\"\(id)\""),
      let end = text.range(of: "<item id=\"\(next)\"")
    else { return "" }
    return String(text[start.lowerBound..<end.lowerBound])
  }

  /// Adding, removing, moving and renaming sections and items.
  static let outlineEdits: [Edit] = [
    Edit(ladder, "", "item L-1 removed ! ★: question Tingkat? -> -"),
    Edit(
      "<item id=\"L-1\"",
      "<item id=\"N-1\" side=\"internal\"><question>Baru?</question><text/></item><item id=\"L-1\"",
      "item N-1 added: question - -> Baru?"),
    Edit(
      [(ladder + measure, measure + ladder)], ["item L-1 moved: after C-1 -> M-1"]),
    // The two went together: the second still follows the first.
    Edit(
      [(ladder + measure + sample, sample + ladder + measure)],
      ["item S-1 moved: after M-1 -> C-1"]),
    Edit(
      [(ladder, ""), ("<item id=\"P-1\"", ladder + "<item id=\"P-1\"")],
      ["item L-1 moved ★: section all -> inner ★"]),
    Edit(
      [
        (ladder, ""), ("<item id=\"P-1\"", ladder + "<item id=\"P-1\""),
        (">Tingkat?<", ">Berapa?<"),
      ],
      [
        "item L-1 moved ★: section all -> inner ★",
        "item L-1 asks-something-else !: question (id) Tingkat? -> Berapa? !",
      ]),
    Edit(
      "<item id=\"L-1\" side", "<item id=\"L-2\" weight=\"3\" side",
      "item L-2 renamed !: id L-1 -> L-2 !", "item L-2 changed ★: weight 1 -> 3 ★"),
    // Asks something else under another id: nothing says that it is the same.
    Edit(
      [("<item id=\"L-1\"", "<item id=\"L-2\""), (">Tingkat?<", ">Berapa?<")],
      [
        "item L-1 removed ! ★: question Tingkat? -> -",
        "item L-2 added ★: question - -> Berapa?",
      ]),
    Edit(">Inner<", ">Within<", "section inner renamed: title (en) Inner -> Within"),
    Edit(
      "<section id=\"inner\">", "<section id=\"core\">", "section core renamed: id inner -> core"),
    Edit(
      "<section id=\"inner\">", "<section id=\"inner\" applies=\"days > 2\">",
      "section inner changed ★: applies - -> days > 2 ★"),
    Edit("<guidance>Baca</guidance>", "", "section all changed: guidance (id) Baca -> -"),
    Edit(
      "    <section id=\"inner\">", "  </section><section id=\"inner\" class=\"function:acting\">",
      ""
    ).withoutLastSectionEnd,
    Edit(
      "<section id=\"all\" class=\"function:acting\">",
      "<section id=\"new\"><title>Baru</title></section><section id=\"all\" class=\"function:acting\">",
      "section new added: title - -> Baru"),
    // A parameter in a condition changes which items count.
    Edit(
      [("id=\"C-1\"", "id=\"C-1\" applies=\"days &lt; 9\"")],
      ["item C-1 changed ★: applies - -> days < 9 ★"]),
  ]
}

extension Edit {
  /// The same with one section's end less at the end of the document, and the entry that says where
  /// the inner section went.
  fileprivate var withoutLastSectionEnd: Edit {
    Edit(
      replacements.map { ($0.old, $0.new) } + [
        ("    </section>\n  </section>\n", "  </section>\n")
      ],
      ["section inner moved ★: section all -> - ★"])
  }
}
