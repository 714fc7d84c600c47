"""The built-in texts are complete in English and Urdu, written in the right letters, and fit on a sheet."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

LENGTH_LIMITS = {"title": 45, "text": 90, "explanation": 130, "purpose": 150, "description": 90, "notes": 120}
ARABIC_NOT_URDU = "\u064a\u0643\u0629\u0649\u0647\u06d5"  # Arabic yeh, kaf, teh marbuta, alef maksura, heh; Uyghur ae


def read(name: str) -> Any:
    return json.loads((files("teambuilder.resources") / "catalogue" / name).read_text(encoding="utf-8"))


def texts(item: Any, path: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Every {"en", "ur"} pair below an item, with the path to it."""
    if isinstance(item, dict):
        if "en" in item or "ur" in item:
            yield path, item
        else:
            for name, value in item.items():
                yield from texts(value, f"{path}.{name}")
    elif isinstance(item, list):
        for index, value in enumerate(item):
            yield from texts(value, f"{path}[{index}]")


FILES = ("responsibilities.json", "roles.json", "handoffs.json", "starts.json", "sample.json")
TEXTS = [pair for name in FILES for pair in texts(read(name), name)]


def in_arabic_script(character: str) -> bool:
    return unicodedata.name(character, "").startswith("ARABIC")


def test_every_text_is_there_in_both_languages() -> None:
    for path, pair in TEXTS:
        assert pair.keys() == {"en", "ur"}, path
        for text in pair.values():
            assert text.strip() == text != "", path
            assert "  " not in text, path
            assert unicodedata.is_normalized("NFC", text), path


def test_english_is_in_latin_letters() -> None:
    for path, pair in TEXTS:
        assert not any(in_arabic_script(character) for character in pair["en"]), path


def test_urdu_is_written_with_urdu_letters_and_western_digits() -> None:
    for path, pair in TEXTS:
        urdu = pair["ur"]
        assert any(in_arabic_script(character) and character.isalpha() for character in urdu), path
        assert not set(urdu) & set(ARABIC_NOT_URDU), path
        assert not any(character.isdecimal() and not character.isascii() for character in urdu), path
        assert not set(urdu) & set(",;?."), f"{path}: Urdu has its own punctuation"


def test_sentences_end_with_a_full_stop_and_duties_do_not() -> None:
    for path, pair in TEXTS:
        if path.endswith((".explanation", ".purpose", ".description", ".notes")):
            assert pair["en"].endswith("."), path
            assert pair["ur"].endswith("۔"), path
        else:
            assert not pair["en"].endswith("."), path
            assert "۔" not in pair["ur"], path


def test_no_text_is_too_long_for_a_sheet() -> None:
    for path, pair in TEXTS:
        limit = LENGTH_LIMITS.get(path.rsplit(".", 1)[-1], 60)
        assert len(pair["en"]) <= limit, path
        assert len(pair["ur"]) <= limit, path


@pytest.mark.parametrize("language", ["en", "ur"])
def test_no_text_is_there_twice(language: str) -> None:
    counts = Counter(pair[language] for path, pair in TEXTS if not path.startswith("sample") and pair[language])
    assert [text for text, times in counts.items() if times > 1] == []


@pytest.mark.parametrize("name", FILES[:-1])
def test_keys_are_unique(name: str) -> None:
    keys = [item["key"] for item in read(name)]
    assert len(keys) == len(set(keys))
