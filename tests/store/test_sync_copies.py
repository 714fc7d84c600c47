"""Conflicted copies of sync folders beside a plan: known by their names, told only while they have something new."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.change import Change
from teambuilder.core.merge import merge_copy
from teambuilder.store.merging import compare_copy, history_of
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.sync_copies import MOST, names_beside, sync_copies

NAMES = (
    " (Ali's conflicted copy 2026-11-24)",
    " (conflicted copy 2026-11-24 120000)",
    " (1)",
    "-DESKTOP-1A2B3C",
    ".sync-conflict-20261124-120000-ABCDEFG",
)


@pytest.mark.parametrize("ending", NAMES)
def test_copies_of_each_program_are_noticed(plan_file: PlanFile, plan_path: Path, ending: str) -> None:
    copy = plan_path.with_name(f"{plan_path.stem}{ending}.teamplan")
    plan_file.write_copy(copy)
    assert names_beside(plan_path) == [copy]
    assert sync_copies(history_of(plan_file)) == ()  # it has nothing of its own
    with PlanFile.open(copy) as there:
        there.apply(add_person(there.plan, new_person("Omar")))
    (found,) = sync_copies(history_of(plan_file))
    assert (found.path, found.steps) == (copy, 1)
    _, merged = compare_copy(history_of(plan_file), copy)
    plan_file.apply(merge_copy(plan_file.plan, merged, {}))
    assert sync_copies(history_of(plan_file)) == ()


def test_other_files_are_left_alone(plan_file: PlanFile, plan_path: Path, founded: Change) -> None:
    names = (f"{plan_path.stem} 2.teamplan", f"{plan_path.stem}-2027.teamplan", "Other (1).teamplan", "note (1).txt")
    for name in names:
        plan_file.write_copy(plan_path.with_name(name))
    assert names_beside(plan_path) == []
    stranger = plan_path.with_name(f"{plan_path.stem} (1).teamplan")
    PlanFile.create(stranger, founded).close()  # the same plan, but not the same steps
    plan_path.with_name(f"{plan_path.stem} (2).teamplan").write_bytes(b"no plan")
    assert len(names_beside(plan_path)) == 2
    assert sync_copies(history_of(plan_file)) == ()


def test_a_folder_full_of_names_and_one_that_cannot_be_read(plan_file: PlanFile, plan_path: Path) -> None:
    for number in range(MOST + 5):
        plan_path.with_name(f"{plan_path.stem} ({number}).teamplan").write_bytes(b"")
    assert len(names_beside(plan_path)) == MOST
    assert names_beside(plan_path.parent / "gone" / plan_path.name) == ()


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_the_folder_of_the_file_counts_not_that_of_a_link(plan_file: PlanFile, plan_path: Path, tmp_path: Path) -> None:
    copy = plan_path.with_name(f"{plan_path.stem} (1).teamplan")
    plan_file.write_copy(copy)
    with PlanFile.open(copy) as there:
        there.apply(add_person(there.plan, new_person("Omar")))
    plan_file.close()
    (tmp_path / "desk").mkdir()
    link = tmp_path / "desk" / plan_path.name
    link.symlink_to(plan_path)
    with PlanFile.open(link) as through_link:
        assert [found.path for found in sync_copies(history_of(through_link))] == [copy]
