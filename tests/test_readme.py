"""What the README tells of the plan file is so: tables, columns, version, and the queries that it shows."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.sample import sample_change
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.schema import APPLICATION_ID, VERSIONS

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
PAGE = README[README.index("## The plan file") : README.index("## A plan as JSON")]


@pytest.fixture
def plan_path(tmp_path: Path) -> Path:
    path = tmp_path / "my.teamplan"
    PlanFile.create(path, sample_change(load_catalogue())).close()
    return path


def test_every_table_is_there_with_all_its_columns(plan_path: Path) -> None:
    told = {
        name: re.findall(r"`(\w+)`", re.sub(r"\([^)]*\)", "", columns))
        for name, columns in re.findall(r"^\| `(\w+)`[^|]*\| (.*) \|$", PAGE, re.MULTILINE)
    }
    connection = sqlite3.connect(f"file:{plan_path}?mode=ro", uri=True)
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    columns = {name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")] for name in names}
    connection.close()
    assert {name: sorted(each) for name, each in told.items()} == {name: sorted(each) for name, each in columns.items()}


def test_version_and_application_are_told(plan_path: Path) -> None:
    assert f"that version ({VERSIONS[-1].number})" in PAGE
    assert f"is {APPLICATION_ID}" in " ".join(PAGE.split())
    connection = sqlite3.connect(f"file:{plan_path}?mode=ro", uri=True)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    connection.close()


def test_the_queries_run_in_any_sqlite_and_leave_the_file_as_it_is(plan_path: Path) -> None:
    before = plan_path.read_bytes()
    shell = re.search(r'sqlite3 -readonly my\.teamplan "(.*)"', PAGE)
    team = re.search(r"```sql\n(.*?)```", PAGE, re.DOTALL)
    assert shell is not None
    assert team is not None
    connection = sqlite3.connect(f"file:{plan_path}?mode=ro", uri=True)
    assert ("Imran Siddiqui", 190_000.0) in connection.execute(shell[1]).fetchall()
    rows = connection.execute(team[1]).fetchall()
    assert ("Sales manager", "Imran Siddiqui") in rows
    assert sum(name is None for _, name in rows) == 3
    connection.close()
    assert plan_path.read_bytes() == before


def test_sqlite_utils_reads_it(plan_path: Path) -> None:
    assert "sqlite-utils rows my.teamplan role --limit 5" in PAGE
    program = shutil.which("sqlite-utils", path=str(Path(sys.executable).parent))
    assert program is not None
    command = [program, "rows", str(plan_path), "role", "--limit", "5"]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    assert said.count('"title_en"') == 5
    with PlanFile.open(plan_path) as plan_file:
        assert plan_file.plan.business.name
