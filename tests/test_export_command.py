"""`teambuilder export` and `from-json`: every form with no window; what goes wrong is one line, and leaves no file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from teambuilder.__main__ import main
from teambuilder.commands.from_json import _SENTENCES
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.sample import sample_change
from teambuilder.core.sharing import Private, without
from teambuilder.exchange.plan_of_json import NoPlan
from teambuilder.store.plan_file import PlanFile

Run = Callable[..., None]
Fails = Callable[..., str]


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "نمونہ.teamplan"
    PlanFile.create(path, sample_change(load_catalogue())).close()
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """A command that must succeed and say nothing."""

    def command(*arguments: object) -> None:
        assert main([str(argument) for argument in arguments]) == 0
        assert capsys.readouterr() == ("", "")

    return command


@pytest.fixture
def fails(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Fails:
    """A command that must fail with one line and make no file; returns the line."""

    def command(*arguments: object) -> str:
        before = set(tmp_path.iterdir())
        assert main([str(argument) for argument in arguments]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert (said.err.count("\n"), said.err[-2:]) == (1, ".\n")
        assert set(tmp_path.iterdir()) == before
        return said.err.removeprefix("teambuilder: ")

    return command


def test_a_workbook_of_the_whole_plan(plan: Path, run: Run, tmp_path: Path) -> None:
    run("export", plan, "-o", tmp_path / "plan.xlsx")
    assert len(load_workbook(tmp_path / "plan.xlsx").sheetnames) == 7
    run("export", plan, "-o", tmp_path / "plan.xlsx", "--pay", "--language", "ur")
    book = load_workbook(tmp_path / "plan.xlsx")
    assert len(book.sheetnames) == 10
    assert book.worksheets[0].sheet_view.rightToLeft
    run("export", plan, "-o", tmp_path / "PAY.XLSX", "--pay", "--table", "payroll")
    assert load_workbook(tmp_path / "PAY.XLSX").sheetnames == ["Payroll", "By seat", "On-costs"]


def test_csv_has_the_people_or_another_table(plan: Path, run: Run, tmp_path: Path) -> None:
    def heads(*options: str) -> list[str]:
        run("export", plan, "-o", tmp_path / "x.csv", *options)
        text = (tmp_path / "x.csv").read_text(encoding="utf-8-sig")
        return next(csv.reader(io.StringIO(text, newline="")))

    assert heads()[:3] == ["Name", "Name in the other script", "Phone"]
    assert "Monthly pay" not in heads()
    assert "Monthly pay" in heads("--pay")
    assert heads("--table", "goals", "--language", "ur")[0] == "ہدف"
    assert heads("--table", "payroll", "--pay")[0] == "Month"


def test_the_scenario_is_chosen_by_name(plan: Path, run: Run, fails: Fails, tmp_path: Path) -> None:
    with PlanFile.open(plan, read_only=True) as opened:
        current = opened.plan.business.current_scenario_id
        (other,) = [scenario for key, scenario in opened.plan.scenarios.items() if key != current]
    for name, file in ((None, "a.csv"), (other.name_ur or other.name_en, "b.csv")):
        run("export", plan, "-o", tmp_path / file, "--table", "slots", *(["--scenario", name] if name else []))
    assert (tmp_path / "a.csv").read_bytes() != (tmp_path / "b.csv").read_bytes()
    assert "no scenario of this name" in fails("export", plan, "-o", tmp_path / "c.csv", "--scenario", "gone")


@pytest.mark.parametrize(("options", "version"), [((), "4.0"), (("--vcard", "3.0"), "3.0")])
def test_vcards(plan: Path, run: Run, tmp_path: Path, options: tuple[str, ...], version: str) -> None:
    run("export", plan, "-o", tmp_path / "people.vcf", *options)
    content = (tmp_path / "people.vcf").read_bytes()
    assert content.count(b"BEGIN:VCARD\r\n") == content.count(f"VERSION:{version}\r\n".encode()) == 12


def test_json_and_back(plan: Path, run: Run, fails: Fails, tmp_path: Path) -> None:
    document, back = tmp_path / "plan.json", tmp_path / "back.teamplan"
    run("export", plan, "-o", document)
    run("from-json", document, "-o", back)
    with PlanFile.open(plan, read_only=True) as before, PlanFile.open(back) as after:
        assert before.plan == after.plan
        assert [step.action.name for step in after.steps()] == ["found_business"]
    assert "already a file" in fails("from-json", document, "-o", back)
    assert "must end in .teamplan" in fails("from-json", document, "-o", tmp_path / "back.json")
    document.write_text("\ufeff" + document.read_text(encoding="utf-8"), encoding="utf-8")
    run("from-json", document, "-o", tmp_path / "marked.teamplan")  # as Windows' editor writes it


@pytest.mark.parametrize(
    ("options", "left_out"),
    [
        ([], set(Private)),
        (["--without", "pay,history"], {Private.PAY}),
        (["--without", "history, notes"], {Private.NOTES}),
        (["--without", "history"], set[Private]()),
    ],
)
def test_a_plan_to_share(plan: Path, run: Run, tmp_path: Path, options: list[str], left_out: set[Private]) -> None:
    run("export", plan, "-o", tmp_path / "share.teamplan", *options)
    with PlanFile.open(plan, read_only=True) as before, PlanFile.open(tmp_path / "share.teamplan") as after:
        assert after.plan == without(before.plan, left_out)
        assert len(after.steps()) == 1


def test_a_whole_copy_has_its_history(plan: Path, run: Run, tmp_path: Path) -> None:
    run("export", plan, "-o", tmp_path / "copy.teamplan", "--without", "nothing")
    with PlanFile.open(plan, read_only=True) as before, PlanFile.open(tmp_path / "copy.teamplan") as after:
        assert (after.plan, after.steps()) == (before.plan, before.steps())


@pytest.mark.parametrize(
    ("name", "options", "said"),
    [
        ("x.pdf", [], "must end in .xlsx, .csv, .vcf, .json or .teamplan"),
        ("x", [], "must end in"),
        ("x.json", ["--pay"], "--pay goes with .xlsx and .csv"),
        ("x.json", ["--without", "pay"], "--without goes with .teamplan"),
        ("x.vcf", ["--table", "people"], "--table goes with"),
        ("x.teamplan", ["--language", "ur"], "--language goes with"),
        ("x.teamplan", ["--scenario", "Today"], "--scenario goes with"),
        ("x.csv", ["--vcard", "3.0"], "--vcard goes with .vcf"),
        ("x.csv", ["--table", "payroll"], "Say --pay too"),
        ("x.csv", ["--table", "steps"], "invalid choice"),
        ("x.teamplan", ["--without", "pay"], "the history holds all of it too"),
        ("x.teamplan", ["--without", "salary"], "--without salary: say pay, contacts, notes, history"),
        ("x.teamplan", ["--without", "nothing,pay,history"], "say pay"),
        ("x.teamplan", ["--without", ","], "say pay"),
        ("gone/x.csv", [], "cannot be written"),
        ("gone/x.teamplan", [], "cannot be written"),
        ("gone/x.teamplan", ["--without", "nothing"], "cannot be written"),
    ],
)
def test_what_cannot_be_is_told(
    plan: Path, fails: Fails, tmp_path: Path, name: str, options: list[str], said: str
) -> None:
    assert said in fails("export", plan, "-o", tmp_path / name, *options)


def test_the_plan_itself_is_never_written_over(plan: Path, fails: Fails, tmp_path: Path) -> None:
    before = plan.read_bytes()
    link = tmp_path / "link.csv"
    link.symlink_to(plan)
    for target in (plan, link):
        assert "this is the plan itself" in fails("export", plan, "-o", target)
    assert plan.read_bytes() == before


def test_another_plan_is_never_written_over(plan: Path, fails: Fails, tmp_path: Path) -> None:
    other = tmp_path / "other.teamplan"
    other.write_bytes(b"years of work")
    for options in ([], ["--without", "nothing"]):
        assert "already a file" in fails("export", plan, "-o", other, *options)
    assert other.read_bytes() == b"years of work"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "this is not JSON: line 1, column 1"),
        (b'{"format": 5}', "this is not a Teambuilder plan"),
        (b"\xff\xfe{\x00}\x00", "this is not a text in UTF-8"),
        (b'{"format":"teambuilder","version":9,"business":{}}', "version 9 is newer than this Teambuilder"),
        (b'{"format":"teambuilder","version":1,"business":{"x":1}}', 'business: a plan has no "x" here'),
        (
            b'{"format":"teambuilder","version":1,"business":{"current_scenario_id":"s"}}',
            'business.current_scenario_id: there is no scenario with the id "s"',
        ),
    ],
)
def test_what_is_no_plan_says_where_and_makes_no_file(fails: Fails, tmp_path: Path, content: bytes, said: str) -> None:
    document = tmp_path / "x.json"
    document.write_bytes(content)
    assert said in fails("from-json", document, "-o", tmp_path / "x.teamplan")


def test_a_file_that_is_not_there_is_told(fails: Fails, tmp_path: Path) -> None:
    assert "No such file" in fails("from-json", tmp_path / "gone.json", "-o", tmp_path / "x.teamplan")
    assert "no such file" in fails("export", tmp_path / "gone.teamplan", "-o", tmp_path / "x.csv")


CODES_OF_VALUES = {"empty", "too_long", "bad_character", "bad_number", "bad_date", "bad_currency"}


def test_every_refusal_has_a_sentence() -> None:
    """The codes in the reader's own description, and those of single values, all have words."""
    described = re.findall(r'"(\w+)"', (NoPlan.__doc__ or "").partition("Codes:")[2])
    assert {*described, *CODES_OF_VALUES} == _SENTENCES.keys()
