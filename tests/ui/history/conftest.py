"""A plan with steps on several days, and the History screen on it."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.people import add_person, edit_person, new_person
from teambuilder.core.actions.slots import place_person
from teambuilder.store import log
from teambuilder.ui.history.screen import HistoryScreen
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings

NOON = datetime.datetime.now().replace(hour=12, minute=0, second=0, microsecond=0).astimezone()
Settle = Callable[[], None]
Turn = Callable[[datetime.timedelta], None]
ShowHistory = Callable[..., HistoryScreen]


@pytest.fixture
def turn_clock(monkeypatch: pytest.MonkeyPatch) -> Turn:
    """Sets the clock of the store to noon of today, minus some time."""

    class Clock(datetime.datetime):
        at = NOON

        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> datetime.datetime:
            return cls.at.astimezone(tz)

    monkeypatch.setattr(log, "datetime", Clock)

    def turn(back: datetime.timedelta) -> None:
        Clock.at = NOON - back

    return turn


@pytest.fixture
def steps(session: Session, turn_clock: Turn) -> Session:
    """Founded some time ago; Omar was added ten days ago and placed yesterday, something was taken back today."""
    turn_clock(datetime.timedelta(days=10))
    session.do(add_person, new_person("Omar Farooq", name_other_script="عمر فاروق"))  # 2
    omar = list(session.plan.people)[-1]
    turn_clock(datetime.timedelta(days=1, minutes=78))
    seat = session.team.slots_in_order()[0]
    session.do(place_person, session.scenario_id, omar, seat.id)  # 3
    turn_clock(datetime.timedelta(minutes=78))
    session.do(edit_person, omar, monthly_pay=50_000_00)  # 4
    session.do(edit_person, omar, phone="0300")  # 5
    session.undo()  # 6
    turn_clock(datetime.timedelta())
    return session


@pytest.fixture(autouse=True)
def old_plan(turn_clock: Turn) -> None:
    """Whatever a test founds, it founds twelve days ago."""
    turn_clock(datetime.timedelta(days=12))


@pytest.fixture
def show_history(qtbot: QtBot, settings: Settings) -> ShowHistory:
    """The screen of a session in sight, with everything read."""

    def show(session: Session, selection: Selection | None = None) -> HistoryScreen:
        made = HistoryScreen(session, selection or Selection(), Prompts(), settings, None)
        qtbot.addWidget(made)
        made.resize(880, 520)
        made.show()
        session.changed.connect(made.show_plan)
        qtbot.waitUntil(lambda: not made.busy and bool(made.steps.model.rowCount()))
        return made

    return show


@pytest.fixture
def history(steps: Session, show_history: ShowHistory) -> HistoryScreen:
    return show_history(steps)


@pytest.fixture
def settle(qtbot: QtBot, history: HistoryScreen) -> Settle:
    """Waits until everything is read."""
    return lambda: qtbot.waitUntil(lambda: not history.busy)
