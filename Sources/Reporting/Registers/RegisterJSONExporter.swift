internal import AuditModel

/// The report of a register as JSON, `urn:patuh:register-assessment:1`.
///
/// Rates are shares 0...1 as strings: a decimal where that is finite within 12 places, otherwise a
/// fraction `n/d`.
public struct RegisterJSONExporter: DocumentExporter {
  /// `json`.
  public let identifier = "json"
  /// `json`.
  public let fileExtension = "json"

  /// The name of the form that is written.
  public static let schema = "urn:patuh:register-assessment:1"

  /// Makes the exporter.
  public init() {}

  /// The report as JSON; the options have no bearing on it.
  public func export(_ report: RegisterReport, options: ExportOptions) -> [UInt8] {
    let text = RegisterText(report)
    let assessment = report.assessment
    let numbers = NumberTexts()
    var json = JSONWriter(reserving: 8_192 + assessment.overdue.count * 160)
    json.object { json in
      json.onNewLine()
      json.member("schema", Self.schema)
      json.onNewLine()
      json.name("register")
      json.object { json in
        json.member("id", report.register.id.rawValue)
        json.member("version", report.register.version)
        json.member("sha256", word: report.register.canonicalHash)
        json.member("title", text.words(report.register.title))
      }
      json.onNewLine()
      json.name("inputs")
      json.lines(assessment.inputs) { json, input in
        json.object { json in
          json.member("name", input.name)
          json.member("sha256", word: input.sha256)
          json.member("synthetic", input.isSynthetic)
        }
      }
      json.onNewLine()
      json.member("date", word: assessment.date.iso)
      json.onNewLine()
      json.member("collectiveLeave", word: assessment.collectiveLeave.rawValue)
      json.onNewLine()
      json.name("calendars")
      json.lines(assessment.calendars) { json, calendar in
        json.object { json in json.document(calendar) }
      }
      json.onNewLine()
      json.name("all")
      group(assessment.all, numbers, &json)
      json.onNewLine()
      json.name("classes")
      json.lines(Array(zip(report.register.classes, assessment.classes))) { json, pair in
        json.object { json in
          json.member("id", pair.0.id.rawValue)
          json.name("counts")
          group(pair.1, numbers, &json)
        }
      }
      json.onNewLine()
      json.name("channels")
      json.lines(Array(zip(report.register.channels, assessment.channels))) { json, pair in
        json.object { json in
          json.member("id", pair.0.id.rawValue)
          json.member("received", pair.1)
        }
      }
      json.onNewLine()
      json.name("ages")
      json.lines(Array(zip(report.register.ages, assessment.ages))) { json, pair in
        json.object { json in
          json.member("from", pair.0)
          json.member("open", pair.1)
        }
      }
      json.onNewLine()
      json.name("overdue")
      json.lines(assessment.overdue) { json, entry in
        json.object { json in
          json.member("id", entry.id)
          json.member("class", entry.classID.rawValue)
          json.member("channel", entry.channel.rawValue)
          json.member("received", word: entry.received.iso)
          json.member("stage", word: entry.stage.rawValue)
          json.member("within", entry.within)
          json.member("elapsed", entry.elapsed)
          json.member("unit", word: entry.unit.rawValue)
        }
      }
      json.onNewLine()
      json.member("measures", assessment.measures(of: report.register))
      json.onNewLine()
      json.member("synthetic", assessment.inputs.contains(where: \.isSynthetic))
    }
    json.endFile()
    return json.bytes
  }

  private func group(
    _ group: RegisterAssessment.Group, _ numbers: NumberTexts, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.member("received", group.received)
      json.member("open", group.open)
      json.member("closed", group.closed)
      json.member("reopened", group.reopened)
      json.member("receipts", group.receipts)
      json.member("receiptsKnown", group.receiptsKnown)
      json.name("stages")
      json.lines(group.stages) { json, stage in
        json.object { json in
          json.member("stage", word: stage.stage.rawValue)
          json.member("inTime", stage.inTime)
          json.member("late", stage.late)
          json.member("overdue", stage.overdue)
          json.member("pending", stage.pending)
          json.member("rate", word: numbers.exact(stage.rate))
          json.member("median", word: numbers.exact(stage.median))
          json.member("p90", stage.p90)
        }
      }
    }
  }
}
