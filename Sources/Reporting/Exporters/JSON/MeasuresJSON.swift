internal import AuditModel

extension JSONWriter {
  /// Writes what other evaluations can take of this one, each on its line.
  mutating func member(_ name: Name, _ measures: [PublishedMeasure]) {
    let numbers = NumberTexts()
    self.name(name)
    lines(measures) { json, measure in
      json.object { json in
        json.member("name", measure.name.rawValue)
        json.member("value", word: numbers.exact(measure.value))
        if let ratio = measure.ratio {
          json.member("numerator", word: numbers.exact(ratio.numerator))
          json.member("denominator", word: numbers.exact(ratio.denominator))
        }
      }
    }
  }
}
