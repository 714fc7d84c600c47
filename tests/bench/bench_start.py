"""Start to first paint, against a bare PySide6 window: `python tests/bench/bench_start.py [RUNS]`.

Both run in processes of their own, in turn, so that a machine that slows down slows both.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print(time.monotonic(), flush=True)
        QApplication.exit()
application = QApplication(sys.argv)
window = Window()
window.show()
application.exec()
"""
OURS = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from teambuilder.ui import app
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.monotonic(), flush=True)
            app.QApplication.exit()
        return False
start = app.Teambuilder.start
def watched_start(self, path):
    self.watch = FirstPaint()
    started = start(self, path)
    self.window.plan_view.team.departments["sales"].view.viewport().installEventFilter(self.watch)
    return started
app.Teambuilder.start = watched_start
sys.argv[:] = sys.argv[:1]
app.run(Path({plan!r}))
"""


def seconds(code: str, environment: dict[str, str]) -> float:
    """From the start of the process to its first paint."""
    begin = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return float(done.stdout.split()[0]) - begin


def main() -> None:
    """Prints the medians and the ratio, pair by pair."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "HOME": folder, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed application is compiled
        environment["PYTHONPYCACHEPREFIX"] = f"{folder}/compiled"
        environment |= {name: f"{folder}/{name}" for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
        plan = Path(folder) / "sample.teamplan"
        sample = [sys.executable, "-m", "teambuilder", "sample", str(plan)]
        subprocess.run(sample, env=environment, check=True)
        ours_code = OURS.format(plan=str(plan))
        seconds(BARE, environment), seconds(ours_code, environment)
        pairs = [(seconds(BARE, environment), seconds(ours_code, environment)) for _ in range(runs)]
    bare, ours = zip(*pairs, strict=True)
    ratios = [mine / base for base, mine in pairs]
    print(f"bare window: {statistics.median(bare):.3f} s, Teambuilder: {statistics.median(ours):.3f} s")
    print(f"ratio: median {statistics.median(ratios):.2f}, from {min(ratios):.2f} to {max(ratios):.2f} ({runs} pairs)")


if __name__ == "__main__":
    main()
