"""What lies in an Excel workbook, taken from its zip without trust: names of sheets, shared texts, kinds of numbers.

Read with Python's own zip and XML. The library that writes our workbooks would do, but it leaves merged cells and
formulas that were never calculated empty without a word, when it reads row by row as a long sheet needs.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element, ParseError, iterparse

from teambuilder.exchange.people.stopping import IsStopped, go_on, never
from teambuilder.exchange.trouble import ExchangeTrouble

UNPACKED_LIMIT = 100_000_000  # bytes: what a small file may swell to
_PARTS_LIMIT = 10_000
_DEPTH_LIMIT, _PIECE_LIMIT = 100, 300_000  # elements within elements, and in one piece
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]')
_ELAPSED = re.compile(r"\[[hms]+\]")
_DATES = {*range(14, 18), 22, *range(27, 37), *range(50, 59)}  # of the formats that need no definition
_TIMES = {18, 19, 20, 21, 45, 47}
_ELAPSED_FORMAT = 46


# what zip, XML, and numbers that are none come to
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    ParseError,
    LookupError,
    ValueError,
    ArithmeticError,
    NotImplementedError,
)


class NumberKind(Enum):
    PLAIN = "plain"
    DATE = "date"
    TIME = "time"
    ELAPSED = "elapsed"  # hours that go on beyond 24


@dataclass(frozen=True)
class Workbook:
    """An open workbook; `sheets` are names with their parts."""

    archive: zipfile.ZipFile
    sheets: Mapping[str, str]
    texts: Sequence[str]
    kinds: Sequence[NumberKind]  # of numbers, by the number of their style
    from_1904: bool


def local(tag: str) -> str:
    """A tag without its namespace, of which there are two for the same things."""
    return tag.rpartition("}")[2]


@contextmanager
def opened_workbook(file: IO[bytes], path: Path, stopped: IsStopped) -> Generator[Workbook]:
    """The workbook in `file`. Raises ExchangeTrouble, also for what is found broken while it is in use."""
    try:
        with zipfile.ZipFile(file) as archive:
            _weigh(archive, path)
            yield _workbook(archive, path, stopped)
    except _BROKEN as error:
        raise ExchangeTrouble("damaged", path) from error
    except RuntimeError as error:  # what zipfile says of a part that asks for a password
        raise ExchangeTrouble("password", path) from error


def _weigh(archive: zipfile.ZipFile, path: Path) -> None:
    parts = archive.infolist()
    if len(parts) > _PARTS_LIMIT or sum(part.file_size for part in parts) > UNPACKED_LIMIT:
        raise ExchangeTrouble("too_big", path)
    if "[Content_Types].xml" not in archive.namelist():
        raise ExchangeTrouble("wrong_kind", path)


def _workbook(archive: zipfile.ZipFile, path: Path, stopped: IsStopped) -> Workbook:
    main = next((to for kind, to in _relations(archive, "").values() if kind == "officeDocument"), "")
    if main.endswith(".bin"):  # Excel's binary workbook
        raise ExchangeTrouble("old_workbook", path)
    if main not in archive.namelist():
        raise ExchangeTrouble("wrong_kind", path)
    related = _relations(archive, main)
    named: dict[str, str] = {}
    from_1904 = False
    for element in pieces(archive, main, frozenset({"workbookPr", "sheet"})):
        if local(element.tag) == "workbookPr":
            from_1904 = element.get("date1904") in ("1", "true")
        else:
            kind, part = related[element.get(_RELATION) or element.get(_STRICT_RELATION) or ""]
            if kind == "worksheet":
                named[element.get("name") or part] = part
    if not named:
        raise ExchangeTrouble("wrong_kind", path)
    parts = {kind: part for kind, part in related.values() if part in archive.namelist()}
    texts = _shared_texts(archive, parts["sharedStrings"], stopped) if "sharedStrings" in parts else []
    kinds = _number_kinds(archive, parts["styles"]) if "styles" in parts else []
    return Workbook(archive, named, texts, kinds, from_1904)


def pieces(
    archive: zipfile.ZipFile,
    part: str,
    wanted: frozenset[str],
    stopped: IsStopped = never,
    *,
    opening: frozenset[str] = frozenset(),
) -> Iterator[Element]:
    """The elements with the wanted names, each whole, and those of `opening` as they begin, still empty.

    Nothing else stays in memory, and of one piece no more than any honest file has.
    """
    open_elements: list[Element] = []
    piece, in_piece = None, 0
    with archive.open(part) as content:
        for number, (event, element) in enumerate(iterparse(content, ("start", "end"))):
            go_on(number, stopped)
            if event == "start":
                open_elements.append(element)
                in_piece += 1
                if len(open_elements) > _DEPTH_LIMIT or (piece is not None and in_piece > _PIECE_LIMIT):
                    raise ValueError("an element with too much in it")
                name = local(element.tag)
                if name in opening:
                    yield element
                if piece is None and name in wanted:
                    piece, in_piece = element, 0
                continue
            open_elements.pop()
            if element is piece:
                yield element
                piece = None
            if piece is None and open_elements:
                open_elements[-1].clear()


def _relations(archive: zipfile.ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """What a part, or the whole package for "", points to: id -> kind and part."""
    folder, name = posixpath.split(part)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    if relations not in archive.namelist():
        return {}
    found: dict[str, tuple[str, str]] = {}
    for element in pieces(archive, relations, frozenset({"Relationship"})):
        if element.get("TargetMode") != "External":
            target = element.get("Target") or ""
            to = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[element.get("Id") or ""] = (element.get("Type") or "").rpartition("/")[2], to
    return found


def _shared_texts(archive: zipfile.ZipFile, part: str, stopped: IsStopped) -> list[str]:
    return [text_of(element) for element in pieces(archive, part, frozenset({"si"}), stopped)]


def text_of(element: Element) -> str:
    """The text of a cell, perhaps in pieces of several looks; how it is spoken in Japanese (rPh) is no part of it."""
    pieces: list[str] = []
    for child in element:
        if local(child.tag) == "t":
            pieces.append(child.text or "")
        elif local(child.tag) == "r":
            pieces.extend(piece.text or "" for piece in child if local(piece.tag) == "t")
    return _ESCAPED.sub(_unescaped, "".join(pieces))


_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")  # Excel's way to write what XML does not allow


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))


def _number_kinds(archive: zipfile.ZipFile, part: str) -> list[NumberKind]:
    own: dict[int, str] = {}
    kinds: list[NumberKind] = []
    for element in pieces(archive, part, frozenset({"numFmt", "cellXfs", "dxf"})):
        if local(element.tag) == "numFmt":
            own[int(element.get("numFmtId") or 0)] = element.get("formatCode") or ""
        elif local(element.tag) == "cellXfs":
            kinds = [_kind_of(int(style.get("numFmtId") or 0), own) for style in element]
    return kinds


def _kind_of(number: int, own: Mapping[int, str]) -> NumberKind:
    if number in own:
        return kind_of_format(own[number])
    if number == _ELAPSED_FORMAT:
        return NumberKind.ELAPSED
    if number in _DATES:
        return NumberKind.DATE
    return NumberKind.TIME if number in _TIMES else NumberKind.PLAIN


def kind_of_format(code: str) -> NumberKind:
    """What a number with the format "d mmm yyyy", "[h]:mm" or "#,##0" is."""
    shown = _NOT_SHOWN.sub("", code.split(";")[0].lower())
    if _ELAPSED.search(shown):
        return NumberKind.ELAPSED
    if "general" in shown:
        return NumberKind.PLAIN
    if re.search(r"[yd]", shown) or (re.search(r"m", shown) and not re.search(r"[hs]", shown)):
        return NumberKind.DATE
    return NumberKind.TIME if re.search(r"[hs]", shown) else NumberKind.PLAIN
