"""The pages of the help: whole in both languages, true to the words of the window, and free of anything foreign."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from teambuilder.core.catalogue import load_catalogue
from teambuilder.ui.actions import SCREENS
from teambuilder.ui.help.markup import Heading, Paragraph, Picture, Run, blocks_of
from teambuilder.ui.help.pages import LANGUAGES, page, pages_about, picture
from teambuilder.ui.help.screens import PAGES, page_of_screen
from teambuilder.ui.theme import LIGHT

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "resources" / "help"
MOST_BYTES = 2_000_000  # of all pictures
WIDEST = 600
UNSEEN = re.compile("[\u200e\u200f\u2066-\u2069]")


def plain(term: str) -> str:
    """A word of the window without what is filled in, the dots of a dialog to come, and marks of direction."""
    return UNSEEN.sub("", re.sub(r"\s*\(?\{[^}]*\}\)?", "", term)).strip(" …:.")


def window_words(language: str) -> set[str]:
    """All that the window says in a language, by the file that translators fill."""
    words = {start.title.in_language(language) for start in load_catalogue().starts.values()}
    for message in ElementTree.parse(ROOT / "resources/i18n/teambuilder_ur.ts").getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform") or [translation]
        words |= {message.findtext("source", "")} if language == "en" else {form.text or "" for form in forms}
    return {plain(word) for word in words}


def runs(key: str, language: str) -> list[Run]:
    return [run for block in page(key, language).blocks if isinstance(block, Paragraph) for run in block.runs]


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_file_for_each_page_and_no_other(language: str) -> None:
    assert {path.stem for path in (FOLDER / language).glob("*.md")} == set(PAGES)
    assert {path.suffix for path in (FOLDER / language).iterdir()} == {".md", ".png"}


@pytest.mark.parametrize("key", PAGES)
def test_both_languages_have_the_same_parts(key: str) -> None:
    english, urdu = (page(key, language) for language in LANGUAGES)
    assert [type(block) for block in english.blocks] == [type(block) for block in urdu.blocks]
    assert english.pictures == urdu.pictures
    levels = [[block.level for block in each.blocks if isinstance(block, Heading)] for each in (english, urdu)]
    assert levels[0] == levels[1]
    assert levels[0][0] == 1
    assert set(levels[0][1:]) <= {2}
    links = [[run.page for run in runs(key, language) if run.page] for language in LANGUAGES]
    assert links[0] == links[1]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", PAGES)
def test_bold_words_are_words_of_the_window(key: str, language: str) -> None:
    known = window_words(language)
    assert [run.text for run in runs(key, language) if run.bold and plain(run.text) not in known] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_page_and_every_page_but_the_last_leads_on(language: str) -> None:
    for key in PAGES:
        assert {run.page for run in runs(key, language) if run.page} <= set(PAGES)
    for key, following in pairwise(PAGES[:12]):
        assert runs(key, language)[-1].page == following
        assert runs(key, language)[-1].text == page(following, language).title


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_bring_no_marks_that_are_not_read_and_no_addresses(language: str) -> None:
    for key in PAGES:
        assert not re.search(r"[<>`_|\[\]]|\*|https?:|^[-+] ", page(key, language).text, re.MULTILINE)


def test_urdu_pages_have_urdu_letters_and_western_digits() -> None:
    for key in PAGES:
        assert not re.search("[كيىهة٠-٩۰-۹]", page(key, "ur").text), key
        assert not re.search(r"[\u0600-\u06ff][,;?]|[\u0600-\u06ff]\.(?:\s|$)", page(key, "ur").text), key


def test_every_picture_is_there_fits_a_page_and_is_shown() -> None:
    for language in LANGUAGES:
        shown = {name for key in PAGES for name in page(key, language).pictures}
        assert {path.stem for path in (FOLDER / language).glob("*.png")} == shown
        for name in shown:
            image = QImage.fromData(picture(name, language))
            assert 200 < image.width() <= WIDEST
            assert image.height() > 60
            assert image.format() == QImage.Format.Format_Indexed8
            corners = {image.pixelColor(x, y).name() for x in (0, image.width() - 1) for y in (0, image.height() - 1)}
            assert corners == {LIGHT.strong_border}, name  # its frame, which shows on light and on dark pages
    assert sum(path.stat().st_size for path in FOLDER.rglob("*.png")) < MOST_BYTES


def test_every_screen_has_a_page() -> None:
    assert {page_of_screen(screen) for screen in SCREENS} == {
        "people",
        "responsibilities",
        "hiring",
        "org_chart",
        "sheets",
        "history",
    }
    assert page_of_screen("") == "start"


def test_pages_are_found_in_either_language_whatever_the_spelling() -> None:
    assert "questions" in pages_about("whatsapp")
    assert pages_about("Syncthing") == ["together"]
    assert "together" in pages_about("مشترکہ فولڈر")
    assert pages_about("مشتركه فولڈر") == pages_about("مشترکہ فولڈر")  # typed on an Arabic keyboard
    assert pages_about("folder SYNCTHING") == ["together"]
    assert pages_about("xyzzy") == []
    assert pages_about("  ") == list(PAGES)


def test_the_marks_are_read() -> None:
    markdown = "# A title\n\nFirst **Undo**,\nthen [see there](history).\n\n![A board](board)\n\n<b>no</b> tag"
    title, first, shown, tag = blocks_of(markdown)
    assert title == Heading("A title", 1)
    assert first == Paragraph(
        (Run("First "), Run("Undo", bold=True), Run(", then "), Run("see there", page="history"), Run("."))
    )
    assert shown == Picture("A board", "board")
    assert tag == Paragraph((Run("<b>no</b> tag"),))
