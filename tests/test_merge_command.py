"""`teambuilder merge PLAN COPY`: questions as lines, answers by option, nothing written while one is open."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from teambuilder.__main__ import main
from teambuilder.commands import merge as command
from teambuilder.core.actions.business import found_business
from teambuilder.core.actions.people import add_person, edit_person, new_person
from teambuilder.core.actions.scenarios import add_scenario
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Change
from teambuilder.core.duplicates import Reason
from teambuilder.core.merge.repair import Note
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.tables import next_plan


def do(path: Path, verb: Callable[..., Change], *arguments: object, **fields: object) -> None:
    with PlanFile.open(path) as plan_file:
        plan_file.apply(verb(plan_file.plan, *arguments, **fields))


def people(path: Path) -> dict[str, int | None]:
    with PlanFile.open(path, read_only=True) as plan_file:
        return {person.name: person.monthly_pay for person in plan_file.plan.people.values()}


@pytest.fixture
def paths(tmp_path: Path) -> tuple[Path, Path]:
    """A plan and its copy: both changed the owner's pay, the copy has Omar too."""
    plan, copy = tmp_path / "plan.teamplan", tmp_path / "copy.teamplan"
    change = found_business(load_catalogue(), "just_me", name="Roshni Traders", owner_name="Bilal Ahmed")
    with PlanFile.create(plan, change) as plan_file:
        (owner,) = plan_file.plan.people
        plan_file.write_copy(copy)
    do(plan, edit_person, owner, monthly_pay=1)
    do(copy, edit_person, owner, monthly_pay=2)
    do(copy, add_person, new_person("Omar"))
    return plan, copy


def test_open_questions_are_lines_and_exit_1(paths: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    before = [path.read_bytes() for path in paths]
    assert main(["merge", *map(str, paths)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "person Bilal Ahmed: monthly pay: before nothing, PLAN PKR 0.01, COPY PKR 0.02"
    assert lines[1].startswith("1 question: nothing was merged.")
    assert [path.read_bytes() for path in paths] == before


@pytest.mark.parametrize(("side", "pay"), [("mine", 1), ("theirs", 2)])
def test_all_are_answered_alike(
    paths: tuple[Path, Path], side: str, pay: int, capsys: pytest.CaptureFixture[str]
) -> None:
    plan, copy = paths
    before, of_copy = plan.read_bytes(), copy.read_bytes()
    assert main(["merge", str(plan), str(copy), "--take", side, "--dry-run"]) == 0
    assert plan.read_bytes() == before
    assert main(["merge", str(plan), str(copy), "--take", side]) == 0
    out = capsys.readouterr().out
    count = "1 change" if side == "mine" else "2 changes"
    assert f"{count} would come from copy.teamplan." in out
    assert f"{count} came from copy.teamplan." in out
    assert people(plan) == {"Bilal Ahmed": pay, "Omar": None}
    assert copy.read_bytes() == of_copy
    assert main(["merge", str(plan), str(copy)]) == 0
    assert capsys.readouterr().out == "Nothing to merge.\n"
    with PlanFile.open(plan) as plan_file:
        plan_file.undo()
    assert people(plan) == {"Bilal Ahmed": 1}


def test_whom_both_copies_added_is_told_and_kept(paths: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    plan, copy = paths
    do(plan, add_person, new_person("Omar", email="o@x.pk"))
    do(plan, add_person, new_person("Zainab", email="z@x.pk", monthly_pay=4))
    do(copy, add_person, new_person("Z. {mine}", email="Z@x.pk", monthly_pay=5))
    assert main(["merge", str(plan), str(copy), "--take", "mine"]) == 0
    out = capsys.readouterr().out
    end = "Both are kept: look at both, and keep one if they are one.\n"
    assert f"Both copies added Omar. {end}" in out
    alike = "Both copies added somebody, with the same e-mail: Zainab in PLAN, Z. {mine} in COPY."
    assert f"{alike} {end}" in out
    assert people(plan) == {"Bilal Ahmed": 1, "Omar": None, "Zainab": 4, "Z. {mine}": 5}


def test_what_was_settled_by_rule_is_told(paths: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    plan, copy = paths
    with PlanFile.open(plan) as plan_file:
        scenario = plan_file.plan.business.current_scenario_id
    do(plan, add_scenario, scenario, "Next year", "")
    do(copy, add_scenario, scenario, "Next year", "")
    assert main(["merge", str(plan), str(copy), "--take", "mine"]) == 0
    assert (
        "Settled: two scenarios have the name Next year; one is called Next year (2) now.\n" in capsys.readouterr().out
    )


def test_each_rule_has_words() -> None:
    documented = Note.__doc__ or ""
    codes = {part.split('"')[0] for part in documented.split('"')[1::2]}
    assert codes == set(command._NOTES)  # pyright: ignore[reportPrivateUsage]
    assert set(Reason) == set(command._DOUBLES)  # pyright: ignore[reportPrivateUsage]


def test_trouble_is_one_line_and_exit_2(paths: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    plan, copy = paths
    for wrong in (plan, copy.with_name("gone.teamplan")):
        assert main(["merge", str(plan), str(wrong)]) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.startswith(f"teambuilder: {wrong}: ")
        assert captured.err.count("\n") == 1
    with PlanFile.open(plan):
        assert main(["merge", str(plan), str(copy), "--take", "mine"]) == 2
    assert "open in a window" in capsys.readouterr().err


def test_it_knows_no_window(paths: tuple[Path, Path]) -> None:
    program = (
        "import sys; from teambuilder.__main__ import main; code = main(sys.argv[1:]);"
        "sys.exit(9 if any(name.startswith('PySide6') for name in sys.modules) else code)"
    )
    arguments = [sys.executable, "-c", program, "merge", *map(str, paths)]
    ended = subprocess.run(arguments, capture_output=True, check=False)
    assert ended.returncode == 1, ended.stderr


def test_files_are_found_from_the_folder_that_one_is_in(
    paths: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(paths[0].parent)
    assert main(["merge", paths[0].name, paths[1].name, "--take", "theirs"]) == 0
    assert people(paths[0]) == {"Bilal Ahmed": 2, "Omar": None}
    assert capsys.readouterr().err == ""


def test_a_copy_that_was_shared_without_pay_asks_nothing_about_pay_and_empties_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan, shared = tmp_path / "plan.teamplan", tmp_path / "shared.teamplan"
    assert main(["sample", str(plan)]) == 0
    with PlanFile.open(plan) as plan_file:
        person_id = next(iter(plan_file.plan.people))
        plan_file.apply(edit_person(plan_file.plan, person_id, commission=500))
        before = plan_file.plan
    assert main(["export", str(plan), "-o", str(shared)]) == 0
    do(shared, edit_person, person_id, minutes_a_week=60)
    assert main(["merge", str(plan), str(shared), "--take", "theirs"]) == 0
    asked = [line for line in capsys.readouterr().out.splitlines() if " COPY " in line]
    assert len(asked) == 1
    assert "hours a week: before nothing, PLAN 45, COPY 1" in asked[0]
    with PlanFile.open(plan, read_only=True) as plan_file:
        assert plan_file.plan == next_plan(before, edit_person(before, person_id, minutes_a_week=60))
