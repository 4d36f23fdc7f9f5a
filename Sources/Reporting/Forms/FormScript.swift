/// The script of an answer form: it reads and writes the fields of the page, and nothing else.
///
/// A file holds the questions that were touched, each with the revision of the recorded answer it was made from
/// (`basis`) and what was emptied (`remove`).
enum FormScript {
  static let text: StaticString = """
    "use strict";
    (function () {
      const form = document.getElementById("form");
      const data = document.body.dataset;
      const key = "patuh:" + data.key;
      const questions = Array.from(form.querySelectorAll("fieldset[data-item]"));
      // When each question was touched, and the revision that it was made from.
      const touched = new Map();

      // What the page says now, or what it said when it was made.
      function checked(input, isGiven) { return isGiven ? input.defaultChecked : input.checked; }
      function written(input, isGiven) {
        return (isGiven || input.value === shown(input) ? input.defaultValue : input.value).trim();
      }

      // How a browser shows what the page was made with: line ends may differ.
      const shownTexts = new Map();
      function shown(input) {
        if (!shownTexts.has(input)) {
          const probe = input.cloneNode(false);
          probe.value = input.defaultValue;
          shownTexts.set(input, probe.value);
        }
        return shownTexts.get(input);
      }

      function fields(question, isGiven) {
        const result = {};
        const chosen = (name) => Array.from(question.querySelectorAll("input[data-" + name + "]"))
          .filter((input) => checked(input, isGiven)).map((input) => input.value);
        const special = chosen("special");
        if (special.length) {
          result.answer = special[0];
        } else {
          const options = chosen("option");
          if (options.length) { result.answer = options.join(" "); }
          for (const input of question.querySelectorAll("[data-field]")) {
            let text = written(input, isGiven);
            if (input.dataset.number !== undefined) { text = text.replace(",", "."); }
            if (text) { result[input.dataset.field] = text; }
          }
        }
        return result;
      }

      function content(question, isGiven) {
        return {
          answer: fields(question, isGiven),
          note: written(question.querySelector("[data-note]"), isGiven),
          cause: written(question.querySelector("[data-cause]"), isGiven)
        };
      }

      function has(part) { return typeof part === "string" ? part !== "" : Object.keys(part).length > 0; }

      function check(question) {
        let isRight = true;
        for (const input of question.querySelectorAll("[data-number]")) {
          const text = input.value.trim().replace(",", ".");
          const isNumber = text === "" || /^-?[0-9]+(\\.[0-9]+)?$/.test(text);
          input.setCustomValidity(isNumber ? "" : data.badNumber.replace("{found}", text));
          input.setAttribute("aria-invalid", isNumber ? "false" : "true");
          isRight = isRight && isNumber;
        }
        return isRight;
      }

      function result(question) {
        const now = content(question, false);
        const given = content(question, true);
        const removed = ["answer", "note", "cause"].filter((part) => has(given[part]) && !has(now[part]));
        const isChanged = (part) => JSON.stringify(now[part]) !== JSON.stringify(given[part]);
        if (!["answer", "note", "cause"].some(isChanged)) { return null; }
        const entry = {item: question.dataset.item, side: question.dataset.side};
        // What nobody changed is left out, and stays as it is recorded.
        if (isChanged("answer")) { Object.assign(entry, now.answer); }
        for (const part of ["note", "cause"]) {
          if (now[part] && isChanged(part)) { entry[part] = now[part]; }
        }
        if (removed.length) { entry.remove = removed.join(" "); }
        const touch = touched.get(question);
        // Whoever adds a note to a recorded answer did not give that answer.
        if (isChanged("answer") || !has(given.answer)) {
          const by = document.getElementById("by").value.trim();
          if (by) { entry.by = by; }
          entry.at = touch.at;
        }
        if (touch.basis) { entry.basis = touch.basis; }
        return entry;
      }

      function collect() {
        const file = {schema: "urn:patuh:results:1", checklist: data.checklist, version: data.version};
        if (data.unit) { file.unit = data.unit; }
        if (data.period) { file.period = data.period; }
        file.results = questions.filter((q) => touched.has(q)).map(result).filter((r) => r !== null);
        return file;
      }

      function fill(file) {
        for (const entry of file.results) {
          const question = questions.find((q) => q.dataset.item === entry.item && q.dataset.side === entry.side);
          if (!question) { continue; }
          take(question, entry);
          if (entry.by) { document.getElementById("by").value = entry.by; }
          // What the page says anyway is no change.
          if (JSON.stringify(content(question, false)) === JSON.stringify(content(question, true))) {
            touched.delete(question);
          } else {
            touched.set(question, {at: entry.at || now(), basis: entry.basis ? String(entry.basis) : ""});
          }
        }
        show();
      }

      // Writes an entry into a question; what it neither gives nor removes is as the page was made.
      function take(question, entry) {
        const removed = [].concat(entry.remove || []).join(" ").split(" ");
        const inputs = Array.from(question.querySelectorAll("[data-field]"));
        const text = (value) => value === undefined || value === null ? "" : String(value);
        const isAnswered = text(entry.answer) !== "" || inputs.some((i) => text(entry[i.dataset.field]) !== "");
        const keepsAnswer = !isAnswered && !removed.includes("answer");
        const words = text(entry.answer).split(" ");
        for (const input of question.querySelectorAll("input[data-special], input[data-option]")) {
          const isMeant = input.dataset.special === undefined ? words.includes(input.value) : text(entry.answer) === input.value;
          input.checked = keepsAnswer ? input.defaultChecked : isMeant;
        }
        for (const input of inputs) {
          input.value = keepsAnswer ? input.defaultValue : text(entry[input.dataset.field]);
        }
        for (const part of ["note", "cause"]) {
          const input = question.querySelector("[data-" + part + "]");
          input.value = text(entry[part]) || (removed.includes(part) ? "" : input.defaultValue);
        }
      }

      function touch(question) {
        touched.set(question, {at: now(), basis: question.dataset.basis});
      }

      function now() { return new Date().toISOString().replace(/\\.[0-9]+Z$/, "Z"); }

      function show() {
        const count = questions.filter((q) => has(fields(q, false))).length;
        document.getElementById("progress").textContent =
          data.progress.replace("{count}", count).replace("{all}", questions.length);
        for (const question of questions) {
          question.classList.toggle("filled", has(fields(question, false)));
        }
      }

      function keep() {
        try {
          localStorage.setItem(key, JSON.stringify(collect()));
          document.getElementById("kept").hidden = false;
        } catch (error) { document.getElementById("kept").hidden = true; }
      }

      form.addEventListener("input", function (event) {
        const question = event.target.closest("fieldset[data-item]");
        if (question) {
          // A number or an option takes back that nothing could be said, and the other way round.
          const isSpecial = event.target.dataset.special !== undefined;
          if (isSpecial) {
            for (const input of question.querySelectorAll("input[data-option]")) { input.checked = false; }
            for (const input of question.querySelectorAll("[data-field]")) { input.value = ""; }
          } else if (event.target.dataset.option !== undefined || event.target.dataset.field !== undefined) {
            for (const input of question.querySelectorAll("input[data-special]")) { input.checked = false; }
          }
          check(question);
          touch(question);
        }
        show();
        keep();
      });

      form.addEventListener("click", function (event) {
        if (event.target.dataset.clear === undefined) { return; }
        const question = event.target.closest("fieldset[data-item]");
        for (const input of question.querySelectorAll("input[type=radio], input[type=checkbox]")) { input.checked = false; }
        for (const input of question.querySelectorAll("[data-field], [data-note], [data-cause]")) { input.value = ""; }
        check(question);
        touch(question);
        show();
        keep();
      });

      document.getElementById("save").addEventListener("click", function () {
        if (!questions.every(check)) { form.reportValidity(); return; }
        const text = JSON.stringify(collect(), null, 1) + "\\n";
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([text], {type: "application/json"}));
        link.download = data.file;
        document.body.appendChild(link);
        link.click();
        link.remove();
      });

      document.getElementById("load").addEventListener("change", function (event) {
        const chosen = event.target.files[0];
        if (!chosen) { return; }
        chosen.text().then(function (text) {
          const file = JSON.parse(text);
          if (file.checklist !== data.checklist) { alert(data.foreign); return; }
          fill(file);
          keep();
        });
      });

      try {
        const kept = localStorage.getItem(key);
        if (kept) { fill(JSON.parse(kept)); }
      } catch (error) { /* A browser that keeps nothing still fills in and saves. */ }
      show();
      window.patuhCollect = collect;
    })();

    """
}
