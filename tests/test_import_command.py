"""`teambuilder import PLAN FILE`: people come in as one step, and everyone who does not is named."""

from __future__ import annotations

import base64
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from importlib.abc import MetaPathFinder
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from teambuilder.__main__ import main
from teambuilder.commands import importing
from teambuilder.core.actions.business import Script, found_business
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Action
from teambuilder.core.plan import Person, Plan
from teambuilder.exchange.people import people, vcards
from teambuilder.exchange.trouble import ExchangeTrouble
from teambuilder.store.plan_file import PlanFile

LINES = """Name,Phone,E-mail,Hours a week
Sara Malik,+92 300 1234567,sara@example.com,30
Sana Tariq,0333 1112223,,abc
,0300 9999999,,
Hina Shah,0345 1234567,,
B. Ahmed,,,
"""
PARAMETERS = {"value", "column", "head_currency", "currency", "limit", "length", "cells"}


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "Indus ٹائلز.teamplan"
    script = Script(Plan())
    start = found_business(load_catalogue(), "blank", name="Indus Tiles", owner_name="Ayesha Khan")
    script.add(*start.edits)
    script.do(add_person, new_person("سارہ ملک", name_other_script="Sara Malik", phone="0300 1234567"))
    script.do(add_person, new_person("Bilal Ahmed"))
    PlanFile.create(path, script.change(Action("found_business", start.action.parameters))).close()
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(LINES, encoding="utf-8")
    return path


def people_of(plan: Path) -> Mapping[str, Person]:
    with PlanFile.open(plan, read_only=True) as plan_file:
        return {person.name: person for person in plan_file.plan.people.values()}


def lines_of(capsys: pytest.CaptureFixture[str]) -> list[str]:
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out.splitlines()


def test_who_is_there_is_left_out_and_named(plan: Path, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(plan), str(file)]) == 1
    assert lines_of(capsys) == [
        "2 imported, 0 merged, 3 left out.",
        "line 2: Sara Malik is in the plan already as سارہ ملک (same phone, same name): left out.",
        "line 6: B. Ahmed may be Bilal Ahmed in the plan (names 80 % alike): imported; look whether they are.",
        "line 3: left out: “abc” under “Hours a week” is no number of hours.",
        "line 4: left out: there is no name beside “0300 9999999”.",
    ]
    assert set(people_of(plan)) == {"Ayesha Khan", "سارہ ملک", "Bilal Ahmed", "Hina Shah", "B. Ahmed"}
    with PlanFile.open(plan) as plan_file:
        assert plan_file.undo_action == Action("import_people", {"count": 2, "merged": 0})
        plan_file.undo()
    assert set(people_of(plan)) == {"Ayesha Khan", "سارہ ملک", "Bilal Ahmed"}


def test_doubles_are_merged_or_added(plan: Path, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", str(plan), str(file), "--merge-duplicates"])
    assert lines_of(capsys)[:2] == [
        "2 imported, 1 merged, 2 left out.",
        "line 2: Sara Malik is in the plan already as سارہ ملک (same phone, same name): merged.",
    ]
    sara = people_of(plan)["سارہ ملک"]
    assert (sara.email, sara.phone, sara.minutes_a_week) == ("sara@example.com", "0300 1234567", 2400)
    main(["import", str(plan), str(file), "--add-all"])
    assert lines_of(capsys)[0] == "3 imported, 0 merged, 2 left out."
    assert "Sara Malik" in people_of(plan)


def test_a_dry_run_tells_and_changes_nothing(plan: Path, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = plan.read_bytes()
    assert main(["import", str(plan), str(file), "--dry-run"]) == 1
    assert lines_of(capsys)[0] == "2 would be imported, 0 would be merged, 3 would be left out."
    assert plan.read_bytes() == before


def test_a_file_that_is_whole_ends_with_0(plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "urdu.csv"
    file.write_bytes("نام;فون\nرضا خان;0300 7654321\n".encode("windows-1256"))
    assert main(["import", str(plan), str(file), "--encoding", "windows-1256", "--delimiter", "semicolon"]) == 0
    assert lines_of(capsys) == ["1 imported, 0 merged, 0 left out."]
    assert people_of(plan)["رضا خان"].phone == "0300 7654321"


def test_a_sheet_of_a_workbook(plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, book = tmp_path / "people.xlsx", openpyxl.Workbook()
    for title, name in (("One", "Omar"), ("Two", "Hina")):
        sheet = book.create_sheet(title)
        sheet.append(["Name", "Phone"])
        sheet.append([name, "0300 7654321"])
    book.save(file)
    assert main(["import", str(plan), str(file), "--sheet", "Two"]) == 0
    assert lines_of(capsys)[0] == "1 imported, 0 merged, 0 left out."
    assert "Hina" in people_of(plan)
    assert main(["import", str(plan), str(file), "--sheet", "Three"]) == 2
    assert "--sheet" in capsys.readouterr().err


def card(name: str, photo: bytes = b"") -> str:
    picture = f"PHOTO;ENCODING=b:{base64.b64encode(photo).decode()}\r\n" if photo else ""
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\n{picture}END:VCARD\r\n"


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    """Somebody with a photo, somebody without, somebody with a photo that is broken, and one who is there already."""
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
    whole, broken = bytes(buffer.data().data()), b"\xff\xd8\xff\xe0\0\x10JFIF"
    file = tmp_path / "phone.vcf"
    names = (("Omar Shah", whole), ("Hina", b""), ("Ali", broken), ("Bilal Ahmed", whole))
    file.write_text("".join(card(*each) for each in names))
    return file


def test_photos_of_vcards_come_as_in_the_window_and_with_no_display(plan: Path, cards: Path) -> None:
    command = [sys.executable, "-m", "teambuilder", "import", str(plan), str(cards), "--merge-duplicates"]
    bare = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    ended = subprocess.run(command, capture_output=True, check=False, env=bare, text=True)
    assert (ended.returncode, ended.stderr) == (0, "")
    lines = ended.stdout.splitlines()
    assert lines[0] == "3 imported, 1 merged, 0 left out."
    assert lines[-1] == "photos left out: 1; they cannot be read, or are too many."
    people = people_of(plan)
    for name in ("Omar Shah", "Bilal Ahmed"):
        assert QImage.fromData(base64.b64decode(people[name].photo)).width() == 256
    assert people["Hina"].photo == people["Ali"].photo == ""


def test_without_the_libraries_for_pictures_people_come_all_the_same(
    plan: Path, cards: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_LOGGING_RULES", "")  # is put back afterwards
    monkeypatch.delitem(sys.modules, "teambuilder.ui.importing.photos", raising=False)
    monkeypatch.setattr(sys, "meta_path", [NoLibrary(), *sys.meta_path])
    assert main(["import", str(plan), str(cards)]) == 0
    lines = lines_of(capsys)
    assert lines[0] == "3 imported, 0 merged, 1 left out."
    assert lines[-1].startswith("photos left out: 3; the window needs the system library libGL.so.1.")
    assert people_of(plan)["Omar Shah"].photo == ""


class NoLibrary(MetaPathFinder):
    """The system has nothing that Qt needs for pictures."""

    def find_spec(self, fullname: str, path: object, target: object = None) -> None:
        if fullname == "teambuilder.ui.importing.photos":
            raise ImportError("libGL.so.1: cannot open shared object file")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("gone.csv", None, "there is no such file"),
        ("empty.csv", b"", "there is nobody"),
        ("people.pdf", b"%PDF-1.7", "no list of people"),
        ("colours.csv", b"Colour,Size\nred,2\nblue,3\n", "Colour, Size"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_changes_nothing(
    name: str, content: bytes | None, said: str, plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, file = plan.read_bytes(), tmp_path / name
    if content is not None:
        file.write_bytes(content)
    assert main(["import", str(plan), str(file)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err
    assert captured.err.count("\n") == 1
    assert plan.read_bytes() == before


def test_a_plan_that_is_open_is_left_alone(plan: Path, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with PlanFile.open(plan):
        assert main(["import", str(plan), str(file)]) == 2
    assert "open in a window" in capsys.readouterr().err


def test_every_reason_and_every_trouble_has_words() -> None:
    codes = {code for module in (people, vcards) for code in re.findall(r'"(\w+)"', module.__doc__ or "")}
    assert codes - PARAMETERS == set(importing._REASONS)  # pyright: ignore[reportPrivateUsage]
    _, _, reading = (ExchangeTrouble.__doc__ or "").partition("Codes of reading")
    assert set(re.findall(r'"(\w+)"', reading)) == set(importing._TROUBLES)  # pyright: ignore[reportPrivateUsage]


def test_it_knows_no_window(plan: Path, file: Path) -> None:
    program = (
        "import sys; from teambuilder.__main__ import main; code = main(sys.argv[1:]);"
        "sys.exit(9 if any(name.startswith('PySide6') for name in sys.modules) else code)"
    )
    command = [sys.executable, "-c", program, "import", str(plan), str(file)]
    ended = subprocess.run(command, capture_output=True, check=False)
    assert ended.returncode == 1, ended.stderr
