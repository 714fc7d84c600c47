"""What a process is doing when it is killed, and what must be true of its files afterwards.

A step of a new kind is one more line in `STEPS`.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from changes import founding, imported, merged, one_note_for_all, thousands

from teambuilder.core.change import Change
from teambuilder.core.plan import Plan
from teambuilder.store.backups import NEWEST_KEPT, make_backup
from teambuilder.store.opening import verify
from teambuilder.store.places import backup_folder
from teambuilder.store.plan_file import PlanFile

OLDER = Path(__file__).parents[2] / "store" / "data"
STEPS: dict[str, Callable[[Plan, random.Random], Change]] = {
    "small steps, undo and redo": one_note_for_all,
    "steps with thousands of edits": thousands,
    "people from files": imported,
    "merges of copies": merged,
}


@dataclass(frozen=True)
class Scene:
    """`prepare` makes the file that the process works at; `work` yields each time the owner is told that it is done.

    `check` gets how often that was, and raises when the files are not as the owner was told.
    """

    prepare: Callable[[Path, Path], Path]  # a plan, a folder
    work: Callable[[Path, random.Random], Iterator[None]]
    check: Callable[[Path, int], None]
    again: bool  # the next process goes on with the same files


def _copied(plan: Path, folder: Path) -> Path:
    return Path(shutil.copy(plan, folder))


def _steps(change: Callable[[Plan, random.Random], Change]) -> Scene:
    def work(path: Path, chance: random.Random) -> Iterator[None]:
        with PlanFile.open(path) as plan_file:
            (path.parent / "begun").write_text(str(len(plan_file.steps())))
            connection = plan_file._connection  # pyright: ignore[reportPrivateUsage]
            connection.execute("PRAGMA cache_size = 1")  # pages are written all along: kills find them halfway
            while True:
                kind = chance.random()
                if kind < 0.7 or plan_file.undo_action is None:
                    plan_file.apply(change(plan_file.plan, chance))
                elif kind < 0.85 or plan_file.redo_action is None:
                    plan_file.undo()
                else:
                    plan_file.redo()
                yield

    def check(path: Path, done: int) -> None:
        begun = int((path.parent / "begun").read_text())
        with PlanFile.open(path, read_only=True) as reader, PlanFile.open(path) as plan_file:  # with all checks
            assert len(plan_file.steps()) - begun in (done, done + 1), "steps"
            assert reader.plan == plan_file.plan == plan_file.as_of(len(plan_file.steps())), "plan"

    return Scene(_copied, work, check, again=True)


def _older(version: int) -> Scene:
    name = f"version-{version}.teamplan"

    def prepare(_: Path, folder: Path) -> Path:
        return _copied(OLDER / name, folder)

    def work(path: Path, _: random.Random) -> Iterator[None]:
        while True:
            with PlanFile.open(path):
                yield
            _copied(OLDER / name, path.parent)

    def check(path: Path, _: int) -> None:
        if path.stat().st_size < (OLDER / name).stat().st_size:
            return  # the file was being copied by this test
        with PlanFile.open(path, read_only=True) as reader, PlanFile.open(OLDER / name, read_only=True) as known:
            assert (reader.plan, reader.steps()) == (known.plan, known.steps()), "to read"
        with PlanFile.open(path) as plan_file:
            assert plan_file.undo() is not None, "to write"
        kept = list(backup_folder(path).glob(f"* version {version}.teamplan"))
        assert kept, "no copy of the older file"
        for backup in kept:
            verify(backup)

    return Scene(prepare, work, check, again=False)


def _backups(path: Path, _: random.Random) -> Iterator[None]:
    """Two a day, so that each thins out the older ones."""
    with PlanFile.open(path) as plan_file:
        moment = datetime(2026, 1, 1, tzinfo=UTC)
        while True:
            make_backup(plan_file, now=moment)
            moment += timedelta(hours=12)
            yield


def _check_backups(path: Path, done: int) -> None:
    backups = sorted(backup_folder(path).glob("*.teamplan"))
    for backup in backups:
        verify(backup)
    assert len(backups) >= min(done, NEWEST_KEPT), "backups"
    PlanFile.open(path).close()


def _new_plans(path: Path, _: random.Random) -> Iterator[None]:
    number = 0
    while True:
        PlanFile.create(path.with_name(f"new {number}.teamplan"), founding(people=20)).close()
        number += 1
        yield


def _check_new_plans(path: Path, done: int) -> None:
    made = list(path.parent.glob("new *.teamplan"))
    assert len(made) in (done, done + 1), "plans"
    for plan in made:
        with PlanFile.open(plan) as plan_file:
            assert len(plan_file.plan.people) == 20, "people"
            assert not plan_file.plan.business.logo
    left = [other.name for other in path.parent.iterdir() if other not in (path, *made)]
    assert all(name.startswith(".new ") for name in left), left


def _in_shared_folder(plan: Path, folder: Path) -> Path:
    shared = folder / "Dropbox"
    shared.mkdir()
    return _copied(plan, shared)


def _published(path: Path, chance: random.Random) -> Iterator[None]:
    with PlanFile.open(path) as plan_file:
        (path.parent.parent / "begun").write_text(str(len(plan_file.steps())))
        while True:
            plan_file.apply(one_note_for_all(plan_file.plan, chance))
            upload = plan_file.upload()
            assert upload is not None
            upload.run()
            yield


def _check_published(path: Path, done: int) -> None:
    begun = int((path.parent.parent / "begun").read_text())
    with PlanFile.open(path, read_only=True) as there:
        assert len(there.steps()) - begun in (done, done + 1), "steps in the folder"
    with PlanFile.open(path) as plan_file:
        assert len(plan_file.steps()) - begun in (done, done + 1), "steps"
        plan = plan_file.plan
    with PlanFile.open(path, read_only=True) as there:  # closing has put there what was missing
        assert there.plan == plan, "plan"


SCENES: dict[str, Scene] = {
    **{name: _steps(change) for name, change in STEPS.items()},
    "a file of version 1 is opened": _older(1),
    "a file of version 2 is opened": _older(2),
    "backups, and the thinning of older ones": Scene(_copied, _backups, _check_backups, again=False),
    "a plan in a shared folder": Scene(_in_shared_folder, _published, _check_published, again=True),
    "new plans": Scene(_copied, _new_plans, _check_new_plans, again=False),
}
