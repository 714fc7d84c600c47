"""Somebody who works with Teambuilder by a screen reader alone: reads, listens, acts."""

from __future__ import annotations

import json
import select
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eyes import PATIENCE, Answer, until

ESCAPE, ENTER, DOWN = 0xFF1B, 0xFF0D, 0xFF54  # as X names keys
SYSTEM_PYTHON = "/usr/bin/python3"
WINDOWS = ("frame", "dialog", "alert", "window", "file chooser")
_ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F))


def plain(text: str) -> str:
    """Without the marks that hold names of two directions apart."""
    return text.translate(_ISOLATES).replace("\u00a0", " ")


@dataclass(frozen=True)
class Thing:
    """One thing that a screen reader meets."""

    number: int
    parent: int
    role: str
    name: str
    description: str
    states: frozenset[str]
    actions: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()  # the names of what labels it
    text: str | None = None
    value: float | None = None

    @classmethod
    def read(cls, facts: dict[str, Any]) -> Thing:
        facts = {key: tuple(map(plain, value)) if isinstance(value, list) else value for key, value in facts.items()}
        names = {key: plain(facts[key]) for key in ("name", "description")}
        return cls(**{**facts, **names, "states": frozenset(facts["states"])})

    @property
    def usable(self) -> bool:
        """Takes the focus, or does something."""
        return "focusable" in self.states or bool({"Press", "Toggle", "ShowMenu"} & set(self.actions))

    def __str__(self) -> str:
        return f"{self.role} {self.name!r} ({' '.join(sorted(self.states))}) {self.description!r}"


@dataclass(frozen=True)
class Page:
    """Everything that is to be read at one moment."""

    things: tuple[Thing, ...]

    def all(self, name: str | None = None, *, role: str = "", state: str = "", inside: str = "") -> list[Thing]:
        """Those of a name, a role and a state, and in what has the name `inside`."""
        return [
            thing
            for thing in self.things
            if (name is None or thing.name == name)
            and (not role or thing.role == role)
            and (not state or state in thing.states)
            and (not inside or any(holder.name == inside for holder in self.holders(thing)))
        ]

    def holders(self, thing: Thing) -> Iterator[Thing]:
        """What it is in, from the nearest to its window."""
        while thing.parent >= 0:
            thing = self.things[thing.parent]
            yield thing

    def window(self, thing: Thing) -> Thing:
        return next((holder for holder in self.holders(thing) if holder.role in WINDOWS), thing)

    def __str__(self) -> str:
        return "\n".join(f"{'  ' * len(list(self.holders(thing)))}{thing}" for thing in self.things)


class Reader:
    """Reads one running Teambuilder through AT-SPI, and acts on what it reads."""

    def __init__(self, program: int) -> None:
        script = Path(__file__).with_name("ears.py")
        pipe = subprocess.PIPE
        self._ears = subprocess.Popen(
            [SYSTEM_PYTHON, "-W", "ignore", str(script), str(program)], stdin=pipe, stdout=pipe, stderr=pipe, text=True
        )
        self.heard: list[str] = []  # all that was announced so far

    def close(self) -> None:
        self._ears.kill()
        self._ears.communicate()

    def _ask(self, what: str, **needs: Any) -> Any:
        assert self._ears.stdin is not None
        assert self._ears.stdout is not None
        self._ears.stdin.write(json.dumps({"do": what, **needs}) + "\n")
        self._ears.stdin.flush()
        ready, _, _ = select.select([self._ears.stdout], [], [], PATIENCE)
        answer = self._ears.stdout.readline() if ready else ""
        if not answer:
            self._ears.kill()
            raise RuntimeError(f"The ears do not answer: {self._ears.communicate()[1]}")
        return json.loads(answer)

    # reading and hearing

    def page(self) -> Page:
        """All that is to be read now."""
        facts = until(lambda: isinstance(answer := self._ask("read"), list) and answer, "something to read")
        return Page(tuple(map(Thing.read, facts)))

    def until(self, question: Callable[[Page], Answer], what: str) -> Answer:
        """The first page's answer that is true."""
        try:
            return until(lambda: question(self.page()), what)
        except AssertionError as missed:
            raise AssertionError(f"{missed}\n{self.page()}") from None

    def find(self, name: str | None = None, **wanted: str) -> Thing:
        """The one thing that answers."""

        def one(page: Page) -> Thing | None:
            found = page.all(name, **wanted)
            return found[0] if len(found) == 1 else None

        return self.until(one, f"one {name} {wanted}")

    def listen(self) -> list[str]:
        """What was announced since the last time."""
        told = [plain(text) for text in self._ask("told")]
        self.heard += told
        return told

    def hears(self, words: str) -> str:
        """Waits for an announcement with these words in it; earlier ones count until they are listened to."""
        told: list[str] = []

        def heard() -> str:
            told.extend(self.listen())
            return next((text for text in told if words in text), "")

        try:
            return until(heard, words)
        except AssertionError:
            raise AssertionError(f"not announced: {words}; only {told}") from None

    # acting

    def act(self, thing: Thing, action: str = "Press") -> None:
        self._ask("act", number=thing.number, action=action)  # what opens a dialog answers when that is closed

    def press(self, name: str, **wanted: str) -> None:
        """Presses the one thing of this name."""
        self.act(self.find(name, state="sensitive", **wanted))

    def choose(self, menu: str, entry: str) -> None:
        """Opens a menu of the menu bar and chooses an entry."""
        self.act(self.find(menu, role="menu item", inside=""), "ShowMenu")
        self.press(entry, role="menu item", inside=menu)

    def select(self, item: Thing) -> bool:
        """Selects an item in its list."""
        return self._ask("select", number=item.number) is True

    def write(self, field: Thing, text: str) -> None:
        assert self._ask("write", number=field.number, text=text) is True, field

    def key(self, *keys: int) -> None:
        for key in keys:
            assert self._ask("press", key=key) is True
