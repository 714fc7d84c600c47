"""Two files of one plan: what they have in common, through merges, undo, old versions and damage."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from teambuilder.core.actions.people import add_person, edit_person, new_person, remove_person
from teambuilder.core.change import Change
from teambuilder.core.merge import Side, merge_copy
from teambuilder.core.plan import Plan
from teambuilder.store.merging import Ancestor, Copy, compare_copy, history_of, read_copy
from teambuilder.store.opening import verify
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.schema import VERSIONS
from teambuilder.store.trouble import StoreTrouble

DATA = Path(__file__).parent / "data"
Do = Callable[..., Plan]


def named(plan: Plan, name: str) -> str:
    return next(person.id for person in plan.people.values() if person.name == name)


def do(plan_file: PlanFile, verb: Callable[..., Change], *arguments: object, **fields: object) -> None:
    plan_file.apply(verb(plan_file.plan, *arguments, **fields))


def rename(plan_file: PlanFile, name: str, new: str) -> None:
    do(plan_file, edit_person, named(plan_file.plan, name), name=new)


def merge_in(plan_file: PlanFile, theirs: Path, side: Side = Side.MINE) -> Copy:
    """Merges as the window does; each question is answered alike."""
    copy, merged = compare_copy(history_of(plan_file), theirs)
    plan_file.apply(merge_copy(plan_file.plan, merged, {conflict.id: side for conflict in merged.conflicts}))
    return copy


def open_questions(plan_file: PlanFile, theirs: Path) -> tuple[int, int]:
    _, merged = compare_copy(history_of(plan_file), theirs)
    return len(merged.conflicts), len(merged.settled)


@pytest.fixture
def copy_path(plan_file: PlanFile, tmp_path: Path) -> Path:
    path = tmp_path / "USB" / "copy.teamplan"
    plan_file.write_copy(path)
    return path


def common_ancestor(mine: PlanFile, theirs: Path) -> Ancestor | None:
    """The latest state that both files had."""
    return read_copy(history_of(mine), theirs).ancestor


def test_the_longest_common_beginning_is_the_ancestor(plan_file: PlanFile, copy_path: Path) -> None:
    before = plan_file.plan
    rename(plan_file, "Ali", "Ali Raza")
    with PlanFile.open(copy_path) as copy:
        rename(copy, "Ali", "Ali Khan")
        rename(copy, "Ayesha", "Ayesha Khan")
        changed_at = copy.changed_at
    content = copy_path.read_bytes()
    ancestor = common_ancestor(plan_file, copy_path)
    assert ancestor is not None
    assert (ancestor.plan, ancestor.step, ancestor.same_origin) == (before, 2, True)
    found = read_copy(history_of(plan_file), copy_path)
    assert (found.steps, found.changed_at) == (2, changed_at)
    assert copy_path.read_bytes() == content
    assert [path.name for path in copy_path.parent.iterdir()] == ["copy.teamplan"]


def test_merging_is_one_step_that_undo_takes_back(plan_file: PlanFile, copy_path: Path) -> None:
    rename(plan_file, "Ali", "Ali Raza")
    with PlanFile.open(copy_path) as copy:
        rename(copy, "Ali", "Ali Khan")
        rename(copy, "Ayesha", "Ayesha Khan")
    before = plan_file.plan
    assert open_questions(plan_file, copy_path) == (1, 1)
    merge_in(plan_file, copy_path, Side.THEIRS)
    assert {person.name for person in plan_file.plan.people.values()} == {"Ali Khan", "Ayesha Khan"}
    action = plan_file.undo_action
    assert action is not None
    assert (action.name, action.parameters["file"], action.parameters["count"]) == ("merge_copy", "copy.teamplan", 2)
    verify(plan_file.path)
    assert open_questions(plan_file, copy_path) == (0, 0)
    plan_file.undo()
    assert plan_file.plan == before
    assert open_questions(plan_file, copy_path) == (1, 1)  # what was undone is asked again
    plan_file.redo()
    assert open_questions(plan_file, copy_path) == (0, 0)


@pytest.mark.parametrize("side", Side)
def test_what_was_answered_once_is_not_asked_again(plan_file: PlanFile, copy_path: Path, side: Side) -> None:
    rename(plan_file, "Ali", "Ali Raza")
    with PlanFile.open(copy_path) as copy:
        rename(copy, "Ali", "Ali Khan")
    merge_in(plan_file, copy_path, side)
    assert open_questions(plan_file, copy_path) == (0, 0)
    with PlanFile.open(copy_path) as copy:  # the partner goes on
        rename(copy, "Ayesha", "Ayesha Khan")
    assert open_questions(plan_file, copy_path) == (0, 1)
    ancestor = common_ancestor(plan_file, copy_path)
    assert ancestor is not None
    assert (ancestor.in_copy, ancestor.step, read_copy(history_of(plan_file), copy_path).steps) == (True, 3, 1)


def test_the_partner_takes_the_merged_plan_over_without_a_question(plan_file: PlanFile, copy_path: Path) -> None:
    rename(plan_file, "Ali", "Ali Raza")
    with PlanFile.open(copy_path) as copy:
        rename(copy, "Ali", "Ali Khan")
    merge_in(plan_file, copy_path, Side.MINE)
    with PlanFile.open(copy_path) as copy:
        assert open_questions(copy, plan_file.path) == (0, 1)
        merge_in(copy, plan_file.path)
        assert copy.plan == plan_file.plan
        rename(copy, "Ali Raza", "Ali R.")
    assert open_questions(plan_file, copy_path) == (0, 1)  # each has merged the other: the later merge counts
    merge_in(plan_file, copy_path)
    assert named(plan_file.plan, "Ali R.")


def test_plans_without_a_common_step_are_held_together_by_names(plan_file: PlanFile, tmp_path: Path) -> None:
    from teambuilder.core.actions.business import found_business
    from teambuilder.core.catalogue import load_catalogue

    other = tmp_path / "other.teamplan"
    change = found_business(load_catalogue(), "blank", name="Bismillah Traders", owner_name="Ayesha")
    with PlanFile.create(other, change) as copy:
        do(copy, add_person, new_person("Ali", phone="1"))
        do(copy, add_person, new_person("Omar"))
    assert common_ancestor(plan_file, other) is None
    people = list(plan_file.plan.people)
    merge_in(plan_file, other)
    assert list(plan_file.plan.people)[:2] == people
    assert plan_file.plan.people[people[1]].phone == "1"
    verify(plan_file.path)
    assert open_questions(plan_file, other) == (0, 0)
    with PlanFile.open(other) as copy:  # from now on they have something in common, though ids differ
        do(copy, edit_person, named(copy.plan, "Ali"), phone="2")
        do(copy, remove_person, named(copy.plan, "Omar"))
    ancestor = common_ancestor(plan_file, other)
    assert ancestor is not None
    assert (ancestor.same_origin, ancestor.in_copy) == (False, True)
    merge_in(plan_file, other)
    assert [(p.name, p.phone) for p in plan_file.plan.people.values()] == [("Ayesha", ""), ("Ali", "2")]


@pytest.mark.parametrize("version", [version.number for version in VERSIONS])
def test_older_versions_are_read_as_they_are(tmp_path: Path, version: int) -> None:
    old, mine = tmp_path / "old.teamplan", tmp_path / "mine.teamplan"
    for path in (old, mine):
        shutil.copyfile(DATA / f"version-{version}.teamplan", path)
    with PlanFile.open(mine) as plan_file:
        ancestor = common_ancestor(plan_file, old)
        assert ancestor is not None
        assert ancestor.plan == plan_file.plan
        assert open_questions(plan_file, old) == (0, 0)
    assert old.read_bytes() == (DATA / f"version-{version}.teamplan").read_bytes()


def test_a_copy_that_is_no_good_is_refused(plan_file: PlanFile, copy_path: Path) -> None:
    content = copy_path.read_bytes()
    cases = {
        "not_a_plan": b"no plan",
        "newer": content[:60] + (99).to_bytes(4, "big") + content[64:],
        "damaged": content.replace(b"Ayesha", b"Ayeshb"),
    }
    for code, changed in cases.items():
        copy_path.write_bytes(changed)
        with pytest.raises(StoreTrouble) as trouble:
            common_ancestor(plan_file, copy_path)
        assert trouble.value.code == code
        assert copy_path.read_bytes() == changed
    copy_path.unlink()
    with pytest.raises(StoreTrouble) as trouble:
        common_ancestor(plan_file, copy_path)
    assert trouble.value.code == "missing"


def test_the_plan_that_is_open_is_no_copy_of_itself(plan_file: PlanFile, tmp_path: Path) -> None:
    link = tmp_path / "link.teamplan"
    link.symlink_to(plan_file.path)
    for path in (plan_file.path, link):
        with pytest.raises(StoreTrouble) as trouble:
            read_copy(history_of(plan_file), path)
        assert trouble.value.code == "same_file"
