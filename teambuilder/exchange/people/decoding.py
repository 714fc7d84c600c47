"""From bytes to text: which encoding a file is in, by what decodes and by which letters then stand together.

Excel in Pakistan saves "CSV" in Windows-1256 where Windows is set to Urdu or Arabic, in Windows-1252 elsewhere, and
"Unicode text" in UTF-16. Both of Windows's take almost any byte, so decoding alone cannot tell them apart. But Urdu
words hold no Latin letter, while accented letters stand in words of plain ones.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass

ENCODINGS_OFFERED = ("utf-8", "windows-1256", "windows-1252", "utf-16-le", "utf-16-be")

REPLACEMENT = "\ufffd"  # stands where bytes are no letter of the encoding
_SAMPLE = 1_000_000  # bytes that are looked at
_STRAYS = 10  # control characters that a text may have
_BOMS = ((BOM_UTF8, "utf-8"), (BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be"))
_LATIN = rb"A-Za-z"
# letters that only Windows-1256 has there: Arabic script, and the rest of it that Windows-1252 leaves free or fills
# with signs and capitals
_ARABIC = (
    rb"\x81\x8a\x8d\x8e\x8f\x90\x98\x9a\x9f\xaa\xc0-\xd6\xd8-\xdf\xe1\xe3-\xe6\xec\xed\xf0-\xf3\xf5\xf6\xf8\xfa\xff"
)
_WORDS = re.compile(rb"[%b\x80-\xff]+" % _LATIN)
_ONLY_1256 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")  # Windows-1252 has nothing there
_TWO_LETTERS = re.compile(rb"[A-Za-z]{2}")  # side by side: in UTF-16 they would be one letter, and a Chinese one
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f]")
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, without a byte order mark or padding, and the name of its encoding, one of those that are offered."""

    text: str
    encoding: str


def decoded(content: bytes, encoding: str | None = None) -> Decoded:
    """The text of `content` in the encoding that is asked for, or in the likeliest.

    What is no letter of the encoding becomes REPLACEMENT.
    """
    name = encoding or likely_encoding(content)
    text = content.decode(name, errors="replace").removeprefix("\ufeff").rstrip("\0")
    return Decoded(text, name)


def likely_encoding(content: bytes) -> str:
    """One of the encodings that are offered."""
    for mark, name in _BOMS:
        if content.startswith(mark):
            return name
    sample = content[:_SAMPLE]
    wide = _wide_encoding(sample)
    if wide:
        return wide
    if _is_utf8(content):
        return "utf-8"
    return "windows-1256" if _is_arabic(sample) else "windows-1252"


def is_binary(text: str) -> bool:
    """True for what is no text: a picture or a program has control characters all over."""
    sample = text[:_SAMPLE]
    strays = len(_CONTROL.findall(sample))
    return strays > _STRAYS and 100 * strays > len(sample)


def _wide_encoding(sample: bytes) -> str:
    """UTF-16 without a mark shows in its blanks, digits, delimiters and line ends: one of their two bytes is 0."""
    pairs = len(sample) // 2
    if not pairs or _TWO_LETTERS.match(sample):  # such as the beginning of a vCard with a few stray zeros
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    low, high = min(even, odd), max(even, odd)
    if 20 * high < pairs or 10 * low > high:
        return ""
    name = "utf-16-le" if odd > even else "utf-16-be"
    return name if _decodes(sample[: 2 * pairs - 2], name) else ""  # a sample may end within a letter


def _is_utf8(content: bytes) -> bool:
    """True also for a text of which a few letters are broken, as when it was cut and joined again."""
    if _decodes(content, "utf-8"):
        return True
    whole = sum(map(len, _MULTIBYTE.findall(content[:_SAMPLE])))
    high = len(content[:_SAMPLE].translate(None, bytes(range(0x80))))
    return 10 * whole > 9 * high > 0


def _decodes(content: bytes, name: str) -> bool:
    try:
        content.decode(name)
    except UnicodeDecodeError:
        return False
    return True


def _is_arabic(sample: bytes) -> bool:
    """True when most letters beyond ASCII stand in words without a Latin letter."""
    arabic = western = 0
    for word in _WORDS.findall(sample):
        letters = len(re.findall(b"[%b]" % _ARABIC, word))
        if not letters and not _ONLY_1256.search(word):
            continue
        if re.search(b"[%b]" % _LATIN, word):
            western += letters
        elif len(word) > 1:
            arabic += len(word)
    return arabic > western
