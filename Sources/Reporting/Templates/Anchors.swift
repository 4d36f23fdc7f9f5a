internal import AuditModel

/// The anchors within the page, and where links to them lead.
enum Anchor {
  static func item(_ id: ItemID) -> String { "item-\(id)" }
  static func requirement(_ id: RequirementID) -> String { "requirement-\(id)" }
  static func source(_ document: String, _ id: SourceID) -> String {
    "source-" + document.split(separator: " ").joined(separator: "-") + "-\(id)"
  }
  /// By fingerprint, so that a link to a finding leads to the same matter in a later report.
  static func finding(_ finding: Finding) -> String { "finding-\(finding.fingerprint.prefix(16))" }
}

extension HTMLWriter {
  /// A link to an item of the page.
  ///
  /// An excerpt names items that it does not show; those are not links.
  mutating func link(to item: ItemID, text: String? = nil) {
    guard items?.contains(item) != false else { return self.text(text ?? item.rawValue) }
    inline("a", .href("#" + Anchor.item(item)), text: text ?? item.rawValue)
  }

  /// A link to a requirement of the page.
  mutating func link(to requirement: RequirementID, text: String? = nil) {
    inline("a", .href("#" + Anchor.requirement(requirement)), text: text ?? requirement.rawValue)
  }

  /// A table within a region that scrolls where the screen is too narrow for it.
  ///
  /// The region can be reached and scrolled with the keyboard (WCAG 2.1.1).
  mutating func table(
    caption: String, class name: String = "", hidesCaption: Bool = false,
    columns: [(title: String, class: String)], body: (inout HTMLWriter) -> Void
  ) {
    block(
      "div", .class("scroll"), .init("role", "region"), .init("tabindex", "0"),
      .init("aria-label", caption)
    ) { region in
      region.block("table", .class(name)) { table in
        table.block("caption", .class(hidesCaption ? "unseen" : ""), text: caption)
        table.block("thead") { head in
          head.block("tr") { row in
            for column in columns {
              row.inline("th", .scope("col"), .class(column.class), text: column.title)
            }
          }
        }
        body(&table)
      }
    }
  }

  /// The title of what a score is about.
  mutating func title(of scope: Score.Scope, _ index: ReportIndex) {
    if let title = index.localizedTitle(of: scope) {
      text(title, index.fill)
    } else {
      text(index.title(of: scope))
    }
  }

  /// A cell with text.
  mutating func cell(_ text: String, class name: String = "") {
    if name.isEmpty { inline("td", text: text) } else { inline("td", .class(name), text: text) }
  }
}
