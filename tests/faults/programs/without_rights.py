"""Opens plans in places where nothing may be written, as a user whom the system's permissions bind.

Arguments: the folder, with plan.teamplan in it. Prints for each place what reading and writing led to.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import sqlite_utils  # noqa: F401  # while its files may be read

from teambuilder.core.actions.people import add_person, new_person
from teambuilder.store.backups import make_backup
from teambuilder.store.beside import journal_of
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble

NOBODY = 65534


def outcome(path: Path, *, read_only: bool) -> str:
    try:
        with PlanFile.open(path, read_only=read_only) as plan_file:
            if not read_only:
                plan_file.apply(add_person(plan_file.plan, new_person("New")))
            return f"{len(plan_file.plan.people)} people"
    except StoreTrouble as trouble:
        return trouble.code


def backup_outcome(path: Path, folder: Path) -> str:
    """What a backup that cannot be written leads to; the plan itself goes on."""
    os.environ["XDG_STATE_HOME"] = str(path.parent)
    with PlanFile.open(path) as plan_file:
        try:
            make_backup(plan_file, folder)
        except StoreTrouble as trouble:
            plan_file.apply(add_person(plan_file.plan, new_person("Newer")))
            return f"{trouble.code}, then {len(plan_file.plan.people)} people"
    return "a backup"


def places(folder: Path) -> dict[str, Path]:
    made: dict[str, Path] = {}
    for name, file_mode, folder_mode in (
        ("all allowed", 0o644, 0o755),
        ("read-only file", 0o444, 0o755),
        ("read-only folder", 0o644, 0o555),
        ("secret file", 0o000, 0o755),
        ("cut off, read-only folder", 0o644, 0o555),
    ):
        place = folder / name
        place.mkdir()
        made[name] = Path(shutil.copy(folder / "plan.teamplan", place))
        if name.startswith("cut off"):
            cut_off(made[name])
        if os.geteuid() == 0:
            for path in (place, *place.iterdir()):
                os.chown(path, NOBODY, NOBODY)
        made[name].chmod(file_mode)
        place.chmod(folder_mode)
    return made


def cut_off(path: Path) -> None:
    """Leaves the file as a writer does that dies when its step is half on the disk."""
    child = os.fork()
    if child == 0:
        plan_file = PlanFile.open(path)
        connection = plan_file._connection  # pyright: ignore[reportPrivateUsage]
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        for _ in range(50):
            connection.execute("UPDATE person SET notes = notes || printf('%.*c', 3000, 'x')")
        os._exit(0)
    os.waitpid(child, 0)
    assert journal_of(path).stat().st_size > 0


def main(folder: Path) -> None:
    made = places(folder)
    if os.geteuid() == 0:  # whom permissions do not bind
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
    os.environ["XDG_STATE_HOME"] = str(folder / "all allowed")
    os.environ["XDG_DATA_HOME"] = str(folder / "all allowed")
    found = {name: [outcome(path, read_only=True), outcome(path, read_only=False)] for name, path in made.items()}
    found["no place for locks"] = [outcome(made["all allowed"], read_only=True)]
    os.environ["XDG_STATE_HOME"] = str(folder / "read-only folder")
    found["no place for locks"].append(outcome(made["all allowed"], read_only=False))
    found["a backup in a read-only folder"] = [backup_outcome(made["all allowed"], made["read-only folder"].parent)]
    for name in made:
        made[name].parent.chmod(0o755)
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
