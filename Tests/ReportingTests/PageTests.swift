import AuditModel
import Foundation
import Testing

@testable import Reporting

@Suite struct PageTests {
  private static func page(_ language: Language = .indonesian) throws -> String {
    String(
      decoding: try HTMLExporter().export(
        SampleReport.report(in: language), options: ExportOptions()), as: UTF8.self)
  }

  @Test(arguments: [Language.indonesian, .english])
  func everyLinkLeadsToAnAnchorOfThePageThatIsThereOnce(language: Language) throws {
    let page = try Self.page(language)
    let anchors = page.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(anchors).count == anchors.count)
    let targets = Set(page.matches(of: /href="#([^"]+)"/).map { String($0.output.1) })
    #expect(targets.isSubset(of: anchors))
    let named = page.matches(of: /aria-labelledby="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(named).isSubset(of: anchors))
    #expect(!targets.isEmpty && !named.isEmpty)
  }

  @Test func nothingIsAskedOfTheNetwork() throws {
    let page = try Self.page()
    for word in ["http:", "https:", "src=", "url(http", "@import", "<script", "<link", "<img"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src &#39;none&#39;"))
  }

  @Test func headingsGoDownByOneLevel() throws {
    let levels = try Self.page().matches(of: /<h([1-6])/).compactMap { Int($0.output.1) }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
  }

  @Test func aTextInAnotherLanguageSaysWhich() throws {
    let page = try Self.page(.english)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.contains("<span lang=\"id\">Kecenderungan pengaduan dibahas tiap bulan.</span>"))
    #expect(try !Self.page().contains("<span lang="))
  }

  @Test func everyFindingLinksToItsRequirementAndNamesItsPlaces() throws {
    let page = try Self.page()
    for finding in SampleReport.assessment.findings {
      let start = try #require(page.range(of: "id=\"\(Anchor.finding(finding))\""))
      let end = try #require(
        page.range(of: "</article>", range: start.upperBound..<page.endIndex))
      let article = page[start.upperBound..<end.lowerBound]
      #expect(article.contains("<code>\(finding.source)</code>"))
      #expect(article.contains("<code>\(finding.criterion.location)</code>"))
      if let requirement = finding.requirement {
        #expect(article.contains("href=\"#\(Anchor.requirement(requirement))\""))
      }
      if let item = finding.item {
        #expect(article.contains("href=\"#\(Anchor.item(item))\""))
      }
    }
  }

  @Test func aReportWithNothingInItIsStillAPage() throws {
    var report = SampleReport.report(in: .english)
    report.assessment.scores = []
    report.assessment.items = []
    report.assessment.findings = []
    report.assessment.parameters = []
    report.assessment.subject = Subject()
    report.assessment.inputs = []
    for exporter in ExporterRegistry.all {
      #expect(try !exporter.export(report, options: ExportOptions()).isEmpty)
    }
    let page = String(
      decoding: try HTMLExporter().export(report, options: ExportOptions()), as: UTF8.self)
    #expect(page.contains("Nothing could be scored."))
    #expect(page.contains("No findings."))
  }
}

/// The contrast of the page's colours, by the formula of WCAG 2.2.
@Suite struct PaletteTests {
  private static let text: [(colour: String, ground: String)] = [
    ("ink", "paper"), ("muted", "paper"), ("link", "paper"), ("good", "paper"), ("fair", "paper"),
    ("poor", "paper"), ("internal", "paper"), ("ink", "soft"), ("muted", "soft"),
    ("link", "soft"), ("poor", "soft"), ("fair", "soft"), ("internal", "soft"),
    ("ink", "good-ground"),
    ("ink", "fair-ground"), ("ink", "poor-ground"),
  ]
  private static let shapes: [(colour: String, ground: String)] = [
    ("internal", "paper"), ("external", "paper"), ("external", "external-ground"),
    ("good", "paper"), ("fair", "fair-ground"), ("poor", "poor-ground"),
    ("open-ink", "open-ground"), ("rule", "paper"), ("ink", "paper"),
  ]

  @Test(arguments: ["light", "dark", "print"]) func textCanBeReadAndShapesBeSeen(scheme: String)
    throws
  {
    let colours = try Self.colours(of: scheme)
    for (colour, ground) in Self.text {
      let contrast = try Self.contrast(#require(colours[colour]), #require(colours[ground]))
      #expect(contrast >= 4.5, "\(scheme): \(colour) on \(ground) \(contrast)")
    }
    for (colour, ground) in Self.shapes {
      let contrast = try Self.contrast(#require(colours[colour]), #require(colours[ground]))
      #expect(contrast >= 3, "\(scheme): \(colour) on \(ground) \(contrast)")
    }
  }

  /// Typesetters and word processors get charts with the styles in them: whatever is drawn has one.
  @Test func chartsOnPaperHaveTheirStyles() {
    let shapes = [
      "trend-line", "trend-point", "trend-last", "bar-internal", "bar-external", "grid", "apart",
      "mark-internal", "mark-external", "mark-line", "drop", "bounds",
    ]
    for shape in shapes {
      #expect(StyleSheet.chartText.contains(".\(shape)"), "\(shape)")
    }
    #expect(!StyleSheet.chartText.contains("var("))
  }

  /// The custom properties of a scheme, as three channels of 0...1 each.
  private static func colours(of scheme: String) throws -> [String: [Double]] {
    let palette = StyleSheet.palette.description
    let dark = try #require(palette.range(of: "@media"))
    let sheet: Substring =
      switch scheme {
      case "light": palette[..<dark.lowerBound]
      case "dark": palette[dark.lowerBound...]
      default: StyleSheet.print.description[...]
      }
    var colours: [String: [Double]] = [:]
    for match in sheet.matches(of: /--([a-z-]+): #([0-9a-f]{6});/) {
      let value = try #require(Int(match.output.2, radix: 16))
      colours[String(match.output.1)] = [16, 8, 0].map { Double(value >> $0 & 255) / 255 }
    }
    return colours
  }

  private static func contrast(_ a: [Double], _ b: [Double]) -> Double {
    func luminance(_ colour: [Double]) -> Double {
      let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
    let (lighter, darker) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
    return (lighter + 0.05) / (darker + 0.05)
  }
}
