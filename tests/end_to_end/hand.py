"""A hand with a pointer and a keyboard: real events from outside, and looks until their effect is seen."""

from __future__ import annotations

import json
import select
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from eyes import PATIENCE, Answer, Look, Point, Thing, until

MARGIN = 36  # pixels from a list's edge where a drag would scroll it
EDGE = 8  # pixels from a list's edge where a drag does scroll it
WHEEL_UP, WHEEL_DOWN = "4", "5"
Aim = Callable[[Look], tuple[Thing, Point]]


class Hand:
    """Drives one running window from outside and looks at it."""

    def __init__(self, process: subprocess.Popen[str], artefacts: Path | None) -> None:
        self.process = process
        self._artefacts = artefacts
        self._shots = 0

    # looking

    def _ask(self, question: str) -> Any:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(question + "\n")
        self.process.stdin.flush()
        ready, _, _ = select.select([self.process.stdout], [], [], PATIENCE)
        answer = self.process.stdout.readline() if ready else ""
        if not answer:
            self.process.kill()
            raise RuntimeError(f"Teambuilder does not answer: {self.process.communicate()[1]}")
        return json.loads(answer)

    def look(self) -> Look:
        return Look.read(self._ask("see"))

    def shoot(self, name: str) -> None:
        """Keeps a picture of the screen, if pictures are wanted."""
        if self._artefacts is not None:
            self._shots += 1
            assert self._ask(f"shot {self._artefacts}/{self._shots:02}-{name}.png")

    def until(self, question: Callable[[Look], Answer], what: str) -> Answer:
        """The first look's answer that is true."""
        return until(lambda: question(self.look()), what)

    def find(self, **wanted: str | int) -> Thing:
        """The one thing that answers, when it has come to rest and can be used."""
        earlier: list[Thing] = []

        def at_rest(look: Look) -> Thing | None:
            found = [thing for thing in look.all(**wanted) if thing.enabled]
            settled = look.active and len(found) == 1 and found == earlier
            earlier[:] = found
            return found[0] if settled else None

        return self.until(at_rest, f"one {wanted}")

    def reach(self, **wanted: str | int) -> Thing:
        """The one thing that answers, scrolled to with the wheel where it must be."""
        last = ""
        while True:
            thing = self.find(**wanted)
            wheel = _wheel_to(thing)
            if not wheel or thing.port is None or (last and wheel != last):
                return thing
            x, y, _, height = thing.port
            xdotool("mousemove", x + 3, y + height // 2, "click", wheel)
            self.until(lambda look, before=thing: look.all(**wanted) != [before], f"{thing.name} is scrolled")
            last = wheel

    # pointer and keys

    def click(self, *, button: int = 1, **wanted: str | int) -> None:
        xdotool("mousemove", *self.reach(**wanted).middle, "click", button)

    def press(self, *keys: str) -> None:
        xdotool("key", "--delay", 5, *keys)

    def type(self, text: str, **field: str | int) -> None:
        """Types into a field, in place of what it holds."""
        self.click(**field)
        self.until(lambda look: any(thing.current for thing in look.all(**field)), f"the cursor in {field}")
        self.press("ctrl+a")
        xdotool("type", "--delay", 5, text)
        self.until(lambda look: any(thing.text == text for thing in look.all(**field)), f"{text} in {field}")

    def go_to(self, name: str) -> None:
        """Walks to a widget with the Tab key."""
        for _ in range(60):
            before = self.look().focus
            if before == name:
                return
            self.press("Tab")
            self.until(lambda look, before=before: look.focus != before, "the focus moves on")
        raise AssertionError(f"Tab does not lead to {name}")

    def walk(self, name: str, item: str) -> None:
        """Moves to an item of the list that has the focus, with the arrow keys."""
        self.press("Home")
        for _ in self.look().items(name):
            here = self.until(lambda look: look.all(kind="item", of=name, current=True), f"a current item of {name}")
            if here[0].name == item:
                return
            self.press("Down")
            self.until(lambda look, here=here: look.all(kind="item", of=name, current=True) != here, "the next item")
        raise AssertionError(f"the arrow keys do not lead to {item}")

    def drag(
        self,
        thing: Thing,
        aim: Aim,
        *,
        control: bool = False,
        at: Callable[[Look], Any] | None = None,
        let_go: bool = True,
    ) -> None:
        """Takes a thing, carries it to where `aim` says on another, calls `at` there, and lets it go or presses Esc."""
        x, y = thing.middle
        xdotool("mousemove", x, y, "mousedown", 1, *_moves((x, y), (x + 18, y + 9)))
        self.until(lambda look: look.dragged, f"{thing.name} follows the pointer")
        self._carry(aim)
        if at is not None:
            at(self.look())
        if not let_go:
            xdotool("key", "Escape")
            self.until(lambda look: not look.dragged, f"{thing.name} goes back")
            xdotool("mouseup", 1)
            return
        if control:
            xdotool("keydown", "ctrl")
            x, y = self.look().pointer
            xdotool(*_moves((x, y), (x + 2, y + 1)))
            self.until(lambda look: look.pointer == (x + 2, y + 1) and _hangs(look), "a last move with Ctrl")
        xdotool("mouseup", 1)
        if control:
            xdotool("keyup", "ctrl")
        self.until(lambda look: not look.dragged, f"{thing.name} is let go")

    def _carry(self, aim: Aim) -> None:
        """Moves on until the pointer, and what hangs on it, is there; near its edges a list scrolls meanwhile."""
        here = self.look()
        give_up = time.monotonic() + PATIENCE
        while True:
            x, y = spot = _in_sight(*aim(here))
            if spot == here.pointer:  # a list scrolls as long as the pointer moves
                spot = (x + 1, y)
            xdotool(*_moves(here.pointer, spot))
            here = self.until(
                lambda look, spot=spot: look if look.pointer == spot and _hangs(look) else None,
                f"the pointer at {spot}",
            )
            if aim(here)[1] == spot:
                return
            assert time.monotonic() < give_up, "the place to drop at runs away from the pointer"

    def close(self, *keys: str) -> str:
        """Closes the window with these keys; returns what the process said on standard error."""
        self.press(*keys)
        _, errors = self.process.communicate(timeout=PATIENCE)
        assert self.process.returncode == 0, errors
        return errors


def _wheel_to(thing: Thing) -> str:
    """The wheel button that brings a thing nearer to the middle of what scrolls it, or nothing."""
    if thing.port is None:
        return ""
    _, top, _, height = thing.port
    margin = min(MARGIN + thing.whole[3] // 2, height // 2 - 12)
    up, down = thing.scrolls
    middle = thing.at(0.5, 0.5)[1]
    if up and middle < top + margin:
        return WHEEL_UP
    return WHEEL_DOWN if down and middle > top + height - margin else ""


def _moves(here: Point, there: Point) -> list[object]:
    """A way in four moves, as a hand goes, for xdotool."""
    ways = [(round(a + step * (b - a)) for a, b in zip(here, there, strict=True)) for step in (0.25, 0.5, 0.75, 1)]
    return [word for way in ways for word in ("mousemove", *way, "sleep", 0.01)]


def _in_sight(thing: Thing, point: Point) -> Point:
    """The point, or the edge beyond which what scrolls the thing has it."""
    if thing.port is None:
        return point
    _, top, _, height = thing.port
    return point[0], min(max(point[1], top + EDGE), top + height - EDGE)


def _hangs(look: Look) -> bool:
    return any(
        x <= look.pointer[0] <= x + width and y <= look.pointer[1] <= y + height for x, y, width, height in look.dragged
    )


def xdotool(*arguments: object) -> None:
    subprocess.run(["xdotool", *map(str, arguments)], check=True, timeout=PATIENCE)
