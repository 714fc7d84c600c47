"""The translations are whole: up to date with the window's texts, and no English is left in an Urdu window."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / ".ci" / "translations"
TRANSLATIONS = ROOT / "resources" / "i18n"
NAMES = ("qt_ur", "teambuilder_en", "teambuilder_ur")

PLACEHOLDER = re.compile(r"\{\w+\}|%L?\d+|%n|%p|</?(?:a|b|br|h\d|i|li|p|ul)\b[^>]*>|\(\*[^)]*\)")
URDU = re.compile(r"[\u0600-\u06ff]")
ARABIC_NOT_URDU = re.compile("[كيىهة٠-٩۰-۹]")
LATIN_PUNCTUATION = re.compile(r"[\u0600-\u06ff][,;?]|[\u0600-\u06ff]\.(?:\s|$)")


def messages(path: Path) -> Iterator[tuple[str, str, list[str], ElementTree.Element]]:
    """Context, source, the translation's forms, and the message itself."""
    for context in ElementTree.parse(path).getroot().iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform") or [translation]
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                [form.text or "" for form in forms],
                message,
            )


@pytest.fixture(scope="module")
def remade(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All files as the script makes them now."""
    folder = tmp_path_factory.mktemp("i18n")
    result = subprocess.run(
        [sys.executable, str(SCRIPT), "--into", str(folder)], capture_output=True, text=True, check=False, cwd=folder
    )
    assert result.returncode == 0, result.stderr
    return folder


@pytest.fixture(scope="module")
def script() -> ModuleType:
    loader = SourceFileLoader("translations_script", str(SCRIPT))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[loader.name] = module  # dataclasses look themselves up there
    loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", [f"{name}.{kind}" for name in NAMES for kind in ("ts", "qm")])
def test_files_are_up_to_date(remade: Path, name: str) -> None:
    assert (TRANSLATIONS / name).read_bytes() == (remade / name).read_bytes(), "run .ci/translations, then translate"


def test_every_text_of_the_window_reaches_the_translator(script: ModuleType, remade: Path) -> None:
    """lupdate passes over what it cannot read, without a word."""
    wanted = {(text.context, text.source, text.note): counts for text, counts in script.window_texts().items()}
    reached = {
        (context, source, message.findtext("comment", "")): message.get("numerus") == "yes"
        for context, source, _, message in messages(remade / "teambuilder_ur.ts")
    }
    assert reached == wanted
    assert {key for key, counts in wanted.items() if counts} == {
        (context, source, message.findtext("comment", ""))
        for context, source, _, message in messages(remade / "teambuilder_en.ts")
    }


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_left_to_translate(name: str) -> None:
    left = [
        (context, source)
        for context, source, forms, message in messages(TRANSLATIONS / f"{name}.ts")
        if not all(form.strip() for form in forms) or message.find("translation[@type]") is not None
    ]
    assert not left


@pytest.mark.parametrize("name", NAMES)
def test_placeholders_markup_and_file_patterns_are_kept(name: str) -> None:
    changed = [
        (context, source, form)
        for context, source, forms, _ in messages(TRANSLATIONS / f"{name}.ts")
        for form in forms
        if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(form))
    ]
    assert not changed


@pytest.mark.parametrize("name", ["qt_ur", "teambuilder_ur"])
def test_urdu_is_written_with_urdu_letters_western_digits_and_urdu_punctuation(name: str) -> None:
    wrong = [
        (source, form)
        for _, source, forms, _ in messages(TRANSLATIONS / f"{name}.ts")
        for form in forms
        if ARABIC_NOT_URDU.search(form) or LATIN_PUNCTUATION.search(form)
    ]
    assert not wrong


def reads_from_the_right(text: str) -> bool:
    """What Qt decides by a text's first letter, with a name inside of an isolate passed over."""
    shown = re.sub(r"<[^>]*>|\{\w+\}", "", re.sub("\u2068[^\u2069]*\u2069", "", text))
    kinds = (unicodedata.bidirectional("A" if letter == "%" else letter) for letter in re.sub("%n", "", shown))
    return next((kind in {"R", "AL"} for kind in kinds if kind in {"L", "R", "AL"}), True)


@pytest.mark.parametrize("name", ["qt_ur", "teambuilder_ur"])
def test_urdu_that_begins_in_latin_letters_still_reads_from_the_right(name: str) -> None:
    """Begin with an Urdu word, isolate the name (U+2068 … U+2069), or put U+200F in front."""
    wrong = [
        (source, form)
        for _, source, forms, _ in messages(TRANSLATIONS / f"{name}.ts")
        for form in forms
        if URDU.search(form) and not reads_from_the_right(form)
    ]
    assert not wrong


@pytest.mark.parametrize("name", ["qt_ur", "teambuilder_ur"])
def test_urdu_has_no_mnemonics(name: str) -> None:
    """An Alt key with an Urdu letter needs an Urdu keyboard, and the letter under the line is hard to read."""
    wrong = [
        (source, form)
        for _, source, forms, _ in messages(TRANSLATIONS / f"{name}.ts")
        for form in forms
        if "&" in form.replace("&nbsp;", "")
    ]
    assert not wrong


SAMPLE = """
class Pane(QWidget):
    def show(self, people: list[str], count: int) -> None:
        self.tr("Plain")
        self.tr("Noted", "a note")
        self.tr("%n people", "", len(people))
        self.tr("%n seats", n=count)
        self.tr("Joined "
                "lines \\u201c\\n\\\\\\"")
        self.tr("On" if people else "Off")

LABELS = {"a": lambda: _translate("Words", "By another name"), "b": QT_TRANSLATE_NOOP("Words", "Marked")}
QCoreApplication.translate("Words", "%n roles", None, len(LABELS))
painter.translate(3, 4)
"text".translate(table)
QCoreApplication.translate("Words", LABELS["b"])
"""


def read(script: ModuleType, code: str) -> dict[tuple[str, str, str], bool]:
    reader = script.Reader(ROOT / "sample.py", marks_texts="QT_TRANSLATE_NOOP" in code)
    reader.visit(script.ast.parse(code))
    return {(text.context, text.source, text.note): counts for text, counts in reader.texts.items()}


def test_the_script_reads_every_form_of_text(script: ModuleType) -> None:
    assert read(script, SAMPLE) == {
        ("Pane", "Plain", ""): False,
        ("Pane", "Noted", "a note"): False,
        ("Pane", "%n people", ""): True,
        ("Pane", "%n seats", ""): True,
        ("Pane", 'Joined lines “\n\\"', ""): False,
        ("Pane", "On", ""): False,
        ("Pane", "Off", ""): False,
        ("Words", "By another name", ""): False,
        ("Words", "Marked", ""): False,
        ("Words", "%n roles", ""): True,
    }


def test_lupdate_takes_every_form_that_the_script_hands_over(script: ModuleType, tmp_path: Path) -> None:
    texts = {
        script.Text("Words", source, note): counts
        for source, note, counts in [
            ('“Quoted” "twice"\nover \\ lines', "", False),
            ("\u2068{name}\u2069\tگروپ", "a note", False),
            ("%n people", "", True),
        ]
    }
    collected = tmp_path / "texts.py"
    collected.write_text(script.as_lupdate_reads(texts), encoding="utf-8")
    script.call("pyside6-lupdate", "-silent", str(collected), "-ts", str(tmp_path / "sample.ts"))
    assert {
        script.Text(context, source, message.findtext("comment", "")): message.get("numerus") == "yes"
        for context, source, _, message in messages(tmp_path / "sample.ts")
    } == texts


@pytest.mark.parametrize(
    "code",
    [
        'tr("No context")',
        'self.tr("No class")',
        'QCoreApplication.translate("Words", f"Hello {name}")',
        'QCoreApplication.translate("Words", text)',
        'QCoreApplication.translate(CONTEXT, "Text")',
    ],
)
def test_the_script_refuses_what_would_stay_english(script: ModuleType, code: str) -> None:
    with pytest.raises(SystemExit, match=r"sample\.py:1: "):
        read(script, code)
