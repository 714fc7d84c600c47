"""The grid of 500 responsibilities by 200 roles: a frame of scrolling and a click's step, with what they repaint."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from teambuilder.core.actions.business import Script, found_business
from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.responsibilities import add_responsibility
from teambuilder.core.actions.roles import add_role, new_role
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action, Change
from teambuilder.core.coverage import coverage
from teambuilder.core.plan import Department, Horizon, OwnershipKind, Plan, Responsibility, new_id
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.language import Language, load_fonts
from teambuilder.ui.responsibilities.grid_view import GridView
from teambuilder.ui.responsibilities.screen import ResponsibilitiesScreen
from teambuilder.ui.session import Session
from teambuilder.ui.theme import use_theme

DUTIES, ROLES = 500, 200
departments, horizons = list(Department), list(Horizon)


def large_plan() -> Change:
    """Every responsibility has an owner and two helpers."""
    script = Script(Plan())
    script.add(*found_business(load_catalogue(), "traditional", name="Bench", owner_name="Owner").edits)
    scenario = script.plan.business.current_scenario_id
    for number in range(ROLES - len(script.plan.team(scenario).roles)):
        name = f"Sales role number {number}", f"سیلز کا عہدہ {number}"
        script.do(add_role, scenario, new_role(scenario, departments[number % 2], *name))
    for number in range(DUTIES - len(script.plan.responsibilities)):
        duty = Responsibility(
            new_id(),
            department=departments[number % 2],
            horizon=horizons[number // 2 % 2],
            text_en=f"See to matter number {number} every week",
            text_ur=f"ہر ہفتے کام نمبر {number} دیکھنا",
            minutes_a_week=60,
        )
        script.do(add_responsibility, duty)
    roles = list(script.plan.team(scenario).roles)
    for number, duty_id in enumerate(script.plan.responsibilities):
        for step in range(3):
            kind = OwnershipKind.HELPS if step else OwnershipKind.OWNS
            script.do(set_ownership, scenario, roles[(number + 67 * step) % len(roles)], duty_id, kind)
    return script.change(Action("found_business"))


def times(action: Callable[[], None], runs: int) -> tuple[float, float]:
    """The median and the longest of several calls, in ms."""
    taken: list[float] = []
    for _ in range(runs):
        begin = time.perf_counter()
        action()
        taken.append(1000 * (time.perf_counter() - begin))
    return statistics.median(taken), max(taken)


def scroller(grid: GridView, sideways: bool) -> Callable[[], None]:
    """Scrolls by a notch of the wheel and paints, there and back."""
    bar = grid.horizontalScrollBar() if sideways else grid.verticalScrollBar()
    way = [bar.singleStep() * 3]

    def scroll() -> None:
        before = bar.value()
        bar.setValue(before + way[0])
        if bar.value() == before:
            way[0] = -way[0]
            bar.setValue(before + way[0])
        QApplication.processEvents()

    return scroll


def clicker(grid: GridView) -> Callable[[], None]:
    """Presses Space on a cell in sight: a durable step, shown."""

    def click() -> None:
        QTest.keyClick(grid, Qt.Key.Key_Space)
        QApplication.processEvents()

    return click


def painter_of(grid: GridView) -> Callable[[], None]:
    """Paints all that is in sight."""

    def paint() -> None:
        for widget in (grid.viewport(), grid.horizontalHeader().viewport(), grid.verticalHeader().viewport()):
            widget.repaint()

    return paint


def comparer(screen: ResponsibilitiesScreen, session: Session) -> Callable[[], None]:
    """Works out the coverage and shows the same snapshot again: what a step costs without disk and paint."""
    return lambda: screen.ownership.show_plan(session.plan, coverage(session.plan, session.team))


def main() -> None:
    """Prints medians and maxima."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    load_fonts()
    use_theme(application, "light")
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_STATE_HOME"] = name
        with PlanFile.create(Path(name) / "large.teamplan", large_plan()) as plan_file:
            for language, size in (("en", (1280, 730)), ("ur", (1280, 730)), ("en", (1920, 1000))):
                Language(application).use(language)
                session = Session(plan_file)
                screen = ResponsibilitiesScreen(session, FindingsBoard(session), None)
                session.changed.connect(screen.show_plan)
                screen.resize(*size)
                screen.show()
                application.processEvents()
                grid = screen.ownership.grid
                grid.go_to_row(3)
                measured = {
                    "scroll down": times(scroller(grid, sideways=False), 100),
                    "scroll sideways": times(scroller(grid, sideways=True), 100),
                    "paint all in sight": times(painter_of(grid), 20),
                    "step and repaint": times(clicker(grid), 30),
                    "compare a snapshot": times(comparer(screen, session), 20),
                }
                for label, (median, longest) in measured.items():
                    print(f"{language} {size[0]}: {label}: median {median:.1f} ms, longest {longest:.1f} ms")
                screen.close()


if __name__ == "__main__":
    main()
