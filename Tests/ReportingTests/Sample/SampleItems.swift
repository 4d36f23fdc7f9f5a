import AuditModel
import Diagnostics
import TestSupport

/// The sections and items of the made-up checklist: every kind of answer once at least.
enum SampleItems {
  private typealias Base = SampleChecklist

  static let sections: [Section] = [
    Section(
      id: SectionID("intake"), title: Base.text("Penerimaan berkas", "Intake of files"),
      guidance: Base.text("Ambil berkas secara acak.", "Draw files at random."),
      items: [
        item(
          "A-01", [.internal], "intake-checked", .major, 3, "planning", "responsibility", 60,
          Base.text(
            "Apakah daftar tugas petugas loket ditetapkan?", "Is a duty roster of the counter set?"),
          .conformity(Conformity())),
        item(
          "A-02", [.internal, .external], "intake-checked", .major, 5, "actuating",
          "responsibility", 66,
          Base.text(
            "Apakah kelengkapan setiap berkas diperiksa dan dicatat pada hari yang sama?",
            "Is every file checked for completeness and recorded on the same day?"),
          .sample(
            SampleCriterion(
              tolerable: .parameter(ParameterID("tolerable")),
              confidence: .literal(Base.decimal("0.95"))))),
        item(
          "A-03", [.internal, .external], "standards-published", .minor, 2, "planning",
          "accountability", 72,
          Base.text(
            "Sejauh mana standar pelayanan diumumkan?",
            "How far are the service standards published?"),
          .ladder(
            Ladder(steps: [
              AnswerOption(
                id: OptionID("full"), value: 1,
                title: Base.text("lengkap, daring dan luring", "complete, online and offline")),
              AnswerOption(
                id: OptionID("half"), value: Base.decimal("0.5"),
                title: Base.text("sebagian", "in part")),
              AnswerOption(
                id: OptionID("none"), value: 0, title: Base.text("tidak ada", "not at all")),
            ]))),
      ], location: Base.at(57)),
    Section(
      id: SectionID("issue"), title: Base.text("Penerbitan", "Issuing"),
      items: [
        item(
          "B-01", [.internal], "issued-in-time", .major, 5, "actuating", "responsiveness", 84,
          Base.text(
            "Berapa bagian dokumen yang terbit dalam {issue-days} hari kerja?",
            "Which share of documents is issued within {issue-days} working days?"),
          .measure(
            Measure(
              threshold: .atLeast(.literal(95)), unit: "percent", minimum: 0, maximum: 100,
              credit: .proportional))),
        item(
          "B-02", [.external], "satisfaction-measured", .major, 5, "evaluation", "accountability",
          90,
          Base.text("Apakah indeks kepuasan mencapai B?", "Does the satisfaction index reach B?"),
          .index(
            IndexCriterion(
              name: "ikm", measure: Measure(threshold: .atLeast(.literal(Base.decimal("76.61"))))))),
        item(
          "B-03", [.internal], "four-eyes", .critical, 5, "controlling", "accountability", 96,
          Base.text(
            "Apakah pemeriksa dan pengesah selalu orang yang berbeda?",
            "Are checker and approver always different people?"),
          .caseTest(CaseTestCriterion(test: "separate-check-approve"))),
        item(
          "B-04", [.internal, .external], "handover-signed", .minor, 2, "actuating",
          "accountability", 102,
          Base.text(
            "Apakah tanda terima ditandatangani \"saat\" penyerahan & disimpan (<1 hari)?",
            "Is the receipt signed \"at\" handover & kept (<1 day)?"),
          .sample(
            SampleCriterion(
              tolerable: .literal(Base.decimal("0.051")), confidence: .literal(Base.decimal("0.95"))
            ))),
        item(
          "B-05", [.external], "issued-in-time", .major, 3, "actuating", "responsiveness", 108,
          Base.text(
            "Berapa rata-rata lama tunggu menurut pengamatan?",
            "How long is the mean wait, as observed?"),
          .measure(Measure(threshold: .atMost(.literal(60)), unit: "minute"))),
      ], location: Base.at(81)),
    Section(
      id: SectionID("complaints"), title: Base.text("Pengaduan", "Complaints"),
      items: [
        item(
          "C-01", [.external], "complaints-answered", .minor, 2, "controlling", "responsiveness",
          118,
          Base.text(
            "Apakah pelapor mendapat jawaban tertulis?", "Do complainants get an answer in writing?"
          ),
          .conformity(Conformity())),
        item(
          "C-02", [.external], "complaints-answered", .major, 3, "controlling", "responsiveness",
          122,
          Base.text(
            "Apakah kerahasiaan pelapor dijaga?", "Is the complainant's identity protected?"),
          .conformity(Conformity())),
        item(
          "C-03", [.internal], "complaints-answered", .major, 3, "controlling", "responsiveness",
          126, Base.text("Apakah jawaban sesuai isi pengaduan?", "Do answers meet the complaint?"),
          .conformity(Conformity())),
        item(
          "C-04", [.internal], "complaints-answered", .minor, 1, "controlling", "responsiveness",
          130,
          Base.text(
            "Apakah loket cabang meneruskan pengaduan?",
            "Does the branch counter pass complaints on?"),
          .conformity(Conformity()), applies: "has_branch"),
      ],
      sections: [
        Section(
          id: SectionID("trend"), title: Base.text("Analisis pengaduan", "Analysis of complaints"),
          items: [
            item(
              "C-05", [.internal], nil, .observation, 0, "evaluation", "accountability", 138,
              Base.text("Apa sebab pengaduan yang paling sering?", "What causes most complaints?"),
              .text),
            item(
              "C-06", [.external], "notice-displayed", .minor, 2, "evaluation", "accountability",
              142,
              Base.text("Di mana maklumat dipajang?", "Where is the charter displayed?"),
              .choice(
                Choice(
                  options: [
                    AnswerOption(
                      id: OptionID("hall"), value: Base.decimal("0.5"),
                      title: Base.text("ruang tunggu", "waiting room")),
                    AnswerOption(
                      id: OptionID("web"), value: Base.decimal("0.5"),
                      title: Base.text("situs web", "web site")),
                  ], allowsSeveral: true))),
            item(
              "C-07", [.external], "trend-reviewed", .observation, 1, "evaluation",
              "accountability", 150,
              Base.text(
                "Apakah tren dibandingkan antarkantor?", "Are trends compared between offices?"),
              .conformity(Conformity())),
            item(
              "C-08", [.external], "trend-reviewed", .observation, 0, "evaluation",
              "accountability", 154,
              Base.text("Apakah laporan tren diumumkan?"), .conformity(Conformity())),
            item(
              "C-09", [.internal], "trend-reviewed", .minor, 2, "evaluation", "accountability", 158,
              Base.text(
                "Apakah rapat bulanan membahas tren?", "Does the monthly meeting discuss trends?"),
              .conformity(Conformity())),
            item(
              "C-10", [.internal], "complaints-answered", .major, 3, "controlling",
              "responsiveness", 162,
              Base.text(
                "Apakah pengaduan dijawab dalam 14 hari?", "Are complaints answered within 14 days?"
              ),
              .sample(
                SampleCriterion(
                  tolerable: .parameter(ParameterID("tolerable")),
                  confidence: .literal(Base.decimal("0.95"))))),
          ], location: Base.at(135))
      ], location: Base.at(115)),
  ]

  private static func item(
    _ id: String, _ sides: [Side], _ requirement: String?, _ severity: Severity, _ weight: Int,
    _ function: String, _ quality: String, _ line: Int, _ question: LocalizedText,
    _ kind: AnswerKind, applies: String? = nil
  ) -> Item {
    Item(
      id: ItemID(id), sides: sides, requirement: requirement.map { RequirementID($0) },
      severity: severity, weight: Rational(weight),
      classes: [
        AxisID("function"): AxisValueID(function), AxisID("quality"): AxisValueID(quality),
      ],
      applies: applies.map { ConditionSource(text: $0, location: Base.at(line, 20)) },
      question: question,
      guidance: id == "A-02"
        ? Base.text(
          "Bandingkan tanda terima dengan buku register.",
          "Compare the receipts with the register.") : nil,
      evidence: Base.text("Register dan berkas", "Register and files"), kind: kind,
      location: Base.at(line), contentHash: String(repeating: "ab", count: 32))
  }
}
