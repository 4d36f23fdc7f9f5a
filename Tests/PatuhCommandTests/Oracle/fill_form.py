"""Fills an answer form in as a person would, in a browser, and prints the file that it would save.

    fill_form.py FORM STEPS...

A step is ITEM.SIDE, what to touch, and a value, with blanks between; what to touch is `option`, `special`, a field, `note`,
`cause` or `clear`. A step `by NAME` fills in the name, a step `load FILE` continues from a file.
"""
import base64
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SCRIPT = """<script>
const steps = STEPS;
(async function () {
for (const [place, what, value] of steps) {
  if (place === "by") { document.getElementById("by").value = what; continue; }
  if (place === "load") {
    const chosen = new DataTransfer();
    chosen.items.add(new File([value], "saved.json", {type: "application/json"}));
    const input = document.getElementById("load");
    input.files = chosen.files;
    input.dispatchEvent(new Event("change"));
    await new Promise((done) => setTimeout(done, 500));
    continue;
  }
  const cut = place.lastIndexOf(".");
  const q = document.querySelector(
    `fieldset[data-item="${place.slice(0, cut)}"][data-side="${place.slice(cut + 1)}"]`);
  if (what === "clear") { q.querySelector("[data-clear]").click(); continue; }
  const input = what === "option" || what === "special" ? q.querySelector(`input[data-${what}][value="${value}"]`)
    : what === "note" || what === "cause" ? q.querySelector(`[data-${what}]`)
    : q.querySelector(`[data-field="${what}"]`);
  if (input.type === "radio") { input.checked = true; }
  else if (input.type === "checkbox") { input.checked = !input.checked; }
  else { input.value = value; }
  input.dispatchEvent(new Event("input", {bubbles: true}));
}
const out = document.createElement("pre");
out.id = "out";
out.textContent = btoa(unescape(encodeURIComponent(JSON.stringify({
  file: window.patuhCollect(), progress: document.getElementById("progress").textContent,
  wrong: document.querySelectorAll('[aria-invalid="true"]').length}))));
document.body.appendChild(out);
})();
</script></body>"""

form, *steps = sys.argv[1:]
parts = [(step.split(" ", 2) + ["", ""])[:3] for step in steps]
parts = [[a, b, Path(b).read_text(encoding="utf-8") if a == "load" else c] for a, b, c in parts]
page = Path(form).read_text(encoding="utf-8")
with tempfile.TemporaryDirectory() as folder:
    copy = Path(folder) / "form.html"
    data = json.dumps(parts).replace("</", "<\\/")
    copy.write_text(page.replace("</body>", SCRIPT.replace("STEPS", data)), encoding="utf-8")
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or "chromium"
    done = subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=10000", f"--user-data-dir={folder}/profile", "--dump-dom",
         copy.as_uri()], capture_output=True, text=True, check=True, timeout=120)
code = done.stdout.split('<pre id="out">')[1].split("</pre>")[0]
print(base64.b64decode(code).decode())
