"""`teambuilder check PLAN`: findings in words or as JSON, and an exit code for scripts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from teambuilder.__main__ import main
from teambuilder.core.actions.business import found_business
from teambuilder.core.actions.findings import dismiss_finding
from teambuilder.core.catalogue import load_catalogue
from teambuilder.store.plan_file import PlanFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Bilal بلال.teamplan"
    change = found_business(load_catalogue(), "just_me", name="Roshni Traders", owner_name="Bilal Ahmed")
    PlanFile.create(path, change).close()
    return path


def test_one_line_a_finding_and_exit_1(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    assert main(["check", str(path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Problem: The owner, Bilal Ahmed, has seats for 54 hours a week")
    assert [line.split(":")[0] for line in lines] == ["Problem", "Advice"]
    assert path.read_bytes() == before


def test_the_same_in_urdu(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(path), "--language", "ur"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines] == ["مسئلہ", "مشورہ"]
    assert all(line.endswith("۔") for line in lines)


def test_json_holds_codes_ids_and_remedies(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(path), "--json"]) == 1
    first, second = json.loads(capsys.readouterr().out)
    with PlanFile.open(path, read_only=True) as plan_file:
        (owner,) = plan_file.plan.people
    assert (first["code"], first["severity"]) == ("owner_over_week", "problem")
    assert first["concerns"] == [{"kind": "person", "id": owner}]
    assert first["key"] == f"owner_over_week:person:{owner}"
    assert first["remedies"][-1] == "My week has 54 hours"
    assert second["key"] == "no_marketing_goal:department:marketing"


def test_nothing_to_settle_is_exit_0(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(path), "--json"])
    keys = [finding["key"] for finding in json.loads(capsys.readouterr().out)]
    with PlanFile.open(path) as plan_file:
        for key in keys:
            scenario_id = plan_file.plan.business.current_scenario_id
            plan_file.apply(dismiss_finding(plan_file.plan, scenario_id, key, "Known"))
    assert main(["check", str(path)]) == 0
    assert capsys.readouterr().out == "Nothing to settle.\n"
    assert main(["check", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize("content", [None, b"no plan at all"])
def test_trouble_is_one_line_and_exit_2(
    content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "other.teamplan"
    if content is not None:
        path.write_bytes(content)
    assert main(["check", str(path)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"teambuilder: {path}: ")
    assert captured.err.count("\n") == 1


def test_it_knows_no_window(path: Path) -> None:
    program = (
        "import sys; from teambuilder.__main__ import main; code = main(sys.argv[1:]);"
        "sys.exit(9 if any(name.startswith('PySide6') for name in sys.modules) else code)"
    )
    ended = subprocess.run([sys.executable, "-c", program, "check", str(path)], capture_output=True, check=False)
    assert ended.returncode == 1, ended.stderr
