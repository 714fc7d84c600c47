"""`teambuilder history PLAN`: steps in words or as JSON, the newest first, with no display."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from teambuilder.core.actions.business import found_business
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.store.plan_file import PlanFile

NO_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Bilal بلال.teamplan"
    change = found_business(load_catalogue(), "just_me", name="Roshni Traders", owner_name="Bilal Ahmed")
    with PlanFile.create(path, change) as plan_file:
        plan_file.apply(add_person(plan_file.plan, new_person("Omar")))
        plan_file.apply(add_person(plan_file.plan, new_person("Zara")))
        plan_file.undo()
    return path


def told(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in NO_DISPLAY}
    command = [sys.executable, "-m", "teambuilder", "history", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, env=environment)


def test_a_line_a_step_the_newest_first(path: Path) -> None:
    before = path.read_bytes()
    result = told(path)
    assert (result.returncode, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert [line[18:] for line in lines] == [
        "Undo: Add Zara",
        "Add Zara (taken back)",
        "Add Omar",
        "Start the plan of Roshni Traders",
    ]
    assert {datetime.datetime.fromisoformat(line[:16]).date() for line in lines} == {datetime.date.today()}
    assert path.read_bytes() == before


def test_in_urdu(path: Path) -> None:
    assert "Omar کو شامل کرنا" in told(path, "--language", "ur").stdout


def test_since_a_day(path: Path) -> None:
    today = datetime.date.today()
    assert len(told(path, "--since", today.isoformat()).stdout.splitlines()) == 4
    later = told(path, "--since", (today + datetime.timedelta(days=1)).isoformat())
    assert (later.returncode, later.stdout) == (0, "")


def test_as_json(path: Path) -> None:
    steps = json.loads(told(path, "--json").stdout)
    assert [(step["step"], step["kind"], step["action"], step["taken_back"]) for step in steps] == [
        (4, "undo", "add_person", False),
        (3, "do", "add_person", True),
        (2, "do", "add_person", False),
        (1, "do", "found_business", False),
    ]
    assert steps[-1]["scenarios"] == ["Today"]
    assert datetime.datetime.fromisoformat(steps[0]["time"]).utcoffset() is not None


@pytest.mark.parametrize("arguments", [("--since", "yesterday"), ("--language", "fr")])
def test_what_cannot_be_understood_is_one_line(path: Path, arguments: tuple[str, ...]) -> None:
    result = told(path, *arguments)
    assert (result.returncode, result.stdout, len(result.stderr.splitlines())) == (2, "", 1)


def test_no_such_file_is_one_line(tmp_path: Path) -> None:
    result = told(tmp_path / "none.teamplan")
    assert result.returncode == 2
    assert "there is no such file" in result.stderr
    assert len(result.stderr.splitlines()) == 1
