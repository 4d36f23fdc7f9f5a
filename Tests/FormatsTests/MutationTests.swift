import AuditModel
import Diagnostics
import Testing
import XMLTree

@testable import Formats

/// Damaged documents never end the program: they give a value, or errors with places.
///
/// The seed is fixed, so that a failure comes back; the numbers are splitmix64.
@Suite struct MutationTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "<", ">", "\"", "'", "&", "&amp;", "{", "}", "{days}", ",", ";", "\n", "\r\n", "\t", "\\",
      "|",
      ":", "-", "0", "9999999999999999999999999999999999", "<item", "</item>", "<title/>", "<!--",
      "-->", "]]>", "null", "[", "]", "\\ud800", "\u{FEFF}", "\u{0}", "é", "\u{1F600}",
      "xml:lang=\"\"",
      " id=\"C-1\"", "urn:patuh:sop:1",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  /// Changes a text in one to four places: bytes removed, doubled, swapped, or pieces put in.
  private static func damaged(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0...3, using: &dice) {
      guard bytes.count > 2 else { break }
      let place = Int.random(in: 0..<bytes.count - 1, using: &dice)
      let length = min(Int.random(in: 1...40, using: &dice), bytes.count - place)
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: bytes.removeSubrange(place..<(place + length))
      case 1: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
      case 2: bytes[place] = UInt8.random(in: 0...255, using: &dice)
      case 3: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &dice))
      default:
        let piece = pieces[Int.random(in: 0..<pieces.count, using: &dice)]
        bytes.insert(contentsOf: piece, at: place)
      }
    }
    return bytes
  }

  private func expectSound<Value>(_ read: Read<Value>) {
    #expect((read.value == nil) == read.diagnostics.hasErrors)
    #expect(read.diagnostics.allSatisfy { ($0.location?.line ?? 1) >= 1 })
  }

  @Test func damagedChecklists() {
    var dice = Dice(state: 1)
    let whole = Array(ValidDocuments.checklist.utf8)
    var good = 0
    for _ in 0..<400 {
      let bytes = Self.damaged(whole, &dice)
      do throws(DiagnosticsError) {
        _ = try ChecklistLoader.load(bytes, name: "c.xml") {
          (href: String) throws(DiagnosticsError) -> (bytes: [UInt8], name: String) in
          throw DiagnosticsError([Diagnostic(.fileNotFound, at: nil, ["file": href])])
        }
        good += 1
      } catch {
        #expect(error.diagnostics.hasErrors)
      }
    }
    // Some damage does no harm, most does: otherwise nothing was tested.
    #expect((1..<300).contains(good))
  }

  @Test func damagedSOPs() {
    var dice = Dice(state: 2)
    let whole = Array(ValidDocuments.sop.utf8)
    for _ in 0..<400 {
      do throws(DiagnosticsError) {
        _ = try DocumentLoader.sop.load(Self.damaged(whole, &dice), name: "s.xml")
      } catch {
        #expect(error.diagnostics.hasErrors)
      }
    }
  }

  @Test(arguments: ["a.xml", "a.csv", "a.json"]) func damagedResults(name: String) throws {
    let checklist = try ChecklistReader.read(Marked(ValidDocuments.checklist).document()).get()
    let whole = Array(
      (name == "a.xml"
        ? ValidDocuments.results
        : name == "a.csv" ? ValidDocuments.resultsCSV : ValidDocuments.resultsJSON).utf8)
    var dice = Dice(state: 3)
    var good = 0
    for _ in 0..<600 {
      let read = ResultsReader.read(Self.damaged(whole, &dice), name: name)
      expectSound(read)
      guard let set = read.value else { continue }
      good += 1
      expectSound(ResultsBinder.bind([set], to: checklist))
    }
    #expect((1..<500).contains(good))
  }

  /// What was cut off anywhere is an error or a shorter table, never a crash.
  @Test(arguments: ["a.xml", "a.csv", "a.json"]) func cutResults(name: String) {
    let whole = Array(
      (name == "a.xml"
        ? ValidDocuments.results
        : name == "a.csv" ? ValidDocuments.resultsCSV : ValidDocuments.resultsJSON).utf8)
    for length in stride(from: 0, to: whole.count - 2, by: 7) {
      let read = ResultsReader.read(Array(whole[..<length]), name: name)
      expectSound(read)
      if name != "a.csv" { #expect(read.value == nil) }
    }
  }

  /// Random bytes are refused.
  @Test func noiseIsRefused() {
    var dice = Dice(state: 4)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...200, using: &dice)).map { _ in
        UInt8.random(in: 0...255, using: &dice)
      }
      for name in ["a.xml", "a.csv", "a.json"] {
        let read = ResultsReader.read(bytes, name: name)
        expectSound(read)
        #expect(read.value == nil)
      }
    }
  }
}
