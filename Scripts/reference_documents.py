"""Writes Checklists/templates/report.docx and report.odt: pandoc's own reference documents on A4, in our type.

    python3 Scripts/reference_documents.py

Run again after a change here; the same pandoc gives the same bytes.
"""
import io
import re
import subprocess
import zipfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "Checklists" / "templates"
FONT = "Liberation Sans"
INK = "1A1D21"
FOOTER = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr>'
    '<w:jc w:val="right"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText '
    'xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    '<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>'
)


def default(name):
    """The parts of pandoc's reference document."""
    data = subprocess.run(["pandoc", "--print-default-data-file", name], check=True,
                          capture_output=True).stdout
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {entry: archive.read(entry) for entry in archive.namelist()}


def write(path, parts, stored=()):
    """An archive with its parts in their order and no clock in it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, data)


def docx():
    parts = default("reference.docx")
    styles = parts["word/styles.xml"].decode()
    styles = re.sub(r"<w:rFonts [^>]*/>", f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" '
                    f'w:eastAsia="{FONT}" w:cs="{FONT}"/>', styles)
    styles = re.sub(r'<w:color w:val="(?!auto)[0-9A-Fa-f]{6}"[^>]*/>', f'<w:color w:val="{INK}"/>', styles)
    # 10 points for text, and headings in proportion.
    styles = styles.replace('<w:sz w:val="24"/><w:szCs w:val="24"/>', '<w:sz w:val="20"/><w:szCs w:val="20"/>')
    styles = re.sub(r'(<w:docDefaults>.*?)<w:sz w:val="\d+" ?/>(.*?)<w:szCs w:val="\d+" ?/>',
                    r'\1<w:sz w:val="20"/>\2<w:szCs w:val="20"/>', styles, count=1, flags=re.S)
    table = re.search(r'<w:style w:type="table"[^>]*w:styleId="Table".*?</w:style>', styles, re.S)
    lines = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="B9BEC4"/>'
                    for side in ("top", "bottom", "insideH"))
    body = table.group(0)
    body = body.replace("<w:tblPr>", f"<w:tblPr><w:tblBorders>{lines}</w:tblBorders>", 1)
    if "<w:tblBorders>" not in body:
        raise SystemExit("the style Table has changed its form")
    parts["word/styles.xml"] = styles.replace(table.group(0), body).encode()
    parts["word/footer1.xml"] = FOOTER.encode()
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"</Types>", b'<Override PartName="/word/footer1.xml" ContentType="application/vnd.'
        b'openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>')
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>", b'<Relationship Id="rIdFooter" Type="http://schemas.openxmlformats.org/'
        b'officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>')
    section = (b'<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/>'
               b'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" '
               b'w:left="1021" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>')
    document = parts["word/document.xml"]
    changed = re.sub(rb"<w:sectPr ?/>|<w:sectPr.*?</w:sectPr>", section, document, flags=re.S)
    if changed == document:
        raise SystemExit("the document has changed its form")
    parts["word/document.xml"] = changed
    write(FOLDER / "report.docx", parts)


def odt():
    parts = default("reference.odt")
    styles = parts["styles.xml"].decode()
    styles = re.sub(r'fo:page-width="[^"]*"', 'fo:page-width="21cm"', styles)
    styles = re.sub(r'fo:page-height="[^"]*"', 'fo:page-height="29.7cm"', styles)
    styles = re.sub(r'fo:margin-(top|bottom|left|right)="1in"', r'fo:margin-\1="1.8cm"', styles)
    styles = re.sub(r'style:font-name(-asian|-complex)?="[^"]*"',
                    lambda match: f'style:font-name{match.group(1) or ""}="{FONT}"', styles)
    styles = styles.replace(
        "<office:font-face-decls>",
        f'<office:font-face-decls><style:font-face style:name="{FONT}" '
        f'svg:font-family="&apos;{FONT}&apos;" style:font-family-generic="swiss"/>', 1)
    styles = styles.replace('fo:font-size="12pt"', 'fo:font-size="10pt"')
    parts["styles.xml"] = styles.encode()
    write(FOLDER / "report.odt", parts, stored=("mimetype",))


FOLDER.mkdir(exist_ok=True)
docx()
odt()
