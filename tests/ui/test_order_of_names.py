"""Lists that stand by name follow the alphabet of the window's language, its own script first."""

from __future__ import annotations

import pytest

from teambuilder.core.actions.people import add_person, new_person, remove_person
from teambuilder.ui import words
from teambuilder.ui.board.assign import person_choices
from teambuilder.ui.board.screen import TeamScreen
from teambuilder.ui.history.subjects import subject_choices
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session

PEOPLE = [("zoya", ""), ("هارون", ""), ("Émile", ""), ("Waqar", "وقار"), ("آمنہ", "Amna"), ("ٹیپو", ""), ("اکبر", "")]
ORDER = {
    "en": ["Amna", "Émile", "Waqar", "zoya", "اکبر", "ٹیپو", "هارون"],
    "ur": ["اکبر", "آمنہ", "ٹیپو", "وقار", "هارون", "Émile", "zoya"],
}


@pytest.fixture
def listed(session: Session, language: str) -> list[str]:
    """Fills the plan with people in no order, and tells the order that the window should show."""
    for person_id in list(session.plan.people):
        session.do(remove_person, person_id)
    for name, other in PEOPLE:
        session.do(add_person, new_person(name, name_other_script=other))
    return ORDER[language]


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_people_stand_by_name(screen: TeamScreen, session: Session, listed: list[str]) -> None:
    (model, _) = screen.people._models  # pyright: ignore[reportPrivateUsage]
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    assert [words.said(model.payload(index).person.names) for index in indexes] == listed


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_people_to_choose_from_stand_by_name(session: Session, listed: list[str]) -> None:
    slot_id = next(iter(session.team.slots))
    assert [choice.text for choice in person_choices(session, slot_id)] == listed
    choices = subject_choices(session.plan, session.team, Selection())
    assert [choice.text for choice in choices[: len(listed)]] == listed
