"""The preview: painted as it comes into sight, passed page by page, and zoomed where one looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from teambuilder.ui.sheets import page_pictures
from teambuilder.ui.sheets.preview import PagesView

if TYPE_CHECKING:
    pass

WAIT = 15_000  # milliseconds


def long_document(count: int) -> tuple[bytes, ...]:
    page = b'<svg viewBox="0 0 595 842" xmlns="http://www.w3.org/2000/svg"><rect width="9" height="%d"/></svg>'
    return tuple(page % (number + 1) for number in range(count))


@pytest.fixture
def pages_view(qtbot: QtBot, language: str) -> PagesView:
    view = PagesView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    return view


def test_only_pages_in_sight_are_painted(monkeypatch: pytest.MonkeyPatch, pages_view: PagesView) -> None:
    painted, page_renderer = [], page_pictures.page_renderer

    def counted(svg: bytes) -> Any:
        painted.append(svg)
        return page_renderer(svg)

    monkeypatch.setattr(page_pictures, "page_renderer", counted)
    document = long_document(500)
    pages_view.show_pages(document)
    pages_view.grab()
    assert painted == [document[0]]
    pages_view.verticalScrollBar().setValue(pages_view.verticalScrollBar().maximum())
    pages_view.grab()
    assert painted == [document[0], document[-1]]
    pages_view.show_pages((*document[:-1], b"<!-- -->" + document[-1]))
    pages_view.grab()
    assert len(painted) == 3


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_the_keys_pass_every_page_from_its_beginning(qtbot: QtBot, pages_view: PagesView) -> None:
    pages_view.show_pages(long_document(4))
    bar = pages_view.verticalScrollBar()
    starts = [top - pages_view._tops[0] for top in pages_view._tops]
    passed = [bar.value()]
    while bar.value() < bar.maximum():
        qtbot.keyClick(pages_view, Qt.Key.Key_PageDown)
        assert passed[-1] < bar.value() <= passed[-1] + pages_view.viewport().height()
        passed.append(bar.value())
    assert set(starts[:-1]) <= set(passed)
    assert pages_view.page == 4
    qtbot.keyClick(pages_view, Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()
    qtbot.keyClick(pages_view, Qt.Key.Key_Home)
    assert (bar.value(), pages_view.page) == (0, 1)
    qtbot.keyClick(pages_view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_zooming_keeps_the_place_and_shows_both_edges(pages_view: PagesView) -> None:
    pages_view.show_pages(long_document(4))
    pages_view.verticalScrollBar().setValue(pages_view._tops[2])
    assert pages_view.page == 3
    fitting = pages_view.zoom
    for _ in range(20):
        pages_view.zoom_in()
    assert pages_view.zoom == 3.0
    assert pages_view.page == 3
    across = pages_view.horizontalScrollBar()
    edges = set()
    for value in (across.minimum(), across.maximum()):
        across.setValue(value)
        frame = pages_view._frame(2)
        edges.add((frame.left() >= 0, frame.right() <= pages_view.viewport().width()))
    assert edges == {(True, False), (False, True)}
    for _ in range(20):
        pages_view.zoom_out()
    assert pages_view.zoom == 0.5
    pages_view.fit_width()
    assert pages_view.zoom == pytest.approx(fitting)
    assert pages_view.chosen_zoom is None
