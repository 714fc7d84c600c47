"""Makes the Urdu of a tagged PDF readable aloud: whole texts on its elements instead of single glyphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

from teambuilder.sheets.pieces import MARKS


def with_spoken_texts(pdf: bytes, spoken: Sequence[str]) -> bytes:
    """The PDF with each text of `spoken` as /ActualText of the element that was set under its mark.

    One pass through the structure tree; the pages stay as they are. Raises ValueError for a stray mark.
    """
    if not spoken:
        return pdf
    import pikepdf  # takes a tenth of a second, which the start of the application should not wait for

    with pikepdf.open(BytesIO(pdf)) as document:
        places = {mark: place for place, mark in enumerate(MARKS)}
        newest = 0
        for element, mark in _marked_leaves(document.Root.StructTreeRoot.K, ""):
            newest += _nearest(places[mark] - newest % len(MARKS))
            if not 0 <= newest < len(spoken):
                raise ValueError(f"no text for mark {mark}")
            element.ActualText = pikepdf.String(spoken[newest])
        result = BytesIO()
        document.save(result, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return result.getvalue()


def _nearest(step: int) -> int:
    """The step to a mark, forwards or back, whichever is shorter: marks repeat when there are many texts."""
    half = len(MARKS) // 2
    return (step + half) % len(MARKS) - half


def _marked_leaves(kids: Any, mark: str) -> Iterator[tuple[Any, str]]:
    """The elements that hold marked text, in reading order; on the way the marks leave the languages."""
    import pikepdf

    elements = kids if isinstance(kids, pikepdf.Array) else (kids,)
    for element in elements:
        language = element.get("/Lang")
        own_mark = mark
        if language is not None:
            code, _, own_mark = str(language).partition("-")
            if own_mark:
                element.Lang = pikepdf.String(code)
        content = element.get("/K")
        if content is None or (isinstance(content, pikepdf.Array) and not len(content)):
            continue
        first = content[0] if isinstance(content, pikepdf.Array) else content
        if isinstance(first, pikepdf.Dictionary) and "/S" in first:
            yield from _marked_leaves(content, own_mark)
        elif own_mark and element.S != "/Lbl":
            yield element, own_mark
