"""Reads people from vCards, versions 2.1, 3.0 and 4.0, as phones and address books write them.

Done here rather than with a library: the usual one, vobject, is large, made for calendars and for vCard 3.0, and gives
up a file at a line that breaks the rules, where one bad card must not keep the others out.

Codes of cards that are left out: "no_name", "not_a_person" for a group or a company, "unfinished_card" for one that
does not end, "bad_character" and "too_long" as for the rows of a table; "value" is the name, or what else there is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from teambuilder.core.incoming import BadRow, Found, Incoming
from teambuilder.core.rows import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT, Person, new_id
from teambuilder.core.text import is_urdu
from teambuilder.exchange.people.clean import clean_address, clean_line, clean_note, is_visible
from teambuilder.exchange.people.decoding import REPLACEMENT
from teambuilder.exchange.people.reading import read_bytes
from teambuilder.exchange.people.stopping import IsStopped, go_on, never
from teambuilder.exchange.people.table import ROW_LIMIT
from teambuilder.exchange.people.vcard_lines import VCardLine, vcard_lines
from teambuilder.exchange.trouble import ExchangeTrouble

SIZE_LIMIT = 200_000_000  # bytes: thousands of people with photos
_PHOTO_LIMIT = 10_000_000
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
_VALUE_LENGTH = 80


@dataclass(frozen=True)
class VCards:
    """The people of a file, and their photos by the line of the person: the bytes of a JPEG or PNG of any size."""

    found: Found
    photos: Mapping[int, bytes]


@dataclass
class _Card:
    line: int
    whole: bool = False
    lines: list[VCardLine] = field(default_factory=list[VCardLine])

    def all(self, name: str) -> list[VCardLine]:
        """The lines of that name, the preferred one first."""
        return sorted((line for line in self.lines if line.name == name), key=VCardLine.rank)

    def first(self, name: str) -> str:
        return next((text for line in self.all(name) if (text := clean_line(line.value()))), "")


class _Bad(Exception):
    """Why the card at hand is left out."""

    def __init__(self, code: str, value: str, **parameters: int) -> None:
        super().__init__(code)
        self.code = code
        self.parameters = {"value": value[:_VALUE_LENGTH], **parameters}


def read_vcards(path: Path, *, stopped: IsStopped = never) -> VCards:
    """The people of a vCard file. Raises ExchangeTrouble for what the owner can mend, and Stopped."""
    content = read_bytes(path, SIZE_LIMIT)
    people: list[Incoming] = []
    bad_rows: list[BadRow] = []
    photos: dict[int, bytes] = {}
    for number, card in enumerate(_cards(content, stopped)):
        if number >= ROW_LIMIT:
            raise ExchangeTrouble("too_big", path)
        try:
            people.append(Incoming(card.line, _person(card)))
        except _Bad as bad:
            bad_rows.append(BadRow(card.line, bad.code, bad.parameters))
            continue
        photo = _photo(card)
        if photo:
            photos[card.line] = photo
    if not people and not bad_rows:
        raise ExchangeTrouble("wrong_kind" if content.strip() else "no_rows", path)
    return VCards(Found(tuple(people), tuple(bad_rows)), photos)


def _cards(content: bytes, stopped: IsStopped) -> Iterator[_Card]:
    """The cards of a file in their order; one within another, as 2.1 has for an assistant, is no card of its own."""
    card: _Card | None = None
    depth = 0
    for number, line in enumerate(vcard_lines(content)):
        go_on(number, stopped)
        mark = line.raw.strip().upper() == b"VCARD"
        if line.name == "BEGIN" and mark:
            if card is not None and depth == 1 and not (card.lines and card.lines[-1].name == "AGENT"):
                yield card  # not ended, and another begins
                card = None
            depth = depth + 1 if card is not None else 1
            card = card or _Card(line.line)
        elif line.name == "END" and mark and card is not None:
            depth -= 1
            if depth == 0:
                card.whole = True
                yield card
                card = None
        elif card is not None and depth == 1:
            card.lines.append(line)
    if card is not None:
        yield card


def _person(card: _Card) -> Person:
    name, other = _names(card)
    organisation = clean_line(" ".join(card.all("ORG")[0].parts()[:1])) if card.all("ORG") else ""
    shown = name or organisation or card.first("EMAIL") or card.first("TEL")
    if not card.whole:
        raise _Bad("unfinished_card", shown)
    kind = card.first("KIND") or card.first("X-ADDRESSBOOKSERVER-KIND") or "individual"
    if kind.lower() != "individual" or card.first("X-ABSHOWAS").upper() == "COMPANY":
        raise _Bad("not_a_person", shown)
    if not name or not is_visible(name):
        raise _Bad("no_name", shown)
    phone = clean_address(card.first("TEL").removeprefix("tel:").partition(";")[0])
    email = clean_address(card.first("EMAIL").removeprefix("mailto:"))
    notes = _notes(card, organisation)
    limits = ((name, NAME_LIMIT), (other, NAME_LIMIT), (phone, NAME_LIMIT), (email, LINE_LIMIT), (notes, NOTE_LIMIT))
    for text, limit in limits:
        if REPLACEMENT in text:
            raise _Bad("bad_character", text)
        if len(text) > limit:
            raise _Bad("too_long", text, limit=limit, length=len(text))
    return Person(new_id(), name=name, name_other_script=other, phone=phone, email=email, notes=notes)


def _names(card: _Card) -> tuple[str, str]:
    """The name, and the same in the other script if the card has both; cards of 3.0 have it as the nickname."""
    names = [text for line in card.all("FN") if (text := clean_line(line.value()))]
    for line in card.all("N"):
        family, given, additional, *_ = [*line.parts(), "", "", ""]
        text = clean_line(f"{given} {additional} {family}".replace(",", " "))
        if text:
            names.append(text)
    if not names:
        return "", ""
    others = (*names[1:], card.first("NICKNAME"))
    other = next((name for name in others if name and is_urdu(name) != is_urdu(names[0])), "")
    return names[0], other


def _notes(card: _Card, organisation: str) -> str:
    """What the person is and where, then the notes of the card, each from a line of its own."""
    notes = (clean_note(line.value()) for line in card.all("NOTE"))
    return "\n".join(text for text in (card.first("TITLE") or card.first("ROLE"), organisation, *notes) if text)


def _photo(card: _Card) -> bytes:
    for line in card.all("PHOTO"):
        content = line.binary()
        if content.startswith(_PICTURES) and len(content) <= _PHOTO_LIMIT:
            return content
    return b""
