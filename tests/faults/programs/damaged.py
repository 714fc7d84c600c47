"""Damages a plan file in many ways and opens it: it must be refused, or be the plan that it was.

Arguments: plan file, an older state of it, number of tries. A hang ends the program by SIGALRM. Some files are good,
but have a journal beside them that is not theirs.
"""

from __future__ import annotations

import json
import random
import signal
import struct
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from teambuilder.core.actions.people import add_person, edit_person, new_person
from teambuilder.store.beside import journal_of
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble

PAGE = 4096
SECTOR = 512
MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"


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

    def cut_at_a_sector(self) -> bytes:
        return self.good[: self.chance.randrange(len(self.good) // SECTOR) * SECTOR]

    def longer(self) -> bytes:
        return self.good + self.chance.randbytes(self.chance.randrange(1, 9000))

    def longer_by_itself(self) -> bytes:
        return self.good + self.good[: self.chance.randrange(1, len(self.good))]

    def sector_of_noise(self) -> bytes:
        content = bytearray(self.good)
        start = self.chance.randrange(len(content) // SECTOR) * SECTOR
        content[start : start + SECTOR] = self.chance.randbytes(SECTOR)
        return bytes(content)


class Journal:
    """Each method returns a journal that SQLite may take for one of a step that was cut off."""

    def __init__(self, good: bytes, older: bytes) -> None:
        self.good, self.older = good, older
        self.chance = random.Random(6)

    def _made(self, pages: dict[int, bytes], pages_of_file: int) -> bytes:
        """SQLite writes the pages into the file, and cuts that off after so many pages."""
        nonce = self.chance.randrange(2**32)
        header = MAGIC + struct.pack(">5I", len(pages), nonce, pages_of_file, SECTOR, PAGE)
        records = (
            struct.pack(">I", number)
            + page
            + struct.pack(">I", (nonce + sum(page[place] for place in range(PAGE - 200, 0, -200))) % 2**32)
            for number, page in pages.items()
        )
        return header.ljust(SECTOR, b"\0") + b"".join(records)

    def _pages(self, content: bytes, most: int) -> dict[int, bytes]:
        count = len(content) // PAGE
        numbers = self.chance.sample(range(count), min(count, self.chance.randrange(1, most)))
        return {number + 1: content[number * PAGE : (number + 1) * PAGE] for number in numbers}

    def of_noise(self) -> bytes:
        return self.chance.randbytes(self.chance.randrange(1, 9000))

    def with_pages_of_noise(self) -> bytes:
        return self._made(dict.fromkeys(self._pages(self.good, 4), self.chance.randbytes(PAGE)), len(self.good) // PAGE)

    def with_older_pages(self) -> bytes:
        return self._made(self._pages(self.older, len(self.older) // PAGE), len(self.good) // PAGE)

    def with_pages_of_a_shorter_file(self) -> bytes:
        return self._made(self._pages(self.good, 4), self.chance.randrange(1, len(self.good) // PAGE))

    def cut_off(self) -> bytes:
        whole = self._made(self._pages(self.older, 9), len(self.good) // PAGE)
        return whole[: self.chance.randrange(1, len(whole))]

    def with_one_bit(self) -> bytes:
        content = bytearray(self._made(self._pages(self.older, 4), len(self.good) // PAGE))
        content[self.chance.randrange(len(content))] ^= 1 << self.chance.randrange(8)
        return bytes(content)

    def that_names_another_file(self) -> bytes:
        name = b"/etc/hostname"
        numbers = struct.pack(">2I", len(name), sum(name))
        return self._made({}, len(self.good) // PAGE) + struct.pack(">I", 2**30 // PAGE + 1) + name + numbers + MAGIC


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
            for person_id in list(plan_file.plan.people)[:5]:  # rows that are there
                plan_file.apply(edit_person(plan_file.plan, person_id, phone="042 1"))
            after = plan_file.apply(add_person(plan_file.plan, new_person("New")))
        with PlanFile.open(path) as plan_file:
            return plan_file.plan == after
    except StoreTrouble:
        return False


def kinds(good: bytes, older: bytes) -> dict[str, Callable[[], tuple[bytes, bytes]]]:
    """By name: what makes a damaged file, and what lies beside it."""
    damage, journal = Damage(good, older), Journal(good, older)
    made: dict[str, Callable[[], tuple[bytes, bytes]]] = {}
    for name in [name for name in vars(Damage) if not name.startswith("_")]:
        made[name] = lambda name=name: (getattr(damage, name)(), b"")
    for name in [name for name in vars(Journal) if not name.startswith("_")]:
        made[f"journal {name}"] = lambda name=name: (good, getattr(journal, name)())
    return made


def main(path: Path, older: Path, tries: int) -> None:
    good, before = (what_is_in(file, read_only=True) for file in (path, older))
    makers = list(kinds(path.read_bytes(), older.read_bytes()).items())
    found: Counter[str] = Counter(tries=0, silently_changed=0, written_though_refused=0, step_lost=0, equal=0)
    for number in range(tries):
        signal.alarm(30)
        kind, make = makers[number % len(makers)]
        content, journal = make()
        victim = path.with_name(f"victim {number}.teamplan")
        victim.write_bytes(content)
        if journal:
            journal_of(victim).write_bytes(journal)
        for read_only in (True, False):
            outcome = what_is_in(victim, read_only=read_only)
            if isinstance(outcome, str):
                found["refused"] += not read_only
                there = journal_of(victim).read_bytes() if journal else b""
                found["written_though_refused"] += (victim.read_bytes(), there) != (content, journal)
            elif outcome == good:
                found["equal"] += not read_only
            elif outcome == before and journal:  # it held all of the older plan: nobody can tell it from a real one
                found["taken_back"] += not read_only
            else:
                found["silently_changed"] += 1
                print("silently changed by", kind, number)
        if not isinstance(outcome, str):
            found["step_lost"] += not step_and_reopen(victim)
        found["tries"] += 1
        victim.unlink()
        journal_of(victim).unlink(missing_ok=True)
    print(json.dumps({**found, "kinds": len(makers)}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
