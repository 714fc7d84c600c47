"""The payroll as tables: sums that agree with the forecast, words in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from teambuilder.core.actions.business import edit_business, found_business
from teambuilder.core.actions.costs import new_one_off_cost
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action, Change, added
from teambuilder.core.payroll.forecast import forecast
from teambuilder.core.plan import Plan
from teambuilder.core.sample import sample_change
from teambuilder.exchange.payroll import payroll_tables
from teambuilder.exchange.workbook import write_workbook


@pytest.fixture
def plan() -> Plan:
    plan = Plan().apply(sample_change(load_catalogue()))
    plan = plan.apply(edit_business(plan, opening_cash=250_000_000, monthly_margin=120_000_000, monthly_budget=1))
    scenario_id = plan.business.current_scenario_id
    vacant = next(slot for slot in plan.team(scenario_id).slots.values() if slot.person_id is None)
    once = new_one_off_cost(scenario_id, vacant.id, "=1+1", "لیپ ٹاپ", 12_000_000)
    return plan.apply(Change(Action(""), (added(once),)))


@pytest.mark.parametrize("language", ["en", "ur"])
def test_the_workbook_has_the_forecast(plan: Plan, language: str, tmp_path: Path) -> None:
    scenario_id = plan.business.current_scenario_id
    known = forecast(plan, scenario_id, "2026-12")
    path = tmp_path / "payroll.xlsx"
    write_workbook(path, payroll_tables(plan, scenario_id, known, language), right_to_left=language == "ur")
    by_month, by_seat, on_costs = load_workbook(path).worksheets
    assert by_month.sheet_view.rightToLeft == (language == "ur")
    months = len(known.months)
    together = [by_month.cell(row, 4).value for row in range(2, 2 + months)]
    assert together == [pytest.approx(cost / 100) for cost in known.costs]
    cash = [by_month.cell(row, 8).value for row in range(2, 2 + months)]
    assert known.cash is not None
    assert cash == [pytest.approx(left / 100) for left in known.cash]
    for column, cost in enumerate(known.costs, start=5):
        cells = [by_seat.cell(row, column).value or 0 for row in range(2, by_seat.max_row)]
        assert sum(cells) == pytest.approx(cost / 100)
        assert by_seat.cell(by_seat.max_row, column).value == pytest.approx(cost / 100)
    assert on_costs.max_row == 1 + len(plan.on_costs)
    names = [by_seat.cell(row, 4).value for row in range(2, by_seat.max_row)]
    assert ("=1+1" if language == "en" else "لیپ ٹاپ") in names
    formulas = [
        cell for sheet in (by_month, by_seat, on_costs) for row in sheet for cell in row if cell.data_type == "f"
    ]
    assert not formulas


def test_what_the_plan_says_nothing_of_is_left_out() -> None:
    bare = Plan().apply(found_business(load_catalogue(), "sales_first", name="Indus Tiles", owner_name="Ayesha"))
    scenario_id = bare.business.current_scenario_id
    tables = payroll_tables(bare, scenario_id, forecast(bare, scenario_id, "2026-12"), "en")
    assert [table.title for table in tables] == ["Payroll", "By seat"]
    assert [column.head for column in tables[0].columns] == ["Month", "Sales", "Marketing", "Together"]
