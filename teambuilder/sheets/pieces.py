"""The texts of a sheet on their way to Typst, each with a mark by which it is found again in the PDF's tags.

Typst tags Nastaliq glyph by glyph, which no reader can speak. A text with Urdu letters therefore goes out
under a region of its own ("ur-A7"). The PDF names it on the element that the text became, where the pass in
`teambuilder.sheets.spoken` finds it and puts the whole text.
"""

from __future__ import annotations

from string import ascii_uppercase, digits
from typing import TypeAlias

from teambuilder.sheets.characters import (
    breakable,
    has_urdu_letters,
    in_order,
    mostly_urdu,
    printable,
    visible,
)

Piece: TypeAlias = dict[str, str]
_SIGNS = ascii_uppercase + digits
MARKS = tuple(a + b for a in _SIGNS for b in _SIGNS)


class Pieces:
    """Hands out the pieces of a document in reading order, and keeps what each says."""

    def __init__(self) -> None:
        self.spoken: list[str] = []  # texts with Urdu letters; the mark of each is its place, modulo len(MARKS)
        self._missing: dict[str, None] = {}
        self._known: dict[str, tuple[Piece, str]] = {}

    @property
    def missing(self) -> tuple[str, ...]:
        """The characters that the fonts lack, in the order in which they came."""
        return tuple(self._missing)

    def plain(self, text: str) -> str:
        """A text without a tag of its own, such as a running header's."""
        clean, missing = printable(text)
        self._missing.update(dict.fromkeys(sorted(missing)))
        return clean

    def piece(self, text: str) -> Piece:
        """A text for a paragraph or cell of its own, in the language of most of its letters."""
        if text not in self._known:  # many texts stand on every sheet
            self._known[text] = self._new(text)
        piece, said = self._known[text]
        if not said:
            return piece
        mark = MARKS[len(self.spoken) % len(MARKS)]
        self.spoken.append(said)
        return piece | {"mark": mark}

    def _new(self, text: str) -> tuple[Piece, str]:
        """The piece without its mark, and what is said for it when it has Urdu letters."""
        clean = self.plain(text)
        said = visible(clean) if has_urdu_letters(clean) else ""
        if mostly_urdu(clean):
            return {"text": in_order(breakable(clean)), "lang": "ur", "dir": "rtl"}, said
        return {"text": breakable(clean), "lang": "en", "dir": "ltr"}, said
