"""Kills a process with SIGKILL again and again, in every scene, and looks for what it had told of.

Arguments: plan file, number of kills. The process tells on a pipe what is done once the store's call has returned.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from itertools import cycle, islice
from pathlib import Path

import sqlite_utils  # noqa: F401  # once here, not in each process
from scenes import SCENES, Scene

from teambuilder.store.beside import has_journal
from teambuilder.store.places import backup_folder

KILLS_OF_A_FILE = 20  # its log grows all along


def begin(scene: Scene, path: Path, seed: int) -> tuple[int, int]:
    """Starts a process in which the scene goes on for ever; its id, and the end of the pipe on which it tells."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        for _ in scene.work(path, random.Random(seed)):
            os.write(writing, b".")
        os._exit(1)
    os.close(writing)
    return child, reading


def told_before_death(scene: Scene, path: Path, chance: random.Random) -> int:
    """How often the process told that something is done, before it was killed at some moment after the first."""
    start = time.monotonic()
    child, reading = begin(scene, path, chance.randrange(10**9))
    told = len(os.read(reading, 1))
    once = time.monotonic() - start
    time.sleep(chance.random() * min(once, 0.5))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65536):
        told += len(more)
    os.close(reading)
    assert told, "the process ended before its first"
    return told


def main(plan: Path, kills: int) -> None:
    chance = random.Random(7)
    with tempfile.TemporaryDirectory(dir=plan.parent) as name:
        found: dict[str, Counter[str]] = {}
        paths: dict[str, Path] = {}
        for number, (title, scene) in enumerate(islice(cycle(SCENES.items()), kills)):
            counts = found.setdefault(title, Counter(kills=0, wrong=0, told=0, cut_off=0))
            if not scene.again or counts["kills"] % KILLS_OF_A_FILE == 0:
                folder = Path(name, str(number))
                folder.mkdir()
                paths[title] = scene.prepare(plan, folder)
            told = told_before_death(scene, paths[title], chance)
            counts["kills"] += 1
            counts["told"] += told
            counts["cut_off"] += _is_cut_off(paths[title])
            try:
                scene.check(paths[title], told)
            except Exception as error:  # noqa: BLE001  # whatever it is, it counts
                counts["wrong"] += 1
                print(title, number, repr(error))
            if not scene.again:
                shutil.rmtree(paths[title].parent)
                shutil.rmtree(backup_folder(paths[title]), ignore_errors=True)
    print(json.dumps(found))


def _is_cut_off(path: Path) -> bool:
    """True when the kill came in the middle of something."""
    left = [*path.parent.glob(".*.part"), *backup_folder(path).glob(".*.part")]
    return has_journal(path) or bool(left)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
