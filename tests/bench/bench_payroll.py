"""The payroll of 50 people, 40 roles and 12 planned hires over 36 months: `python tests/bench/bench_payroll.py`.

A pull at a bar is measured as the window does it: a plan with the hire moved, its forecast with the worse cases, the
sentence, and all that has changed painted. The baseline is the chart painted alone.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from teambuilder.core.actions.business import Script, edit_business, found_business
from teambuilder.core.actions.costs import add_pay_raise, new_pay_raise, use_preset
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.actions.roles import add_role, new_role
from teambuilder.core.actions.slots import add_slot, edit_slot, place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action, Change
from teambuilder.core.payroll.forecast import forecast
from teambuilder.core.payroll.months import moved
from teambuilder.core.payroll.presets import load_presets
from teambuilder.core.plan import Department, Plan
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.hiring.hires_page import HiresPage
from teambuilder.ui.hiring.timeline_delegate import Bar
from teambuilder.ui.language import Language, load_fonts
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.theme import use_theme

PEOPLE, ROLES, HIRES = 50, 40, 12
FRAME = 16.7  # milliseconds
RUNS = 60


def large_plan() -> Change:
    """Everyone is paid, with on-costs and raises; the hires earn after a ramp."""
    script, departments = Script(Plan()), list(Department)
    script.add(*found_business(load_catalogue(), "blank", name="Bench", owner_name="Owner").edits)
    scenario = script.plan.business.current_scenario_id
    for number in range(ROLES):
        script.do(add_role, scenario, new_role(scenario, departments[number % 2], f"Role {number}", f"عہدہ {number}"))
    roles = list(script.plan.team(scenario).roles)
    for number in range(PEOPLE):
        person = new_person(f"Person {number}", monthly_pay=6_000_000 + 1_000 * number, commission=number)
        script.do(add_person, person)
        script.do(add_slot, scenario, roles[number % ROLES])
        vacant = next(s for s in script.plan.team(scenario).slots_of_role(roles[number % ROLES]) if not s.person_id)
        script.do(place_person, scenario, person.id, vacant.id)
    hires = [slot for slot in script.plan.team(scenario).slots_in_order() if slot.person_id is None][:HIRES]
    for number, slot in enumerate(hires):
        terms = {"monthly_pay": 7_000_000, "monthly_margin": 12_000_000, "ramp_months": number % 6}
        script.do(edit_slot, scenario, slot.id, start_month=moved("2027-01", number), **terms)
    script.do(use_preset, load_presets().by_key["pakistan_punjab"])
    for month in ("2027-07", "2028-07"):
        script.do(add_pay_raise, scenario, new_pay_raise(scenario, month, basis_points=1_000))
    money = {"opening_cash": 10**9, "monthly_margin": 4 * 10**8, "monthly_budget": 5 * 10**8}
    script.do(edit_business, forecast_from="2026-12", forecast_months=36, slip_early_months=1, **money)
    return script.change(Action("found_business"))


def timed(name: str, action: Callable[[int], object], baseline: float | None = None) -> float:
    """Prints and returns the median of several calls, in ms."""
    taken: list[float] = []
    for number in range(RUNS):
        begin = time.perf_counter()
        action(number)
        taken.append(1000 * (time.perf_counter() - begin))
    median = statistics.median(taken)
    ratio = f", {median / baseline:.2f} times the baseline" if baseline else ""
    print(f"{name}: median {median:.2f} ms, longest {max(taken):.2f} ms{ratio}")
    return median


def bench(language: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        session = Session(PlanFile.create(Path(folder) / "bench.teamplan", large_plan()))
        page = HiresPage(session, Prompts())
        page.resize(1150, 680)
        page.show_plan(session.plan)
        page.show()
        QApplication.processEvents()
        slot_id = page.model.row_id(page.model.index(4, 0))

        def pull(number: int) -> None:
            bar = Bar(3 + number % 20, 4)
            page.timeline._show_pulled(page.model.payload(page.model.index_of(slot_id)), bar)
            QApplication.processEvents()  # paints what has changed, as after each move of the mouse

        print(f"{language}: {PEOPLE} people, {ROLES} roles, {HIRES} hires, 36 months, six cases")
        painted = timed("  baseline: the chart painted", lambda _: page.chart.repaint())
        timed("  forecast alone", lambda _: forecast(session.plan, session.scenario_id, "2026-12"))
        pulled = timed("  a pull at a bar, with all that is painted", pull, painted)
        print(f"  a frame is {FRAME} ms: {'within' if pulled < FRAME else 'OVER'}")
        page.close()
        session.close()


def main() -> None:
    application = QApplication([])
    application.setStyle("Fusion")
    load_fonts()
    use_theme(application, "light")
    for language in ("en", "ur"):
        Language(application).use(language)
        bench(language)


if __name__ == "__main__":
    main()
