"""Compositions on their way to Typst: the same structure, with every text as a piece that Typst can set.

Languages that face each other are walked side by side, so that pieces are handed out in the order in which they will
be read: the pass that makes Urdu speakable needs that order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from teambuilder.sheets.blocks import Composition
from teambuilder.sheets.pieces import Pieces


def sheet_data(compositions: Sequence[Composition], pieces: Pieces) -> dict[str, Any]:
    """One sheet, in one language or two: what runs along its pages, its letterhead, and its blocks."""
    views = [_view(composition, pieces) for composition in compositions]
    blocks = [
        _parallel(facing, [composition.language for composition in compositions], pieces)
        for facing in zip(*(composition.blocks for composition in compositions), strict=True)
    ]
    return {"views": views, "blocks": blocks}


def _view(composition: Composition, pieces: Pieces) -> dict[str, Any]:
    texts = {name: getattr(composition, name) for name in ("business", "kind", "date", "subject")}
    return {
        "lang": composition.language,
        "logo": pieces.plain(composition.logo),
        "page": composition.page,
        "separator": composition.separator,
        "plain": {name: pieces.plain(text) for name, text in texts.items()},
        **{name: pieces.piece(texts[name]) for name in ("business", "kind", "date")},
    }


def _parallel(values: Sequence[Any], languages: Sequence[str], pieces: Pieces) -> list[Any]:
    """What stands at one place of each language, as Typst takes it; ValueError when they are not of one structure."""
    first = values[0]
    if any(type(value) is not type(first) for value in values):
        raise ValueError(f"languages do not face each other: {values}")
    if type(first) is str:
        return [pieces.piece(value) for value in values]
    if isinstance(first, tuple):
        walked = [_parallel(items, languages, pieces) for items in zip(*values, strict=True)]
        return [[items[side] for items in walked] for side in range(len(values))]
    if is_dataclass(first):
        names = [field.name for field in fields(first)]
        walked = [_parallel([getattr(value, name) for value in values], languages, pieces) for name in names]
        return [
            {"block": type(first).__name__.lower(), "lang": language}
            | {name: items[side] for name, items in zip(names, walked, strict=True)}
            for side, language in enumerate(languages)
        ]
    return list(values)
