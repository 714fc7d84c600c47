"""All Urdu of the repository keeps to the words and spellings of resources/i18n/glossary.json."""

from __future__ import annotations

import ast
import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
GLOSSARY: dict[str, Any] = json.loads((RESOURCES / "i18n" / "glossary.json").read_text(encoding="utf-8"))
TERMS: list[dict[str, Any]] = GLOSSARY["terms"]

URDU = re.compile("[\u0600-\u06ff\u0750-\u077f]")
PLACE = re.compile(r"\{\w+\}")
NOT_URDU_LETTERS = re.compile("[كيىهةٱ٠-٩۰-۹٪٫٬]")
LATIN_MARKS = re.compile(r"[\u0600-\u06ff][,;?]|[\u0600-\u06ff]\.(?:\s|$)|[\u0600-\u06ff]%")
WRONG_SPACES = re.compile(r"[ \u00a0][۔،؟؛:!…](?!\w)|[۔،؟؛](?=[\u0621-\u06d3])|[^\n] {2,}|[(“] | [)”]")
# modules that read what people type on any keyboard, and so name letters and words that nobody is shown
READING = {
    "core/alphabet.py",
    "core/findings/territories.py",
    "core/names.py",
    "core/ranking.py",
    "core/search.py",
    "core/hiring/suitability.py",
    "ui/widgets/figure_fields.py",
}
OTHER_FILES = {".typ", ".desktop", ".md", ".html", ".xml", ".txt"}


class Pair(NamedTuple):
    """A text in both languages, and where it is."""

    place: str
    english: str
    urdu: str


def translated(path: Path) -> Iterator[Pair]:
    for context in ElementTree.parse(path).getroot().iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            assert translation is not None
            for form in translation.findall("numerusform") or [translation]:
                place = f"{path.name}: {context.findtext('name')}"
                yield Pair(place, message.findtext("source", ""), form.text or "")


def paired(value: Any, place: str) -> Iterator[Pair]:
    """The texts of a JSON file that stand under "en" and "ur", or under names that end in _en and _ur."""
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from paired(item, f"{place}.{number}")
    elif isinstance(value, dict):
        if {"en", "ur"} <= value.keys():
            yield from side_by_side(value["en"], value["ur"], place)
        for name, item in value.items():
            if name.endswith("_en") and isinstance(item, str) and f"{name[:-3]}_ur" in value:
                yield Pair(f"{place}.{name}", item, value[f"{name[:-3]}_ur"])
            elif name not in ("en", "ur"):
                yield from paired(item, f"{place}.{name}")


def side_by_side(english: Any, urdu: Any, place: str) -> Iterator[Pair]:
    if isinstance(english, str):
        yield Pair(place, english, urdu)
    else:
        for name in english if isinstance(english, dict) else range(len(english)):
            yield from side_by_side(english[name], urdu[name], f"{place}.{name}")


@cache
def pairs() -> list[Pair]:
    found = [*translated(RESOURCES / "i18n" / "teambuilder_ur.ts")]
    for path in sorted(RESOURCES.rglob("*.json")):
        found += paired(json.loads(path.read_text(encoding="utf-8")), path.name)
    return [pair for pair in found if pair.urdu]


def lines_of(path: Path) -> Iterator[str]:
    """What a file says, line by line, without the indents of XML and the marks between the words of a desktop entry."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield from line.split(";") if path.suffix == ".desktop" else [line.strip() if path.suffix == ".xml" else line]


@cache
def urdu_texts() -> list[tuple[str, str]]:
    """Every Urdu text of the program, with its place: the pairs, Qt's own, and what stands in code and other files."""
    found = [(pair.place, pair.urdu) for pair in (*pairs(), *translated(RESOURCES / "i18n" / "qt_ur.ts"))]
    for path in sorted((ROOT / "teambuilder").rglob("*.py")):
        name = path.relative_to(ROOT / "teambuilder").as_posix()
        if name not in READING and not name.startswith("exchange/people/"):
            code = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            found += [(name, node.value) for node in code if isinstance(node, ast.Constant) and type(node.value) is str]
    hidden = re.compile(r"/\.|/tests/|/build/|egg-info|/fonts/")
    for path in sorted(ROOT.rglob("*")):
        inside = f"/{path.relative_to(ROOT).as_posix()}"
        if path.suffix in OTHER_FILES and not hidden.search(inside):
            found += [(inside, text) for text in lines_of(path)]
    return [(place, text) for place, text in found if URDU.search(text)]


def word(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(text)}(?![\w-])", re.IGNORECASE)


WORDS = sorted(((term, word(form)) for term in TERMS for form in term["english"]), key=lambda w: -len(w[1].pattern))


def terms_of(english: str) -> Iterator[dict[str, Any]]:
    """The terms in an English text; of words that overlap, the longest is one."""
    rest = PLACE.sub(" | ", english)
    for term, pattern in WORDS:
        rest, count = pattern.subn(" | ", rest)
        if count:
            yield term


def is_excepted(term: dict[str, Any], english: str) -> bool:
    return any(exception["english"] == english for exception in term.get("exceptions", ()))


def missing(pair: Pair) -> list[str]:
    """The terms that an Urdu text should have and does not."""
    terms = (term for term in terms_of(pair.english) if not is_excepted(term, pair.english))
    return [term["urdu"] for term in terms if not any(form in pair.urdu for form in term["forms"])]


def mistakes(urdu: str) -> list[str]:
    """What no Urdu text may have."""
    bare = re.sub("[\u200e\u200f\u2066-\u2069]", "", urdu)
    wrong = [
        *(other for term in TERMS for other in term.get("forbidden", ())),
        *(s["not"] for s in GLOSSARY["spelling"]),
    ]
    return [
        *(f"{other}!" for other in wrong if word(other).search(bare)),
        *(f"letter {letter}" for letter in NOT_URDU_LETTERS.findall(bare)),
        *(f"mark {mark}" for mark in LATIN_MARKS.findall(bare)),
        *(f"space {place!r}" for place in WRONG_SPACES.findall(bare)),
    ]


def test_there_are_texts_to_look_at() -> None:
    assert len(pairs()) > 2000
    places = {place.partition(":")[0].partition(".json")[0] for place, _ in urdu_texts()}
    assert {
        "teambuilder_ur.ts",
        "qt_ur.ts",
        "labels",
        "texts",
        "roles",
        "presets",
        "core/actions/business.py",
    } <= places


def test_each_term_is_said_with_its_own_word() -> None:
    assert [(pair, words) for pair in pairs() if (words := missing(pair))] == []


def test_no_text_has_a_word_letter_mark_or_space_that_is_not_urdu() -> None:
    assert [(place, text, wrong) for place, text in urdu_texts() if (wrong := mistakes(text))] == []


def test_every_exception_is_of_a_text_that_is_there_and_needs_it() -> None:
    needed: set[tuple[str, str]] = set()
    for pair in pairs():
        unsaid = (term for term in terms_of(pair.english) if not any(form in pair.urdu for form in term["forms"]))
        needed |= {(term["urdu"], pair.english) for term in unsaid}
    kept = {(term["urdu"], exception["english"]) for term in TERMS for exception in term.get("exceptions", ())}
    assert kept - needed == set()


def test_each_word_stands_once_and_its_forms_are_allowed() -> None:
    english = [form.lower() for term in TERMS for form in term["english"]]
    assert len(english) == len(set(english))
    for term in TERMS:
        assert [mistake for form in (term["urdu"], *term["forms"]) for mistake in mistakes(form)] == []
        assert all(exception["why"] for exception in term.get("exceptions", ()))


@pytest.mark.parametrize(
    ("english", "urdu", "found"),
    [
        ("Hiring plan", "بھرتی کا پلان", ["بھرتی کا منصوبہ"]),
        ("The plan of {person}", "{person} کا منصوبہ", ["پلان"]),
        ("The plan of {person}", "{person} کا پلان", []),
        ("Seats of two scenarios", "دو خاکوں کی نشستیں", ["منظرنامہ", "آسامی"]),
    ],
)
def test_another_word_for_a_term_is_found(english: str, urdu: str, found: list[str]) -> None:
    assert sorted(missing(Pair("", english, urdu))) == sorted(found)


@pytest.mark.parametrize(
    "urdu",
    [
        "اسکرین",
        "یہ ہو گا۔",
        "یہ ي ہے",
        "كام",
        "۴ افراد",
        "پلان, فرد",
        "کیا?",
        "پلان ۔",
        "پلان  اور",
        "5 لوگ%",
        "ٹیم۔پھر",
    ],
)
def test_what_is_not_urdu_is_found(urdu: str) -> None:
    assert mistakes(urdu)
