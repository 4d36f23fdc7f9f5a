"""Validates assessments against the schema with an independent validator.

Usage: check_json.py SCHEMA ASSESSMENT...

The published schema lets members pass that it does not know, for later versions; here it is
tightened, so that a member that the schema does not describe is an error, too. Prints one line for
each error and exits with 1 when there is one.
"""
import json
import sys

import jsonschema


def tightened(schema):
    if isinstance(schema, dict):
        schema = {key: tightened(value) for key, value in schema.items()}
        if schema.get("type") == "object" and "properties" in schema:
            schema["additionalProperties"] = False
        return schema
    if isinstance(schema, list):
        return [tightened(value) for value in schema]
    return schema


def no_duplicates(pairs):
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError("a member stands twice: %r" % names)
    return dict(pairs)


def main(schema_path, *paths):
    with open(schema_path, encoding="utf-8") as file:
        schema = tightened(json.load(file))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failed = False
    for path in paths:
        with open(path, encoding="utf-8", newline="") as file:
            document = json.load(file, object_pairs_hook=no_duplicates)
        for error in validator.iter_errors(document):
            failed = True
            print(path, error.json_path, error.message[:300])
        # What is not required may be left out, but stands in its place where it is there.
        expected = [m for m in schema["properties"] if m in document or m in schema["required"]]
        if list(document) != expected:
            failed = True
            print(path, "members stand in the order", list(document), "expected", expected)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
