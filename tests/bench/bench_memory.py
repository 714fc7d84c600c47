"""Memory of the window with a large plan, against the same window with a blank one: `bench_memory.py`.

Each window runs in a process of its own, offscreen at 1280 x 800: the Team screen is shown, what is made after the
first paint is made, then every other screen is visited once. Memory is what the process alone holds (Linux: private
pages of /proc/self/smaps_rollup), in MiB, after the Team screen and after all screens.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
SEATS, PEOPLE, DUTIES = 500, 2_000, 500


def private_mib() -> float:
    """What no other process shares with this one."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024


def show(path: Path) -> None:
    """Prints the memory after the Team screen and after all screens."""
    from PySide6.QtCore import QSettings
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from teambuilder.ui.actions import SCREENS
    from teambuilder.ui.app import Teambuilder
    from teambuilder.ui.language import load_fonts
    from teambuilder.ui.prompts import Prompts
    from teambuilder.ui.settings import Settings

    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    load_fonts()
    settings = Settings(QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat))
    teambuilder = Teambuilder(application, settings, Prompts())
    teambuilder.start(path)
    teambuilder.window.resize(1280, 800)
    QTest.qWait(3000)
    view = teambuilder.window.plan_view
    assert view is not None
    print(private_mib(), flush=True)
    for screen in SCREENS[1:]:
        view.show_screen(screen)
        QTest.qWait(2000)
    view.show_screen("team")
    QTest.qWait(500)
    print(private_mib(), flush=True)
    os._exit(0)


def measured(path: Path) -> tuple[float, float]:
    output = subprocess.run(
        [sys.executable, __file__, str(path)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True
    ).stdout.split()
    return float(output[0]), float(output[1])


def main() -> None:
    """Makes both plans and prints their memory and the ratios."""
    from bench_step import plan_with

    from teambuilder.core.actions.business import found_business
    from teambuilder.core.catalogue import load_catalogue
    from teambuilder.store.plan_file import PlanFile

    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = f"{folder}/{name}"
        blank, large = Path(folder) / "blank.teamplan", Path(folder) / "large.teamplan"
        PlanFile.create(blank, found_business(load_catalogue(), "blank", name="Bench", owner_name="Owner")).close()
        PlanFile.create(large, plan_with(PEOPLE, SEATS, DUTIES)).close()
        measured(blank)
        figures = {"blank": measured(blank), "large": measured(large)}
    for place, when in enumerate(("the Team screen", "all screens")):
        without, full = figures["blank"][place], figures["large"][place]
        print(f"after {when}: blank {without:.0f} MiB, large {full:.0f} MiB, ratio {full / without:.2f}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        show(Path(sys.argv[1]))
    else:
        main()
