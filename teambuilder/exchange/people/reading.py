"""Opens a file with people and reads it as a table, whatever kind of table it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from teambuilder.core.incoming import BadRow
from teambuilder.exchange.people.decoding import decoded, is_binary
from teambuilder.exchange.people.delimited import likely_delimiter, told_rows, unclosed_quote
from teambuilder.exchange.people.stopping import IsStopped, never
from teambuilder.exchange.people.table import PeopleTable, TableRow, filled_rows, parted
from teambuilder.exchange.people.workbook_rows import read_workbook
from teambuilder.exchange.trouble import ExchangeTrouble, reading_trouble

SIZE_LIMIT = 50_000_000  # bytes

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHERS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"SQLite format 3\0",
    b"{\\rtf",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc",
)
_VCARD = re.compile(r"\s*BEGIN:VCARD", re.IGNORECASE)


def read_table(
    path: Path,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
    stopped: IsStopped = never,
) -> PeopleTable:
    """The table in a file of comma-separated values, with other delimiters too, or in an Excel workbook.

    Encoding and delimiter are found out when they are not given, and the sheet is the first with more than a head.
    Raises ExchangeTrouble for what the owner can mend, and Stopped.
    """
    content = read_bytes(path, SIZE_LIMIT)
    if content.startswith(_ZIP):
        return read_workbook(BytesIO(content), path, sheet, stopped)
    if content.startswith(_OLE):
        raise ExchangeTrouble("password" if _ENCRYPTED in content else "old_workbook", path)
    if content.startswith(_OTHERS):
        raise ExchangeTrouble("wrong_kind", path)
    return _read_text(content, path, encoding, delimiter, stopped)


def read_bytes(path: Path, limit: int) -> bytes:
    """A file that is no larger than `limit`. Raises ExchangeTrouble."""
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise reading_trouble(error, path) from error
    if len(content) > limit:
        raise ExchangeTrouble("too_big", path)
    return content


def _read_text(
    content: bytes, path: Path, encoding: str | None, delimiter: str | None, stopped: IsStopped
) -> PeopleTable:
    told = decoded(content, encoding)
    if (encoding is None and is_binary(told.text)) or _VCARD.match(told.text):
        raise ExchangeTrouble("wrong_kind", path)
    text = told.text.replace("\0", "")
    chosen = delimiter or likely_delimiter(text, path)
    unclosed: list[BadRow] = []
    rows = list(filled_rows(_closed(text, chosen, path, unclosed), path, stopped))
    parts = parted(rows, path)
    bad = sorted((*unclosed, *parts.bad_rows), key=lambda row: row.line)
    return PeopleTable(parts.head, parts.rows, told.encoding, chosen, bad_rows=tuple(bad))


def _closed(text: str, delimiter: str, path: Path, unclosed: list[BadRow]) -> Iterator[TableRow]:
    """The rows; those with a quote that is never closed go to `unclosed`."""
    for told in told_rows(text, delimiter, path):
        if told.unclosed:
            unclosed.append(unclosed_quote(told.row))
        else:
            yield told.row
