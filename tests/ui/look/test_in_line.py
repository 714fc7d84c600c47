"""What belongs together stands together: in line, in the middle, on one line of text, near its sign."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStyleOptionViewItem,
    QTableWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from scenes import Stage

from teambuilder.ui.hints.plan_hints import PlanHints
from teambuilder.ui.people import person_delegate
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.link_button import LinkButton
from teambuilder.ui.widgets.notice import Notice
from teambuilder.ui.widgets.row_heads import calm_row_heads

BOTH = pytest.mark.parametrize("language", ["en", "ur"])


def ink(widget: QWidget) -> QRect:
    """Where something is painted that is not the ground."""
    image = widget.grab().toImage()
    ground = image.pixel(image.width() - 1, 0)
    painted = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != ground]
    return QRect(QPoint(*map(min, zip(*painted, strict=True))), QPoint(*map(max, zip(*painted, strict=True))))


def test_a_link_begins_where_the_label_over_it_begins(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    label, link = QLabel("Holds", holder), LinkButton(holder)
    link.show_text("Holds")
    layout.addWidget(label)
    layout.addWidget(link)
    holder.resize(300, 120)
    holder.show()
    assert abs(ink(label).left() - ink(link).left()) <= 1


@BOTH
def test_a_notice_with_a_button_has_all_of_it_in_the_middle(stage: Callable[..., Stage], language: str) -> None:
    stage(language)
    notice = Notice("copy-plus", "There is one scenario so far", "Make another from it.")
    notice.add(QPushButton("New scenario"))
    notice.resize(1100, 600)
    notice.show()
    parts = [*notice.findChildren(QLabel), *notice.findChildren(QPushButton)]
    centres = [part.mapTo(notice, part.rect().center()).x() for part in parts]
    notice.close()
    assert len(parts) == 4
    assert all(abs(centre - notice.rect().center().x()) <= 2 for centre in centres)


@BOTH
def test_a_figure_stays_on_the_line_of_its_word(stage: Callable[..., Stage], language: str) -> None:
    shown = stage(language)
    for column in shown.view.team.departments.values():
        words = column._figures.text().split(" ")
        assert len(words) > 3
        assert not any(word.strip("\u2066\u2067\u2068\u2069.,").isdigit() or word == "·" for word in words)


@BOTH
@pytest.mark.parametrize(("text", "space"), [(1.0, GRID), (1.5, GRID), (2.0, 0)])
def test_screens_on_the_rail_stand_apart_where_there_is_room(
    stage: Callable[..., Stage], language: str, text: float, space: int
) -> None:
    shown = stage(language, text=text)
    rail = next(bar for bar in shown.window.findChildren(QToolBar) if bar.orientation() == Qt.Orientation.Vertical)
    buttons = [rail.widgetForAction(action) for action in rail.actions()]
    gaps = [
        below.geometry().top() - above.geometry().bottom() - 1
        for above, below in pairwise(buttons)
        if isinstance(below, QToolButton) and below.isVisible()
    ]
    assert len(gaps) >= 4
    assert min(gaps) >= space


def test_the_sides_grow_with_the_window_until_their_borders_are_moved(stage: Callable[..., Stage]) -> None:
    shown = stage("en")
    panes = shown.view.team._panes
    side, _, inspector = panes.sizes()
    shown.window.resize(1920, 1080)
    shown.settle()
    assert panes.sizes()[0] > side
    assert panes.sizes()[2] > inspector
    panes.moveSplitter(420, 1)
    panes.splitterMoved.emit(420, 1)
    moved = panes.sizes()[0]
    shown.window.resize(1800, 1000)
    shown.settle()
    assert abs(panes.sizes()[0] - moved) <= 2


@pytest.mark.parametrize("width", [160, 400])
def test_the_hours_of_a_person_are_told_whole_or_without_their_percentage(
    stage: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    shown = stage("en", text=1.5)
    told: list[str] = []
    monkeypatch.setattr(person_delegate, "draw_text", lambda painter, rect, text, *rest, **more: told.append(text))
    view = shown.view.team.people.placed
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = QRect(0, 0, width, 120)
    painter = QPainter(picture := QImage(width, 120, QImage.Format.Format_RGB32))
    view.itemDelegate().paint(painter, option, view.model().index(0, 0))
    painter.end()
    assert picture.width() == width
    hours = [text for text in told if " h" in text]
    assert [("%" in text) for text in hours] == [width == 400]


def test_the_hint_about_undo_keeps_to_the_board(stage: Callable[..., Stage]) -> None:
    shown = stage("en")
    actions = shown.window.plan_view._actions
    hint = PlanHints(shown.view, actions, shown.sample)._saving()
    shown.view.show_screen("team")
    assert hint.anchor() is not None
    shown.view.show_screen("org_chart")
    assert hint.anchor() is None


def test_an_icon_stands_off_the_words_behind_it(qtbot: QtBot) -> None:
    button = word_button("Print", "printer", lambda: None)
    qtbot.addWidget(button)
    size = button.iconSize()
    image = button.icon().pixmap(size).toImage()
    columns = [x for x in range(image.width()) if any(image.pixelColor(x, y).alpha() for y in range(image.height()))]
    assert size.width() - size.height() >= 4
    assert min(columns) >= 2
    assert max(columns) <= image.width() - 3


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_below_the_last_row_a_table_is_of_one_colour(stage: Callable[..., Stage], theme: str) -> None:
    stage("en", theme=theme)
    table = QTableWidget(2, 2)
    calm_row_heads(table)
    table.resize(300, 300)
    table.show()
    picture = table.grab().toImage()
    corner = table.verticalHeader().geometry().bottomLeft()
    below_heads, below_cells = (
        picture.pixelColor(corner + QPoint(6, -20)),
        picture.pixelColor(corner + QPoint(100, -20)),
    )
    table.close()
    assert below_heads == below_cells
