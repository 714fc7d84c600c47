"""The history for the command line: the window's words, without a window or a display."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from teambuilder.core.text import Text
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui import moments, words
from teambuilder.ui.history.entries import Entry, all_entries
from teambuilder.ui.language import speak

_translate = QCoreApplication.translate


def tell_history(path: Path, language: str, since: datetime.date | None) -> list[dict[str, Any]]:
    """The steps, the newest first, from the day `since` on. Raises StoreTrouble."""
    application = QCoreApplication.instance() or QCoreApplication([])
    speak(language, application)
    with PlanFile.open(path, read_only=True) as plan_file:
        entries = all_entries(plan_file.past())
        names = {scenario.id: scenario.name for scenario in plan_file.plan.scenarios.values()}
    return [_told(entry, names, language) for entry in entries if since is None or entry.day >= since]


def lines(steps: list[dict[str, Any]]) -> Iterator[str]:
    """A line for each step, with its day and time."""
    for step in steps:
        mark = f" ({_translate('History', 'taken back')})" if step["taken_back"] else ""
        yield f"{step['time'][:10]} {step['time'][11:16]}  {step['words']}{mark}"


def _told(entry: Entry, scenarios: dict[str, Text], language: str) -> dict[str, Any]:
    step = entry.step
    known = (scenarios[scenario_id] for scenario_id in step.scenario_ids if scenario_id in scenarios)
    return {
        "step": step.id,
        "time": moments.local(step.at).isoformat(timespec="seconds"),
        "kind": step.kind,
        "action": step.action.name,
        "words": words.without_isolates(entry.words),
        "scenarios": [name.in_language(language) for name in known],
        "taken_back": step.taken_back,
    }
