internal import AuditModel

/// The dossier of an engagement as JSON.
struct DossierJSON {
  let dossier: EngagementDossier

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", dossier.id)
      json.member("title", dossier.title)
      json.member("state", dossier.state)
      json.member("objective", dossier.objective)
      json.member("start", dossier.start?.iso)
      json.member("end", dossier.end?.iso)
      json.name("team")
      json.lines(dossier.team) { json, member in
        json.object { json in
          json.member("name", member.name)
          json.member("duty", member.duty)
          json.member("independent", member.isIndependent)
        }
      }
      json.name("followUp")
      json.lines(dossier.findings) { finding($1, &$0) }
      json.name("evidence")
      json.lines(dossier.evidence) { json, file in
        json.object { json in
          json.member("id", file.id)
          json.member("name", file.name)
          json.member("mediaType", file.mediaType)
          json.member("size", file.size)
          json.member("sha256", file.sha256)
          json.member("date", file.date?.iso)
          json.member("expires", file.expires?.iso)
          json.member("subject", file.subject)
          json.member("removed", file.removed)
        }
      }
      json.name("waivers")
      json.lines(dossier.waivers) { json, waiver in
        json.object { json in
          json.member("item", waiver.item)
          json.member("side", waiver.side?.rawValue)
          json.member("reason", waiver.reason)
          json.member("authority", waiver.authority)
          json.member("until", waiver.until?.iso)
        }
      }
      json.name("trail")
      json.object { json in
        json.member("size", dossier.trailSize)
        json.member("root", dossier.trailRoot)
      }
    }
  }

  private func finding(
    _ finding: EngagementDossier.FollowedFinding, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.member("id", finding.id)
      json.member("fingerprint", finding.fingerprint)
      json.member("subject", finding.subject)
      json.member("state", finding.state)
      json.member("grade", finding.grade.rawValue)
      json.member("firstGrade", finding.firstGrade.rawValue)
      json.member("occurrences", finding.occurrences)
      json.member("due", finding.due?.iso)
      json.member("acceptedUntil", finding.acceptedUntil?.iso)
      json.member("issued", finding.issued?.iso)
      json.name("parts")
      json.array { json in for part in finding.parts { json.string(part) } }
      json.name("responses")
      json.lines(finding.responses) { remark($1, "agrees", &$0) }
      json.name("actions")
      json.lines(finding.actions) { json, action in
        json.object { json in
          json.member("id", action.id)
          json.member("text", action.text)
          json.member("owner", action.owner)
          json.member("due", action.due?.iso)
          json.member("percent", action.percent)
          json.member("progress", action.progress)
          json.name("proof")
          json.array { json in for id in action.proof { json.string(id) } }
        }
      }
      json.name("verifications")
      json.lines(finding.verifications) { remark($1, "effective", &$0) }
    }
  }

  private func remark(
    _ remark: EngagementDossier.Remark, _ name: JSONWriter.Name, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.member(name, remark.isYes)
      json.member("text", remark.text)
      json.member("by", remark.author)
      json.member("at", remark.at)
    }
  }
}
