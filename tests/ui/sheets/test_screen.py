"""The Sheets screen: what is chosen is what is shown, and it says what to do when there is nothing to show."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import edit_business
from teambuilder.core.actions.people import edit_person
from teambuilder.core.actions.signing import mark_signed
from teambuilder.core.actions.slots import free_slot
from teambuilder.core.sheets import Options, SheetKind, responsibilities_sheet
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.sheets import page_maker
from teambuilder.ui.sheets.preview import PagesView
from teambuilder.ui.sheets.screen import SheetsScreen

if TYPE_CHECKING:
    from conftest import Answers, MakeScreen, PersonId, Settle

WAIT = 15_000  # milliseconds


def text_of(pages: PagesView) -> tuple[bytes, ...]:
    return pages._pictures._svg


def test_all_people_are_shown_first_then_who_is_chosen(
    make_screen: MakeScreen, settled: Settle, person: PersonId
) -> None:
    screen = make_screen()
    everybody = text_of(screen.pages)
    screen.show_person(person("Bilal Ahmed"))
    settled(screen)
    assert 0 < screen.pages.page_count < len(everybody)
    assert screen.panel.choices().subject_id == person("Bilal Ahmed")


def test_the_person_selected_on_the_board_is_chosen(
    session: Session, make_screen: MakeScreen, person: PersonId
) -> None:
    selection = Selection()
    selection.select_slot(next(iter(session.team.slots)))
    assert make_screen(selection).panel.choices().subject_id == person("Ayesha Khan")


def test_several_choices_at_once_make_pages_once(
    make_screen: MakeScreen, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = make_screen()
    made, make_pages = [], page_maker.make_pages

    def counted(request: Any) -> Any:
        made.append(request.choices)
        return make_pages(request)

    monkeypatch.setattr(page_maker, "make_pages", counted)
    before = text_of(screen.pages)
    for box in screen.panel.options.boxes.values():
        box.click()
    assert made == []
    settled(screen)
    assert made == [screen.panel.choices()]
    assert text_of(screen.pages) != before
    screen.panel.options.boxes["with_goals"].click()
    screen.panel.options.boxes["with_goals"].click()
    settled(screen)
    assert len(made) == 1


def test_a_hidden_screen_makes_no_pages_until_it_is_seen(
    session: Session, make_screen: MakeScreen, settled: Settle
) -> None:
    screen = make_screen(shown=False)
    session.do(edit_business, name="Khan & Sons")
    assert not screen.maker.busy
    assert not screen.maker.busy
    screen.show()
    settled(screen)
    assert screen.pages.page_count


def test_who_leaves_the_team_leaves_the_list(
    session: Session, make_screen: MakeScreen, settled: Settle, person: PersonId
) -> None:
    screen = make_screen()
    bilal = person("Bilal Ahmed")
    screen.show_person(bilal)
    settled(screen)
    (seat,) = session.team.slots_of_person(bilal)
    session.do(free_slot, session.scenario_id, seat.id)
    assert screen.panel.choices().subject_id != bilal
    assert not screen.panel.subjects.model.index_of(bilal).isValid()
    settled(screen)
    assert screen.maker.pages is not None
    assert screen.maker.pages.request.choices == screen.panel.choices()


def test_with_nobody_placed_the_screen_says_what_to_do(
    session: Session, make_screen: MakeScreen, settled: Settle
) -> None:
    screen = make_screen()
    while session.undo():
        pass
    assert screen.nothing.isVisible()
    assert "Team screen" in screen.nothing.text
    assert not screen.pages.isVisible()
    session.redo()
    session.redo()
    settled(screen)
    assert screen.pages.isVisible()
    assert screen.pages.page_count


def test_people_are_found_by_typing(make_screen: MakeScreen, person: PersonId) -> None:
    screen = make_screen()
    readers = screen.panel.subjects
    readers.search.setText("bilal")
    seen = [row for row in range(readers.model.rowCount()) if not readers.view.isRowHidden(row)]
    assert [readers.model.row_id(readers.model.index(row)) for row in seen] == [person("Bilal Ahmed")]
    readers.search.returnPressed.emit()
    assert readers.chosen_id == person("Bilal Ahmed")
    screen.show_person(person("Ayesha Khan"))
    assert readers.search.text() == ""


def test_choices_are_remembered_but_pay_is_not(make_screen: MakeScreen) -> None:
    first = make_screen(shown=False)
    for name in ("with_goals", "with_pay"):
        first.panel.options.boxes[name].click()
    first.panel.options.language.editor.setCurrentIndex(2)
    first.panel.options.language.commit()
    assert first.panel.choices().options.with_pay
    again = make_screen(shown=False).panel.choices()
    assert (again.language, again.options.with_goals, again.options.with_pay) == ("both", False, False)


def test_the_plans_paper_is_the_paper_until_another_is_chosen(session: Session, make_screen: MakeScreen) -> None:
    screen = make_screen(shown=False)
    assert screen.panel.choices().paper == "a4"
    session.do(edit_business, paper="letter")
    assert screen.panel.choices().paper == "letter"
    screen.panel.options.paper.editor.setCurrentIndex(0)
    screen.panel.options.paper.commit()
    session.do(edit_business, name="Khan & Sons")
    assert screen.panel.choices().paper == "a4"


def test_a_typed_date_is_printed_and_none_is_printed_when_it_is_removed(make_screen: MakeScreen) -> None:
    panel = make_screen(shown=False).panel
    panel.options.date.editor.setText("14/2/2027")
    panel.options.date.commit()
    assert panel.choices().options.effective_date == "2027-02-14"
    panel.options.date.clear_button.click()
    assert panel.choices().options.effective_date is None


def test_characters_that_no_font_has_are_named(
    session: Session, make_screen: MakeScreen, settled: Settle, person: PersonId
) -> None:
    screen = make_screen()
    assert not screen.missing.isVisible()
    session.do(edit_person, person("Bilal Ahmed"), name="Bilal 李")
    settled(screen)
    assert "李" in screen.missing.sentence
    assert screen.missing.isVisible()
    session.undo()
    settled(screen)
    assert not screen.missing.isVisible()


def test_a_damaged_logo_is_told_in_place_of_the_pages(
    session: Session, make_screen: MakeScreen, settled: Settle
) -> None:
    screen = make_screen()
    session.do(edit_business, logo=base64.b64encode(b"\x89PNG\r\n\x1a\nand no more").decode())
    settled(screen)
    assert screen.failure.isVisible()
    assert "logo" in screen.failure.text
    screen.panel.options.logo.box.click()
    settled(screen)
    assert screen.pages.isVisible()


def test_a_screen_may_go_while_pages_are_made(
    qtbot: QtBot, session: Session, prompts: Answers, settings: Settings
) -> None:
    for _ in range(3):
        screen = SheetsScreen(session, Selection(), prompts, settings)
        screen.show()
        assert screen.maker.busy
        screen.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del screen
        qtbot.wait(30)


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_everything_that_takes_the_focus_has_a_name(make_screen: MakeScreen) -> None:
    screen = make_screen(shown=False)
    for widget in screen.findChildren(QWidget):
        if widget.window() is screen and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert name, widget


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_choices_lead_and_pages_follow(make_screen: MakeScreen, language: str) -> None:
    screen = make_screen()
    choices = screen.panel.mapTo(screen, QPoint(0, 0)).x()
    pages = screen.pages.mapTo(screen, QPoint(0, 0)).x()
    assert (choices < pages) == (language == "en")
    assert screen.panel.choices().language == language


def clipped(screen: SheetsScreen) -> list[str]:
    """The words that have less room than they need."""
    QApplication.processEvents()
    words = [each for kind in (QAbstractButton, QLabel) for each in screen.findChildren(kind) if each.isVisible()]
    short = []
    for widget in words:
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        height = widget.heightForWidth(widget.width()) if wraps else widget.minimumSizeHint().height()
        narrow = not wraps and widget.width() < widget.minimumSizeHint().width()
        if widget.text() and (narrow or widget.height() < height):
            short.append(widget.text())
    return short


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_no_word_is_clipped(
    session: Session, make_screen: MakeScreen, settled: Settle, person: PersonId, tmp_path: Path
) -> None:
    screen = make_screen()
    screen.saved.say_saved([tmp_path / "a name as long as names of files become - responsibilities.pdf"], 1)
    session.do(edit_person, person("Bilal Ahmed"), name="Bilal 李")
    settled(screen)
    assert clipped(screen) == []
    session.do(edit_business, logo=base64.b64encode(b"\x89PNG\r\n\x1a\n").decode())
    settled(screen)
    assert screen.failure.isVisible()
    assert clipped(screen) == []
    while session.undo():
        pass
    assert screen.nothing.isVisible()
    assert clipped(screen) == []


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
@pytest.mark.parametrize("kind", SheetKind)
def test_every_kind_fits_a_small_window_without_scrolling(
    qtbot: QtBot, session: Session, make_screen: MakeScreen, kind: SheetKind
) -> None:
    """A window of 1280 × 800 leaves the screen this much."""
    sheets = [responsibilities_sheet(session.plan, session.scenario_id, key, Options()) for key in session.plan.people]
    session.do(mark_signed, sheets, "2026-05-05")
    screen = make_screen(shown=False)
    screen.resize(1163, 711)
    screen.panel.show_kind(kind)
    screen.show()
    scroll = screen.panel.parentWidget().parentWidget()
    assert isinstance(scroll, QScrollArea)
    bars = (scroll.verticalScrollBar(), scroll.horizontalScrollBar())
    qtbot.waitUntil(lambda: [bar.maximum() for bar in bars] == [0, 0])  # the number of pages comes a little later
    assert clipped(screen) == []
