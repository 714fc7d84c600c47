"""A second start of a plan brings the first window to the front; nobody else is let in, and nothing is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from teambuilder.ui.instance import PlanServer, bring_to_front, raise_other_window, server_name

FIRST = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
time.sleep(float(sys.argv[2]))
from teambuilder.ui.instance import PlanServer
application = QCoreApplication([])
server = PlanServer(Path(sys.argv[1]))
server.raise_requested.connect(lambda: (print("raised", flush=True), application.quit()))
print("ready" if server.listening else "refused", flush=True)
application.exec()
server.close()
"""
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from teambuilder.ui.instance import raise_other_window
application = QCoreApplication([])
sys.exit(0 if raise_other_window(Path(sys.argv[1]), int(sys.argv[2])) else 3)
"""

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start() -> Iterator[Start]:
    processes: list[subprocess.Popen[str]] = []

    def started(script: str, *arguments: object) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", script, *map(str, arguments)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        processes.append(process)
        return process

    yield started
    for process in processes:
        process.kill()
        process.communicate()


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "روشنی.teamplan"
    path.touch()
    return path


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def caller(name: str) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(2000)
    return socket


def test_the_second_start_raises_the_first_window(start: Start, plan: Path) -> None:
    first = start(FIRST, plan, 0)
    assert line_of(first) == "ready"
    assert start(SECOND, plan, 5000).wait(20) == 0
    assert line_of(first) == "raised"
    assert first.wait(20) == 0


def test_it_waits_for_a_first_window_that_is_still_starting(start: Start, plan: Path) -> None:
    second = start(SECOND, plan, 15_000)
    first = start(FIRST, plan, 1)
    assert second.wait(30) == 0
    assert [line_of(first), line_of(first)] == ["ready", "raised"]


def test_without_a_first_window_it_gives_up_in_time(qapp: object, plan: Path) -> None:
    begun = time.monotonic()
    assert not raise_other_window(plan, 300)
    assert 0.2 < time.monotonic() - begun < 2


def test_a_window_that_hangs_is_not_waited_for_for_ever(start: Start, plan: Path) -> None:
    first = start(FIRST, plan, 0)
    assert line_of(first) == "ready"
    first.send_signal(signal.SIGSTOP)
    try:
        begun = time.monotonic()
        assert start(SECOND, plan, 500).wait(20) == 3
        assert time.monotonic() - begun < 10
    finally:
        first.send_signal(signal.SIGCONT)


def test_a_socket_left_by_a_killed_process_is_taken_over(start: Start, plan: Path) -> None:
    killed = start(FIRST, plan, 0)
    assert line_of(killed) == "ready"
    killed.kill()
    killed.wait(10)
    first = start(FIRST, plan, 0)
    assert line_of(first) == "ready"
    assert start(SECOND, plan, 5000).wait(20) == 0
    assert line_of(first) == "raised"


def test_a_living_window_is_not_pushed_aside(start: Start, plan: Path, qapp: object) -> None:
    first = start(FIRST, plan, 0)
    assert line_of(first) == "ready"
    intruder = PlanServer(plan)
    assert not intruder.listening
    intruder.close()
    assert raise_other_window(plan, 5000)
    assert line_of(first) == "raised"


def test_each_plan_has_a_window_of_its_own(start: Start, plan: Path, tmp_path: Path, qapp: object) -> None:
    first = start(FIRST, plan, 0)
    assert line_of(first) == "ready"
    assert not raise_other_window(tmp_path / "other.teamplan", 200)
    link = tmp_path / "link.teamplan"
    link.symlink_to(plan)
    assert server_name(link) == server_name(plan)
    assert raise_other_window(link, 5000)


def test_a_user_without_a_name_has_windows_too(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container, or where the names of users are on a server that does not answer."""

    def nameless() -> str:
        raise KeyError("getpwuid(): uid not found")

    monkeypatch.setattr("getpass.getuser", nameless)
    assert server_name(plan).startswith("teambuilder-")


@pytest.mark.parametrize("garbage", [b"x" * 6, b"RAISE\n", b"raise\nraise\n", b"\x00" * 100_000])
def test_garbage_is_ignored_and_cut_off(qtbot: QtBot, plan: Path, garbage: bytes) -> None:
    server = PlanServer(plan)
    with qtbot.assertNotEmitted(server.raise_requested):
        socket = caller(server_name(plan))
        socket.write(garbage)
        qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
        assert socket.readAll().data() == b""
    socket = caller(server_name(plan))
    with qtbot.waitSignal(server.raise_requested):
        socket.write(b"rai")
        socket.flush()
        qtbot.wait(20)
        socket.write(b"se\n")
    server.close()


def test_a_silent_caller_is_sent_away(qtbot: QtBot, plan: Path) -> None:
    server = PlanServer(plan)
    socket = caller(server_name(plan))
    socket.write(b"rai")
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=5000)
    server.close()


def test_only_the_same_user_may_connect(qtbot: QtBot, plan: Path) -> None:
    server = PlanServer(plan)
    probe = QLocalSocket()
    probe.connectToServer(server_name(plan))
    socket_file = Path(probe.fullServerName())
    assert socket_file.stat().st_uid == os.getuid()
    assert socket_file.stat().st_mode & 0o077 == 0
    server.close()
    assert not socket_file.exists()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # the offscreen plugin
def test_a_minimised_window_comes_back_as_it_was(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMaximized()
    window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
    bring_to_front(window)
    assert window.isVisible()
    assert not window.isMinimized()
    assert window.isMaximized()


def test_the_network_module_is_loaded_only_when_a_plan_listens(start: Start) -> None:
    script = "import sys, teambuilder.ui.instance; sys.exit('PySide6.QtNetwork' in sys.modules)"
    assert start(script).wait(20) == 0
