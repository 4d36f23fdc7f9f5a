extension ChecklistDiffTests {
  static let edits: [Edit] = documentEdits + scoringEdits + itemEdits + kindEdits + outlineEdits

  /// White space, comments and the spelling of numbers are no difference.
  static let documentEdits: [Edit] = [
    Edit("<title>Loket</title>", "<!-- x -->\n  <title>\n Loket </title>"),
    Edit("weight=\"2\"", "weight=\"2.00\""),
    Edit("partial=\"0.4\"", "partial=\"0.40\""),
    Edit("version=\"1\" xml", "version=\"2\" xml", "checklist changed: version 1 -> 2"),
    Edit("id=\"desk\"", "id=\"counter\"", "checklist changed !: id desk -> counter !"),
    Edit(
      "languages=\"id en\"", "languages=\"id en jv\"",
      "checklist changed: languages id en -> id en jv"),
    Edit(">Desk<", ">Counter<", "checklist changed: title (en) Desk -> Counter"),
    Edit(
      "<description xml:lang=\"en\">Example</description>", "",
      "checklist changed: description (en) Example -> -"),
    Edit(
      "until=\"2030-12-31\" certainty=\"recalled\"", "certainty=\"confirmed\"",
      "source law changed: until 2030-12-31 -> -; certainty recalled -> confirmed"),
    Edit(
      "<note>Catatan</note>", "<note>Lain</note>", "source law changed: note (id) Catatan -> Lain"),
    Edit(
      "<requirement id", "<sop href=\"sop/a.xml\"/><requirement id", "sop sop/a.xml added: "),
    // Minor findings are counted by clause in this checklist.
    Edit(
      "clause=\"3\"", "clause=\"4\"", "requirement on-time changed ★: clause 3 -> 4 ★"),
    Edit(
      [("clause=\"3\"", "clause=\"4\""), (" escalate-minors=\"3\"", "")],
      [
        "requirement on-time changed ★: clause 3 -> 4 ★",
        "findings changed ★: escalate-minors 3 -> - ★",
      ]),
    Edit(
      ">On time<", ">In time<", "requirement on-time changed: text (en) On time -> In time"),
    Edit(
      "</requirement>", "</requirement><requirement id=\"free\"><text>Gratis</text></requirement>",
      "requirement free added: text - -> Gratis"),
    Edit(
      "value=\"4\"", "value=\"5\"", "parameter days changed ! ★: value 4 -> 5 ! ★",
      "item C-1 asks-something-else !: parameter days 4 workday -> 5 workday !",
      "item M-1 asks-something-else ! ★: parameter days 4 workday -> 5 workday ! ★"),
    Edit(
      "value=\"4\" unit=\"workday\"", "value=\"4\" unit=\"day\"",
      "parameter days changed !: unit workday -> day !",
      "item C-1 asks-something-else !: parameter days 4 workday -> 4 day !",
      "item M-1 asks-something-else ! ★: parameter days 4 workday -> 4 day ! ★"),
    Edit("maximum=\"30\"", "maximum=\"60\"", "parameter days changed: maximum 30 -> 60"),
    Edit(
      "</parameter>",
      "</parameter><parameter id=\"fee\" value=\"0.5\"><title>Biaya</title></parameter>",
      "parameter fee added: value - -> 0.5; title - -> Biaya"),
    Edit(
      "<value id=\"acting\">", "<value id=\"doing\"><title>X</title></value><value id=\"acting\">",
      "axis function changed: values planning acting -> planning doing acting"),
    Edit(
      ">Planning<", ">Plan<", "axis function changed: value planning title (en) Planning -> Plan"),
    Edit(
      "</axis>",
      "</axis><axis id=\"b\"><title>B</title><value id=\"c\"><title>C</title></value></axis>",
      "axis b added: title - -> B"),
  ]

  static let scoringEdits: [Edit] = [
    Edit(
      "model=\"weighted-mean\"", "model=\"minimum\"",
      "scoring changed ★: model weighted-mean -> minimum ★"),
    Edit(
      "not-applicable=\"met\"", "source=\"law\" not-applicable=\"met\"",
      "scoring changed: source - -> law"),
    Edit("not-applicable=\"met\"", "", "scoring changed ★: not-applicable met -> leave-out ★"),
    Edit(
      "decimals=\"1\"", "not-tested=\"zero\" undetermined=\"leave-out\"",
      "scoring changed ★: not-tested leave-out -> zero ★; undetermined zero -> leave-out ★; "
        + "decimals 1 -> 2 ★"),
    Edit(
      "internal=\"0.6\" external=\"0.4\" discrepancy=\"20\"", "discrepancy=\"15\"",
      "scoring changed ★: combine internal 0.6 -> - ★; combine external 0.4 -> - ★; "
        + "combine discrepancy 20 -> 15 ★"),
    Edit(
      "<cap on=\"critical\" at=\"77.99\"/>",
      "<cap on=\"critical\" at=\"60\"/><cap on=\"critical\" at=\"50\"/><cap on=\"major\" at=\"90\"/><deduct severity=\"minor\" points=\"1\"/>",
      "scoring changed ★: cap critical 77.99 -> 50 60 ★; cap major - -> 90 ★; "
        + "deduct minor - -> 1 ★"),
    Edit("from=\"80\"", "from=\"85.5\"", "rating A changed ★: from 80 -> 85.5 ★"),
    Edit(">Good<", ">Fine<", "rating A changed: title (en) Good -> Fine"),
    Edit("tone=\"poor\"", "", "rating B changed: tone poor -> fair"),
    Edit(
      "<rating id=\"B\" from=\"0\"", "<rating id=\"C\" from=\"0\"",
      "rating B removed ★: from 0 -> -; title Buruk -> -",
      "rating C added ★: from - -> 0; title - -> Buruk"),
    Edit(
      [
        ("from=\"80\"", "from=\"0\""),
        ("<rating id=\"B\" from=\"0\"", "<rating id=\"B\" from=\"80\""),
      ],
      [
        "rating B changed ★: from 0 -> 80 ★", "rating A moved: after - -> B",
        "rating A changed ★: from 80 -> 0 ★",
      ]),
    Edit(
      "is=\"major\" below=\"0.5\"", "is=\"major\" below=\"0.4\"",
      "findings changed ★: grade major major below 0.5, minor -> major below 0.4, minor ★"),
    Edit(
      "<grade severity=\"observation\" is=\"observation\"/>", "",
      "findings changed ★: grade observation observation -> - ★"),
    Edit("days=\"30\"", "days=\"20\"", "findings changed: due major 30 -> 20"),
  ]

  static let itemEdits: [Edit] = [
    Edit(
      "side=\"both\"", "side=\"external\"",
      "item C-1 asks-something-else ! ★: side both -> external ! ★"),
    Edit(
      "requirement=\"on-time\" severity", "severity",
      "item C-1 asks-something-else ! ★: requirement on-time -> - ! ★"),
    Edit(
      ">Level?<", ">What level?<",
      "item L-1 changed: question (en) Level? -> What level?"),
    Edit(
      "severity=\"critical\" weight=\"2\"", "severity=\"major\" weight=\"2.5\" level=\"3\"",
      "item C-1 changed ★: severity critical -> major ★; weight 2 -> 2.5 ★; level - -> 3 ★"),
    Edit(
      "class=\"function:planning\"", "",
      "item C-1 changed ★: class function planning -> acting ★"),
    Edit(
      " class=\"function:acting\"", "",
      "item L-1 changed ★: class function acting -> - ★",
      "item M-1 changed ★: class function acting -> - ★",
      "item S-1 changed ★: class function acting -> - ★",
      "item I-1 changed ★: class function acting -> - ★",
      "item P-1 changed ★: class function acting -> - ★",
      "item O-1 changed ★: class function acting -> - ★",
      "item T-1 changed: class function acting -> -"),
    Edit(
      "id=\"L-1\" side", "id=\"L-1\" applies=\" days &lt; 3 \" side",
      "item L-1 changed ★: applies - -> days < 3 ★"),
    Edit("<guidance>Lihat</guidance>", "", "item C-1 changed: guidance (id) Lihat -> -"),
    Edit(
      "<evidence required=\"true\">Berkas", "<evidence>Buku",
      "item C-1 changed: evidence (id) Berkas -> Buku; evidence required true -> false"),
    Edit(
      "<finding grade=\"minor\" due=\"10\">", "<finding>",
      "item C-1 changed ★: finding grade minor -> - ★; finding due 10 -> -"),
    Edit(">Advice<", ">Act<", "item C-1 changed: finding recommendation (en) Advice -> Act"),
    Edit(
      [(">Jawaban {answer}<", ">A<"), (">Cause<", ">B<"), (">Effect<", ">C<")],
      [
        "item C-1 changed: finding condition (id) Jawaban {answer} -> A; "
          + "finding cause (en) Cause -> B; finding effect (en) Effect -> C"
      ]),
    Edit(
      [("severity=\"critical\" weight", "weight"), ("partial=\"0.4\"", "")],
      ["item C-1 asks-something-else ! ★: partial 0.4 -> 0.5 ! ★; severity critical -> minor ★"]),
    // What is never scored changes no score.
    Edit("weight=\"0\"", "weight=\"1\"", "item T-1 changed: weight 0 -> 1"),
  ]

  static let kindEdits: [Edit] = [
    Edit(
      "<conformity partial=\"0.4\"/>", "<measure at-most=\"{days}\" unit=\"workday\"/>",
      "item C-1 asks-something-else ! ★: kind conformity partial=0.4 -> "
        + "measure at-most={days} unit=workday credit=none ! ★"),
    Edit(
      "conforming-from=\"0.5\"", "",
      "item L-1 asks-something-else ! ★: conforming-from 0.5 -> 1 ! ★"),
    Edit(
      "<step id=\"none\" value=\"0\">", "<step id=\"none\" value=\"0.1\">",
      "item L-1 asks-something-else ! ★: step none value 0 -> 0.1 ! ★"),
    Edit(
      ">Full<", ">Whole<",
      "item L-1 changed: step full title (en) Full -> Whole"),
    Edit(
      "<step id=\"none\"",
      "<step id=\"half\" value=\"0.5\"><title>S</title></step><step id=\"none\"",
      "item L-1 asks-something-else ! ★: steps full none -> full half none ! ★"),
    Edit(
      "at-most=\"{days}\" unit=\"workday\"", "below=\"6\"",
      "item M-1 asks-something-else ! ★: below - -> 6 ! ★; at-most {days} -> - ! ★; "
        + "unit workday -> - ! ★"),
    Edit(
      "minimum=\"0\" maximum=\"365\" credit=\"proportional\"", "maximum=\"99.5\"",
      "item M-1 asks-something-else ! ★: maximum 365 -> 99.5 ! ★; credit proportional -> none ! ★; "
        + "minimum 0 -> - ! ★"),
    Edit(
      "tolerable=\"0.05\" confidence=\"0.95\"", "tolerable=\"0.1\" confidence=\"0.9\"",
      "item S-1 asks-something-else ! ★: tolerable 0.05 -> 0.1 ! ★; confidence 0.95 -> 0.9 ! ★"),
    Edit(
      "name=\"ikm\" at-least", "name=\"ipk\" above",
      "item I-1 asks-something-else ! ★: name ikm -> ipk ! ★; above - -> 76.61 ! ★; "
        + "at-least 76.61 -> - ! ★"),
    Edit(
      "test=\"in-time\" tolerable=\"0.01\"", "test=\"early\"",
      "item P-1 asks-something-else ! ★: test in-time -> early ! ★; tolerable 0.01 -> 0 ! ★"),
    Edit(
      "<choice several=\"true\">", "<choice>",
      "item O-1 asks-something-else ! ★: several true -> false ! ★"),
    Edit(
      [
        ("id=\"web\"", "id=\"w\""), ("id=\"desk\" value", "id=\"web\" value"),
        ("id=\"w\"", "id=\"desk\""),
      ],
      [
        "item O-1 asks-something-else ! ★: options web desk -> desk web ! ★; "
          + "option desk title (en) Desk -> Web; option desk title (id) Loket -> Web !; "
          + "option web title (en) Web -> Desk; option web title (id) Web -> Loket !"
      ]),
  ]
}
