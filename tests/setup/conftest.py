"""A computer of stand-ins, so that `run` is tested in a moment and changes nothing on the real one."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
# The real programs that the script may use; all others are stand-ins or missing.
REAL_PROGRAMS = ("cp", "env", "flock", "ln", "mkdir", "mv", "readlink", "rm", "sh", "sleep", "touch")

LIBRARIES = """\
libEGL.so.1 libGL.so.1 libdbus-1.so.3 libfontconfig.so.1 libglib-2.0.so.0 libgssapi_krb5.so.2
libwayland-cursor.so.0 libwayland-egl.so.1 libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1
libxcb-shape.so.0 libxkbcommon-x11.so.0 libxkbcommon.so.0"""

# Each stand-in writes down how it was called, then does the least that its users rely on.
LOGGED = '#!/bin/bash\nprintf "%s\\n" "${0##*/} $*" >>"$STATE/log"\n'
STAND_INS = {
    "apt-get": 'if [[ $1 == install ]]; then rm -f "$STATE/lacking"/*; [[ ! -e $STATE/apt-fails ]]; fi',
    "dpkg": "",
    "sync": "",
    "id": "if [[ -e $STATE/not-root ]]; then echo 1000; else echo 0; fi",
    "sudo": '[[ ! -e $STATE/sudo-asks ]] || exit 1\n[[ $1 == -n ]] && shift\n[[ $1 == true ]] || exec "$@"',
    "ldconfig": 'while read -r line; do [[ -e $STATE/lacking/${line%% *} ]] || printf "\\t%s\\n" "$line"; done'
    ' <"$STATE/libraries"',
    "python3": """case $* in
    *version_info*) [[ ! -e $STATE/old-python ]] ;;
    *'import teambuilder'*) [[ ! -e $STATE/broken ]] ;;
    *ensurepip*) [[ ! -e $STATE/lacking/ensurepip ]] ;;
    *realpath*) echo "$STAND_INS/python3" ;;
    '-m venv --clear '*) rm -rf "$4"; mkdir -p "$4/bin"; ln -s "$STAND_INS/python3" "$4/bin/python" ;;
    '-m pip install '*)
        trap 'exit 1' INT  # as pip does
        cp "$STAND_INS/target" .venv/bin/teambuilder
        touch "$STATE/pip-at-work"
        if [[ -e $STATE/pip-is-slow ]]; then sleep "$(<"$STATE/pip-is-slow")"; fi
        [[ ! -e $STATE/offline ]] || exit 1
        for tool in ruff lint-imports pyright pytest; do cp "$STAND_INS/target" ".venv/bin/$tool"; done ;;
    esac""",
}
# What `run` ends in: shows its name, its folder and its arguments, and exits as it is told to.
TARGET = """#!/bin/bash
name=${0##*/}
printf '[%s]' "$name" "$PWD" "$@"
printf '\\n'
code=0
[[ ! -e $STATE/exit-$name ]] || read -r code <"$STATE/exit-$name"
exit "$code"
"""


class Computer:
    """A checkout, a PATH of stand-ins and the log that they write."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "a checkout"
        self.state = folder / "state"
        self.programs = folder / "programs"
        for made in (self.checkout, self.state / "lacking", self.programs):
            made.mkdir(parents=True)
        for name in ("run", "pyproject.toml", ".constraints.txt"):
            shutil.copy(PROJECT / name, self.checkout)
        for name, body in STAND_INS.items():
            self._program(name, LOGGED + body + "\n")
        self._program("target", TARGET)
        for name in REAL_PROGRAMS:
            (self.programs / name).symlink_to(shutil.which(name) or f"/missing/{name}")
        libraries = [f"{name} (libc6,x86-64) => /lib/{name}\n" for name in LIBRARIES.split()]
        (self.state / "libraries").write_text("".join(libraries))
        for name in ("Xvfb", "openbox", "xdotool", "pdftotext", "dbus-daemon"):
            self._program(name, "")

    def _program(self, name: str, text: str) -> None:
        path = self.programs / name
        path.write_text(text)
        path.chmod(0o755)

    def lose(self, program: str) -> None:
        (self.programs / program).unlink()

    def set(self, fact: str, text: str = "") -> None:
        (self.state / fact).write_text(text)

    def forget(self, fact: str) -> None:
        (self.state / fact).unlink()

    def start(
        self, *arguments: str, script: str = "", folder: Path | None = None, path: str | None = None
    ) -> subprocess.Popen[str]:
        """Start `run`, with no terminal, in a process group of its own."""
        search_path = str(self.programs) if path is None else path
        return subprocess.Popen(
            ["/bin/bash", script or str(self.checkout / "run"), *arguments],
            cwd=folder or self.state,
            env={"PATH": search_path, "STATE": str(self.state), "STAND_INS": str(self.programs)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def run(
        self, *arguments: str, script: str = "", folder: Path | None = None, path: str | None = None
    ) -> tuple[int, str, str]:
        """Exit code, standard output and standard error of `run`."""
        process = self.start(*arguments, script=script, folder=folder, path=path)
        output, errors = process.communicate(timeout=60)
        return process.returncode, output, errors

    def cut_off_during_pip(self, how: signal.Signals) -> tuple[int, str]:
        """Start, and end the script and all it started as soon as pip is at work; exit code and errors."""
        self.set("pip-is-slow", "30")
        process = self.start()
        wait_until((self.state / "pip-at-work").exists)
        os.killpg(process.pid, how)
        _, errors = process.communicate(timeout=60)
        self.forget("pip-is-slow")
        return process.returncode, errors

    def calls(self, beginning: str) -> list[str]:
        """How the stand-ins were called, in order, of those calls that begin so."""
        log = self.state / "log"
        lines = log.read_text().splitlines() if log.exists() else []
        return [line for line in lines if line.startswith(beginning)]

    def clear_log(self) -> None:
        (self.state / "log").unlink(missing_ok=True)


def wait_until(true: Callable[[], bool]) -> None:
    """Wait for a condition, and fail after half a minute."""
    end = time.monotonic() + 30
    while not true():
        assert time.monotonic() < end, "it did not come true within 30 seconds"
        time.sleep(0.01)


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


@pytest.fixture
def ready_computer(computer: Computer) -> Computer:
    """One on which a first start has finished."""
    code, _, errors = computer.run()
    assert code == 0, errors
    computer.clear_log()
    return computer
