"""The steps of a plan with their words, read and put together beside the window."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from teambuilder.core.search import folded
from teambuilder.store.past import Past, PastStep
from teambuilder.ui import moments, words

_translate = QCoreApplication.translate
FIRST_PAGE = 200  # steps: more than anyone sees at once, few enough to be there at once


@dataclass(frozen=True, slots=True)
class Entry:
    """A step, its day where the owner is, what it says, and that in the form in which it is searched."""

    step: PastStep
    day: datetime.date
    clock: str
    words: str
    needle: str


def entry_of(step: PastStep) -> Entry:
    """A step in words."""
    said = step_words(step)
    local = moments.local(step.at)
    return Entry(step, local.date(), f"{local:%H:%M}", said, folded(words.without_isolates(said)))


def step_words(step: PastStep) -> str:
    """ "Add Ali", or that it was taken back or done again."""
    sentence = {
        "do": "{step}",
        "undo": _translate("History", "Undo: {step}"),
        "redo": _translate("History", "Redo: {step}"),
    }[step.kind]
    return sentence.replace("{step}", words.action(step.action))


def first_entries(past: Past) -> tuple[Entry, ...]:
    """The newest steps alone."""
    return tuple(map(entry_of, past.page(FIRST_PAGE).steps))


def all_entries(past: Past) -> tuple[Entry, ...]:
    """Every step, the newest first."""
    return tuple(map(entry_of, past.all_steps()))


def with_newer(past: Past, known: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """All entries after some more steps; of those that are known an undo or a redo changes just the one it is of."""
    number = past.newest - known[0].step.id
    newer = past.page(number).steps if number else ()
    older = {entry.step.id: place for place, entry in enumerate(known)} if any(s.target for s in newer) else {}
    entries = list(known)
    for step in reversed(newer):
        place = older.get(step.target or 0)
        if place is not None:
            told = replace(entries[place].step, taken_back=step.kind == "undo")
            entries[place] = replace(entries[place], step=told)
    return (*map(entry_of, newer), *entries)


def last_before(entries: Iterable[Entry], day: datetime.date) -> Entry | None:
    """The last step before a day begins; None when the plan began later."""
    return next((entry for entry in entries if entry.day < day), None)


def last_until(entries: Iterable[Entry], moment: datetime.datetime) -> Entry | None:
    """The last step until a moment."""
    return next((entry for entry in entries if moments.local(entry.step.at) <= moment), None)


def last_signing(entries: Iterable[Entry]) -> Entry | None:
    """The last step that marked sheets as signed, and counts."""
    signings = ("mark_signed", "mark_signed_many")
    return next((e for e in entries if e.step.action.name in signings and e.step.kind == "do" and _counts(e)), None)


def _counts(entry: Entry) -> bool:
    return not entry.step.taken_back
