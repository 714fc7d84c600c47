"""Reads what a PDF says: the letters on its pages, and the Urdu that is spoken for them."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pikepdf


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def elements(kids: Any) -> list[Any]:
    found: list[Any] = []
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            found.append(kid)
            if "/K" in kid:
                found += elements(kid.K)
    return found


def tags(pdf: pikepdf.Pdf) -> list[Any]:
    return elements(pdf.Root.StructTreeRoot.K)


def spoken(pdf: pikepdf.Pdf) -> list[str]:
    """The Urdu that a screen reader says, in reading order."""
    return [str(tag.ActualText) for tag in tags(pdf) if "/ActualText" in tag]


def shown(pdf: pikepdf.Pdf) -> str:
    """The Latin letters on the pages, without the spaces between glyph runs."""
    letters: list[str] = []
    for page in pdf.pages:
        fonts = {name: glyphs_of(font) for name, font in page.Resources.Font.items()}
        current: dict[int, str] = {}
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "Tf":
                current = fonts[str(operands[0])]
            elif str(operator) in ("Tj", "TJ"):
                parts = operands[0] if isinstance(operands[0], pikepdf.Array) else [operands[0]]
                for part in parts:
                    if isinstance(part, pikepdf.String):
                        codes = bytes(part)
                        letters += (current.get(codes[i] << 8 | codes[i + 1], "") for i in range(0, len(codes), 2))
    return "".join(letters).replace(" ", "")


def glyphs_of(font: Any) -> dict[int, str]:
    glyphs: dict[int, str] = {}
    for line in font.ToUnicode.read_bytes().decode("latin-1").splitlines():
        codes = [part.strip("<>") for part in line.split()]
        if line.startswith("<") and len(codes) == 2:
            glyphs[int(codes[0], 16)] = bytes.fromhex(codes[1]).decode("utf-16-be")
    return glyphs


def assert_shown(facts: list[str], pdf: pikepdf.Pdf) -> None:
    text = shown(pdf)
    assert [fact for fact in facts if fact.replace(" ", "") not in text] == []
