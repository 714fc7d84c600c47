"""The window of the help: how it is opened, read, searched and closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import found_business
from teambuilder.core.catalogue import load_catalogue
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.app import Teambuilder
from teambuilder.ui.help.html import html_of, table_of
from teambuilder.ui.help.keys_table import KeyLine, key_lines
from teambuilder.ui.help.markup import Paragraph, Run, blocks_of
from teambuilder.ui.help.page_view import PageView
from teambuilder.ui.help.pages import page
from teambuilder.ui.help.screens import PAGES
from teambuilder.ui.help.window import HelpWindow
from teambuilder.ui.keys import view_keys
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import DARK, LIGHT, use_theme

both_languages = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)


@pytest.fixture
def window(qtbot: QtBot, language: str) -> Iterator[HelpWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = HelpWindow(parent)
    made.show()
    made.show_page("start")
    yield made
    made.close()
    parent.deleteLater()


@pytest.fixture
def teambuilder(
    qtbot: QtBot, qapp: QApplication, settings: Settings, language: str, tmp_path: Path
) -> Iterator[Teambuilder]:
    qapp.setStyle("Fusion")
    settings.language, settings.theme = language, "light"
    started = Teambuilder(qapp, settings, Prompts())
    qtbot.addWidget(started.window)
    started.start(None)
    qapp.processEvents()
    yield started
    started.window.close()
    started.preferences._language.use("en")
    use_theme(qapp, "light")
    started.deleteLater()


@pytest.fixture
def with_plan(teambuilder: Teambuilder, tmp_path: Path) -> Teambuilder:
    path = tmp_path / "plan.teamplan"
    start = found_business(load_catalogue(), "sales_first", name="Indus Tiles", owner_name="Ayesha Khan")
    PlanFile.create(path, start).close()
    teambuilder.open(path)
    return teambuilder


def shown(teambuilder: Teambuilder) -> HelpWindow:
    window = teambuilder._help.window
    assert window is not None
    assert window.isVisible()
    return window


@both_languages
def test_every_page_shows_its_words_and_its_pictures(window: HelpWindow, language: str) -> None:
    for row, key in enumerate(PAGES):
        window.show_page(key)
        assert window.list.currentRow() == row
        said = window.view.toPlainText().replace("\n", " ")
        for block in page(key, language).blocks:
            if isinstance(block, Paragraph):
                assert " ".join(block.text.split()) in said
        html = window.view.document().toHtml()
        assert html.count("<img") == len(page(key, language).pictures)


@both_languages
def test_lines_begin_where_the_language_begins(window: HelpWindow, language: str) -> None:
    window.show_page("people")
    direction = Qt.LayoutDirection.RightToLeft if language == "ur" else Qt.LayoutDirection.LeftToRight
    block = window.view.document().begin()
    while block.isValid():
        if block.text().strip():
            assert block.textDirection() == direction, block.text()
        block = block.next()
    assert (window.list.mapTo(window, window.list.rect().center()).x() > window.width() // 2) is (language == "ur")


def test_a_link_turns_the_page_and_a_foreign_one_does_nothing(window: HelpWindow) -> None:
    window.view.anchorClicked.emit(QUrl("findings"))
    assert window.key == "findings"
    for foreign in ("https://example.com", "file:///etc/passwd", "nowhere"):
        window.view.anchorClicked.emit(QUrl(foreign))
        assert window.key == "findings"


def test_no_resource_but_pictures_of_the_help_is_read(qtbot: QtBot, language: str) -> None:
    view = PageView()
    qtbot.addWidget(view)
    kinds = QTextDocument.ResourceType
    assert not view.loadResource(kinds.ImageResource.value, QUrl("board")).isNull()
    for name in ("file:///etc/passwd", "../en/board", "https://example.com/a.png", "board.png"):
        assert view.loadResource(kinds.ImageResource.value, QUrl(name)) is None
    assert view.loadResource(kinds.StyleSheetResource.value, QUrl("board")) is None


def test_words_are_shown_and_never_run_as_html() -> None:
    html = html_of(blocks_of("# <script>\n\n<img src=x> & **<u>**"), rtl=False, line_height=100)
    assert "<script>" not in html
    assert "<img" not in html
    assert "&lt;img src=x&gt; &amp; <strong>&lt;u&gt;</strong>" in html
    assert "<i>" not in table_of([KeyLine("<i>", "<i>", "<i>")], rtl=False)
    assert html_of([Paragraph((Run("x", page="start"),))], rtl=False, line_height=100).count("href='start'") == 1


def test_search_keeps_the_pages_that_speak_of_it(window: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "Syncthing")
    left = [key for row, key in enumerate(PAGES) if not window.list.item(row).isHidden()]
    assert left == ["together"]
    assert window.key == "together"
    window.search.setText("xyzzy")
    assert window.nothing.isVisible()
    window.show_page("history")  # a search that leaves the wanted page out ends
    assert window.search.text() == ""
    assert not window.nothing.isVisible()
    assert window.key == "history"


def test_it_is_read_with_the_keyboard(window: HelpWindow, qtbot: QtBot) -> None:
    window.search.setText("merge")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.focusWidget() is window.view
    unnamed = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not widget.accessibleName()
    ]
    assert unnamed == []
    qtbot.keyClick(window.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isVisible())


@both_languages
def test_the_keyboard_page_tells_every_key_of_the_window(window: HelpWindow) -> None:
    window.show_page("keyboard")
    said = window.view.toPlainText()
    lines = key_lines()
    assert {"F1", "Ctrl+F1", "Ctrl+Z"} <= {line.keys for line in lines}
    assert len(lines) > len(view_keys()) + 10
    for line in lines:
        assert line.keys in said
        assert line.does in said


@both_languages
def test_f1_opens_the_page_of_the_screen_and_ctrl_f1_the_keys(with_plan: Teambuilder) -> None:
    view = with_plan.window.plan_view
    assert view is not None
    actions = view._actions
    assert [actions.help.shortcut(), actions.keyboard.shortcut()] == [QKeySequence("F1"), QKeySequence("Ctrl+F1")]
    actions.help.trigger()
    assert shown(with_plan).key == "people"
    view.show_screen("hiring")
    actions.help.trigger()
    assert shown(with_plan).key == "hiring"
    actions.keyboard.trigger()
    assert shown(with_plan).key == "keyboard"
    assert not shown(with_plan).isModal()


def test_f1_on_the_welcome_screen_opens_the_first_page(teambuilder: Teambuilder, qtbot: QtBot) -> None:
    qtbot.keyClick(teambuilder.window.centralWidget(), Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: teambuilder._help.window is not None)
    assert shown(teambuilder).key == "start"


def test_another_language_and_theme_keep_the_page(with_plan: Teambuilder, qapp: QApplication) -> None:
    view = with_plan.window.plan_view
    assert view is not None
    view._actions.keyboard.trigger()
    with_plan.set_language("ur")
    assert shown(with_plan).key == "keyboard"
    assert shown(with_plan).list.item(0).text() == page("start", "ur").title
    for theme, colours in (("dark", DARK), ("light", LIGHT)):
        with_plan.set_theme(theme)
        assert colours.accent in shown(with_plan).view.document().defaultStyleSheet()
    qapp.processEvents()


def test_it_closes_with_the_window(with_plan: Teambuilder) -> None:
    view = with_plan.window.plan_view
    assert view is not None
    view._actions.help.trigger()
    window = shown(with_plan)
    with_plan.window.close()
    assert not window.isVisible()
