"""A small team on the Org chart screen: the owner, a head of sales with two sellers, a head of marketing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.reporting import report_to, work_with
from teambuilder.core.actions.roles import add_role, new_role, remove_role
from teambuilder.core.actions.slots import add_slot, place_person
from teambuilder.core.plan import Department, PersonKind
from teambuilder.ui.org_chart.exporting import Drawing
from teambuilder.ui.org_chart.paper import PaperPlan, plan_paper
from teambuilder.ui.org_chart.screen import OrgChartScreen
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings

SALES, MARKETING = Department.SALES, Department.MARKETING
TITLES = {
    "head": (SALES, "Head of sales", "سیلز کا سربراہ"),
    "first": (SALES, "First seller", "پہلا فروخت کار"),
    "second": (SALES, "Second seller", "دوسرا فروخت کار"),
    "brand": (MARKETING, "Head of marketing", "مارکیٹنگ کا سربراہ"),
    "writer": (MARKETING, "Writer", "مضمون نگار"),
}


class Answers(Prompts):
    """Saves where it is told to, as it is told to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.width: int | None = 3000
        self.scale: float | None = 1.0
        self.told: list[str] = []

    def save_chart(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        return self.folder / suggestion.name

    def picture_width(self, parent: QWidget | None, drawing: Drawing) -> int | None:
        return self.width

    def chart_paper(
        self, parent: QWidget | None, drawing: Drawing, paper: str, *, to_printer: bool
    ) -> PaperPlan | None:
        return plan_paper(drawing, paper or "a4", self.scale)

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        self.told.append(text)


@pytest.fixture
def ids(session: Session) -> dict[str, str]:
    """The team's roles by a short name; "first" has a holder and a vacant seat, "brand" two holders."""
    scenario = session.scenario_id
    for role_id in list(session.team.roles):
        assert session.do(remove_role, scenario, role_id)
    found: dict[str, str] = {}
    for name, (department, *titles) in TITLES.items():
        role = new_role(scenario, department, *titles)
        assert session.do(add_role, scenario, role)
        found[name] = role.id
    for below, above in (("first", "head"), ("second", "head"), ("writer", "brand")):
        assert session.do(report_to, scenario, found[below], found[above])
    assert session.do(work_with, scenario, found["head"], found["brand"])
    assert session.do(work_with, scenario, found["first"], found["writer"])
    assert session.do(add_slot, scenario, found["first"])
    seller = next(p for p in session.plan.people.values() if p.name == "Bilal Ahmed")
    assert session.do(place_person, scenario, seller.id, session.team.slots_of_role(found["first"])[0].id)
    owner = next(p for p in session.plan.people.values() if p.kind is PersonKind.OWNER)
    assert session.do(place_person, scenario, owner.id, session.team.slots_of_role(found["head"])[0].id)
    return found


@pytest.fixture
def prompts(tmp_path: Path) -> Answers:
    folder = tmp_path / "out"
    folder.mkdir()
    return Answers(folder)


Shown = Callable[[Session], OrgChartScreen]


@pytest.fixture
def shown(qtbot: QtBot, prompts: Answers, settings: Settings) -> Shown:
    def show(session: Session) -> OrgChartScreen:
        made = OrgChartScreen(session, prompts, settings, None)
        qtbot.addWidget(made)
        made.resize(1200, 700)
        made.show()
        session.changed.connect(made.show_plan)
        return made

    return show


@pytest.fixture
def chart(session: Session, ids: dict[str, str], shown: Shown) -> OrgChartScreen:
    return shown(session)
