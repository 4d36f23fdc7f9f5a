import AuditModel
import Foundation
import TestSupport
import Testing

@testable import Formats

/// Every band of the library holds from its limit on, and not a hair below.
@Suite struct LibraryBandsTests {
  private static func files(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: packageRoot.appending(path: "Checklists/\(folder)").path
    ).filter { $0.hasSuffix(".xml") }.sorted().map { "Checklists/\(folder)/\($0)" }
  }

  private func check(_ all: [IndexBands], decimals: Int, _ name: String) {
    let step = Rational(1, over: [1, 10, 100, 1_000][decimals]) ?? 1
    for bands in all {
      for (position, band) in bands.bands.enumerated() {
        #expect(bands.band(of: band.from)?.id == band.id, "\(name) \(band.id)")
        let below = bands.band(of: band.from - step)?.id
        let next = position + 1 < bands.bands.count ? bands.bands[position + 1].id : nil
        #expect(below == next, "\(name) below \(band.id)")
      }
    }
  }

  @Test func surveys() throws {
    let files = try Self.files("surveys")
    #expect(files.count >= 5)
    for file in files {
      let survey = try DocumentLoader.survey.load(bytes(of: file), name: file).document
      check(survey.bands, decimals: survey.index.decimals, file)
    }
  }

  @Test func indices() throws {
    let files = try Self.files("indices")
    #expect(files.count >= 7)
    for file in files {
      let index = try DocumentLoader.index.load(bytes(of: file), name: file).document
      check(index.bands, decimals: index.result.decimals ?? 2, file)
    }
  }

  /// One day is enough for another zone.
  @Test func erasBeginAndEndOnTheirDays() throws {
    let index = try DocumentLoader.index.load(
      bytes(of: "Checklists/indices/ombudsman-kepatuhan.xml"), name: "ombudsman.xml"
    ).document
    func band(_ day: String, _ value: Rational) -> String? {
      index.bands.holding(on: CalendarDate(iso: day))?.band(of: value)?.id.rawValue
    }
    #expect(band("2021-12-31", 79) == "kuning")
    #expect(band("2022-01-01", 79) == "B")
    #expect(band("2024-12-31", 79) == "B")
    #expect(band("2025-01-01", 79) == nil)
  }
}
