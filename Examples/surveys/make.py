#!/usr/bin/env python3
"""Makes the synthetic answers of this folder; the same seed gives the same bytes.

    python3 Examples/surveys/make.py

No respondent and no office is real: every answer is drawn by chance.
"""
import csv
import json
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
SKM = {"U1": 3.4, "U2": 3.2, "U3": 2.9, "U4": 3.9, "U5": 3.3, "U6": 3.4, "U7": 3.5, "U8": 3.0, "U9": 3.1}
IPAK = {"K1": 3.7, "K2": 3.8, "K3": 3.7, "K4": 3.3, "K5": 3.8}


def answer(dice, mean, lowest=1, highest=4):
    """An answer around a mean; one in forty is left blank."""
    if dice.random() < 0.025:
        return ""
    return min(highest, max(lowest, round(dice.gauss(mean, 0.6))))


def person(dice):
    return {"jenis-kelamin": dice.choice("LP"), "usia": dice.randint(17, 70),
            "pendidikan": dice.choice(["SMP", "SMA", "SMA", "S1", "S1", "S2"]),
            "pekerjaan": dice.choice(["PNS", "swasta", "swasta", "wirausaha", "lainnya"])}


def wide(name, seed, means, shift, count):
    dice = random.Random(seed)
    rows = []
    for number in range(1, count + 1):
        row = {"respondent": f"R{number:03}", **person(dice)}
        row.update({key: answer(dice, mean + shift) for key, mean in means.items()})
        row["synthetic"] = "true"
        rows.append(row)
    with (HERE / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return rows


def main():
    wide("skm-2026-Q1.csv", "skm-1", SKM, -0.15, 140)
    wide("skm-2026-Q2.csv", "skm-2", SKM, 0.0, 160)
    rows = wide("ipak-2026-Q2.csv", "ipak-2", IPAK, 0.0, 120)
    # The same answers with a row for each, and as JSON: all three give the same index.
    with (HERE / "ipak-2026-Q2-long.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["respondent", "question", "answer", "synthetic"])
        for row in rows:
            for key in IPAK:
                if row[key] != "":
                    writer.writerow([row["respondent"], key, row[key], "true"])
    people = [{key: value for key, value in row.items() if value != "" and key != "synthetic"} for row in rows]
    document = {"schema": "urn:patuh:answers:1", "survey": "ipak-5", "synthetic": True, "respondents": people}
    (HERE / "ipak-2026-Q2.json").write_text(
        json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    lines = ['<?xml version="1.0" encoding="UTF-8"?>',
             '<answers xmlns="urn:patuh:answers:1" survey="ipak-5" synthetic="true">']
    for row in rows:
        lines.append(f'  <respondent id="{row["respondent"]}">')
        for key in ("jenis-kelamin", "usia", "pendidikan", "pekerjaan"):
            lines.append(f'    <attribute id="{key}" value="{row[key]}"/>')
        for key in IPAK:
            if row[key] != "":
                lines.append(f'    <answer question="{key}" value="{row[key]}"/>')
        lines.append("  </respondent>")
    (HERE / "ipak-2026-Q2.xml").write_text("\n".join([*lines, "</answers>"]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
