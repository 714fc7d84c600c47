"""The lines of a vCard file: put together where they were folded, taken apart into name, parameters and value.

All is done on bytes. Old phones fold within a letter, and each line may name an encoding of its own.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from teambuilder.exchange.people.decoding import decoded, likely_encoding

_HEAD = re.compile(rb"(?:[\w-]+\.)?([\w-]+)((?:;(?:\"[^\"]*\"|[^\":])*)?):", re.ASCII)
_FOLD = re.compile(rb"(?:\r\n|\r|\n)[ \t]")
_PARAMETER = re.compile(r';([^=;"]+)(?:=((?:"[^"]*"|[^;"])*))?')
_PART = re.compile(r"((?:\\.|[^\\;])*)(?:;|$)", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_DATA = re.compile(r"data:[^,]*;base64,", re.IGNORECASE)
_BARE_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "B"}  # as vCard 2.1 writes them, without "ENCODING="


@dataclass(frozen=True)
class VCardLine:
    """One property: `line` is where it begins in the file, from 1; names of parameters are in capitals."""

    line: int
    name: str
    parameters: Mapping[str, tuple[str, ...]]
    raw: bytes
    encoding: str  # of the file

    def text(self) -> str:
        """The value without its quoting, but still with backslashes."""
        content = self.raw
        if "QUOTED-PRINTABLE" in self.parameters.get("ENCODING", ()):
            content = quopri.decodestring(content)
        return _decoded(content, next(iter(self.parameters.get("CHARSET", ())), ""), self.encoding)

    def value(self) -> str:
        return unescaped(self.text())

    def parts(self) -> list[str]:
        """The components of a name, an address or an organisation."""
        return [unescaped(part) for part in _PART.findall(self.text())]

    def binary(self) -> bytes:
        """The bytes of a picture that is within the file; none for one that is elsewhere or broken."""
        text = self.raw.decode("ascii", errors="replace")
        within = _DATA.match(text)
        if not within and not {"B", "BASE64"} & set(self.parameters.get("ENCODING", ())):
            return b""
        try:
            return base64.b64decode(re.sub(r"[\s\\]", "", text[within.end() :] if within else text), validate=True)
        except (binascii.Error, ValueError):
            return b""

    def rank(self) -> int:
        """How much it is preferred to others of its name: the smaller, the more."""
        kinds = {kind.upper() for kind in self.parameters.get("TYPE", ())}
        preferred = next(iter(self.parameters.get("PREF", ())), "")
        if preferred.isdigit():
            return min(int(preferred[:3]), 100)
        if "PREF" in kinds:
            return 0
        return 101 if {"CELL", "IPHONE", "MOBILE"} & kinds else 103 if "FAX" in kinds else 102


def unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def vcard_lines(content: bytes) -> Iterator[VCardLine]:
    """The properties of all cards of a file; what is none is left out."""
    encoding = likely_encoding(_FOLD.sub(b"", content))  # as it may part the bytes of a letter
    if encoding.startswith("utf-16"):
        content, encoding = decoded(content, encoding).text.encode("utf-8", errors="replace"), "utf-8"
    for number, line in _unfolded(content.removeprefix(codecs.BOM_UTF8)):
        head = _HEAD.match(line)
        if head:
            parameters = _parameters(head[2].decode("utf-8", errors="replace"))
            yield VCardLine(number, head[1].decode().upper(), parameters, line[head.end() :].rstrip(b"\0"), encoding)


def _unfolded(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Whole lines with their numbers. A line goes on when the next begins with a blank, or, quoted, after "="."""
    pieces: list[bytes] = []
    begun, quoted = 1, False
    for number, line in enumerate(re.split(rb"\r\n|\r|\n", content), start=1):
        if pieces and quoted and pieces[-1].endswith(b"="):
            pieces.append(b"\n" + line)  # the end of a line that quoted-printable takes out
            continue
        if pieces and line[:1] in (b" ", b"\t"):
            pieces.append(line[1:])
            continue
        if pieces:
            yield begun, b"".join(pieces)
        pieces, begun = [line], number
        quoted = b"QUOTED-PRINTABLE" in line.partition(b":")[0].upper()
    yield begun, b"".join(pieces)


def _parameters(text: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, value in _PARAMETER.findall(text):
        name = name.strip().upper()
        values = [part.strip().strip('"') for part in value.split(",")] if value else [name]
        key = name if value else "ENCODING" if name in _BARE_ENCODINGS else "TYPE"
        found.setdefault(key, []).extend(values)
    if "ENCODING" in found:
        found["ENCODING"] = [value.upper() for value in found["ENCODING"]]
    return {name: tuple(values) for name, values in found.items()}


def _decoded(content: bytes, named: str, usual: str) -> str:
    """In the encoding that the line names; in the file's when there is no such encoding."""
    try:
        encoding = codecs.lookup(named).name if named else usual
        return content.decode(encoding, errors="replace")
    except (LookupError, ValueError):
        return content.decode(usual, errors="replace")
