package import AuditModel
package import Diagnostics
import Formats
import RuleEngine

/// The surveys, registers and indices of a programme: loads them, and measures every unit and period.
package struct ProgrammeInstruments {
  private enum Loaded {
    case survey(SurveyInstrument)
    case register(ComplaintRegister, [HolidayCalendar])
    case index(CompositeIndex)
  }

  private struct Place: Hashable {
    var unit: UnitID
    var period: PeriodID
  }

  package let programme: Programme
  /// The programme's folder, with a slash at the end, or empty.
  package let folder: String
  package let context: AuditingContext

  private var loaded: [Loaded] = []
  private var published: [Place: [PublishedMeasure]] = [:]
  package private(set) var figures: [ProgrammeAssessment.Figure] = []

  package init(programme: Programme, folder: String, context: AuditingContext) {
    self.programme = programme
    self.folder = folder
    self.context = context
  }

  /// Whether any survey or register had a file.
  package var hasData: Bool { !published.isEmpty }

  /// What surveys and registers measured of a unit in a period.
  package func measures(of unit: UnitID, _ period: PeriodID) -> [PublishedMeasure] {
    published[Place(unit: unit, period: period)] ?? []
  }

  // MARK: - Loading

  package mutating func load(_ problems: inout [Diagnostic]) {
    for instrument in programme.instruments {
      let name = instrument.href.map { folder + $0 } ?? instrument.id
      do throws(DiagnosticsError) {
        let found: String
        switch instrument.kind {
        case .survey:
          let survey = try DocumentKind.survey.load(name, context).document
          loaded.append(.survey(survey))
          found = survey.id.rawValue
        case .register:
          let files = RegisterFiles(context: context)
          let register = try DocumentKind.register.load(name, context).document
          loaded.append(.register(register, try files.calendars(register.calendar, named: [])))
          found = register.id.rawValue
        case .index:
          let index = try DocumentKind.index.load(name, context).document
          loaded.append(.index(index))
          found = index.id.rawValue
        }
        if found != instrument.id {
          problems.append(
            Diagnostic(
              .programmeInstrumentMismatch, at: instrument.location,
              ["file": name, "found": found, "expected": instrument.id]))
        }
      } catch {
        problems += error.diagnostics
      }
    }
  }

  /// What the instruments are called, and how their figures are written.
  package var descriptions: [ProgrammeAssessment.Instrument] {
    loaded.map { instrument in
      switch instrument {
      case .survey(let survey):
        ProgrammeAssessment.Instrument(
          title: survey.index.title, maximum: survey.index.maximum,
          places: survey.index.decimals, version: survey.version,
          canonicalHash: survey.canonicalHash)
      case .register(let register, _):
        ProgrammeAssessment.Instrument(
          title: register.title, maximum: 100, places: 1, version: register.version,
          canonicalHash: register.canonicalHash)
      case .index(let index):
        ProgrammeAssessment.Instrument(
          title: index.title, maximum: index.result.maximum ?? 100,
          places: index.result.decimals ?? 2, version: index.version,
          canonicalHash: index.canonicalHash)
      }
    }
  }

  // MARK: - Surveys and registers

  /// Measures surveys and registers of every unit and period.
  package mutating func measure(_ problems: inout [Diagnostic]) {
    for (position, instrument) in loaded.enumerated() {
      for unit in programme.units {
        var earlier: [(name: String, tally: SurveyTally)] = []
        for period in programme.periods {
          let place = Place(unit: unit.id, period: period.id)
          var figure = ProgrammeAssessment.Figure(
            instrument: position, unit: unit.id, period: period.id)
          switch instrument {
          case .survey(let survey):
            measure(survey, unit, period, place, &figure, &earlier, &problems)
          case .register(let register, let calendars):
            measure(register, calendars, period, place, &figure, &problems)
          case .index: break
          }
          figures.append(figure)
        }
      }
    }
  }

  /// The files of an instrument for a unit and period; those that must be there and are not.
  private func files(of position: Int, _ place: Place) -> (found: [String], missing: [String]) {
    var found: [String] = []
    var missing: [String] = []
    for file in programme.instruments[position].files {
      let path = folder + file.path(unit: place.unit, period: place.period)
      if context.files.exists(path) {
        found.append(path)
      } else if !file.isOptional {
        missing.append(path)
      }
    }
    return (found, missing)
  }

  private mutating func publish(
    _ measures: [PublishedMeasure], from sources: [AuditInput.Source], _ place: Place
  ) {
    published[place, default: []] += measures.map { measure in
      var measure = measure
      measure.source = sources.first
      return measure
    }
  }

  private mutating func measure(
    _ survey: SurveyInstrument, _ unit: ProgrammeUnit, _ period: ProgrammePeriod, _ place: Place,
    _ figure: inout ProgrammeAssessment.Figure,
    _ earlier: inout [(name: String, tally: SurveyTally)], _ problems: inout [Diagnostic]
  ) {
    let (found, missing) = files(of: figure.instrument, place)
    figure.missing = missing
    guard !found.isEmpty else { return }
    do throws(DiagnosticsError) {
      let (answers, warnings) = try SurveyFiles(context: context).answers(
        found, of: survey, ignoring: [])
      problems += warnings
      var tally = SurveyTally(survey)
      for answers in answers { tally.add(answers.tally) }
      let assessment = SurveyIndex(survey, date: period.end).assess(
        tally, population: unit.users, inputs: answers.map(\.source), earlier: earlier)
      earlier = [(period.id.rawValue, tally)]
      figure.value = assessment.index
      figure.band = assessment.index.flatMap { assessment.bands?.band(of: $0) }
      figure.count = assessment.respondents
      figure.inputs = assessment.inputs
      publish(assessment.measures(of: survey.id), from: figure.inputs, place)
    } catch {
      problems += error.diagnostics
    }
  }

  private mutating func measure(
    _ register: ComplaintRegister, _ calendars: [HolidayCalendar], _ period: ProgrammePeriod,
    _ place: Place, _ figure: inout ProgrammeAssessment.Figure, _ problems: inout [Diagnostic]
  ) {
    let (found, missing) = files(of: figure.instrument, place)
    figure.missing = missing
    guard !found.isEmpty, let end = period.end else { return }
    do throws(DiagnosticsError) {
      let (entries, warnings) = try RegisterFiles(context: context).entries(
        found, of: register, until: end)
      problems += warnings
      let assessment = try RegisterEvaluation(register, calendars: calendars, on: end).assess(
        entries.flatMap(\.complaints), sources: entries.map(\.source),
        at: SourceLocation(file: found[0], line: 1, column: 1))
      figure.value = assessment.all[.closed].rate.map { $0 * 100 }
      figure.count = assessment.all.received
      figure.inputs = assessment.inputs
      publish(assessment.measures(of: register), from: figure.inputs, place)
    } catch {
      problems += error.diagnostics
    }
  }

  // MARK: - Indices

  /// Assesses the indices of every unit and period, from everything that was measured before.
  package mutating func assessIndices(
    after audits: ProgrammeAssessment, _ problems: inout [Diagnostic]
  ) {
    for number in figures.indices {
      guard case .index(let index) = loaded[figures[number].instrument] else { continue }
      let place = Place(unit: figures[number].unit, period: figures[number].period)
      let (found, missing) = files(of: figures[number].instrument, place)
      var inputs = IndexInputs(index)
      for path in found {
        do throws(DiagnosticsError) {
          inputs.add(try context.files.read(path), name: path)
        } catch {
          problems += error.diagnostics
        }
      }
      let cells = programme.audits.compactMap {
        audits.cell(place.unit, $0.checklist, place.period)?.assessment
      }
      inputs.add(measures(of: place.unit, place.period) + cells.flatMap(ProgrammeFiles.published))
      let (values, diagnostics) = inputs.finish()
      // What is missing is told in the overview, for each unit.
      problems += diagnostics.filter { $0.severity == .error }
      let end = programme.periods.first { $0.id == place.period }?.end
      let assessment = IndexEvaluation(index, date: end).assess(values, sources: inputs.sources)
      figures[number].value = assessment.index
      figures[number].band = assessment.index.flatMap { assessment.bands?.band(of: $0) }
      figures[number].outcomes = assessment.outcomes.filter { $0.isReached == true }.map(\.id)
      figures[number].inputs = assessment.inputs
      figures[number].missing = missing + assessment.missing.map(\.rawValue)
      publish(assessment.measures(of: index.id), from: figures[number].inputs, place)
    }
  }
}
