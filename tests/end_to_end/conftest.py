"""A screen of its own with a window manager and a keyboard for two languages, and Teambuilder on it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # for the modules beside this one
pytest.register_assert_rewrite("board", "eyes", "hand", "manners", "reader")

from eyes import PATIENCE, until  # noqa: E402
from hand import Hand  # noqa: E402
from reader import Reader  # noqa: E402


@pytest.fixture
def artefacts() -> Path | None:
    """Where pictures are kept, if they are wanted."""
    folder = os.environ.get("TEAMBUILDER_ARTEFACTS")
    if not folder:
        return None
    path = Path(folder).resolve() / "end_to_end"
    path.mkdir(parents=True, exist_ok=True)
    return path


@pytest.fixture
def screen(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A bare X screen with a window manager and an English and an Urdu keyboard."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    for name in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    reading, writing = os.pipe()
    with ExitStack() as stack, (own_folders / "screen.log").open("w") as log:

        def started(*command: object, **options: Any) -> None:
            process = subprocess.Popen(list(map(str, command)), stdout=log, stderr=log, **options)
            stack.callback(process.wait)
            stack.callback(process.kill)

        size = ("-screen", 0, "1440x900x24", "-nolisten", "tcp", "-noreset")
        started("Xvfb", "-displayfd", writing, *size, pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as number:
            monkeypatch.setenv("DISPLAY", f":{number.readline().strip()}")
        subprocess.run(["setxkbmap", "us,pk"], check=True, timeout=PATIENCE, stderr=log)
        started("openbox", "--sm-disable")
        ready = ["xdotool", "get_num_desktops"]
        until(lambda: subprocess.run(ready, stdout=log, stderr=log).returncode == 0, "the window manager")
        yield


def want_no_hints(home: Path) -> None:
    """The hand knows its way: a hint would come between it and what it aims at."""
    folder = home / "XDG_CONFIG_HOME" / "Teambuilder"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "Teambuilder.conf").write_text("[General]\nhints_seen=none\n")


@pytest.fixture
def bus(screen: None, own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A message bus, over which a screen reader talks with programs."""
    folder = own_folders / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with (own_folders / "bus.log").open("w") as log:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True)
        assert process.stdout is not None
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", process.stdout.readline().strip())
        yield
        process.kill()
        process.communicate()


@pytest.fixture
def listen(bus: None, start: Callable[..., Hand]) -> Iterator[Callable[..., Reader]]:
    """Starts `teambuilder` with arguments, and a screen reader beside it."""
    readers: list[Reader] = []

    def listened(*arguments: object) -> Reader:
        readers.append(Reader(start(*arguments).process.pid))
        return readers[-1]

    yield listened
    for reader in readers:
        reader.close()


@pytest.fixture
def start(screen: None, own_folders: Path, artefacts: Path | None) -> Iterator[Callable[..., Hand]]:
    """Starts `teambuilder` with arguments; what a failing test leaves is pictured and ended."""
    hands: list[Hand] = []

    want_no_hints(own_folders)

    def started(*arguments: object) -> Hand:
        command = [sys.executable, str(Path(__file__).with_name("launch.py")), *map(str, arguments)]
        pipe = subprocess.PIPE
        hand = Hand(subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True), artefacts)
        hands.append(hand)
        hand.until(lambda look: look.active, "the window")
        return hand

    yield started
    for hand in hands:
        if hand.process.poll() is None:
            hand.shoot("left")
            hand.process.kill()
            print(hand.process.communicate()[1])
