"""Records what the store writes, cuts the power at many moments of it, and looks for what the owner was told is done.

Arguments: plan file, folder with files of older versions, number of cuts. A cut leaves what was made safe, and of the
rest whatever chance decides, down to single sectors.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import sqlite_utils  # noqa: F401  # before its files are recorded
from changes import founding, imported, merged, one_note_for_all
from recorded_disk import Recording

from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.plan import Plan
from teambuilder.store.backups import make_backup, restore_copy
from teambuilder.store.beside import has_journal
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble

MEMORY = Path("/dev/shm")  # what is recorded need not reach a real disk
STEPS = 20
CUTS_OF_A_DEAF_DISK = 25


@dataclass
class Told:
    """What the owner was told: which step of which file was done when, and the plan after each."""

    recording: Recording
    moments: list[tuple[int, str, int]] = field(default_factory=list)  # event, file, step
    plans: dict[str, dict[int, Plan]] = field(default_factory=dict)

    def done(self, path: Path, plan_file: PlanFile) -> None:
        step = plan_file.steps()[-1].id
        self.plans.setdefault(str(path), {})[step] = plan_file.plan
        self.moments.append((len(self.recording.events), str(path), step))

    def until(self, event: int) -> dict[str, int]:
        return {name: step for moment, name, step in self.moments if moment <= event}


def take_steps(path: Path, told: Told, chance: random.Random) -> None:
    with PlanFile.open(path) as plan_file:
        told.done(path, plan_file)
        connection = plan_file._connection  # pyright: ignore[reportPrivateUsage]
        connection.execute("PRAGMA cache_size = 10")  # so that a step is written in several goes
        for number in range(STEPS):
            kind = chance.random()
            if kind < 0.4:
                plan_file.apply(add_person(plan_file.plan, new_person(f"New {number}")))
            elif kind < 0.7:
                plan_file.apply(chance.choice((one_note_for_all, imported, merged))(plan_file.plan, chance))
            elif kind < 0.9:
                plan_file.undo()
            else:
                plan_file.redo()
            told.done(path, plan_file)


def work(folder: Path, told: Told) -> None:
    """A day at the plan: steps, backups, files of older versions, a new plan, a damaged file and its good copy."""
    chance = random.Random(11)
    plan = folder / "plan.teamplan"
    take_steps(plan, told, chance)
    with PlanFile.open(plan) as plan_file:
        backup = make_backup(plan_file)
        told.done(backup, plan_file)
        plan_file.write_copy(folder / "copy.teamplan")
        told.done(folder / "copy.teamplan", plan_file)
        restore_copy(backup, folder / "damaged.teamplan")
        told.done(folder / "damaged.teamplan", plan_file)
    with PlanFile.create(folder / "new.teamplan", founding(people=30)) as plan_file:
        told.done(folder / "new.teamplan", plan_file)
    for path in folder.glob("version-*.teamplan"):
        take_steps(path, told, chance)


class Reader:
    """Opens what a cut has left, and compares it with what was told. What was seen before is not opened again."""

    def __init__(self, folder: Path, told: Told) -> None:
        self.folder, self.told = folder, told
        self.found: Counter[str] = Counter(cuts=0, lost=0, refused=0, another_plan=0, cut_off=0)
        self._seen: dict[tuple[str, bytes], int | None] = {}

    def look(self, event: int, image: dict[str, bytes]) -> None:
        due = self.told.until(event)
        self.found["cuts"] += 1
        if any(name not in image for name in due):
            self.found["lost"] += 1
            return
        steps = {
            name: self._step(name, content, image.get(f"{name}-journal", b""))
            for name, content in image.items()
            if name in due or name.endswith("/new.teamplan") or ("/backups/" in name and name.endswith(".teamplan"))
        }
        self.found["refused"] += None in steps.values()
        self.found["lost"] += any(step < due.get(name, 0) for name, step in steps.items() if step is not None)

    def _step(self, name: str, content: bytes, journal: bytes) -> int | None:
        """The last step in a file, None when it is refused."""
        key = name, hashlib.sha256(b"%d" % len(content) + content + journal).digest()
        if key not in self._seen:
            with tempfile.TemporaryDirectory(dir=self.folder) as folder:
                path = Path(folder) / Path(name).name
                path.write_bytes(content)
                if journal:
                    Path(f"{path}-journal").write_bytes(journal)
                self._seen[key] = self._opened(name, path)
        return self._seen[key]

    def _opened(self, name: str, path: Path) -> int | None:
        self.found["cut_off"] += has_journal(path)
        try:
            with PlanFile.open(path, read_only=True) as reader, PlanFile.open(path) as plan_file:
                step = plan_file.steps()[-1].id
                known = self.told.plans.get(name, {step: reader.plan}).get(step)  # a file of an older version is kept
                self.found["another_plan"] += not reader.plan == plan_file.plan == known
        except StoreTrouble:
            return None
        return step


def main(plan: Path, older: Path, cuts: int) -> None:
    with tempfile.TemporaryDirectory(prefix="teambuilder-", dir=MEMORY if MEMORY.is_dir() else None) as name:
        folder, elsewhere = Path(name, "plans"), Path(name, "elsewhere")
        for made in (folder, elsewhere):
            made.mkdir()
        os.environ["XDG_DATA_HOME"] = str(folder)  # backups are recorded too
        os.environ["XDG_STATE_HOME"] = str(elsewhere)
        for path in (plan, *older.glob("version-[12].teamplan")):
            shutil.copy(path, folder)
        (folder / "damaged.teamplan").write_bytes(b"damaged")
        recording = Recording(folder)
        told = Told(recording)
        recording.start()
        work(folder, told)
        os.environ["XDG_DATA_HOME"] = str(elsewhere)
        first = told.moments[0][0]
        readers: dict[bool, Reader] = {}
        for deaf, times in ((False, cuts), (True, CUTS_OF_A_DEAF_DISK)):
            chance = random.Random(13)
            cut = Counter(chance.choices(range(first, len(recording.events) + 1), k=times))
            reader = readers[deaf] = Reader(elsewhere, told)
            for event, disk in enumerate(recording.disks(deaf=deaf), start=1):
                for _ in range(cut[event]):
                    reader.look(event, disk.after_power_cut(chance))
        told_of = sum(moment >= first for moment, _, _ in told.moments)
        deaf_disk = readers[True].found
        found = {**readers[False].found, "told": told_of, "moments": len(recording.events) - first}
        print(json.dumps({**found, "lost_by_a_deaf_disk": deaf_disk["lost"] + deaf_disk["refused"]}))
        sys.stdout.flush()
        shutil.rmtree(name)
        os._exit(0)  # SQLite's files are ours to the end


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
