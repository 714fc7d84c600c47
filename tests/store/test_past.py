"""The history beside the window: pages, what was taken back, who a step was about, and 20,000 steps without delay."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from teambuilder.core.actions.business import found_business
from teambuilder.core.actions.history import restore
from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.actions.people import add_person, edit_person, new_person, remove_person
from teambuilder.core.actions.scenarios import add_scenario, rename_scenario
from teambuilder.core.actions.slots import add_slot, place_person, remove_slot
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Change
from teambuilder.core.plan import OwnershipKind
from teambuilder.store import log
from teambuilder.store.connection import transaction
from teambuilder.store.past import Past, PastStep
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.tables import write_edits
from teambuilder.store.trouble import StoreTrouble

MANY = 20_000


def in_pages(past: Past, size: int) -> Iterator[PastStep]:
    place = None
    while True:
        page = past.page(size, place)
        yield from page.steps
        place = page.following
        if place is None:
            return


def counted(past: Past) -> list[int]:
    """The steps done that still count, the newest first."""
    return [step.id for step in past.all_steps() if step.kind == "do" and not step.taken_back]


def test_pages_tell_the_newest_first(plan_file: PlanFile) -> None:
    plan_file.undo()
    plan_file.redo()
    steps = plan_file.past().page(10).steps
    assert [(step.id, step.kind, step.target, step.action.name) for step in steps] == [
        (4, "redo", 2, "add_person"),
        (3, "undo", 2, "add_person"),
        (2, "do", None, "add_person"),
        (1, "do", None, "found_business"),
    ]
    told = {step.id: (step.at, step.kind, step.action) for step in plan_file.steps()}
    assert {step.id: (step.at, step.kind, step.action) for step in steps} == told
    assert plan_file.past().page(10).following is None


def test_what_was_taken_back(plan_file: PlanFile) -> None:
    for number in range(3):
        plan_file.apply(add_person(plan_file.plan, new_person(f"Person {number}")))
    assert counted(plan_file.past()) == [5, 4, 3, 2, 1]
    plan_file.undo()
    plan_file.undo()
    assert counted(plan_file.past()) == [3, 2, 1]
    plan_file.redo()
    assert counted(plan_file.past()) == [4, 3, 2, 1]
    plan_file.apply(add_person(plan_file.plan, new_person("Another")))
    assert counted(plan_file.past()) == [9, 4, 3, 2, 1]
    while plan_file.undo():
        pass
    assert counted(plan_file.past()) == [1]  # the plan itself cannot be taken back
    assert [step.taken_back for step in plan_file.past().all_steps() if step.kind != "do"] == [False] * 7


@given(moves=st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=25), size=st.integers(1, 7))
@settings(max_examples=60, deadline=None)
def test_pages_of_any_size_tell_the_same_as_all_at_once(
    moves: list[str], size: int, tmp_path_factory: pytest.TempPathFactory, founded_once: Change
) -> None:
    path = tmp_path_factory.mktemp("pages") / "a.teamplan"
    with PlanFile.create(path, founded_once) as plan_file:
        stack, undone, done = [0] * 0, [0] * 0, 1
        for move in moves:
            if move == "do":
                plan_file.apply(add_person(plan_file.plan, new_person("Ali")))
                done += 1
                stack, undone = [*stack, done], []
            elif move == "undo" and plan_file.undo():
                done += 1
                undone.append(stack.pop())
            elif move == "redo" and plan_file.redo():
                done += 1
                stack.append(undone.pop())
        past = plan_file.past()
        assert tuple(in_pages(past, size)) == past.all_steps()
        assert counted(past) == [*reversed(stack), 1]


@pytest.fixture(scope="session")
def founded_once() -> Change:
    return found_business(load_catalogue(), "blank", name="Indus Tiles", owner_name="Ayesha")


def test_the_scenarios_that_a_step_touched(plan_file: PlanFile) -> None:
    today = plan_file.plan.business.current_scenario_id
    plan_file.apply(add_scenario(plan_file.plan, today, "More", ""))
    more = next(scenario for scenario in plan_file.plan.scenarios if scenario != today)
    plan_file.apply(rename_scenario(plan_file.plan, more, 'Tricky ["slot","x","', ""))
    role = next(iter(plan_file.plan.team(today).roles))
    plan_file.apply(add_slot(plan_file.plan, today, role))
    touched = {step.id: step.scenario_ids for step in plan_file.past().all_steps()}
    assert touched == {1: (today,), 2: (), 3: (more,), 4: (more,), 5: (today,)}


def test_steps_about_somebody_or_something(plan_file: PlanFile) -> None:
    today = plan_file.plan.business.current_scenario_id
    team = plan_file.plan.team(today)
    ali = list(plan_file.plan.people)[1]
    first, second = list(team.roles)
    seat = team.slots_of_role(first)[0].id
    owned = next(iter(team.ownerships.values()))
    duty = owned.responsibility_id
    other = next(role for role in (first, second) if role != owned.role_id)
    plan_file.apply(place_person(plan_file.plan, today, ali, seat))  # 3
    plan_file.apply(edit_person(plan_file.plan, ali, phone="1"))  # 4
    plan_file.apply(set_ownership(plan_file.plan, today, owned.role_id, duty, OwnershipKind.HELPS))  # 5
    plan_file.apply(add_slot(plan_file.plan, today, second))  # 6
    new = plan_file.plan.team(today).slots_of_role(second)[-1].id
    plan_file.apply(remove_slot(plan_file.plan, today, new))  # 7
    plan_file.apply(remove_person(plan_file.plan, ali))  # 8
    past = plan_file.past()
    assert past.touching(ali) == {2, 3, 4, 8}
    assert past.touching(first) - {5} == {1, 3, 8}  # its seat was taken and left
    assert past.touching(second) - {5} == {1, 6, 7}
    assert 5 in past.touching(owned.role_id)
    assert 5 not in past.touching(other)
    assert past.touching(duty) == {1, 5}
    assert past.touching("nobody") == frozenset()


def test_another_thread_reads_while_steps_are_taken(plan_file: PlanFile) -> None:
    past, seen, go_on = plan_file.past(), [object()] * 0, threading.Event()

    def read() -> None:
        while not go_on.is_set():
            seen.append((past.as_of(2), len(past.all_steps())))

    before = plan_file.plan
    reader = threading.Thread(target=read)
    reader.start()
    for number in range(30):
        plan_file.apply(add_person(plan_file.plan, new_person(f"Person {number}")))
    go_on.set()
    reader.join()
    assert set(map(repr, seen)) == {repr((before, 2))}
    with pytest.raises(StoreTrouble, match="open_elsewhere"):
        PlanFile.open(plan_file.path)  # the lock of the file is still ours


def test_a_plan_to_look_at_has_its_history_from_the_moment_it_was_opened(plan_file: PlanFile) -> None:
    with PlanFile.open(plan_file.path, read_only=True) as reader:
        past = reader.past()
        plan_file.apply(add_person(plan_file.plan, new_person("Later")))
        assert [step.id for step in past.all_steps()] == [2, 1]
        assert past.as_of(2) == reader.plan
        with pytest.raises(KeyError):
            past.as_of(3)


def test_a_file_that_is_gone_is_told(plan_file: PlanFile) -> None:
    past = plan_file.past()
    plan_file.close()
    plan_file.path.unlink()
    with pytest.raises(StoreTrouble):
        past.page(10)
    with pytest.raises(KeyError):
        past.as_of(0)


def test_a_restored_plan_can_be_undone_and_redone_after_a_restart(plan_file: PlanFile) -> None:
    past = plan_file.past().as_of(1)
    plan_file.apply(add_person(plan_file.plan, new_person("Omar")))
    before = plan_file.plan
    plan_file.apply(restore(plan_file.plan, past, plan_file.steps()[0].at))
    assert plan_file.plan == past
    plan_file.close()
    with PlanFile.open(plan_file.path) as again:
        assert again.plan == past
        again.undo()
        assert again.plan == before
        again.redo()
        assert again.plan == past
        assert [step.action.name for step in again.steps()] == [
            *("found_business", "add_person", "add_person"),
            *("restore", "restore", "restore"),
        ]


@pytest.fixture
def long_file(plan_path: Path, founded: Change) -> Iterator[PlanFile]:
    """A plan with 20,000 steps, written in one transaction."""
    with PlanFile.create(plan_path, founded) as plan_file:
        plan, newest, connection = plan_file.plan, plan_file._newest, plan_file._connection
        (person,) = plan.people
        database = Database(connection, execute_plugins=False)
        with transaction(connection):
            for number in range(2, MANY + 1):
                change = edit_person(plan, person, notes=f"Note {number}")
                plan = plan.apply(change)
                write_edits(database, change.edits)
                newest = log.append(connection, newest, log.DO, change, None, log.tops_after_do(newest))
    with PlanFile.open(plan_path) as plan_file:
        yield plan_file


def test_a_long_history_is_whole(long_file: PlanFile) -> None:
    past = long_file.past()
    (person,) = long_file.plan.people
    assert past.newest == MANY
    assert [step.id for step in past.page(200).steps] == list(range(MANY, MANY - 200, -1))
    assert [step.id for step in past.all_steps()] == list(range(MANY, 0, -1))
    assert past.as_of(MANY) == long_file.plan
    assert past.as_of(12_345).people[person].notes == "Note 12345"
    assert len(past.touching(person)) == MANY
