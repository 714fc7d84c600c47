"""Plan files that somebody built to harm: refused politely, and left as they are."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hostile_files import forge_steps, refusal, rehash, run_sql

from teambuilder.core.change import Action, Change, Edit, added, changed, field_values, removed
from teambuilder.core.plan import Person, Plan, Role, Signing, Slot
from teambuilder.core.rows import STATE_LIMIT
from teambuilder.store import log
from teambuilder.store.connection import VALUE_LIMIT
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble

pytestmark = pytest.mark.usefixtures("no_hang")


PLANTED = {
    "trigger": ["CREATE TRIGGER evil AFTER INSERT ON person BEGIN DELETE FROM slot; END"],
    "trigger on the log": ["CREATE TRIGGER evil BEFORE INSERT ON step BEGIN DELETE FROM person; END"],
    "view": ["CREATE VIEW evil AS SELECT * FROM person"],
    "view for a table": ["ALTER TABLE goal RENAME TO g", "CREATE VIEW goal AS SELECT * FROM g"],
    "endless view for a table": [
        "DROP TABLE goal",
        "CREATE VIEW goal AS WITH RECURSIVE r(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM r) SELECT * FROM r",
    ],
    "generated column": [
        "DROP TABLE goal",
        "CREATE TABLE goal (id TEXT PRIMARY KEY, x TEXT AS (printf('%.*c', 90000000, 'x')))",
        "INSERT INTO goal (id) VALUES ('g')",
    ],
    "full text table": ["CREATE VIRTUAL TABLE evil USING fts5(x)"],
    "table of places": ["CREATE VIRTUAL TABLE evil USING rtree(id, x0, x1)"],
    "table of pages": ["CREATE VIRTUAL TABLE evil USING dbstat(main)"],
    "full text table for a table": ["DROP TABLE goal", "CREATE VIRTUAL TABLE goal USING fts5(id)"],
    "table without row numbers": [
        "DROP TABLE dismissal",
        """CREATE TABLE dismissal (scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
        id TEXT NOT NULL, finding TEXT NOT NULL, note TEXT NOT NULL, PRIMARY KEY (scenario_id, id))
        STRICT, WITHOUT ROWID""",
    ],
    "check that calls a function": [
        "DROP TABLE goal",
        "CREATE TABLE goal (id TEXT PRIMARY KEY CHECK (length(randomblob(90000000)) > 0))",
    ],
    "default that calls a function": ["ALTER TABLE goal ADD COLUMN evil TEXT DEFAULT (hex('evil'))"],
    "index over some rows": ["CREATE INDEX evil ON person (name) WHERE name LIKE '%a%'"],
    "another order of letters": ["CREATE INDEX evil ON person (name COLLATE NOCASE)"],
    "table of a name like another database's": ['CREATE TABLE "main.person" (x)', 'CREATE TABLE "temp" (x)'],
    "table of a name like SQL": ["""CREATE TABLE "x; ATTACH '/tmp/evil.db' AS evil; --" (y)"""],
    "hundreds of tables": ["BEGIN", *(f"CREATE TABLE evil{number} (x)" for number in range(1100)), "COMMIT"],
    "table more": ["CREATE TABLE evil (x)"],
    "index more": ["CREATE INDEX evil ON person (printf('%s', name))"],
    "table less": ["DROP TABLE goal_support"],
    "column more": ["ALTER TABLE goal ADD COLUMN evil TEXT"],
    "columns without types": [
        "DROP TABLE goal_support",
        "CREATE TABLE goal_support (id, goal_id, responsibility_id)",
        "INSERT INTO goal_support VALUES (x'00ff', 1.5, 2)",
    ],
    "statistics": ["ANALYZE"],
    "dangling key": ["UPDATE slot SET person_id = 'ghost'"],
    "signing that the log does not know": ["INSERT INTO signing VALUES ('s', 'p3', '2026-11-24', '{}')"],
    "row that the log does not know": ["INSERT INTO scenario VALUES ('s', 'S', '', 1)"],
    "value that the log does not know": ["UPDATE person SET monthly_pay = 1 WHERE id = 'p3'"],
    "second business": [
        "CREATE TEMP TABLE second AS SELECT * FROM business",
        "UPDATE second SET id = 'b2'",
        "INSERT INTO business SELECT * FROM second",
    ],
    "no log": ["DELETE FROM step"],
    "log cut short": ["DELETE FROM step WHERE id = (SELECT max(id) FROM step)"],
    "log with another hash": ["UPDATE step SET hash = 'f' WHERE id = 3"],
    "bytes that are no text": ["UPDATE person SET name = CAST(x'ff41' AS TEXT) WHERE id = 'p3'"],
    "bytes that are no text in the log": ["UPDATE step SET edits = CAST(x'ff41' AS TEXT) WHERE id = 3"],
    "bytes that are no text in a key": ["INSERT INTO goal SELECT CAST(x'ff41' AS TEXT), '', '', '', '', '', '', ''"],
    "half a letter": ["UPDATE person SET name = CAST(x'eda080' AS TEXT) WHERE id = 'p3'"],
    "a text with an end in the middle": ["UPDATE person SET name = 'A' || char(0) || 'li' WHERE id = 'p3'"],
    "a million rows": [
        """INSERT INTO scenario WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 1000000)
        SELECT n, n, '', n FROM r"""
    ],
    "huge text": [f"UPDATE person SET notes = printf('%.*c', {VALUE_LIMIT + 1}, 'x') WHERE id = 'p3'"],
}


@pytest.mark.parametrize("what", PLANTED)
def test_what_was_planted_is_found(what: str, plan_path: Path) -> None:
    run_sql(plan_path, *PLANTED[what])
    assert refusal(plan_path) == "damaged"


FORGED = {
    "an undo that does something else": "UPDATE step SET edits = '[]' WHERE kind = 'undo'",
    "another step to be undone": "UPDATE step SET undo_top = 2 WHERE id = (SELECT max(id) FROM step)",
    "the first step to be undone": "UPDATE step SET undo_top = 1 WHERE id = 1",
    "another step to be redone": "UPDATE step SET redo_top = 5 WHERE id = (SELECT max(id) FROM step)",
    "an undo without a target": "UPDATE step SET target = NULL WHERE kind = 'undo'",
    "a kind that does not exist": "UPDATE step SET kind = 'evil' WHERE id = 3",
    "a gap": "UPDATE step SET id = id + 1 WHERE id = (SELECT max(id) FROM step)",
    "a number below the first": "UPDATE step SET id = -1 WHERE id = 1",
    "broken JSON": "UPDATE step SET edits = '{' WHERE id = 3",
    "deep JSON": "UPDATE step SET edits = replace(printf('%.*c', 200000, '['), char(0), '') WHERE id = 3",
    "JSON of another shape": "UPDATE step SET edits = '[1, 2]' WHERE id = 3",
    "JSON in other words": "UPDATE step SET edits = ' ' || edits WHERE id = 3",
    "a number that is none": """UPDATE step SET parameters = '{"x":NaN}' WHERE id = 3""",
    "a number with a fraction": """UPDATE step SET parameters = '{"x":1.5}' WHERE id = 3""",
    "half a letter": """UPDATE step SET parameters = '{"x":"\\ud800"}' WHERE id = 3""",
    "parameters that are no texts": """UPDATE step SET parameters = '{"x":[1]}' WHERE id = 3""",
    "a text in a third language": """UPDATE step SET parameters = '{"x":{"en":"","fr":"","ur":""}}' WHERE id = 3""",
    "text that is no text": """UPDATE step SET parameters = '{"x":{"en":1,"ur":null}}' WHERE id = 3""",
    "SQL for a table": """UPDATE step SET edits = '[["person; DROP TABLE role","","p1",null,{}]]' WHERE id = 3""",
    "SQL for a field": """UPDATE step SET edits = '[["person","","p1",{"a=1;--":1},{"a=1;--":2}]]' WHERE id = 3""",
    "another time": "UPDATE step SET at = 'yesterday' WHERE id = 3",
    "a time of another zone": "UPDATE step SET at = '2026-01-01T00:00:00.000+05:00' WHERE id = 3",
    "no random id": "UPDATE step SET uid = 'x' WHERE id = 3",
}


@pytest.mark.parametrize("what", FORGED)
def test_a_log_that_was_forged_is_found_though_its_hashes_are_right(what: str, plan_path: Path) -> None:
    rehash(plan_path)
    PlanFile.open(plan_path).close()
    rehash(plan_path, FORGED[what])
    assert refusal(plan_path) == "damaged"


def _person(**values: str | int | None) -> Callable[[Plan], tuple[Edit, ...]]:
    def edits(plan: Plan) -> tuple[Edit, ...]:
        before = field_values(plan.people["p3"])
        return (Edit("person", "p3", {name: before[name] for name in values}, values),)

    return edits


def _loop(plan: Plan) -> tuple[Edit, ...]:
    one, other = plan.team("today").roles.values()
    return (
        *changed(one, replace(one, reports_to_id=other.id)),
        *changed(other, replace(other, reports_to_id=one.id)),
    )


def _signing(**values: str) -> Callable[[Plan], tuple[Edit, ...]]:
    good = {"person_id": "p3", "signed_date": "2026-11-24", "state": "{}"}
    return lambda plan: (added(Signing("s", **{**good, **values})),)


def _own_superior(plan: Plan) -> tuple[Edit, ...]:
    return (added(Role("r", "today", title_en="R", reports_to_id="r")),)


IMPOSSIBLE: dict[str, Callable[[Plan], tuple[Edit, ...]]] = {
    "a name too long": _person(name="x" * 121),
    "no name": _person(name=" "),
    "a name with a bell": _person(name="Ali\x07"),
    "a kind that does not exist": _person(kind="boss"),
    "hours below nothing": _person(minutes_a_week=-1),
    "hours beyond the week": _person(minutes_a_week=10_081),
    "pay beyond reason": _person(monthly_pay=10**14),
    "a date that does not exist": _person(start_date="2026-02-30"),
    "a loop of lines": _loop,
    "a role that reports to itself": _own_superior,
    "a scenario that is not there": lambda plan: (added(Role("r", "none", title_en="R")),),
    "an empty id": lambda plan: (added(Person("", name="Nobody")),),
    "a long id": lambda plan: (added(Person("x" * 65, name="Nobody")),),
    "no current scenario": lambda plan: changed(plan.business, replace(plan.business, current_scenario_id="none")),
    "the current scenario removed": lambda plan: (removed(plan.scenarios["today"]),),
    "a signature on no day": _signing(signed_date="2026-02-30"),
    "a signature without a day": _signing(signed_date=""),
    "a signature of nobody": _signing(person_id="ghost"),
    "a signature under nothing": _signing(state=""),
    "a signature under too much": _signing(state="x" * (STATE_LIMIT + 1)),
    "truth beyond true": lambda plan: (Edit("responsibility", "d", None, {**_DUTY, "essential": 5}),),
}
_DUTY = {
    "department": "sales", "horizon": "now", "template": "", "text_en": "Sell", "text_ur": "", "explanation_en": "",
    "explanation_ur": "", "essential": 1, "minutes_a_week": 1, "retired": 0,
}  # fmt: skip


@pytest.mark.parametrize("what", IMPOSSIBLE)
def test_rows_that_no_plan_may_hold_are_found_though_the_log_tells_the_same(what: str, plan_path: Path) -> None:
    with PlanFile.open(plan_path, read_only=True) as plan_file:
        change = Change(Action("evil"), IMPOSSIBLE[what](plan_file.plan))
    forge_steps(plan_path, change)
    assert refusal(plan_path) == "damaged"


def test_a_step_that_was_planted_to_be_redone_is_not(plan_path: Path) -> None:
    """The tables are good, but what the log would bring back is not."""
    with PlanFile.open(plan_path, read_only=True) as plan_file:
        edits = _person(notes="x" * 10_001)(plan_file.plan)
    connection = sqlite3.connect(plan_path, isolation_level=None)
    newest = log.last(connection)
    done = log.append(connection, newest, log.DO, Change(Action("evil"), edits), None, log.tops_after_do(newest))
    back = Change(Action("evil"), tuple(Edit(e.table, e.id, e.after, e.before) for e in edits))
    log.append(connection, done, log.UNDO, back, done.id, log.tops_after_undo(connection, done.id))
    connection.close()
    with PlanFile.open(plan_path) as plan_file:
        before = plan_file.plan
        for attempt in (plan_file.redo, lambda: plan_file.as_of(done.id)):
            with pytest.raises(StoreTrouble) as caught:
                attempt()
            assert caught.value.code == "damaged"
        assert plan_file.plan is before
        plan_file.undo()


def _no_name() -> tuple[Edit, Edit]:
    """A person without a name for a moment, and with one again."""
    return (
        Edit("person", "p3", {"name": "Person 3 علی"}, {"name": ""}),
        Edit("person", "p3", {"name": ""}, {"name": "Person 3 علی"}),
    )


def _ghost_in_a_seat() -> tuple[Edit, Edit]:
    """A seat held by somebody who is not there for a moment, and left again."""
    values = {**field_values(Slot("s", "today", role_id="ROLE")), "person_id": "ghost"}
    left = Edit("slot", "s", {"person_id": "ghost"}, {"person_id": None}, "today")
    return Edit("slot", "s", None, values, "today"), left


def _no_scenario() -> tuple[Edit, Edit]:
    there, gone = {"current_scenario_id": "today"}, {"current_scenario_id": "none"}
    return Edit("business", "business", there, gone), Edit("business", "business", gone, there)


PASSING: dict[str, Callable[[], tuple[Edit, Edit]]] = {
    "a person without a name": _no_name,
    "a seat held by nobody who is there": _ghost_in_a_seat,
    "no current scenario": _no_scenario,
}


@pytest.mark.parametrize("what", PASSING)
def test_steps_that_would_be_undone_into_no_plan_stay(what: str, plan_path: Path) -> None:
    """Tables and log are good and tell the same, but one step ago there was no plan."""
    bad, good = PASSING[what]()
    with PlanFile.open(plan_path, read_only=True) as plan_file:
        role_id = next(iter(plan_file.plan.team("today").roles))
    if bad.after is not None and "role_id" in bad.after:
        bad = replace(bad, after={**bad.after, "role_id": role_id})
    forge_steps(plan_path, *(Change(Action("evil"), (edit,)) for edit in (bad, good)))
    content = plan_path.read_bytes()
    with PlanFile.open(plan_path) as plan_file:
        before = plan_file.plan
        with pytest.raises(StoreTrouble) as caught:
            plan_file.undo()
        assert caught.value.code == "damaged"
        assert plan_file.plan is before
    assert plan_path.read_bytes() == content
    PlanFile.open(plan_path).close()


def test_texts_are_only_texts(plan_path: Path) -> None:
    """Formulas, markup and SQL in a name come back letter by letter."""
    names = ["=cmd|' /C calc'!A0", "<img src=x onerror=alert(1)>", "'); DROP TABLE person;--", "%s%n{0}", "\u202eilA"]
    with PlanFile.open(plan_path) as plan_file:
        people = [Person(f"n{number}", name=name) for number, name in enumerate(names)]
        plan_file.apply(Change(Action("add"), tuple(added(person) for person in people)))
    copy = Path(shutil.copy(plan_path, plan_path.with_name("copy.teamplan")))
    with PlanFile.open(copy) as plan_file:
        assert [plan_file.plan.people[f"n{number}"].name for number in range(len(names))] == names
