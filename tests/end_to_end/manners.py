"""What a screen reader may expect of everything that can be used; what breaks a rule is told with its place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from reader import Page, Thing

ICONS = {path.stem for path in (Path(__file__).parents[2] / "resources/icons").glob("*.svg")}
ITEMS = ("list item", "table cell", "tree item", "table column header", "table row header")
# What Qt calls by these roles says nothing of how it is used.
EMPTY_ROLES = ("filler", "unknown", "invalid", "layered pane", "redundant object", "")
LATIN_NAMES = ("English", "A4", "sample")  # the other language, a paper, the test's own file
URDU_LETTER = re.compile("[\u0620-\u06d3]")


def faults(page: Page, *, urdu: bool) -> list[str]:
    """Each broken rule of a page, in a line."""
    rules = (is_named, has_a_role, has_its_state, is_labelled, *((is_in_urdu,) if urdu else ()))
    used = [thing for thing in page.things if thing.usable and not of_qt(page, thing)]
    broken = [f"{rule.__name__}: {place(page, thing)}" for thing in used for rule in rules if not rule(thing)]
    return broken + list(twins(page, used)) + list(choices(page))


def of_qt(page: Page, thing: Thing) -> bool:
    """A part that Qt draws round ours, a cell of its dialog for files, or the browse button of the one for printing."""
    if thing.role == "scroll bar" or thing.name in ("...", "…"):
        return True
    return any(holder.role == "tree" for holder in page.holders(thing))


def place(page: Page, thing: Thing) -> str:
    holders = [holder.name for holder in page.holders(thing) if holder.name]
    return f"{thing} in {' < '.join(holders)}"


def is_named(thing: Thing) -> bool:
    return bool(thing.name.strip()) and thing.name not in ICONS


def has_a_role(thing: Thing) -> bool:
    return thing.role not in EMPTY_ROLES


def has_its_state(thing: Thing) -> bool:
    """What is ticked says whether it is, and what opens says whether it is open."""
    if thing.role in ("check box", "radio button", "check menu item", "radio menu item", "toggle button"):
        return "checkable" in thing.states
    if "checked" in thing.states:
        return "checkable" in thing.states
    return thing.role != "combo box" or "expandable" in thing.states


def is_labelled(thing: Thing) -> bool:
    """A field is called by what it is for, not by what is in it; of a list of choices the label tells it."""
    if thing.role == "text":
        return thing.name != thing.text
    if thing.role == "combo box":
        return any(label.strip() for label in thing.labels)
    return True


def is_in_urdu(thing: Thing) -> bool:
    """Items may be names of people and of the owner's own roles, in any script; figures have none."""
    known = thing.role in ITEMS or thing.name in LATIN_NAMES or thing.name.startswith("/")
    return known or not any(map(str.isalpha, thing.name)) or bool(URDU_LETTER.search(thing.name))


def twins(page: Page, used: list[Thing]) -> Iterator[str]:
    """Things of one window with one name, that nothing else tells apart."""
    seen = Counter(
        (page.window(thing).number, thing.role, thing.name, thing.description, thing.labels)
        for thing in used
        if "focusable" in thing.states and thing.role not in ITEMS
    )
    for (_, role, name, description, _), number in seen.items():
        if number > 1:
            yield f"told apart: {number} times {role} {name!r} {description!r}"


def choices(page: Page) -> Iterator[str]:
    """Of tabs, one is selected; a list of one choice has no two."""
    for holder in page.things:
        selected = [thing for thing in page.things if thing.parent == holder.number and "selected" in thing.states]
        if holder.role == "page tab list" and len(selected) != 1:
            yield f"selected: {len(selected)} tabs of {place(page, holder)}"
