"""Windows in processes of their own that crash, fail, are ended or are closed; and what the next start says of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.sample import sample_change
from teambuilder.store.places import report_folder
from teambuilder.store.plan_file import PlanFile

# Starts as the command line does; once the plan is shown, does what it is told, and prints what the owner is asked.
WINDOW = """
import os, signal, sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from teambuilder.ui import app
from teambuilder.ui.prompts import Prompts
what, plan = sys.argv[1], Path(sys.argv[2])
Prompts.offer_report = lambda self, parent, text: print("offered:", text, flush=True)
Prompts.tell = lambda self, parent, title, text: print("told:", text, flush=True)
def close():
    app.QApplication.topLevelWidgets()[0].window().close()
    app.QApplication.quit()
def fail():
    QTimer.singleShot(50, close)
    raise ValueError("Ayesha Khan")
def fail_in_thread():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    QTimer.singleShot(50, close)
def wait():
    print("open", flush=True)
    sys.stdin.readline()
    close()
acts = {
    "segfault": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    "abort": os.abort,
    "kill": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "fail": fail,
    "fail_in_thread": fail_in_thread,
    "close": close,
    "wait": wait,
}
start = app.Teambuilder.start
def watched(self, path):
    started = start(self, path)
    QTimer.singleShot(2 * app.AFTER_FIRST_PAINT, acts[what])
    return started
app.Teambuilder.start = watched
sys.exit(app.run(plan))
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "Ayesha's plan.teamplan"
    PlanFile.create(path, sample_change(load_catalogue())).close()
    return path


def window(what: str, plan: Path) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", WINDOW, what, str(plan)]
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=dict(os.environ))


def ended(what: str, plan: Path) -> tuple[int, str]:
    """How a window ends, and what it asked or told."""
    process = window(what, plan)
    output, _ = process.communicate(timeout=60)
    return process.returncode, output


def reports() -> list[Path]:
    return sorted(report_folder().iterdir())


@pytest.mark.parametrize(("what", "ending"), [("segfault", signal.SIGSEGV), ("abort", signal.SIGABRT)])
def test_a_crash_is_told_at_the_next_start_once(plan: Path, what: str, ending: signal.Signals) -> None:
    assert ended(what, plan) == (-ending, "")
    code, output = ended("close", plan)
    assert code == 0
    assert output.count("offered:") == 1
    assert "stopped unexpectedly" in output
    [kept] = reports()
    text = kept.read_text(encoding="utf-8")
    assert "Fatal Python error" in text
    assert "teambuilder/ui/app.py" in text
    for secret in ("Ayesha", str(plan.parent), str(Path.home()), str(Path(__file__).parents[3])):
        assert secret not in text, secret
    assert ended("close", plan) == (0, "")
    assert reports() == [kept]


@pytest.mark.parametrize("what", ["fail", "fail_in_thread"])
def test_a_fault_is_told_at_once_and_its_report_offered_at_the_next_start(plan: Path, what: str) -> None:
    code, output = ended(what, plan)
    assert code == 0
    assert output.count("told:") == 1
    code, output = ended("close", plan)
    assert output.count("offered: Something went wrong") == 1
    [kept] = reports()
    assert "Error\n" in kept.read_text(encoding="utf-8")
    assert "Ayesha" not in kept.read_text(encoding="utf-8")


def test_closing_a_window_or_ending_it_by_force_leaves_no_report(plan: Path) -> None:
    assert ended("close", plan) == (0, "")
    assert reports() == []
    assert ended("kill", plan) == (-signal.SIGKILL, "")
    assert ended("close", plan) == (0, "")
    assert reports() == []


def test_two_windows_keep_their_reports_apart(plan: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.teamplan"
    PlanFile.create(other, sample_change(load_catalogue())).close()
    waiting = window("wait", plan)
    assert waiting.stdout is not None
    assert waiting.stdout.readline() == "open\n"
    assert ended("close", other) == (0, ""), "the window that is open has not crashed"
    assert ended("segfault", other)[0] == -signal.SIGSEGV
    assert ended("close", other)[1].count("offered:") == 1
    output, _ = waiting.communicate("\n", timeout=60)
    assert (waiting.returncode, output) == (0, "")
    assert len(reports()) == 1
