"""A full disk costs the step that did not fit, and nothing else."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from no_room import files_no_larger_than

from teambuilder.core.actions.people import edit_person
from teambuilder.core.change import Action, Change, added, changed
from teambuilder.core.plan import Person, Plan, Scenario
from teambuilder.store.backups import make_backup, newest_backup
from teambuilder.store.connection import SIZE_LIMIT
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble


def _fill_with_steps(plan_file: PlanFile) -> tuple[Plan, str]:
    """Writes long notes until a step fails; the snapshot before it, and the code of the trouble."""
    for number in range(2000):
        before = plan_file.plan
        try:
            plan_file.apply(edit_person(before, f"p{number % 20}", notes=f"{number} " * 1500))
        except StoreTrouble as trouble:
            assert plan_file.plan is before
            return before, trouble.code
    raise AssertionError("the disk never became full")


def _check_that_it_goes_on(plan_file: PlanFile, before: Plan) -> None:
    """There is room again: the same open file takes steps, and a reload agrees."""
    assert plan_file.undo() is not None
    assert plan_file.redo() is not None
    assert plan_file.plan == before
    plan_file.apply(edit_person(before, "p1", notes="there is room again " * 400))
    plan_file.close()
    with PlanFile.open(plan_file.path) as again:
        assert again.plan == plan_file.plan


def test_a_step_that_does_not_fit_is_not_done(plan_path: Path) -> None:
    with PlanFile.open(plan_path) as plan_file:
        with files_no_larger_than(plan_path.stat().st_size + 100_000):
            before, code = _fill_with_steps(plan_file)
            with PlanFile.open(plan_path, read_only=True) as reader:
                assert reader.plan == before
        assert code == "cannot_write"
        _check_that_it_goes_on(plan_file, before)


def test_a_file_never_grows_beyond_what_can_be_opened(plan_path: Path) -> None:
    with PlanFile.open(plan_path) as plan_file:
        connection = plan_file._connection  # pyright: ignore[reportPrivateUsage]
        (set_limit,) = connection.execute("PRAGMA max_page_count").fetchone()
        assert set_limit * 4096 == SIZE_LIMIT
        connection.execute("PRAGMA max_page_count = 60")
        before, code = _fill_with_steps(plan_file)
        assert code == "too_big"
        connection.execute("PRAGMA max_page_count = 100")
        _check_that_it_goes_on(plan_file, before)


def test_backups_and_new_plans_that_do_not_fit_leave_nothing_behind(plan_path: Path) -> None:
    scenario = Scenario("s", name_en="Today")
    business = changed(Plan().business, replace(Plan().business, current_scenario_id="s"))
    edits = (added(scenario), *business, *(added(Person(f"p{n}", name="Ali", notes="x" * 9000)) for n in range(20)))
    with PlanFile.open(plan_path) as plan_file:
        backup = make_backup(plan_file)
        with files_no_larger_than(plan_path.stat().st_size // 2):
            with pytest.raises(StoreTrouble) as caught:
                make_backup(plan_file, backup.parent)
            with pytest.raises(StoreTrouble) as caught_too:
                PlanFile.create(plan_path.with_name("new.teamplan"), Change(Action("found"), edits))
        assert {caught.value.code, caught_too.value.code} <= {"cannot_write", "disk_full"}
        assert newest_backup(plan_path) == backup
        assert list(backup.parent.iterdir()) == [backup]
        assert list(plan_path.parent.iterdir()) == [plan_path]


def test_a_disk_that_is_really_full(plan_path: Path, small_disk: Path) -> None:
    path = Path(shutil.copy(plan_path, small_disk))
    ballast = small_disk / "ballast"
    with PlanFile.open(path) as plan_file:
        ballast.write_bytes(bytes(500_000))
        before, code = _fill_with_steps(plan_file)
        assert code == "disk_full"
        ballast.unlink()
        _check_that_it_goes_on(plan_file, before)
