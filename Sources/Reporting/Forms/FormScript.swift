/// The script of an answer form: it reads and writes the fields of the page, and nothing else.
enum FormScript {
  static let text: StaticString = """
    "use strict";
    (function () {
      const form = document.getElementById("form");
      const data = document.body.dataset;
      const key = "patuh:" + data.key;
      const questions = Array.from(form.querySelectorAll("fieldset[data-item]"));
      const touched = new Map();

      function fields(question) {
        const result = {};
        const special = question.querySelector("input[data-special]:checked");
        if (special) {
          result.answer = special.value;
        } else {
          const chosen = Array.from(question.querySelectorAll("input[data-option]:checked"), (i) => i.value);
          if (chosen.length) { result.answer = chosen.join(" "); }
          for (const input of question.querySelectorAll("[data-field]")) {
            let text = input.value.trim();
            if (input.dataset.number !== undefined) { text = text.replace(",", "."); }
            if (text) { result[input.dataset.field] = text; }
          }
        }
        return result;
      }

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
        const filled = fields(question);
        const note = question.querySelector("[data-note]").value.trim();
        const cause = question.querySelector("[data-cause]").value.trim();
        if (Object.keys(filled).length === 0) { return null; }
        const entry = Object.assign({item: question.dataset.item, side: question.dataset.side}, filled);
        if (note) { entry.note = note; }
        if (cause) { entry.cause = cause; }
        const by = document.getElementById("by").value.trim();
        if (by) { entry.by = by; }
        entry.at = touched.get(question);
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
          const words = String(entry.answer || "").split(" ");
          for (const input of question.querySelectorAll("input[data-special], input[data-option]")) {
            input.checked = words.includes(input.value);
          }
          for (const input of question.querySelectorAll("[data-field]")) {
            input.value = entry[input.dataset.field] === undefined ? "" : entry[input.dataset.field];
          }
          question.querySelector("[data-note]").value = entry.note || "";
          question.querySelector("[data-cause]").value = entry.cause || "";
          if (entry.by) { document.getElementById("by").value = entry.by; }
          touched.set(question, entry.at || now());
        }
        show();
      }

      function now() { return new Date().toISOString().replace(/\\.[0-9]+Z$/, "Z"); }

      function show() {
        const count = questions.filter((q) => Object.keys(fields(q)).length > 0).length;
        document.getElementById("progress").textContent =
          data.progress.replace("{count}", count).replace("{all}", questions.length);
        for (const question of questions) {
          question.classList.toggle("filled", Object.keys(fields(question)).length > 0);
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
          touched.set(question, now());
        }
        show();
        keep();
      });

      form.addEventListener("click", function (event) {
        if (event.target.dataset.clear === undefined) { return; }
        const question = event.target.closest("fieldset[data-item]");
        for (const input of question.querySelectorAll("input[type=radio], input[type=checkbox]")) { input.checked = false; }
        for (const input of question.querySelectorAll("[data-field], [data-note], [data-cause]")) { input.value = ""; }
        touched.delete(question);
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
