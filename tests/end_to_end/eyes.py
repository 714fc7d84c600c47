"""What can be seen in Teambuilder's windows at one moment, as its process tells it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

PATIENCE = 20.0  # seconds until what has not come counts as missing
GLANCE = 0.03  # seconds between looks
Point = tuple[int, int]
Rect = tuple[int, int, int, int]  # x, y, width and height on the screen
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Thing:
    """A widget, or a part of one."""

    kind: str
    name: str
    whole: Rect
    shown: Rect
    port: Rect | None  # what scrolls it
    scrolls: tuple[bool, bool]  # up, down
    enabled: bool
    current: bool
    text: str = ""
    of: str = ""  # the list, menu or tab bar that it is part of
    row: int = -1  # its place in a list, from 0

    @classmethod
    def read(cls, facts: dict[str, Any]) -> Thing:
        places = {name: tuple(facts[name]) if facts[name] else None for name in ("whole", "shown", "port", "scrolls")}
        return cls(**{**facts, **places})

    @property
    def middle(self) -> Point:
        """The middle of what can be seen of it."""
        x, y, width, height = self.shown
        return x + width // 2, y + height // 2

    def at(self, across: float, down: float) -> Point:
        """A point of the whole thing, each way from 0 to 1."""
        x, y, width, height = self.whole
        return round(x + across * (width - 1)), round(y + down * (height - 1))


@dataclass(frozen=True)
class Look:
    """Everything that is in front at one moment."""

    active: bool
    title: str
    right_to_left: bool
    focus: str
    pointer: Point
    dragged: tuple[Rect, ...]
    things: tuple[Thing, ...]

    @classmethod
    def read(cls, facts: dict[str, Any]) -> Look:
        things = tuple(Thing.read(thing) for thing in facts["things"])
        return cls(
            **{
                **facts,
                "things": things,
                "pointer": tuple(facts["pointer"]),
                "dragged": tuple(map(tuple, facts["dragged"])),
            }
        )

    def all(self, **wanted: str | int) -> list[Thing]:
        """Those that are as wanted: of a kind (their class, or "item", "entry", "tab"), of a list, of a name."""
        return [thing for thing in self.things if all(getattr(thing, key) == value for key, value in wanted.items())]

    def items(self, of: str) -> list[str]:
        """The items of a list, in their order."""
        return [thing.name for thing in self.all(kind="item", of=of)]


def until(question: Callable[[], Answer], what: str) -> Answer:
    """The first answer that is true; fails when none comes in time."""
    give_up = time.monotonic() + PATIENCE
    while True:
        answer = question()
        if answer:
            return answer
        assert time.monotonic() < give_up, f"not seen in {PATIENCE:.0f} s: {what}"
        time.sleep(GLANCE)
