"""Makes the synthetic register of complaints of the second quarter of 2026.

Everything in it is made up; nobody complained. The same seed gives the same file.
    python3 Examples/registers/make.py
"""
import csv
import datetime
import pathlib
import random

FOLDER = pathlib.Path(__file__).parent
CLASSES = [("informasi", 50, 5), ("non-pengawasan", 35, 14), ("pengawasan", 15, 60)]
CHANNELS = ["loket", "kotak", "telepon", "surel", "media-sosial", "sp4n", "wbs"]
END = datetime.date(2026, 6, 30)
FIELDS = [
    "id", "class", "channel", "received", "receipt", "verified", "responded", "closed", "reopened",
    "closed-again", "synthetic",
]


def later(random_, day, most):
    return day + datetime.timedelta(days=min(int(random_.expovariate(1) * most * 0.45), 4 * most))


def rows(random_, count):
    for number in range(1, count + 1):
        name, _, limit = random_.choices(CLASSES, [weight for _, weight, _ in CLASSES])[0]
        received = datetime.date(2026, 4, 1) + datetime.timedelta(days=random_.randrange(88))
        row = {
            "id": f"P-2026-{number:04}", "class": name,
            "channel": random_.choices(CHANNELS, [5, 2, 6, 3, 4, 9, 1])[0],
            "received": received, "receipt": "true" if random_.random() < 0.93 else "false",
            "synthetic": "true",
        }
        verified = later(random_, received, 3)
        responded = max(later(random_, verified, 4), verified)
        closed = max(later(random_, responded, limit), responded)
        if random_.random() < 0.04:
            verified = responded = closed = END + datetime.timedelta(days=1)
        for field, day in (("verified", verified), ("responded", responded), ("closed", closed)):
            if day <= END:
                row[field] = day
        if "closed" in row and random_.random() < 0.06:
            reopened = closed + datetime.timedelta(days=random_.randrange(1, 15))
            if reopened <= END:
                row["reopened"] = reopened
                again = later(random_, reopened, limit)
                if again <= END:
                    row["closed-again"] = again
        yield row


def main():
    with open(FOLDER / "complaints-2026-Q2.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, lineterminator="\n", restval="")
        writer.writeheader()
        writer.writerows(rows(random.Random(2026), 140))


main()
