#!/usr/bin/env python3
"""Validates CSV files against Table Schemas by frictionless: check_tables.py CSV SCHEMA [CSV SCHEMA ...]"""
import sys

from frictionless import Resource, Schema, system

with system.use_context(trusted=True):
    arguments = sys.argv[1:]
    rows = 0
    for table, schema in zip(arguments[::2], arguments[1::2]):
        resource = Resource(path=table, schema=Schema.from_descriptor(schema), encoding="utf-8")
        report = resource.validate()
        errors = [f"{error.type}: {error.message}" for task in report.tasks for error in task.errors] + [
            error.message for error in report.errors]
        if errors:
            sys.exit(f"{table} against {schema}: " + "\n".join(errors[:5]))
        rows += report.tasks[0].stats["rows"]
print(rows, "rows are valid")
