"""A plan with two vacant seats that cost something, on the page of hires and money."""

from __future__ import annotations

import datetime

import pytest
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import edit_business
from teambuilder.core.actions.slots import edit_slot
from teambuilder.core.payroll.months import month_of_day, moved
from teambuilder.core.plan import Slot, Stage
from teambuilder.ui.hiring.hires_page import HiresPage
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session

RUPEE = 100


def this_month(later: int = 0) -> str:
    return moved(month_of_day(datetime.date.today()), later)


@pytest.fixture
def hires(session: Session) -> tuple[Slot, Slot]:
    """The first to start in two months for Rs 50,000, the second in no month yet."""
    first, second = [slot for slot in session.team.slots_in_order() if slot.person_id is None][:2]
    terms = {"start_month": this_month(2), "monthly_pay": 50_000 * RUPEE, "stage": Stage.ADVERTISED}
    assert session.do(edit_slot, session.scenario_id, first.id, **terms)
    assert session.do(edit_business, opening_cash=120_000 * RUPEE, slip_late_months=0, slip_ramp_months=0)
    return session.team.slots[first.id], second


@pytest.fixture
def page(qtbot: QtBot, session: Session, hires: tuple[Slot, Slot]) -> HiresPage:
    made = HiresPage(session, Prompts())
    qtbot.addWidget(made)
    made.resize(1150, 680)
    made.show()
    made.show_plan(session.plan)
    session.changed.connect(made.show_plan)
    return made
