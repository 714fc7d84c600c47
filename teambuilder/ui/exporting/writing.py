"""Writes what the owner chose into a file, and tells trouble of either kind in one kind of words."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from teambuilder.core.plan import Plan
from teambuilder.exchange.export import Wanted, exported
from teambuilder.exchange.trouble import ExchangeTrouble, told_about
from teambuilder.exchange.whole_file import write_whole
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui import words

_AS_FOR_OTHER_FILES: Mapping[str, str] = {"disk_full": "disk_full", "read_only": "protected"}
_OF_PLAN_FILES = ("exists", "too_big")


def write_export(path: Path, plan: Plan, wanted: Wanted) -> None:
    """For a worker. Raises ExchangeTrouble."""
    with told_about(path):
        content = exported(plan, wanted)
    write_whole(path, content)


def why_not_saved(path: Path, trouble: ExchangeTrouble | StoreTrouble) -> str:
    """What kept the file from being saved, and what to do. Of the plan itself, nothing was lost."""
    if isinstance(trouble, ExchangeTrouble):
        return words.exchange_trouble(trouble)
    if trouble.code in _OF_PLAN_FILES:
        return words.trouble(trouble)
    return words.exchange_trouble(ExchangeTrouble(_AS_FOR_OTHER_FILES.get(trouble.code, "cannot_write"), path))
