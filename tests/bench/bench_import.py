"""10,000 people read from files, against `csv.reader` alone on the same text: `python tests/bench/bench_import.py`.

The table has what Google Contacts exports; the same people are read as CSV in three encodings, as a workbook, and as
vCards. Reading includes finding out encoding, delimiter and layout, and people with clean values at the end.
"""

from __future__ import annotations

import csv
import io
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl

from teambuilder.exchange.people import layout_of, people_in, read_table, read_vcards

PEOPLE = 10_000
RUNS = 3
HEAD = (
    "Name", "Given Name", "Additional Name", "Family Name", "Name Prefix", "Name Suffix", "Nickname", "Birthday",
    "Notes", "Group Membership", "E-mail 1 - Type", "E-mail 1 - Value", "Phone 1 - Type", "Phone 1 - Value",
    "Organization 1 - Name", "Organization 1 - Title", "Hours a week", "Monthly pay", "Started on",
)  # fmt: skip


def rows(name: str) -> list[list[str]]:
    return [
        [
            f"{name} {number}", name, "", str(number), "", "", "", "", "Met at the fair, liked the catalogue",
            "* myContacts", "* Work", f"person{number}@example.pk", "Mobile", f"0300 {number:07}",
            "Acme, Inc.", "Sales manager", "37:30", f"Rs {45_000 + number:,}", "14 Feb 2027",
        ]
        for number in range(PEOPLE)
    ]  # fmt: skip


def written(name: str) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([HEAD, *rows(name)])
    return text.getvalue()


def timed(name: str, action: Callable[[], object], baseline: float | None = None) -> float:
    """Prints and returns the median of several calls, in ms."""
    taken: list[float] = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        action()
        taken.append(1000 * (time.perf_counter() - begin))
    median = statistics.median(taken)
    ratio = f", {median / baseline:.1f} times the baseline" if baseline else ""
    print(f"{name}: median {median:.0f} ms{ratio}")
    return median


def people_of(path: Path) -> None:
    table = read_table(path)
    layout = layout_of(table.head)
    found = people_in(table, layout.columns, currency="PKR")
    assert (layout.name, len(found.people)) == ("google", PEOPLE)


def workbook_of(path: Path) -> None:
    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet()
    for row in [HEAD, *rows("Ayesha")]:
        sheet.append(row)
    workbook.save(path)


def cards_of(path: Path) -> None:
    card = "BEGIN:VCARD|VERSION:3.0|FN:{0}|N:{3};{1};;;|TEL;TYPE=CELL:{13}|EMAIL:{11}|ORG:Acme|END:VCARD|"
    lines = card.replace("|", "\r\n")
    path.write_text("".join(lines.format(*row) for row in rows("Ayesha")), encoding="utf-8", newline="")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        text = written("Ayesha")
        print(f"{PEOPLE} people, {len(HEAD)} columns, {len(text) / 1e6:.1f} MB")
        baseline = timed("baseline: csv.reader alone", lambda: list(csv.reader(io.StringIO(text, newline=""))))
        path = Path(folder) / "people.csv"
        for encoding, name in (("utf-8", "Ayesha"), ("utf-16", "عائشہ"), ("windows-1256", "گل")):
            path.write_bytes(written(name).encode(encoding))
            timed(f"the table alone, {encoding}", lambda: read_table(path), baseline)
            timed(f"people, {encoding}", lambda: people_of(path), baseline)
        path = Path(folder) / "people.xlsx"
        workbook_of(path)
        values = openpyxl.load_workbook
        timed("openpyxl alone, row by row", lambda: list(values(path, read_only=True).worksheets[0].values), baseline)
        timed("people, workbook", lambda: people_of(path), baseline)
        cards_of(path)
        timed("people, vCards", lambda: read_vcards(path), baseline)


if __name__ == "__main__":
    main()
