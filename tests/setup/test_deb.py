"""The Debian package is built, installed on a bare system, used by somebody who is not root, and removed.

As root, with debootstrap and the internet: ./run test -m package tests/setup. TEAMBUILDER_DEB names a package that is
built already. The bare system is a folder; it has neither Python nor fonts nor this checkout.
"""

from __future__ import annotations

import os
import platform
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
OWNER = 1000
PATIENCE = 30  # seconds
MOST_MEGABYTES = 60
PAIRS = 5
DESKTOP = ("desktop-file-utils", "shared-mime-info", "hicolor-icon-theme", "gtk-update-icon-cache", "man-db")
ENTER = """
mount -t proc proc "$0/proc" && mount --bind /dev "$0/dev" && mkdir -p "$0/tmp/.X11-unix" &&
mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix" && exec chroot --userspec="$1" "$0" env -i "${@:2}"
"""

pytestmark = pytest.mark.package


@pytest.fixture(scope="module")
def deb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if "TEAMBUILDER_DEB" in os.environ:
        return Path(os.environ["TEAMBUILDER_DEB"])
    pytest.importorskip("PyInstaller", reason="./run package sets it up")
    built = subprocess.run([sys.executable, PROJECT / ".ci" / "package"], capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    return PROJECT / built.stdout.split(":")[0]


class Bare:
    """A system in a folder. What runs there sees its files alone, in a mount namespace that ends with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def command(self, *arguments: str, user: int, **environment: str) -> list[str]:
        clean = {"HOME": "/home/owner", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", **environment}
        facts = [f"{name}={value}" for name, value in clean.items()]
        enter = ["unshare", "--mount", "bash", "-c", ENTER, str(self.folder), f"{user}:{user}"]
        return [*enter, *facts, *arguments]

    def run(
        self, *arguments: str, user: int = OWNER, codes: tuple[int, ...] = (0,), **environment: str
    ) -> subprocess.CompletedProcess[str]:
        command = self.command(*arguments, user=user, **environment)
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
        assert done.returncode in codes, f"{arguments}: {done.stdout}{done.stderr}"
        return done

    def apt(self, *arguments: str) -> None:
        frontend = {"DEBIAN_FRONTEND": "noninteractive"}
        self.run("apt-get", "-qq", "-y", "--no-install-recommends", *arguments, user=0, **frontend)

    def ours(self) -> list[str]:
        """All files that carry our name, but for the lists of apt and dpkg and the owner's own."""
        found = self.run("find", "/usr", "/etc", "/opt", "/var", "-iname", "*team*", user=0).stdout.split()
        return sorted(path for path in found if not path.startswith(("/var/lib/dpkg/", "/var/cache/apt/")))

    def mentions(self, path: str, text: str) -> bool:
        return text.encode() in (self.folder / path).read_bytes()


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bare]:
    if os.geteuid() != 0 or None in map(shutil.which, ("debootstrap", "Xvfb", "openbox", "xdotool")):
        pytest.skip("needs root, debootstrap, Xvfb, openbox and xdotool")
    folder = tmp_path_factory.mktemp("bare") / "root"
    suite = platform.freedesktop_os_release()["VERSION_CODENAME"]
    made = subprocess.run(["debootstrap", "--variant=minbase", suite, folder], capture_output=True, text=True)
    assert made.returncode == 0, made.stdout
    shutil.copy("/etc/resolv.conf", folder / "etc" / "resolv.conf")
    (folder / "home" / "owner").mkdir()
    os.chown(folder / "home" / "owner", OWNER, OWNER)
    folder.parent.chmod(0o755)
    system = Bare(folder)
    system.apt("update")
    system.apt("install", *DESKTOP)
    yield system
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def installed(bare: Bare, deb: Path) -> Bare:
    shutil.copy(deb, bare.folder / "teambuilder.deb")
    bare.apt("install", "/teambuilder.deb")
    return bare


@contextmanager
def a_screen(folder: Path) -> Iterator[tuple[str, Path]]:
    """An X screen without a window manager: its name, and the file that holds its pixels."""
    reading, writing = os.pipe()
    size = ("-screen", "0", "1280x800x24", "-ac", "-nolisten", "tcp", "-noreset", "-fbdir", str(folder))
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *size], pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}", folder / "Xvfb_screen0"
    finally:
        server.kill()
        server.wait()


def pixels(frame: Path) -> tuple[bytes, int]:
    """The rows of a screen (XWD), and the bytes in each."""
    data = frame.read_bytes()
    head = struct.unpack(">25I", data[:100])
    return data[head[0] + 12 * head[19] :], head[12]


def painted(frame: Path) -> bool:
    rows, _ = pixels(frame)
    return len({rows[at : at + 3] for at in range(0, len(rows) - 4, 4 * 997)}) >= 4


def first_paint(command: list[str], frame: Path, environment: dict[str, str], picture: Path | None = None) -> float:
    """Seconds from the start of a program until there is more than one colour on the screen."""
    assert not painted(frame)
    begin = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        while not painted(frame):
            assert process.poll() is None, process.communicate()[0]
            assert time.monotonic() - begin < 60, "nothing was painted"
            time.sleep(0.005)
        seconds = time.monotonic() - begin
        if picture is not None:
            time.sleep(1)
            save(frame, picture)
        return seconds
    finally:
        process.kill()
        process.communicate()
        while painted(frame):
            time.sleep(0.01)


def save(frame: Path, picture: Path) -> None:
    from PySide6.QtGui import QImage

    rows, bytes_a_row = pixels(frame)
    QImage(rows, 1280, 800, bytes_a_row, QImage.Format.Format_RGB32).save(str(picture))


def shows(frame: Path, picture: Path) -> bool:
    """Whether rows of a picture are on the screen as they are in its file."""
    from PySide6.QtGui import QImage

    screen = colours(pixels(frame)[0])
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    rows = (bytes(image.constScanLine(at)) for at in range(image.height() // 4, image.height() // 2, 10))
    return all(colours(row) in screen for row in rows)


def colours(pixels: bytes) -> bytes:
    """Without each fourth byte, which says nothing."""
    kept = bytearray(pixels)
    del kept[3::4]
    return bytes(kept)


class Desk:
    """The owner's: a screen with a window manager, and a plan in a home that nothing was done in yet."""

    def __init__(self, system: Bare, display: str, frame: Path) -> None:
        self.system, self.display, self.frame = system, display, frame
        self.home = f"/home/owner/{frame.parent.name}"
        system.run("mkdir", self.home)
        system.run("teambuilder", "sample", f"{self.home}/a.teamplan", HOME=self.home)

    def hand(self, *moves: str) -> bool:
        """What xdotool does; false while it finds no such window, or no window manager."""
        moved = subprocess.run(["xdotool", *moves], env={**os.environ, "DISPLAY": self.display}, capture_output=True)
        return moved.returncode == 0

    def see(self, title: str) -> None:
        """Waits for a window."""
        self.wait(lambda: self.hand("search", "--onlyvisible", "--name", title))

    def wait(self, true: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < end, self.frame.parent
            time.sleep(0.05)

    @contextmanager
    def window(self) -> Iterator[subprocess.Popen[bytes]]:
        """Teambuilder with the plan, and the keys given to it."""
        command = self.system.command(
            "teambuilder", f"{self.home}/a.teamplan", user=OWNER, HOME=self.home, DISPLAY=self.display
        )
        with subprocess.Popen(command) as process:
            try:
                self.see("Faisalabad – Teambuilder$")
                assert self.hand("search", "--onlyvisible", "--name", "Faisalabad", "windowactivate", "--sync")
                yield process
            finally:
                process.kill()


@pytest.fixture
def desk(installed: Bare, tmp_path: Path) -> Iterator[Desk]:
    with a_screen(tmp_path) as (display, frame):
        desk = Desk(installed, display, frame)
        environment = {**os.environ, "DISPLAY": display}
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        with subprocess.Popen(["openbox", "--sm-disable"], env=environment, **quiet) as manager:
            try:
                desk.wait(lambda: desk.hand("get_num_desktops"))
                yield desk
            finally:
                manager.kill()


def test_the_package_is_small(deb: Path) -> None:
    assert deb.stat().st_size < MOST_MEGABYTES * 1_000_000


def test_nothing_of_python_is_needed(installed: Bare) -> None:
    assert installed.run("which", "python3", codes=(1,)).stdout == ""
    assert "python" not in installed.run("dpkg-query", "-f", "${Depends}", "-W", "teambuilder").stdout


def test_all_that_comes_with_it_is_there(installed: Bare) -> None:
    here, there = PROJECT / "resources", installed.folder / "usr/lib/teambuilder/_internal/teambuilder/resources"
    brought = [path.relative_to(here) for path in here.rglob("*.*") if "__pycache__" not in path.parts]
    brought = [path for path in brought if path.parts[0] != "desktop" and path.suffix not in (".py", ".ts")]
    brought.remove(Path("fonts/README.md"))
    assert Path("help/ur/board.png") in brought
    assert [path for path in brought if (there / path).read_bytes() != (here / path).read_bytes()] == []


def test_the_desktop_knows_it(installed: Bare) -> None:
    assert installed.mentions("usr/share/applications/mimeinfo.cache", "application/x-teamplan=teambuilder.desktop")
    assert installed.mentions("usr/share/mime/globs2", "application/x-teamplan:*.teamplan")
    assert installed.mentions("usr/share/mime/magic", "TBPL")
    assert installed.mentions("usr/share/icons/hicolor/icon-theme.cache", "application-x-teamplan")


def test_its_commands_work(installed: Bare) -> None:
    home = installed.folder / "home" / "owner"
    plan = "/home/owner/نمونہ.teamplan"
    version = installed.run("dpkg-query", "-f", "${Version}", "-W", "teambuilder").stdout
    assert installed.run("teambuilder", "--version").stdout == f"teambuilder {version}\n"
    installed.run("teambuilder", "sample", plan)
    assert "کی" in installed.run("teambuilder", "check", plan, "--language", "ur", codes=(1,)).stdout
    for name in ("sheets.pdf", "sheets.docx", "pages.svg"):
        each = ("--person", "Imran Siddiqui") if name.endswith("svg") else ("--all",)
        installed.run("teambuilder", "sheet", plan, *each, "--language", "ur", "-o", f"/home/owner/{name}")
    for name in ("plan.xlsx", "people.csv", "people.vcf", "plan.json", "shared.teamplan"):
        installed.run("teambuilder", "export", plan, "-o", f"/home/owner/{name}")
        assert (home / name).stat().st_size > 500
    installed.run("teambuilder", "from-json", "/home/owner/plan.json", "-o", "/home/owner/again.teamplan")
    installed.run("teambuilder", "import", "/home/owner/again.teamplan", "/home/owner/people.csv")
    assert "شروع کرنا" in installed.run("teambuilder", "history", plan, "--language", "ur").stdout
    assert installed.run("teambuilder", "merge", plan, "/home/owner/shared.teamplan", codes=(0, 1, 2)).returncode != 1
    words = subprocess.run(["pdftotext", home / "sheets.pdf", "-"], capture_output=True, text=True, check=True).stdout
    assert "ذمہ دار" in words


def test_the_window_is_painted_and_sooner_than_from_a_checkout(installed: Bare, tmp_path: Path) -> None:
    plan = installed.folder / "home" / "owner" / "start.teamplan"
    installed.run("teambuilder", "sample", "/home/owner/start.teamplan")
    artefacts = Path(os.environ.get("TEAMBUILDER_ARTEFACTS", tmp_path)) / "installed.png"
    ours: list[float] = []
    ratios: list[float] = []
    with a_screen(tmp_path) as (display, frame):
        command = installed.command("teambuilder", "/home/owner/start.teamplan", user=OWNER, DISPLAY=display)
        venv = [str(Path(sys.executable).with_name("teambuilder")), str(plan)]
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        first_paint(command, frame, environment, artefacts)  # goes on long enough for what waits for the first paint
        first_paint(venv, frame, environment)
        for _ in range(PAIRS):
            ours.append(first_paint(command, frame, environment))
            ratios.append(ours[-1] / first_paint(venv, frame, environment))
    print(f"first paint {statistics.median(ours):.2f} s, {statistics.median(ratios):.2f} of a start from a checkout")
    assert statistics.median(ratios) < 1.2
    reports = list((plan.parent / ".local/state/teambuilder/reports").iterdir())
    assert len(reports) == PAIRS + 1, "one of each window that was ended"
    assert not [text for text in map(Path.read_text, reports) if "Fault" in text or "Fatal" in text]


def test_f1_opens_the_help_with_its_pictures(desk: Desk) -> None:
    picture = PROJECT / "resources" / "help" / "en" / "board.png"
    with desk.window():
        assert not shows(desk.frame, picture)
        desk.hand("mousemove", "1279", "799", "key", "F1")  # the pointer would lie on the picture
        desk.see("^Help")
        desk.wait(lambda: shows(desk.frame, picture))


def test_after_a_crash_the_next_start_offers_a_report_of_it(desk: Desk) -> None:
    with desk.window() as process:
        process.send_signal(signal.SIGSEGV)
        assert process.wait(PATIENCE) == -signal.SIGSEGV
    with desk.window():
        desk.see("^Since the last time$")
        [report] = (desk.system.folder / desk.home[1:] / ".local/state/teambuilder/reports").glob("*.txt")
    text = report.read_text()
    assert "Fatal Python error: Segmentation fault" in text
    assert 'File "teambuilder/ui/app.py", line ' in text
    assert str(PROJECT) not in text


def test_nothing_is_left_of_it(installed: Bare) -> None:
    assert len(installed.ours()) > 30
    brought = installed.run("dpkg", "-L", "teambuilder").stdout.splitlines()
    installed.apt("purge", "teambuilder")
    assert installed.ours() == []
    assert not [path for path in brought if "team" in path and os.path.lexists(installed.folder / path[1:])]
    assert not installed.mentions("usr/share/applications/mimeinfo.cache", "teamplan")
    assert not installed.mentions("usr/share/mime/globs2", "teamplan")
    assert (installed.folder / "home" / "owner" / "نمونہ.teamplan").is_file(), "the owner's plans stay"
