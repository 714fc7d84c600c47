"""Damages a plan file in many ways and opens it: it must be refused, or be the plan that it was.

Arguments: plan file, an older state of it, number of tries. A hang ends the program by SIGALRM.
"""

from __future__ import annotations

import json
import random
import signal
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from teambuilder.core.actions.people import add_person, new_person
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble

PAGE = 4096


class Damage:
    """Each method returns the file's bytes with one kind of damage."""

    def __init__(self, good: bytes, older: bytes) -> None:
        self.good, self.older = good, older
        self.chance = random.Random(5)

    def _page(self, content: bytes) -> slice:
        first = self.chance.randrange(len(content) // PAGE) * PAGE
        return slice(first, first + PAGE)

    def one_bit(self, times: int = 1) -> bytes:
        content = bytearray(self.good)
        for _ in range(times):
            content[self.chance.randrange(len(content))] ^= 1 << self.chance.randrange(8)
        return bytes(content)

    def sixteen_bits(self) -> bytes:
        return self.one_bit(16)

    def bit_of_the_header(self) -> bytes:
        content = bytearray(self.good)
        content[self.chance.randrange(100)] ^= 1 << self.chance.randrange(8)
        return bytes(content)

    def another_letter(self) -> bytes:
        content = bytearray(self.good)
        written = [place for place, byte in enumerate(content) if chr(byte).isalnum() and byte < 128]
        place = self.chance.choice(written)
        content[place] = content[place] % 2 * -2 + content[place] + 1  # the neighbour: 0 and 1, b and c
        return bytes(content)

    def zeroed_page(self) -> bytes:
        content = bytearray(self.good)
        content[self._page(content)] = bytes(PAGE)
        return bytes(content)

    def page_that_was_not_written(self) -> bytes:
        content = bytearray(self.good)
        place = self._page(self.older)
        content[place] = self.older[place]
        return bytes(content)

    def swapped_pages(self) -> bytes:
        content = bytearray(self.good)
        one, other = self._page(content), self._page(content)
        content[one], content[other] = content[other], content[one]
        return bytes(content)

    def cut_off(self) -> bytes:
        return self.good[: self.chance.randrange(len(self.good))]

    def longer(self) -> bytes:
        return self.good + self.chance.randbytes(self.chance.randrange(1, 9000))


def what_is_in(path: Path, *, read_only: bool) -> Any:
    """Snapshot and history, or the code with which the file is refused."""
    try:
        with PlanFile.open(path, read_only=read_only) as plan_file:
            return plan_file.plan, plan_file.steps(), [plan_file.as_of(step.id) for step in plan_file.steps()[-3:]]
    except StoreTrouble as trouble:
        return trouble.code


def step_and_reopen(path: Path) -> bool:
    """True when a step on a file that was accepted either is kept, or is refused."""
    try:
        with PlanFile.open(path) as plan_file:
            after = plan_file.apply(add_person(plan_file.plan, new_person("New")))
        with PlanFile.open(path) as plan_file:
            return plan_file.plan == after
    except StoreTrouble:
        return False


def main(path: Path, older: Path, tries: int) -> None:
    good = what_is_in(path, read_only=True)
    damage = Damage(path.read_bytes(), older.read_bytes())
    kinds: list[Callable[[], bytes]] = [getattr(damage, name) for name in vars(Damage) if not name.startswith("_")]
    found: Counter[str] = Counter(tries=0, silently_changed=0, written_though_refused=0, step_lost=0, equal=0)
    for number in range(tries):
        signal.alarm(30)
        kind = kinds[number % len(kinds)]
        content = kind()
        victim = path.with_name(f"victim {number}.teamplan")
        victim.write_bytes(content)
        for read_only in (True, False):
            outcome = what_is_in(victim, read_only=read_only)
            if isinstance(outcome, str):
                found["refused"] += not read_only
                found["written_though_refused"] += victim.read_bytes() != content
            elif outcome == good:
                found["equal"] += not read_only
            else:
                found["silently_changed"] += 1
                print("silently changed by", kind.__name__, number)
        if not isinstance(outcome, str):
            found["step_lost"] += not step_and_reopen(victim)
        found["tries"] += 1
        victim.unlink()
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
