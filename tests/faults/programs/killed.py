"""Kills a writer with SIGKILL again and again, and looks for steps that it had acknowledged.

Arguments: plan file, number of kills. The writer tells each step on a pipe once `apply` has returned.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import sqlite_utils  # noqa: F401  # once here, not in each writer

from teambuilder.core.change import Action, Change, changed
from teambuilder.core.plan import Plan
from teambuilder.store.backups import make_backup
from teambuilder.store.beside import has_journal
from teambuilder.store.opening import verify
from teambuilder.store.places import backup_folder
from teambuilder.store.plan_file import PlanFile


def bulk(plan: Plan, tag: str) -> Change:
    """Gives every person the same note, so that half a step shows."""
    edits = [edit for person in plan.people.values() for edit in changed(person, replace(person, notes=tag * 40))]
    return Change(Action("bulk"), tuple(edits))


def write_for_ever(path: Path, pipe: int, seed: int) -> None:
    chance = random.Random(seed)
    plan_file = PlanFile.open(path)
    while True:
        kind = chance.random()
        if kind < 0.7:
            plan_file.apply(bulk(plan_file.plan, f"{chance.random()} "))
        elif kind < 0.85:
            plan_file.undo()
        elif kind < 0.92:
            plan_file.redo()
        else:
            make_backup(plan_file)
        os.write(pipe, b"%d\n" % plan_file.steps()[-1].id)


def acknowledged(path: Path, chance: random.Random) -> int:
    """Starts a writer, kills it some moment after its first step, and returns the last step that it told of."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        write_for_ever(path, writing, chance.randrange(10**9))
        os._exit(1)
    os.close(writing)
    told = os.read(reading, 100)
    time.sleep(chance.random() * 0.06)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65536):
        told += more
    os.close(reading)
    return int(told.rpartition(b"\n")[0].splitlines()[-1])


def main(path: Path, kills: int) -> None:
    chance = random.Random(7)
    found: Counter[str] = Counter(kills=kills, lost=0, torn=0, readers_that_differ=0, cut_off=0)
    before = 0
    for _ in range(kills):
        last = acknowledged(path, chance)
        found["acknowledged"] += last - before
        found["cut_off"] += has_journal(path)
        with PlanFile.open(path, read_only=True) as reader, PlanFile.open(path) as plan_file:
            before = plan_file.steps()[-1].id
            found["lost"] += max(0, last - before)
            notes = {person.notes for person in plan_file.plan.people.values()}
            found["torn"] += len(notes) != 1 and any(note.startswith("0.") for note in notes)
            found["readers_that_differ"] += reader.plan != plan_file.plan
    for backup in backup_folder(path).glob("*.teamplan"):
        verify(backup)
        found["backups"] += 1
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
