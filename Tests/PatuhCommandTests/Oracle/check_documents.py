"""Whether the documents of a report are what they should be, by programs that are not ours.

    check_documents.py FOLDER

The folder holds report.json, and report.pdf, .docx, .odt and .xlsx of the same audit.
"""
import json
import re
import subprocess
import sys
import zipfile
from xml.etree import ElementTree

folder = sys.argv[1]
problems = []


def expect(condition, *message):
    if not condition:
        problems.append(" ".join(str(part) for part in message)[:400])


def run(*arguments):
    done = subprocess.run(arguments, cwd=folder, capture_output=True, check=False)
    expect(done.returncode == 0, arguments[0], done.stderr.decode(errors="replace"))
    return done.stdout.decode(errors="replace")


def words(text):
    """The words of a text; programs break lines and hyphens where they like."""
    return re.sub(r"[\s\u00ad]+", "", text)


with open(f"{folder}/report.json", encoding="utf-8") as file:
    report = json.load(file)
wanted = [finding["condition"] for finding in report["findings"]]
expect(len(wanted) > 5, "too few findings to prove anything")


def holds_everything(name, text):
    squeezed = words(text)
    for condition in wanted:
        expect(words(condition) in squeezed, name, "lacks", condition)


# PDF: sound, tagged, A4, with a title and bookmarks, every font inside, every condition as text.
run("qpdf", "--check", "report.pdf")
info = run("pdfinfo", "report.pdf")
expect(re.search(r"Tagged: +yes", info), "pdf: not tagged")
expect("595.276 x 841.89 pts (A4)" in info, "pdf: not A4")
expect("Passport service" in info, "pdf: no title")
for line in run("pdffonts", "report.pdf").splitlines()[2:]:
    expect(line.split()[-5] == "yes", "pdf: font not embedded:", line)
structure = json.loads(run("qpdf", "--json", "--json-key=outlines", "report.pdf"))
expect(len(structure["outlines"]) > 0, "pdf: no bookmarks")
holds_everything("pdf", run("pdftotext", "-layout", "-nopgbrk", "report.pdf", "-")
                 + run("pdftotext", "-raw", "-nopgbrk", "report.pdf", "-"))

# Documents of a word processor and of a spreadsheet program: LibreOffice opens them and gives everything back.
profile = f"-env:UserInstallation=file://{folder}/profile"
for name in ("docx", "odt"):
    run("soffice", profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", name, f"report.{name}")
    with open(f"{folder}/{name}/report.txt", encoding="utf-8-sig") as file:
        holds_everything(name, file.read())
    names = run("unzip", "-l", f"report.{name}")
    expect(len(re.findall(r"\.png", names)) >= 5, name, "holds no charts")


# Both have the same tables, with every row and every cell: the writers of formats differ in what they leave out.
ODT = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
DOCX = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def tables(name, part, table, row, cell):
    with zipfile.ZipFile(f"{folder}/report.{name}") as archive:
        document = ElementTree.fromstring(archive.read(part))
    return [[[words("".join(c.itertext())) for c in r if c.tag == cell] for r in t.iter(row)] for t in document.iter(table)]


odt = tables("odt", "content.xml", ODT + "table", ODT + "table-row", ODT + "table-cell")
docx = tables("docx", "word/document.xml", DOCX + "tbl", DOCX + "tr", DOCX + "tc")
expect(len(odt) == len(docx) > 10, "tables:", len(odt), len(docx))
for a, b in zip(odt, docx):
    expect(a == b, "a table differs: odt has", [row for row in a if row not in b][:2], "docx has", [row for row in b if row not in a][:2])
cells = {cell for table in odt for row in table for cell in row[:1]}
for item in {item["id"] for item in report["items"]}:
    expect(any(cell.startswith(item) for cell in cells), "no table begins a row with the item", item)

run("soffice", profile, "--headless", "--convert-to",
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,4", "--outdir", "xlsx", "report.xlsx")
listing = subprocess.run("cat xlsx/*.csv", shell=True, cwd=folder, capture_output=True, check=True).stdout.decode()
holds_everything("xlsx", listing.replace('""', '"'))

print("\n".join(problems) or f"{len(wanted)} findings are in every document")
sys.exit(1 if problems else 0)
