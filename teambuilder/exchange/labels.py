"""The heads of tables that go out, in English and Urdu: they are read without a window."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache, partial


def labels(language: str) -> Callable[[str], str]:
    """The word for a key in `language`, "en" or "ur"; KeyError for one that is not there."""
    return partial(_label, language)


def _label(language: str, key: str) -> str:
    return _read()[key][language]


@cache
def _read() -> Mapping[str, Mapping[str, str]]:
    from importlib.resources import files

    source = files("teambuilder.resources") / "exchange" / "labels.json"
    return json.loads(source.read_text(encoding="utf-8"))
