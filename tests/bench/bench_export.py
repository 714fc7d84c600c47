"""How long a large plan takes to go out: `python tests/bench/bench_export.py`.

2,000 people, 500 seats, 500 responsibilities. The workbook is held against openpyxl alone writing the same cells
with no look; the rest against reading the rows once with `json.dumps`.
"""

from __future__ import annotations

import datetime
import json
import statistics
import tempfile
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

from teambuilder.core.change import field_values
from teambuilder.core.plan import (
    Business,
    Department,
    Goal,
    GoalSupport,
    Ownership,
    OwnershipKind,
    Person,
    Plan,
    Responsibility,
    Role,
    Scenario,
    Slot,
    Team,
)
from teambuilder.core.sharing import Private, without
from teambuilder.exchange.cells import written_value
from teambuilder.exchange.export import Form, Wanted, exported
from teambuilder.exchange.plan_of_json import plan_of_json
from teambuilder.exchange.plan_tables import plan_tables
from teambuilder.exchange.tables import SheetTable
from teambuilder.exchange.workbook import workbook_bytes
from teambuilder.store.giving import write_without_history

PEOPLE, SEATS, ROLES, DUTIES, GOALS, RUNS = 2000, 500, 100, 500, 30, 3
TODAY = datetime.date(2026, 12, 1)


def plan_of() -> Plan:
    people = {
        f"p{i}": Person(
            f"p{i}",
            name=f"Ayesha Khan {i}",
            name_other_script=f"عائشہ خان {i}",
            phone=f"+92 300 {i:07}",
            email=f"ayesha.{i}@example.pk",
            monthly_pay=4_500_000 + i,
            start_date="2024-05-01",
            notes="Knows the shopkeepers of the cloth markets by name.",
        )
        for i in range(PEOPLE)
    }
    departments = list(Department)
    roles = {
        f"r{i}": Role(f"r{i}", "s", department=departments[i % 2], title_en=f"Rep {i}", title_ur=f"نمائندہ {i}")
        for i in range(ROLES)
    }
    slots = {
        f"s{i}": Slot(f"s{i}", "s", role_id=f"r{i % ROLES}", person_id=f"p{i}" if i % 5 else None, position=i)
        for i in range(SEATS)
    }
    duties = {
        f"d{i}": Responsibility(
            f"d{i}",
            department=departments[i % 2],
            text_en=f"Call every new customer of list {i} within two days",
            text_ur=f"فہرست {i} کے ہر نئے گاہک کو دو دن کے اندر فون کرنا",
            essential=not i % 3,
            minutes_a_week=60 + i % 90,
        )
        for i in range(DUTIES)
    }
    kinds = list(OwnershipKind)
    ownerships = {
        f"o{i}-{n}": Ownership(
            f"o{i}-{n}", "s", role_id=f"r{(i + n * 7) % ROLES}", responsibility_id=f"d{i}", kind=kind
        )
        for i in range(DUTIES)
        for n, kind in enumerate(kinds)
    }
    goals = {f"g{i}": Goal(f"g{i}", text_en=f"Win {i} shops", department=departments[i % 2]) for i in range(GOALS)}
    supports = {
        f"x{i}": GoalSupport(f"x{i}", goal_id=f"g{i % GOALS}", responsibility_id=f"d{i}") for i in range(DUTIES)
    }
    return Plan(
        business=Business("business", name="Indus Tiles", currency="PKR", current_scenario_id="s"),
        scenarios={"s": Scenario("s", name_en="Today")},
        people=people,
        responsibilities=duties,
        goals=goals,
        goal_supports=supports,
        teams={"s": Team(roles=roles, slots=slots, ownerships=ownerships)},
    )


def seconds(work: Callable[[], object]) -> float:
    times: list[float] = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def openpyxl_alone(tables: list[SheetTable]) -> None:
    """The same values in the same cells, and nothing else."""
    book = Workbook()
    for table in tables:
        sheet = book.create_sheet(table.title)
        sheet.append([column.head for column in table.columns])
        for row in table.rows:
            sheet.append([written_value(c, v) for c, v in zip(table.columns, row, strict=True)])
    book.save(BytesIO())


def main() -> None:
    plan = plan_of()
    tables = plan_tables(plan, "s", "en", with_pay=True, today=TODAY)
    cells = sum(len(table.rows) * len(table.columns) for table in tables)
    bare = seconds(lambda: openpyxl_alone(tables))
    made = seconds(lambda: plan_tables(plan, "s", "en", with_pay=True, today=TODAY))
    written = seconds(lambda: workbook_bytes(tables, right_to_left=False))
    print(f"{PEOPLE} people, {SEATS} seats: {cells} cells")
    print(f"openpyxl alone {bare:.2f} s")
    print(f"tables {made:.2f} s, ratio {made / bare:.2f}; workbook {written:.2f} s, ratio {written / bare:.2f}")
    rows = seconds(lambda: json.dumps([field_values(row) for _, row in plan.all_rows()]))
    print(f"all rows through json.dumps {rows:.3f} s")
    for form in (Form.CSV, Form.VCARD, Form.JSON):
        wanted = Wanted(form, "s", with_pay=True)
        took = seconds(lambda wanted=wanted: exported(plan, wanted, TODAY))
        print(f"{form:6} {took:.3f} s, ratio {took / rows:.1f}")
    document = exported(plan, Wanted(Form.JSON, "s")).decode()
    took = seconds(lambda: plan_of_json(document))
    print(f"a plan of JSON {took:.3f} s, ratio {took / rows:.1f}")
    with tempfile.TemporaryDirectory() as folder:
        names = iter(range(RUNS))
        took = seconds(
            lambda: write_without_history(without(plan, set(Private)), Path(folder) / f"{next(names)}.teamplan")
        )
    print(f"a copy to share {took:.3f} s, ratio {took / rows:.1f}")


if __name__ == "__main__":
    main()
