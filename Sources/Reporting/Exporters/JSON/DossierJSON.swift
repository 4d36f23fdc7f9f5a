internal import AuditModel

/// The dossier of an engagement as JSON.
struct DossierJSON {
  let dossier: EngagementDossier
  let words: Words
  /// The fingerprints of the findings of the assessment.
  let shown: Set<String>

  func write(to json: inout JSONWriter) {
    let plan = dossier.engagement.plan
    json.object { json in
      json.member("id", plan.id.rawValue)
      json.member("title", plan.title)
      json.member("state", word: dossier.engagement.state.rawValue)
      json.member("objective", plan.objective)
      json.member("start", plan.start?.iso)
      json.member("end", plan.end?.iso)
      json.member("asOf", dossier.asOf?.iso)
      json.name("team")
      json.lines(dossier.team) { json, member in
        json.object { json in
          json.member("name", dossier.name(member.person))
          json.member("duty", word: member.duty.rawValue)
          json.member("independent", member.isIndependent)
        }
      }
      json.name("dependentActs")
      json.lines(dossier.dependentActs) { json, act in
        json.object { json in
          json.member("event", act.event)
          json.member("act", act.kind.rawValue)
          json.member("by", dossier.name(act.person))
          json.member("at", act.at.rfc3339)
        }
      }
      json.name("followUp")
      json.lines(dossier.findings) { finding($1, &$0) }
      json.name("evidence")
      json.lines(dossier.evidence) { json, evidence in
        let file = evidence.file
        json.object { json in
          json.member("id", file.id.rawValue)
          json.member("name", file.name)
          json.member("mediaType", file.mediaType)
          json.member("size", file.size)
          json.member("sha256", file.sha256)
          json.member("date", file.date?.iso)
          json.member("expires", file.expires?.iso)
          json.member("subject", evidence.subject)
          json.member("removed", evidence.removed)
        }
      }
      json.name("waivers")
      json.lines(dossier.waivers) { json, waiver in
        json.object { json in
          json.member("item", waiver.item.rawValue)
          json.member("side", waiver.side?.rawValue)
          json.member("reason", waiver.reason)
          json.member("authority", dossier.name(waiver.authority))
          json.member("until", waiver.until?.iso)
        }
      }
      json.name("trail")
      json.object { json in
        json.member("size", dossier.trailSize)
        json.member("root", dossier.trailRoot)
        if dossier.trailProblems > 0 { json.member("problems", dossier.trailProblems) }
      }
    }
  }

  private func finding(_ finding: EngagementFinding, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", finding.id.rawValue)
      json.member("fingerprint", finding.raised.fingerprint)
      json.member("subject", finding.subject)
      json.member("state", word: finding.effectiveState(on: dossier.day).rawValue)
      json.member("grade", finding.grade.rawValue)
      json.member("firstGrade", finding.firstGrade.rawValue)
      json.member("occurrences", finding.occurrences)
      json.member("due", finding.due?.iso)
      json.member("acceptedUntil", finding.acceptedUntil?.iso)
      json.name("acceptance")
      if let acceptance = finding.acceptance {
        json.object { json in
          json.member("reason", acceptance.reason)
          json.member("by", acceptance.author.map(dossier.name))
        }
      } else {
        json.null()
      }
      json.member("withdrawal", finding.withdrawal)
      json.member("issued", finding.issuedDay?.iso)
      json.member("origin", word: finding.raised.origin.rawValue)
      json.member("inAssessment", shown.contains(finding.raised.fingerprint))
      json.member("causeBasis", word: finding.causeBasis.rawValue)
      json.name("parts")
      json.array { json in for text in words.texts(of: finding) { json.string(text) } }
      json.name("responses")
      json.lines(finding.responses) { remark($1, "agrees", &$0) }
      json.name("actions")
      json.lines(finding.actions) { json, action in
        json.object { json in
          json.member("id", action.id.rawValue)
          json.member("text", action.text)
          json.member("owner", dossier.name(action.owner))
          json.member("due", action.due.iso)
          json.member("percent", action.percent)
          json.member("progress", action.progress)
          json.name("proof")
          json.array { json in for id in finding.proof(of: action) { json.string(id.rawValue) } }
        }
      }
      json.name("verifications")
      json.lines(finding.verifications) { remark($1, "effective", &$0) }
    }
  }

  private func remark(
    _ remark: some FollowUpRemark, _ name: JSONWriter.Name, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.member(name, remark.isPositive)
      json.member("text", remark.text)
      json.member("by", dossier.name(remark.author))
      json.member("at", remark.at.rfc3339)
    }
  }
}
