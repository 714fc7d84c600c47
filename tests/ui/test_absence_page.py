"""The absence rehearsal in the window: what it says, in English and Urdu, and that it waits while nobody looks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.people import edit_person
from teambuilder.core.actions.slots import free_person, place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.sample import sample_change
from teambuilder.core.sheets import people_in_board_order
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.hiring.absence_page import AbsencePage
from teambuilder.ui.session import Session

BOTH = pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
URDU = pytest.mark.parametrize("language", ["ur"], indirect=True)


@pytest.fixture
def sample(tmp_path: Path, language: str) -> Iterator[Session]:
    with PlanFile.create(tmp_path / "sample.teamplan", sample_change(load_catalogue(), language)) as plan_file:
        yield Session(plan_file)


def page_of(qtbot: QtBot, session: Session, *, shown: bool = True) -> AbsencePage:
    page = AbsencePage(session, FindingsBoard(session), None)
    qtbot.addWidget(page)
    session.changed.connect(page.show_plan)
    page.resize(880, 520)
    if shown:
        page.show()
        qtbot.waitExposed(page)
    return page


def plain(text: str) -> str:
    """Without the marks of direction."""
    return "".join(letter for letter in text if letter not in "\u2068\u2069\u2067\u200f\u200e\u00a0")


def id_of(session: Session, name: str) -> str:
    return next(person.id for person in session.plan.people.values() if person.name == name)


def away(page: AbsencePage, session: Session, name: str) -> AbsencePage:
    """As the owner does it: chooses a person from the list."""
    index = page.person.editor.findData(id_of(session, name))
    assert index >= 0
    page.person.editor.setCurrentIndex(index)
    page.person.commit()
    return page


def test_those_with_a_seat_may_be_away_and_the_first_is_shown(qtbot: QtBot, sample: Session) -> None:
    page = page_of(qtbot, sample)
    editor = page.person.editor
    people = people_in_board_order(sample.team)
    assert [editor.itemData(place) for place in range(editor.count())] == list(people)
    assert page.summary.text().count(sample.plan.people[people[0]].name) == 1
    assert page.weeks.typed() == "2"


def test_what_stops_is_told_with_who_covers_it(qtbot: QtBot, sample: Session) -> None:
    page = away(page_of(qtbot, sample), sample, "Imran Siddiqui")
    assert "If Imran Siddiqui is away" in plain(page.summary.text())
    assert plain(page.stops.note.text()) == "18.5 h a week, 37 h in all. The most pressing comes first."
    rows = [plain(text) for text in page.stops.texts]
    assert rows[0] == (
        "Report sales figures against target every week | Nadia Rahman can cover it: owner of the business."
        " Otherwise: Hamza Yousaf (already helps with it, no hours free) | 1.5 h"
    )
    assert sum("It can wait." in row for row in rows) == 3
    assert plain(page.cover.texts[0]) == (
        "Nadia Rahman | Could cover 10 of them, 15 h free, would take 7: 13.5 h a week"
    )
    assert page.weeks_over.note.text() == "Nobody’s week overflows."
    assert plain(page.reports.title.text()) == "Who reports to Imran Siddiqui"
    (reports,) = map(plain, page.reports.texts)
    assert reports.startswith("Usman Tariq, Rabia Aslam, Hamza Yousaf, Zainab Akhtar, Saad Mirza | ")
    assert reports.endswith("Turn to Nadia Rahman (owner of the business).")
    assert not page.goes_on.isVisible()


def test_what_goes_on_overflows_the_week_of_who_carries_it(qtbot: QtBot, sample: Session) -> None:
    page = away(page_of(qtbot, sample), sample, "Usman Tariq")
    assert "nothing stops. The week of Rabia Aslam would run 16.5 h over." in plain(page.summary.text())
    assert [section.isVisible() for section in (page.stops, page.cover, page.goes_on)] == [False, False, True]
    assert plain(page.goes_on.texts[0]) == (
        "Close deals and get the order confirmed in writing | Goes on with Rabia Aslam. | 4 h"
    )
    assert [plain(text) for text in page.weeks_over.texts] == [
        "Rabia Aslam | 40 h now, 16.5 h of what goes on. The week has 40 h: 16.5 h too few. | 16.5 h"
    ]
    assert [plain(text) for text in page.help.texts][-1] == (
        "Forecast the coming months' sales, so that goals can be set | Owned by Imran Siddiqui. | 0.75 h"
    )


def test_an_owner_who_is_away_leaves_a_gap(qtbot: QtBot, sample: Session) -> None:
    page = away(page_of(qtbot, sample), sample, "Nadia Rahman")
    rows = [plain(text) for text in page.stops.texts]
    assert "Ayesha Malik must cover it, without the hours for it: already helps with it." in rows[0]
    assert sum("Nobody is there to cover it." in row for row in rows) == 5
    assert "Nobody else is above them. Name a deputy." in page.reports.texts[0]
    assert "The week of Ayesha Malik would run 8 h over." in plain(page.summary.text())


def test_the_weeks_count_and_printing_asks_for_both(qtbot: QtBot, sample: Session) -> None:
    page = away(page_of(qtbot, sample), sample, "Imran Siddiqui")
    page.weeks.editor.setCurrentIndex(page.weeks.editor.findData("8"))
    page.weeks.commit()
    assert "148 h in all" in plain(page.stops.note.text())
    with qtbot.waitSignal(page.print_wanted) as asked:
        qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    assert asked.args == [id_of(sample, "Imran Siddiqui"), 8]


def test_nothing_in_the_plan_changes(qtbot: QtBot, sample: Session) -> None:
    before, steps = sample.plan, []
    sample.stepped.connect(lambda *_: steps.append(1))
    page = page_of(qtbot, sample)
    for person_id in people_in_board_order(sample.team):
        page.show_person(person_id)
    assert sample.plan is before
    assert not steps


def test_out_of_sight_it_waits(qtbot: QtBot, sample: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    rehearsed: list[str] = []
    page = page_of(qtbot, sample, shown=False)
    monkeypatch.setattr(page, "_rehearse", lambda: rehearsed.append(page._person_id))
    sample.do(edit_person, id_of(sample, "Hamza Yousaf"), minutes_a_week=1200)
    page.show_person(id_of(sample, "Hamza Yousaf"))
    assert rehearsed == []
    page.show()
    assert rehearsed == [id_of(sample, "Hamza Yousaf")]
    page.hide()
    page.show()
    assert len(rehearsed) == 1  # the same snapshot is not worked out again
    sample.do(edit_person, id_of(sample, "Hamza Yousaf"), minutes_a_week=1500)
    assert len(rehearsed) == 2


def test_a_person_without_a_seat_any_more_gives_way(qtbot: QtBot, sample: Session) -> None:
    page = away(page_of(qtbot, sample), sample, "Maryam Javed")
    sample.do(free_person, sample.scenario_id, id_of(sample, "Maryam Javed"))
    assert page.person.editor.findData(id_of(sample, "Maryam Javed")) == -1
    first = people_in_board_order(sample.team)[0]
    assert page.person.typed() == first
    assert sample.plan.people[first].name in page.summary.text()


def test_with_nobody_in_a_seat_the_page_says_what_to_do(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    assert page.nothing.isVisible()
    assert "Team screen" in page.nothing.text
    assert not page.print_button.isVisible()
    seat = next(iter(session.team.slots))
    session.do(place_person, session.scenario_id, id_of(session, "Bilal Ahmed"), seat)
    assert not page.nothing.isVisible()
    assert "Bilal Ahmed" in page.summary.text()


@BOTH
def test_every_field_has_a_name_and_all_texts_are_plain(qtbot: QtBot, sample: Session) -> None:
    page = away(page_of(qtbot, sample), sample, "Nadia Rahman")
    widgets = [w for w in page.findChildren(QWidget) if isinstance(w, QComboBox | QAbstractButton)]
    assert len(widgets) >= 3
    assert [w for w in widgets if not w.accessibleName() and w.focusPolicy() != Qt.FocusPolicy.NoFocus] == []
    texts = [label for label in page.findChildren(QLabel) if label.text()]
    assert texts
    assert {label.textFormat() for label in texts} == {Qt.TextFormat.PlainText}


def clipped(page: AbsencePage) -> list[str]:
    """The texts that have less height than they need."""
    labels = [label for label in page.findChildren(QLabel) if label.isVisible() and label.text()]
    needed = [
        label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height() for label in labels
    ]
    return [label.text() for label, height in zip(labels, needed, strict=True) if label.height() < height]


@BOTH
def test_nothing_is_clipped_in_a_small_window(qtbot: QtBot, sample: Session) -> None:
    page = page_of(qtbot, sample)
    for person_id in people_in_board_order(sample.team):
        page.show_person(person_id)
        qtbot.waitUntil(lambda: clipped(page) == [], timeout=2000)


@URDU
def test_in_urdu_names_and_work_are_urdu_and_the_button_is_on_the_left(qtbot: QtBot, sample: Session) -> None:
    page = away(page_of(qtbot, sample), sample, "Imran Siddiqui")
    assert "عمران صدیقی" in page.summary.text()
    assert "ہر ہفتے ہدف کے مقابلے میں سیلز کی رپورٹ دینا" in page.stops.texts[0]
    assert "نادیہ رحمان" in page.cover.texts[0]
    assert page.print_button.x() < page.weeks.x() < page.person.x()
