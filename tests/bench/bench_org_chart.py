"""The org chart of 500 roles: laying out, first paint and a frame of zooming, against as many plain rectangles."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, QSettings
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

from teambuilder.core.actions.business import Script, found_business
from teambuilder.core.actions.reporting import report_to, work_with
from teambuilder.core.actions.roles import add_role, new_role
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action, Change
from teambuilder.core.org_chart import Layout, Size, forest_of, lay_out
from teambuilder.core.plan import Department, Plan, Team
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.language import Language, load_fonts
from teambuilder.ui.org_chart.screen import OrgChartScreen
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import use_theme

ROLES = 500
RUNS = 15
departments = list(Department)


def large_plan(count: int) -> Change:
    """Five reports for each role, both departments, and a pair that works together for every ten roles."""
    script = Script(Plan())
    script.add(*found_business(load_catalogue(), "blank", name="Bench", owner_name="Owner").edits)
    scenario = script.plan.business.current_scenario_id
    roles = [
        new_role(scenario, departments[place % 2], f"Manager of region number {place}", f"علاقہ نمبر {place} کے مینیجر")
        for place in range(count)
    ]
    for role in roles:
        script.do(add_role, scenario, role)
    for place in range(2, count):
        script.do(report_to, scenario, roles[place].id, roles[(place - 2) // 10 * 2 + place % 2].id)
    for place in range(0, count - 4, 10):
        script.do(work_with, scenario, roles[place].id, roles[place + 4].id)
    return script.change(Action("found_business"))


def median(action: Callable[[], object], runs: int = RUNS) -> float:
    """Of several calls, in ms."""
    taken: list[float] = []
    for _ in range(runs):
        begin = time.perf_counter()
        action()
        taken.append(1000 * (time.perf_counter() - begin))
    return statistics.median(taken)


def laid_out(team: Team) -> Layout:
    forest = forest_of(team, has_owner=True)
    sizes = {role_id: Size(182, 90) for role_id, _ in forest.in_order()}
    return lay_out(forest, sizes, ((link.role_id, link.other_role_id) for link in team.works_with.values()))


def rectangles_of(layout: Layout, size: tuple[int, int]) -> QGraphicsView:
    """The baseline: a view of plain rectangles where the boxes stand."""
    scene = QGraphicsScene()
    for box in layout.boxes.values():
        scene.addRect(QRectF(box.x, box.y, box.width, box.height))
    view = QGraphicsView(scene)
    scene.setParent(view)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.resize(*size)
    return view


def first_paint(make: Callable[[], OrgChartScreen | QGraphicsView]) -> Callable[[], None]:
    def paint() -> None:
        made = make()
        made.show()
        QApplication.processEvents()
        made.close()
        made.deleteLater()
        QApplication.processEvents()

    return paint


def zoomed(view: QGraphicsView, zooms: tuple[float, float]) -> Callable[[], None]:
    """A frame at one zoom after the other."""
    turn = [0]

    def frame() -> None:
        turn[0] += 1
        view.resetTransform()
        view.scale(zooms[turn[0] % 2], zooms[turn[0] % 2])
        view.viewport().repaint()

    return frame


def compared(label: str, ours: float, baseline: float) -> None:
    print(f"{label}: {ours:.1f} ms, {ours / baseline:.1f} times the rectangles' {baseline:.1f} ms")


def measure_core(session: Session, folder: Path) -> None:
    with PlanFile.create(folder / "larger.teamplan", large_plan(10 * ROLES)) as larger:
        many = larger.plan.team(larger.plan.business.current_scenario_id)
        few, ten_times = median(lambda: laid_out(session.team)), median(lambda: laid_out(many), 5)
    print(f"layout: {ROLES} roles {few:.1f} ms, {10 * ROLES} roles {ten_times:.1f} ms, {ten_times / few:.1f} times")


def main() -> None:
    """Prints medians, and ratios to plain rectangles."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    load_fonts()
    use_theme(application, "light")
    size = (1280, 730)
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_STATE_HOME"] = name
        with PlanFile.create(Path(name) / "large.teamplan", large_plan(ROLES)) as plan_file:
            session = Session(plan_file)
            settings = Settings(QSettings(str(Path(name) / "settings.ini"), QSettings.Format.IniFormat))
            measure_core(session, Path(name))
            layout = laid_out(session.team)
            baseline = median(first_paint(lambda: rectangles_of(layout, size)))
            for language in ("en", "ur"):
                Language(application).use(language)

                def screen() -> OrgChartScreen:
                    made = OrgChartScreen(session, Prompts(), settings, None)
                    made.resize(*size)
                    return made

                compared(f"{language}: first screen ever", median(first_paint(screen), 1), baseline)
                compared(f"{language}: screen made and painted", median(first_paint(screen)), baseline)
                stands = screen()
                stands.show()
                plain = rectangles_of(layout, size)
                plain.show()
                application.processEvents()
                for label, zooms in (("all in sight", (0.02, 0.021)), ("at a readable zoom", (0.7, 0.72))):
                    ours, theirs = median(zoomed(stands.view, zooms)), median(zoomed(plain, zooms))
                    compared(f"{language}: a frame of zooming, {label}", ours, theirs)
                stands.close()
                plain.close()


if __name__ == "__main__":
    main()
