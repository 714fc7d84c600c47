"""Which files may hold people, by their names: known without the readers, which take a while to load."""

from __future__ import annotations

from pathlib import Path

CARDS = (".vcf", ".vcard")
_TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm")


def is_people_file(path: Path) -> bool:
    """True for a file that may hold people."""
    return path.suffix.lower() in (*CARDS, *_TABLES)
