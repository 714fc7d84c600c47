"""The command line: with no display, on files of every kind; what goes wrong is one line, and changes nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pikepdf
import pytest
from docx import Document

from teambuilder import __version__
from teambuilder.__main__ import main
from teambuilder.core.actions.business import Script, edit_business, found_business
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.actions.roles import remove_role
from teambuilder.core.actions.scenarios import add_scenario
from teambuilder.core.actions.slots import free_slot, place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action, Change
from teambuilder.core.plan import Plan
from teambuilder.store.plan_file import PlanFile

Fails = Callable[..., str]
NO_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def team_of(*placed: str) -> Change:
    """A plan whose first seats are held by people of these names; Bilal waits for a seat."""
    script = Script(Plan())
    start = found_business(load_catalogue(), "sales_first", name="Indus Tiles", owner_name="Ayesha Khan")
    script.add(*start.edits)
    scenario_id = script.plan.business.current_scenario_id
    team = script.plan.team(scenario_id)
    for name, role in zip(placed, team.roles_in_order(), strict=False):
        person = new_person(name, name_other_script={"سارہ ملک": "Sara Malik"}.get(name, ""), monthly_pay=4_500_000)
        script.do(add_person, person)
        script.do(place_person, scenario_id, person.id, team.slots_of_role(role.id)[0].id)
    script.do(add_person, new_person("Bilal Ahmed"))
    return script.change(Action("found_business", start.action.parameters))


def written(path: Path, change: Change) -> Path:
    PlanFile.create(path, change).close()
    return path


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """Sara and Omar have a seat, Bilal has none."""
    return written(tmp_path / "plan.teamplan", team_of("سارہ ملک", "Omar Farooq"))


@pytest.fixture
def fails(capsys: pytest.CaptureFixture[str]) -> Fails:
    """Runs a command that must fail; returns its one line on standard error."""

    def run(*arguments: object) -> str:
        assert main([str(argument) for argument in arguments]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.startswith("teambuilder: ")
        assert said.err.count("\n") == 1
        assert said.err.endswith(".\n")
        return said.err

    return run


@pytest.fixture
def prints(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Runs a command that must succeed; returns what it said on standard error."""

    def run(*arguments: object) -> str:
        assert main([str(argument) for argument in arguments]) == 0
        said = capsys.readouterr()
        assert said.out == ""
        return said.err

    return run


def pages(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


def process(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """A process of its own, with no display."""
    clean = {name: value for name, value in os.environ.items() if name not in NO_DISPLAY}
    return subprocess.run(
        [sys.executable, "-m", "teambuilder", *map(str, arguments)],
        env={**clean, "PYTHONDONTWRITEBYTECODE": "1", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


# in a process of its own


def test_sample_and_sheets_with_no_display_and_a_plain_locale(tmp_path: Path) -> None:
    plan, output = tmp_path / "نمونہ.teamplan", tmp_path / "sheets.pdf"
    done = process("sample", plan, LC_ALL="C", PYTHONUTF8="0")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    done = process("sheet", plan, "--all", "--language", "both", "-o", output, LC_ALL="C", PYTHONUTF8="0")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert pages(output) >= 12


def test_the_window_needs_a_display_and_says_so_in_one_line(tmp_path: Path) -> None:
    done = process(tmp_path / "plan.teamplan")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("teambuilder: there is no display. ")
    assert done.stderr.count("\n") == 1


def test_an_urdu_name_is_told_in_a_plain_locale(plan: Path) -> None:
    done = process("sheet", plan, "--person", "علی", "-o", "x.pdf", LC_ALL="C", PYTHONUTF8="0")
    assert done.returncode == 2
    assert done.stderr.startswith("teambuilder: --person ")
    assert done.stderr.count("\n") == 1


# in this process


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--version"], f"teambuilder {__version__}\n"),
        (["--help"], "teambuilder sheet"),
        (["sheet", "--help"], "--language"),
        (["sample", "--help"], "FILE"),
    ],
)
def test_help_and_version_are_asked_for(
    arguments: list[str], expected: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in NO_DISPLAY:
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    said = capsys.readouterr()
    assert ended.value.code == 0
    assert expected in said.out
    assert said.err == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["--no-such"],
        ["a.teamplan", "b.teamplan"],
        ["sheet"],
        ["sheet", "a.teamplan", "-o", "x.pdf"],
        ["sheet", "a.teamplan", "--all", "--person", "Ali", "-o", "x.pdf"],
        ["sheet", "a.teamplan", "--all", "--kind", "poem", "-o", "x.pdf"],
        ["sheet", "a.teamplan", "--all", "--language", "fr", "-o", "x.pdf"],
        ["sheet", "a.teamplan", "--all", "--paper", "a5", "-o", "x.pdf"],
        ["sheet", "a.teamplan", "--all", "-o", "x.pdf", "odd\nname"],
        ["sample"],
        ["sample", "a", "b"],
    ],
)
def test_what_is_asked_in_a_wrong_way_leads_to_the_help(arguments: list[str], fails: Fails) -> None:
    assert "--help" in fails(*arguments)


def test_a_sample_is_never_written_over_a_file(tmp_path: Path, fails: Fails) -> None:
    there = tmp_path / "letter.teamplan"
    there.write_text("mine", encoding="utf-8")
    assert "already a file" in fails("sample", there)
    assert there.read_text(encoding="utf-8") == "mine"
    assert "cannot be written" in fails("sample", tmp_path / "no such folder" / "a.teamplan")
    assert "already a file" in fails("sample", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.teamplan"]


@pytest.mark.parametrize("language", ["en", "ur", "both"])
def test_everyone_with_a_seat_gets_a_sheet(
    plan: Path, tmp_path: Path, language: str, prints: Callable[..., str]
) -> None:
    before, output = plan.read_bytes(), tmp_path / "sheets.PDF"
    arguments = ["sheet", plan, "--kind", "responsibilities", "--language", language, "--all", "-o", output]
    assert prints(*arguments) == ""
    assert pages(output) >= 2
    assert plan.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["plan.teamplan", "sheets.PDF"]


@pytest.mark.parametrize("name", ["سارہ ملک", "Sara Malik", "  sara   MALIK", "ساره ملك"])
def test_a_person_is_named_in_either_script(plan: Path, tmp_path: Path, name: str, prints: Callable[..., str]) -> None:
    output = tmp_path / "one.svg"
    prints("sheet", plan, "--person", name, "-o", output)
    assert output.read_bytes().startswith(b"<svg")


def test_several_pages_of_pictures_are_numbered(plan: Path, tmp_path: Path, prints: Callable[..., str]) -> None:
    prints("sheet", plan, "--all", "--paper", "letter", "--pay", "--date", "2027-01-01", "-o", tmp_path / "a.b.png")
    names = sorted(path.name for path in tmp_path.glob("*.png"))
    assert names == [f"a.b-{number}.png" for number in range(1, len(names) + 1)]
    assert len(names) >= 2
    assert all((tmp_path / name).read_bytes().startswith(b"\x89PNG") for name in names)


def test_people_who_cannot_be_printed_are_named(tmp_path: Path, fails: Fails, prints: Callable[..., str]) -> None:
    plan = written(tmp_path / "two.teamplan", team_of("Omar Farooq", "Omar Farooq"))
    output = tmp_path / "x.pdf"
    assert "nobody of this name" in fails("sheet", plan, "--person", "Nobody", "-o", output)
    assert "nobody of this name" in fails("sheet", plan, "--person", "", "-o", output)
    assert "no seat yet" in fails("sheet", plan, "--person", "Bilal Ahmed", "-o", output)
    said = fails("sheet", plan, "--person", "omar farooq", "-o", output)
    assert "the plan has 2 of them" in said
    assert not output.exists()
    one = said.rstrip(".\n").split(", ")[-1]
    prints("sheet", plan, "--person", one, "-o", output)
    assert pages(output) == 1


def test_a_plan_without_placed_people(tmp_path: Path, fails: Fails) -> None:
    plan = written(tmp_path / "empty.teamplan", team_of())
    assert "nobody has a seat yet" in fails("sheet", plan, "--all", "-o", tmp_path / "x.pdf")


@pytest.mark.parametrize("name", ["x.txt", "x", ".pdf", "x.pdf.zip"])
def test_what_is_written_is_told_by_the_end_of_its_name(plan: Path, tmp_path: Path, name: str, fails: Fails) -> None:
    assert ".pdf, .docx, .svg or .png" in fails("sheet", plan, "--all", "-o", tmp_path / name)
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("date", ["tomorrow", "2026-02-30", "23.11.2026", ""])
def test_a_date_that_is_none(plan: Path, tmp_path: Path, date: str, fails: Fails) -> None:
    assert "--date" in fails("sheet", plan, "--all", "--date", date, "-o", tmp_path / "x.pdf")


@pytest.mark.parametrize("weeks", ["0", "-1", "53", "two", "1.5", ""])
def test_an_absence_is_of_whole_weeks_within_a_year(plan: Path, tmp_path: Path, weeks: str, fails: Fails) -> None:
    output = tmp_path / "x.pdf"
    assert "--weeks" in fails("sheet", plan, "--kind", "absence", "--all", f"--weeks={weeks}", "-o", output)
    assert not output.exists()


def test_an_absence_plan_says_how_long(plan: Path, tmp_path: Path, prints: Callable[..., str]) -> None:
    for options, said in (((), "2 weeks"), (("--weeks", "1"), "1 week"), (("--weeks", "26"), "26 weeks")):
        output = tmp_path / "away.docx"
        prints("sheet", plan, "--kind", "absence", "--person", "Omar Farooq", *options, "-o", output)
        assert said in [cell.text for table in Document(output).tables for row in table.rows for cell in row.cells]


def test_where_nothing_can_be_written(plan: Path, tmp_path: Path, fails: Fails) -> None:
    (tmp_path / "taken.pdf").mkdir()
    (tmp_path / "file").write_bytes(b"")
    for output in ("no such folder/x.pdf", "taken.pdf", "file/x.pdf", f"{'x' * 300}.pdf"):
        assert "Choose another folder" in fails("sheet", plan, "--all", "-o", tmp_path / output)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "plan.teamplan", "taken.pdf"]


def not_a_plan(plan: Path) -> None:
    plan.write_bytes(b"SQLite format 3\x00" + bytes(5000))


def a_letter(plan: Path) -> None:
    plan.write_text("Dear Sir", encoding="utf-8")


def empty(plan: Path) -> None:
    plan.write_bytes(b"")


def missing(plan: Path) -> None:
    plan.unlink()


def a_folder(plan: Path) -> None:
    plan.unlink()
    plan.mkdir()


def damaged(plan: Path) -> None:
    content = bytearray(plan.read_bytes())
    for place in range(4096, len(content), 97):
        content[place] ^= 0xFF
    plan.write_bytes(content)


def cut_short(plan: Path) -> None:
    plan.write_bytes(plan.read_bytes()[:9000])


def newer(plan: Path) -> None:
    content = bytearray(plan.read_bytes())
    content[60:64] = (999).to_bytes(4, "big")  # SQLite's user_version
    plan.write_bytes(content)


def a_loop(plan: Path) -> None:
    plan.unlink()
    plan.symlink_to(plan)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (not_a_plan, "not a Teambuilder plan"),
        (a_letter, "not a Teambuilder plan"),
        (empty, "not a Teambuilder plan"),
        (missing, "no such file"),
        (a_folder, "not a Teambuilder plan"),
        (damaged, "damaged"),
        (cut_short, "damaged"),
        (newer, "newer Teambuilder"),
        (a_loop, ""),
    ],
)
def test_files_that_cannot_be_read_are_left_as_they_are(
    plan: Path, tmp_path: Path, spoil: Callable[[Path], None], said: str, fails: Fails
) -> None:
    spoil(plan)
    before = plan.read_bytes() if plan.is_file() else None
    assert said in fails("sheet", plan, "--all", "-o", tmp_path / "x.pdf")
    assert (plan.read_bytes() if plan.is_file() else None) == before
    assert [path.name for path in tmp_path.iterdir() if path != plan] == []


def test_a_plan_that_is_open_in_the_window_is_printed_as_it_is_on_the_disk(
    plan: Path, tmp_path: Path, prints: Callable[..., str]
) -> None:
    with PlanFile.open(plan):
        done = process("sheet", plan, "--all", "-o", tmp_path / "x.pdf")
        assert (done.returncode, done.stderr) == (0, "")
    assert pages(tmp_path / "x.pdf") >= 2


@contextmanager
def without_rights() -> Iterator[None]:
    """As a user whom the system's permissions bind."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def test_a_folder_that_takes_no_files(plan: Path, fails: Fails, prints: Callable[..., str]) -> None:
    with tempfile.TemporaryDirectory(prefix="teambuilder-") as name:  # pytest's folders are closed to other users
        folder = Path(name)
        kept = Path(shutil.copy(plan, folder))
        prints("sheet", kept, "--all", "-o", folder / "x.pdf")  # everything is loaded while it may be
        folder.chmod(0o555)
        with without_rights():
            said = fails("sheet", kept, "--all", "-o", folder / "y.pdf")
            assert "cannot be written" in fails("sample", folder / "new.teamplan")
        folder.chmod(0o755)
        assert "Choose another folder" in said
        assert sorted(path.name for path in folder.iterdir()) == ["plan.teamplan", "x.pdf"]


def test_a_plan_that_may_only_be_read_is_printed(plan: Path, tmp_path: Path, prints: Callable[..., str]) -> None:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    shutil.move(plan, shelf)
    (shelf / plan.name).chmod(0o444)
    shelf.chmod(0o555)
    try:
        prints("sheet", shelf / plan.name, "--all", "-o", tmp_path / "x.pdf")
    finally:
        shelf.chmod(0o755)
    assert [path.name for path in shelf.iterdir()] == [plan.name]


def test_characters_that_no_font_has_are_named_and_the_sheet_is_printed(
    tmp_path: Path, prints: Callable[..., str]
) -> None:
    plan = written(tmp_path / "plan.teamplan", team_of("Omar 漢 Farooq 🦜"))
    said = prints("sheet", plan, "--all", "-o", tmp_path / "x.pdf")
    assert said.startswith("teambuilder: no font has these characters")
    assert "漢" in said
    assert "🦜" in said
    assert said.count("\n") == 1
    assert pages(tmp_path / "x.pdf") == 1


def test_a_logo_that_is_no_picture_is_told_in_words(tmp_path: Path, fails: Fails) -> None:
    plan = written(tmp_path / "plan.teamplan", team_of("Omar Farooq"))
    with PlanFile.open(plan) as plan_file:
        plan_file.apply(edit_business(plan_file.plan, logo="bm8gcGljdHVyZQ=="))
    said = fails("sheet", plan, "--all", "-o", tmp_path / "x.pdf")
    assert "logo" in said
    assert not set("_(){}'") & set(said.split(": ", 2)[2])


def test_a_name_of_a_file_with_odd_characters_stays_on_one_line(tmp_path: Path, fails: Fails) -> None:
    said = fails("sheet", tmp_path / "a\nb\x1b[31m.teamplan", "--all", "-o", tmp_path / "x.pdf")
    assert "no such file" in said
    assert "\x1b" not in said


def test_ctrl_c_ends_a_command_quietly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("teambuilder.commands.sample.write_sample", interrupted)
    assert main(["sample", str(tmp_path / "a.teamplan")]) == 130
    assert capsys.readouterr() == ("", "")


# every kind of sheet


@pytest.mark.parametrize("language", ["en", "ur", "both"])
@pytest.mark.parametrize("kind", ["role", "summary", "job-ad", "hiring-plan", "absence", "agenda", "responsibilities"])
def test_all_of_a_kind(plan: Path, tmp_path: Path, prints: Callable[..., str], kind: str, language: str) -> None:
    output = tmp_path / "all.pdf"
    prints("sheet", plan, "--kind", kind, "--language", language, "--all", "-o", output)
    assert pages(output) >= 1


def test_one_role_by_its_title_in_either_language(plan: Path, tmp_path: Path, prints: Callable[..., str]) -> None:
    for title in ("sales manager", "سیلز مینیجر"):
        output = tmp_path / f"{title}.pdf"
        prints("sheet", plan, "--kind", "role", "--role", title, "-o", output)
        assert pages(output) == 1


def test_each_in_a_file_of_its_own_with_a_name_that_tells(
    plan: Path, tmp_path: Path, prints: Callable[..., str]
) -> None:
    folder = tmp_path / "new" / "sheets"
    prints("sheet", plan, "--all", "--each", "-o", folder)
    prints("sheet", plan, "--all", "--each", "--format", "docx", "--language", "ur", "-o", folder)
    assert {path.name for path in folder.iterdir()} == {
        "Sara Malik - Responsibilities sheet.pdf",
        "Omar Farooq - Responsibilities sheet.pdf",
        "سارہ ملک - ذمہ داریوں کا پرچہ.docx",
        "Omar Farooq - ذمہ داریوں کا پرچہ.docx",
    }


def test_people_of_one_name_get_files_of_their_own(tmp_path: Path, prints: Callable[..., str]) -> None:
    plan = written(tmp_path / "two.teamplan", team_of("Omar Farooq", "Omar Farooq"))
    prints("sheet", plan, "--all", "--each", "-o", tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "Omar Farooq - Responsibilities sheet (2).pdf",
        "Omar Farooq - Responsibilities sheet.pdf",
    ]


def test_a_handover_of_what_the_history_knows_or_between_named_people(
    plan: Path, tmp_path: Path, prints: Callable[..., str], fails: Fails
) -> None:
    output = tmp_path / "x.pdf"
    assert "no seat has changed hands" in fails("sheet", plan, "--kind", "handover", "--all", "-o", output)
    handover = ("sheet", plan, "--kind", "handover", "--role", "Sales manager")
    prints(*handover, "--from", "Sara Malik", "--to", "Zara Khan", "-o", output)
    assert pages(output) == 2
    with PlanFile.open(plan) as plan_file:
        scenario_id = plan_file.plan.business.current_scenario_id
        team, people = plan_file.plan.team(scenario_id), plan_file.plan.people.values()
        bilal = next(person for person in people if person.name == "Bilal Ahmed")
        seat = next(slot for slot in team.slots.values() if slot.person_id is not None)
        plan_file.apply(place_person(plan_file.plan, scenario_id, bilal.id, seat.id))
    prints("sheet", plan, "--kind", "handover", "--all", "-o", tmp_path / "all.pdf")
    assert pages(tmp_path / "all.pdf") >= 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--kind", "role", "--person", "Omar Farooq"], "--role TITLE"),
        (["--role", "Sales manager"], "--person NAME"),
        (["--kind", "role", "--role", "Pilot"], "no role of this title"),
        (["--kind", "role"], "say whose sheet"),
        (["--person", "Omar Farooq", "--each"], "--each goes with --all"),
        (["--kind", "job-ad", "--role", "Sales manager"], "no vacancy"),
        (["--kind", "poster", "--all"], "invalid choice"),
    ],
)
def test_what_does_not_go_together_is_told(
    plan: Path, tmp_path: Path, fails: Fails, arguments: list[str], said: str
) -> None:
    assert said in fails("sheet", plan, *arguments, "-o", tmp_path / "x.pdf")
    assert not (tmp_path / "x.pdf").exists()


def test_a_folder_that_cannot_be_made_is_named(plan: Path, tmp_path: Path, fails: Fails) -> None:
    (tmp_path / "taken").write_text("a file")
    said = fails("sheet", plan, "--all", "--each", "-o", tmp_path / "taken")
    assert "taken" in said
    assert "Choose another folder" in said


def test_a_scenario_is_named_in_either_language(
    plan: Path, tmp_path: Path, fails: Fails, prints: Callable[..., str]
) -> None:
    with PlanFile.open(plan) as plan_file:
        today = plan_file.plan.business.current_scenario_id
        plan_file.apply(add_scenario(plan_file.plan, today, "With two hires", "دو نئی بھرتیاں"))
        (second,) = plan_file.plan.scenarios.keys() - {today}
        for slot in plan_file.plan.team(second).slots.values():
            if slot.person_id is not None:
                plan_file.apply(free_slot(plan_file.plan, second, slot.id))
    output = tmp_path / "x.pdf"
    prints("sheet", plan, "--all", "-o", output)
    assert "nobody has a seat" in fails("sheet", plan, "--all", "-o", output, "--scenario", "دو نئی بھرتیاں")
    prints("sheet", plan, "--all", "-o", output, "--scenario", "TODAY")
    prints("sheet", plan, "--all", "-o", output, "--scenario", today)
    for command in (("check", plan), ("sheet", plan, "--all", "-o", output)):
        said = fails(*command, "--scenario", "nowhere")
        assert "--scenario nowhere: no scenario of this name is in the plan." in said
        assert "Today / آج, With two hires / دو نئی بھرتیاں" in said


def test_a_check_is_of_the_scenario_that_is_named(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with PlanFile.open(plan) as plan_file:
        today = plan_file.plan.business.current_scenario_id
        plan_file.apply(add_scenario(plan_file.plan, today, "Empty", ""))
        (second,) = plan_file.plan.scenarios.keys() - {today}
        for role_id in plan_file.plan.team(second).roles:
            plan_file.apply(remove_role(plan_file.plan, second, role_id))
    told = []
    for arguments in ([], ["--scenario", "today"], ["--scenario", "empty"]):
        main(["check", str(plan), *arguments])
        told.append(capsys.readouterr().out)
    assert told[0] == told[1] != told[2]


# wrong arguments


@pytest.mark.parametrize("command", ["sheet", "check", "history", "export", "from-json", "import", "sample", "merge"])
def test_each_command_points_to_its_own_help(command: str, fails: Fails, capsys: pytest.CaptureFixture[str]) -> None:
    assert fails(command).endswith(f"See teambuilder {command} --help.\n")
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: teambuilder {command} ")


def test_the_window_starts_without_the_commands() -> None:
    program = (
        "import sys, teambuilder.__main__; print(*(name for name in sys.modules if name.startswith('teambuilder')))"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert {name for name in ended.stdout.split() if not name.startswith("__editable__")} == {
        "teambuilder",
        "teambuilder.__main__",
        "teambuilder.commands",
        "teambuilder.commands.line",
        "teambuilder.commands.trouble",
    }
