"""The first sight of a plan does not wait for what is needed later: nothing heavy is imported before it is painted."""

from __future__ import annotations

import subprocess
import sys

import pytest

from teambuilder.ui.session import Session

HEAVY = (
    "sqlite_utils",
    "typst",
    "pikepdf",
    "docx",
    "lxml",
    "openpyxl",
    "networkx",
    "PIL",
    "click",
    "PySide6.QtPrintSupport",
    "PySide6.QtNetwork",
    "teambuilder.sheets",
    "teambuilder.exchange.people",
    "teambuilder.exchange.workbook",
    "teambuilder.solver",
    "teambuilder.core.hiring",
    "teambuilder.core.merge",
    "teambuilder.core.org_chart",
    "teambuilder.store.published",
    "teambuilder.ui.help",
    "teambuilder.ui.hints",
    "teambuilder.ui.hiring",
    "teambuilder.ui.history",
    "teambuilder.ui.inspector.person_page",
    "teambuilder.ui.sheets",
    "teambuilder.ui.welcome",
)
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from teambuilder.ui import app

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(*sys.modules, flush=True)
            app.QApplication.exit()
        return False

start = app.Teambuilder.start
def watched_start(self, path):
    self.watch = FirstPaint()
    started = start(self, path)
    self.window.plan_view.team.departments["sales"].view.viewport().installEventFilter(self.watch)
    return started

app.Teambuilder.start = watched_start
sys.argv, plan = sys.argv[:1], Path(sys.argv[1])
app.run(plan)
"""


@pytest.fixture
def imported(session: Session) -> set[str]:
    """What is imported when the board of a plan is painted for the first time."""
    path = session.plan_file.path
    session.close()
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(path)], stdout=subprocess.PIPE, text=True, check=True, timeout=60
    )
    return set(done.stdout.split())


def test_nothing_heavy_is_imported_before_the_first_paint(imported: set[str]) -> None:
    assert "teambuilder.ui.board.screen" in imported
    early = {name for name in imported if any(name == heavy or name.startswith(f"{heavy}.") for heavy in HEAVY)}
    assert early == set()
