"""Whether files are valid by a schema that is not ours.

    schema_check.py SCHEMA FILE...

SCHEMA is one of those that schemas.py takes out of other people's packages, such as `sarif`; check-jsonschema reads both, of
XML xmllint.
"""
import subprocess
import sys
from pathlib import Path

SCHEMAS = Path(__file__).resolve().parents[3] / ".build" / "oracle" / "schemas"


def problems(schema, *files):
    """The validation errors, a text for each failed run; empty when all files are valid."""
    path = SCHEMAS / ("%s.%s" % (schema, "xsd" if schema == "junit" else "json"))
    if not path.exists():
        return ["%s is not there: Scripts/oracle.sh" % path]
    if path.suffix == ".xsd":
        done = subprocess.run(["xmllint", "--noout", "--nonet", "--schema", path, *files],
                              capture_output=True, text=True, check=False)
        return [] if done.returncode == 0 else [done.stderr[-4000:]]
    program = Path(sys.executable).parent / "check-jsonschema"
    # A pattern of SARIF's schema has a bracket that is closed but never opened: no regular expression of Unicode's kind.
    variant = "nonunicode" if schema == "sarif" else "default"
    done = subprocess.run([program, "--regex-variant", variant, "--schemafile", path, *files],
                          capture_output=True, text=True, check=False)
    return [] if done.returncode == 0 else [(done.stdout + done.stderr)[-4000:]]


if __name__ == "__main__":
    found = problems(*sys.argv[1:])
    print("\n".join(found))
    sys.exit(1 if found else 0)
