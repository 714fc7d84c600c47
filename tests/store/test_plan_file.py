"""A plan file keeps what it was given, can take it back, and says so again after a restart."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from teambuilder.core.actions.people import add_person, edit_person, new_person, remove_person
from teambuilder.core.change import Action, Change, Edit, Refused, added, changed, removed
from teambuilder.core.plan import Person, Plan, Role, Scenario
from teambuilder.core.text import Text
from teambuilder.store.connection import transaction
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble


def person_named(plan: Plan, name: str) -> Person:
    return next(person for person in plan.people.values() if person.name == name)


def reopened(plan_file: PlanFile) -> PlanFile:
    plan_file.close()
    return PlanFile.open(plan_file.path)


def test_a_reload_shows_what_the_snapshot_showed(plan_file: PlanFile) -> None:
    snapshot = plan_file.plan
    assert len(snapshot.people) == 2
    with reopened(plan_file) as again:
        assert again.plan == snapshot
        assert list(again.plan.people) == list(snapshot.people), "and in the same order"


def test_undo_and_redo_go_on_after_a_restart(plan_file: PlanFile) -> None:
    founded = plan_file.as_of(1)
    with_ali = plan_file.plan
    ali = person_named(with_ali, "Ali")
    plan_file.apply(edit_person(with_ali, ali.id, phone="0300 1234567"))
    with_phone = plan_file.plan

    undone = plan_file.undo()
    assert undone is not None
    assert undone.name == "edit_person"
    with reopened(plan_file) as second:
        assert second.plan == with_ali
        assert second.redo_action == undone
        assert second.undo_action == Action("add_person", {"person": Text("Ali", "علی")})
        second.undo()
        assert second.plan == founded
        assert second.undo_action is None, "the step that begins the plan stays"
        assert second.undo() is None
        with reopened(second) as third:
            third.redo()
            assert third.plan == with_ali
            third.redo()
            assert third.plan == with_phone
            assert third.redo() is None
            kinds = [(step.id, step.kind, step.target) for step in third.steps()]
    assert kinds == [
        (1, "do", None),
        (2, "do", None),
        (3, "do", None),
        (4, "undo", 3),
        (5, "undo", 2),
        (6, "redo", 2),
        (7, "redo", 3),
    ]


def test_a_new_step_ends_what_could_be_redone(plan_file: PlanFile) -> None:
    plan_file.undo()
    plan_file.apply(add_person(plan_file.plan, new_person("Bilal")))
    assert plan_file.redo_action is None
    assert plan_file.redo() is None
    undone = plan_file.undo()
    assert undone is not None
    assert undone.parameters == {"person": Text("Bilal", "")}
    assert plan_file.undo() is None


def test_as_of_shows_each_moment(plan_file: PlanFile) -> None:
    moments = {1: plan_file.as_of(1), 2: plan_file.plan}
    plan_file.apply(remove_person(plan_file.plan, person_named(plan_file.plan, "Ali").id))
    moments[3] = plan_file.plan
    plan_file.undo()
    moments[4] = plan_file.plan
    assert {step.id: plan_file.as_of(step.id) for step in plan_file.steps()} == moments
    for missing in (0, 5, -1):
        with pytest.raises(KeyError):
            plan_file.as_of(missing)


def test_a_change_without_edits_is_no_step(plan_file: PlanFile) -> None:
    before = plan_file.plan
    assert plan_file.apply(Change(Action("nothing"), ())) is before
    assert len(plan_file.steps()) == 2


def test_what_does_not_fit_is_refused_and_changes_nothing(plan_file: PlanFile) -> None:
    before = plan_file.plan
    ali = person_named(before, "Ali")
    scenario_id = before.business.current_scenario_id
    role = next(iter(before.team(scenario_id).roles.values()))
    other = Role("other", scenario_id, title_en="Other", reports_to_id=role.id)
    wrong = {
        "a row that is there": (added(ali),),
        "a row that is not there": (removed(Person("nobody", name="Nobody")),),
        "a value that was another": (Edit("person", ali.id, {"name": "Aly"}, {"name": "Alee"}),),
        "a field that no row has": (Edit("person", ali.id, None, {"age": 3}),),
        "the end of the business": (removed(before.business),),
        "no current scenario": changed(before.business, replace(before.business, current_scenario_id="none")),
        "a loop of lines": (added(other), *changed(role, replace(role, reports_to_id="other"))),
    }
    for what, edits in wrong.items():
        with pytest.raises(ValueError, match=r".+"):
            plan_file.apply(Change(Action(what), edits))
    with pytest.raises(Refused, match="too_long"):
        plan_file.apply(Change(Action("long"), changed(ali, replace(ali, notes="x" * 10_001))))
    dangling = Change(Action("dangling"), (added(Role("dangling", "no scenario", title_en="Dangling")),))
    with pytest.raises(sqlite3.IntegrityError):
        plan_file.apply(dangling)
    assert plan_file.plan is before
    plan_file.apply(add_person(before, new_person("Bilal")))
    with reopened(plan_file) as again:
        assert len(again.plan.people) == 3


def test_rows_may_be_added_and_edited_in_one_step(plan_file: PlanFile) -> None:
    new = new_person("Bilal")
    later = replace(new, phone="1")
    plan_file.apply(Change(Action("both"), (added(new), *changed(new, later))))
    after = plan_file.plan
    plan_file.undo()
    plan_file.redo()
    with reopened(plan_file) as again:
        assert again.plan == after
        assert again.plan.people[new.id] == later


def test_a_second_scenario_comes_and_goes(plan_file: PlanFile) -> None:
    before = plan_file.plan
    scenario = Scenario("next-year", name_en="Next year", position=2048)
    roles = before.team(before.business.current_scenario_id).roles.values()
    copies = [added(replace(role, scenario_id=scenario.id)) for role in roles]
    plan_file.apply(Change(Action("copy"), (added(scenario), *copies)))
    assert plan_file.plan.team("next-year").roles.keys() == {role.id for role in roles}
    plan_file.undo()
    assert plan_file.plan == before
    with reopened(plan_file) as again:
        assert again.plan == before


def test_create_never_writes_over_a_file(plan_path: Path, plan_file: PlanFile) -> None:
    plan_file.close()
    content = plan_path.read_bytes()
    first = Scenario("s", name_en="Today")
    business = replace(Plan().business, current_scenario_id="s")
    change = Change(Action("found"), (added(first), *changed(Plan().business, business)))
    with pytest.raises(StoreTrouble) as caught:
        PlanFile.create(plan_path, change)
    assert caught.value.code == "exists"
    assert plan_path.read_bytes() == content
    with pytest.raises(ValueError, match="current_scenario_id"):
        PlanFile.create(plan_path.with_name("other"), Change(Action("found"), (added(first),)))
    assert list(plan_path.parent.iterdir()) == [plan_path], "nothing is left over"
    with PlanFile.create(plan_path.with_name("other"), change) as other:
        assert other.plan.scenarios == {"s": first}


def test_create_puts_a_stray_journal_aside(plan_path: Path) -> None:
    """SQLite would take it for the journal of the new file and mix its pages in."""
    stray = plan_path.with_name(f"{plan_path.name}-journal")
    stray.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"old" * 1000)
    scenario = Scenario("s", name_en="Today")
    business = replace(Plan().business, current_scenario_id="s")
    change = Change(Action("found"), (added(scenario), *changed(Plan().business, business)))
    with PlanFile.create(plan_path, change) as plan_file:
        assert plan_file.plan.business == business
    assert len([path for path in plan_path.parent.iterdir() if "left over" in path.name]) == 1


def test_a_plan_open_to_write_is_not_opened_twice(plan_file: PlanFile) -> None:
    link = plan_file.path.with_name("link.teamplan")
    link.symlink_to(plan_file.path)
    for path in (plan_file.path, link):
        with pytest.raises(StoreTrouble) as caught:
            PlanFile.open(path)
        assert caught.value.code == "open_elsewhere"
    with PlanFile.open(link, read_only=True) as reader:
        assert reader.plan == plan_file.plan
        for attempt in (reader.undo, reader.redo, lambda: reader.apply(Change(Action("none"), ()))):
            with pytest.raises(StoreTrouble) as caught:
                attempt()
            assert caught.value.code == "read_only"
    plan_file.apply(add_person(plan_file.plan, new_person("Bilal")))
    plan_file.close()
    with PlanFile.open(link) as again:
        assert len(again.plan.people) == 3


def test_steps_written_by_a_machine_that_the_lock_does_not_reach_are_not_overlaid(plan_file: PlanFile) -> None:
    other_state = dict(os.environ, XDG_STATE_HOME=str(plan_file.path.parent / "other machine"))
    program = """
import sys
from pathlib import Path
from teambuilder.store.connection import transaction
from teambuilder.store.plan_file import PlanFile
with PlanFile.open(Path(sys.argv[1])) as plan_file:
    plan_file.undo()
"""
    subprocess.run([sys.executable, "-c", program, str(plan_file.path)], env=other_state, check=True)
    with pytest.raises(StoreTrouble) as caught:
        plan_file.apply(add_person(plan_file.plan, new_person("Bilal")))
    assert caught.value.code == "changed_elsewhere"
    with reopened(plan_file) as again:
        assert not again.changed_elsewhere
        assert [step.kind for step in again.steps()] == ["do", "do", "undo"]


def test_a_file_moved_away_while_open_takes_no_more_steps(plan_file: PlanFile) -> None:
    plan_file.path.rename(plan_file.path.with_name("moved.teamplan"))
    with pytest.raises(StoreTrouble) as caught:
        plan_file.apply(add_person(plan_file.plan, new_person("Bilal")))
    assert caught.value.code == "missing"


def test_the_first_sight_of_a_plan_does_not_wait_for_what_only_writing_needs(plan_file: PlanFile) -> None:
    plan_file.close()
    program = """
import sys
from pathlib import Path
from teambuilder.store.connection import transaction
from teambuilder.store.plan_file import PlanFile
with PlanFile.open(Path(sys.argv[1])) as plan_file:
    assert plan_file.plan.people and plan_file.undo_action
    assert "sqlite_utils" not in sys.modules
    plan_file.warm_up()
    assert "sqlite_utils" in sys.modules
"""
    subprocess.run([sys.executable, "-c", program, str(plan_file.path)], check=True)


def test_no_step_can_change_the_schema(plan_file: PlanFile) -> None:
    plan_file.warm_up()
    for statement in (
        "CREATE TABLE t (a)",
        "DROP TABLE step",
        "ALTER TABLE step ADD COLUMN a",
        "ATTACH ':memory:' AS m",
    ):
        with pytest.raises(sqlite3.DatabaseError, match="not authorized"):
            plan_file._connection.execute(statement)  # pyright: ignore[reportPrivateUsage]


def test_a_step_that_is_in_the_file_counts_even_if_its_writing_ended_with_an_error(
    plan_file: PlanFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def committed_with_an_error(connection: sqlite3.Connection) -> Iterator[None]:
        with transaction(connection):
            yield
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_DIR_FSYNC
        raise error

    monkeypatch.setattr("teambuilder.store.plan_file.transaction", committed_with_an_error)
    plan_file.apply(add_person(plan_file.plan, new_person("Bilal")))
    assert len(plan_file.plan.people) == 3
    monkeypatch.undo()
    plan_file.undo()
    assert len(plan_file.plan.people) == 2
