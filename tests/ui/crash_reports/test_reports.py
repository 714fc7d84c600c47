"""Reports of faults: what they hold and what not, how many are kept, and that the owner hears of each once."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.ui.crash_reports import dialog, report
from teambuilder.ui.crash_reports.collecting import KEPT, Found, take_new, tidy
from teambuilder.ui.crash_reports.dialog import ReportDialog
from teambuilder.ui.crash_reports.report import ASIDE, CROWDED, MOST_BYTES, CrashReport
from teambuilder.ui.crash_reports.scrubbing import place, scrubbed
from teambuilder.ui.crash_reports.telling import tell_of_last_time
from teambuilder.ui.mishaps import Mishaps
from teambuilder.ui.prompts import Prompts

SEGFAULT = 'Fatal Python error: Segmentation fault\n\nCurrent thread 0x1 (most recent call first):\n  File "{file}"\n'


class Answers(Prompts):
    def __init__(self, *, wants_report: bool = False) -> None:
        self.wants_report = wants_report
        self.told: list[str] = []
        self.offered: list[str] = []

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        self.told.append(text)

    def offer_report(self, parent: QWidget | None, text: str) -> bool:
        self.offered.append(text)
        return self.wants_report


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "reports"


@pytest.fixture(autouse=True)
def no_handler_of_our_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests' own handler stays; that of the program is tried in processes of its own."""
    monkeypatch.setattr(report.faulthandler, "enable", lambda _: None)
    monkeypatch.setattr(report.faulthandler, "disable", lambda: None)


def names(folder: Path) -> list[str]:
    return sorted(path.suffix for path in folder.iterdir())


def fault(name: str = "Ayesha Khan") -> ValueError:
    """One with a name in its message, and another fault before it."""
    try:
        try:
            raise FileNotFoundError(2, "No such file", f"/home/ayesha/{name}.teamplan")
        except FileNotFoundError as before:
            raise ValueError(f"{name} earns 90,000") from before
    except ValueError as error:
        return error


def left_behind(folder: Path, text: str, name: str = "2026-01-01 10-00-00Z 7") -> None:
    """The file of a process that is gone."""
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.running").write_text(text, encoding="utf-8")


# what is kept


def test_nothing_is_left_of_a_run_without_faults(folder: Path) -> None:
    with CrashReport(folder, "en") as kept:
        assert names(folder) == [".running"]
        kept.note(fault(), ASIDE)
    assert names(folder) == []
    assert take_new(folder) is None


def test_a_fault_is_kept_with_its_place_and_what_led_to_it(folder: Path) -> None:
    with CrashReport(folder, "ur") as kept:
        kept.note(fault())
    found = take_new(folder)
    assert found is not None
    assert not found.stopped
    assert found.text.startswith(f"Teambuilder {report.__version__}\nStarted: ")
    assert "\nLanguage: ur\n" in found.text
    assert f"\nQt: {report.qVersion()}\n" in found.text
    assert "builtins.ValueError\n" in found.text
    assert "after builtins.FileNotFoundError (errno 2)\n" in found.text
    assert ", in fault\n" in found.text


def test_nothing_of_the_owner_is_in_it(folder: Path) -> None:
    with CrashReport(folder, "en") as kept:
        kept.note(fault())
    found = take_new(folder)
    assert found is not None
    for secret in ("Ayesha", "ayesha", "90,000", ".teamplan", "/home", str(Path(__file__).parent), str(Path.home())):
        assert secret not in found.text, secret


def test_a_fault_that_ends_the_start_counts_as_a_stop(folder: Path) -> None:
    with pytest.raises(ValueError, match="earns"), CrashReport(folder, "en"):
        raise fault()
    found = take_new(folder)
    assert found is not None
    assert found.stopped


def test_ctrl_c_and_the_end_of_the_program_are_no_faults(folder: Path) -> None:
    for ending in (KeyboardInterrupt, SystemExit):
        with pytest.raises(ending), CrashReport(folder, "en"):
            raise ending
        assert names(folder) == []


def test_a_report_is_bounded_however_often_the_same_thing_fails(folder: Path) -> None:
    with CrashReport(folder, "en") as kept:
        for _ in range(3000):
            kept.note(fault())
    [path] = folder.iterdir()
    assert MOST_BYTES < path.stat().st_size < MOST_BYTES + 4096


def test_a_ring_of_faults_ends(folder: Path) -> None:
    first, second = fault(), fault()
    first.__cause__, second.__cause__ = second, first
    with CrashReport(folder, "en") as kept:
        kept.note(first)
    found = take_new(folder)
    assert found is not None
    assert found.text.count("ValueError") == 5


def test_where_nothing_can_be_written_the_window_starts_all_the_same(folder: Path) -> None:
    folder.write_text("no folder", encoding="utf-8")
    with CrashReport(folder, "en") as kept:
        kept.note(fault())
    assert folder.read_text(encoding="utf-8") == "no folder"


def test_a_folder_that_is_emptied_meanwhile_harms_nothing(folder: Path) -> None:
    with CrashReport(folder, "en") as kept:
        next(folder.iterdir()).unlink()
        kept.note(fault())
    assert names(folder) == []


# what the next start finds


def test_a_crash_is_found_once_without_the_folders_of_this_computer(folder: Path) -> None:
    file = f"{Path.home()}/my programs/teambuilder/teambuilder/ui/app.py"
    left_behind(folder, "Teambuilder 0.1.0\n" + SEGFAULT.replace("{file}", file))
    found = take_new(folder)
    assert found is not None
    assert found.stopped
    assert 'File "teambuilder/ui/app.py"' in found.text
    assert "\nEnded: 20" in found.text
    assert str(Path.home()) not in found.text
    assert found.path.read_text(encoding="utf-8") == found.text
    assert take_new(folder) is None
    assert names(folder) == [".txt"]


def test_a_process_that_was_ended_from_outside_has_not_failed(folder: Path) -> None:
    left_behind(folder, "Teambuilder 0.1.0\nLanguage: en\n\nAside, 2026-01-01 10:00:00 UTC\nbuiltins.ValueError\n")
    assert take_new(folder) is None
    assert names(folder) == []


def test_a_fault_of_a_process_that_was_ended_later_is_found(folder: Path) -> None:
    left_behind(folder, "Teambuilder 0.1.0\n\nFault, 2026-01-01 10:00:00 UTC\nbuiltins.ValueError\n")
    found = take_new(folder)
    assert found is not None
    assert not found.stopped


def test_the_report_of_a_window_that_is_open_is_left_alone(folder: Path) -> None:
    with CrashReport(folder, "en") as kept:
        kept.note(fault())
        assert take_new(folder) is None
        assert names(folder) == [".running"]
    assert take_new(folder) is not None


def test_the_last_five_are_kept_and_the_newest_is_shown(folder: Path) -> None:
    for second in range(10, 19):
        left_behind(folder, SEGFAULT + f"number {second}", f"2026-01-01 10-00-{second}Z 7")
    found = take_new(folder)
    assert found is not None
    assert "number 18" in found.text
    assert names(folder) == [".txt"] * KEPT
    assert min(path.name for path in folder.iterdir()).startswith("2026-01-01 10-00-14Z")


def test_a_program_that_fails_at_each_start_does_not_fill_the_disk(folder: Path) -> None:
    for number in range(3 * CROWDED):
        left_behind(folder, SEGFAULT, f"2026-01-01 10-00-00Z {number}")
    with CrashReport(folder, "en"):
        assert names(folder) == [".new"] * KEPT + [".running"]


def test_what_is_no_report_is_no_harm(folder: Path) -> None:
    left_behind(folder, "", "empty")
    (folder / "picture.running").write_bytes(b"\xff\x00" * 100_000)
    (folder / "folder.running").mkdir()
    (folder / "folder.new").mkdir()
    tidy(folder)
    found = take_new(folder)
    assert found is None
    assert take_new(folder / "missing") is None


@pytest.mark.parametrize(
    ("filename", "expected"),
    [
        ("/home/ali/x/.venv/lib/python3.11/site-packages/PySide6/__init__.py", "PySide6/__init__.py"),
        ("/usr/lib/python3.13/threading.py", "threading.py"),
        ("/home/ali/teambuilder/teambuilder/ui/app.py", "teambuilder/ui/app.py"),
        ("/home/ali/secret plans/start.py", "start.py"),
        ("teambuilder/ui/app.py", "teambuilder/ui/app.py"),
        ("<frozen importlib._bootstrap>", "<frozen importlib._bootstrap>"),
    ],
)
def test_the_place_of_a_fault_names_no_folder_of_the_owner(filename: str, expected: str) -> None:
    assert place(filename) == expected
    assert scrubbed(f'  File "{filename}", line 3 in x\n') == f'  File "{expected}", line 3 in x\n'


# faults that nobody has caught


@pytest.fixture
def mishaps(qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Mishaps:
    for module, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))
    window = QWidget()
    qtbot.addWidget(window)
    made = Mishaps(Answers(), window, CrashReport(folder, "en"))
    made.install()
    return made


def test_a_fault_in_a_thread_is_told_and_kept(
    mishaps: Mishaps, qapp: QApplication, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    answers = mishaps._prompts  # pyright: ignore[reportPrivateUsage]
    assert isinstance(answers, Answers)
    assert answers.told == [], "a thread may not open a window"
    qapp.processEvents()
    assert len(answers.told) == 1
    assert "ZeroDivisionError" in capsys.readouterr().err
    assert "builtins.ZeroDivisionError" in next(folder.iterdir()).read_text(encoding="utf-8")


def test_a_fault_in_throwing_away_is_an_aside(
    mishaps: Mishaps, qapp: QApplication, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    class Thing:
        def __del__(self) -> None:
            raise KeyError("Ayesha")

    Thing()
    qapp.processEvents()
    answers = mishaps._prompts  # pyright: ignore[reportPrivateUsage]
    assert isinstance(answers, Answers)
    assert answers.told == []
    assert "KeyError" in capsys.readouterr().err
    text = next(folder.iterdir()).read_text(encoding="utf-8")
    assert "\nAside, " in text
    assert "builtins.KeyError" in text
    assert "Ayesha" not in text


# telling the owner


def test_the_owner_is_told_once_and_shown_what_he_asks_for(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    shown: list[str] = []

    def look(self: QDialog) -> int:
        assert isinstance(self, ReportDialog)
        shown.append(self.text.toPlainText())
        return 0

    monkeypatch.setattr(dialog.ReportDialog, "exec", look)
    left_behind(folder, SEGFAULT)
    answers = Answers(wants_report=True)
    for _ in range(2):
        tell_of_last_time(folder, answers, window)
    assert len(answers.offered) == len(shown) == 1
    assert "stopped unexpectedly" in answers.offered[0]
    assert "Your plan is safe" in answers.offered[0]
    assert "Segmentation fault" in shown[0]


def test_a_fault_that_stopped_nothing_is_not_called_a_stop(qtbot: QtBot, folder: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with CrashReport(folder, "en") as kept:
        kept.note(fault())
    answers = Answers()
    tell_of_last_time(folder, answers, window)
    assert len(answers.offered) == 1
    assert "stopped" not in answers.offered[0]


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_the_report_can_be_read_and_copied(qtbot: QtBot, language: str, tmp_path: Path) -> None:
    path = tmp_path / "a report.txt"
    made = ReportDialog(Found(path, "Teambuilder\n<b>Fatal</b>\n", stopped=True))
    qtbot.addWidget(made)
    made.show()
    assert made.text.isReadOnly()
    assert made.text.toPlainText() == "Teambuilder\n<b>Fatal</b>\n"
    assert os.fspath(path) in made.kept.text().replace("\u200b", "")
    made.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Teambuilder\n<b>Fatal</b>\n"
    made.close_button.click()
    assert not made.isVisible()
