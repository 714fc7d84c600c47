"""Every screen, tab, menu and dialog, as a screen reader meets it, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from manners import faults
from reader import DOWN, ESCAPE, Page, Reader, Thing

from teambuilder.commands.sample import write_sample


@pytest.mark.parametrize("language", ["en", "ur"])
def test_everything_can_be_read(listen: Callable[..., Reader], tmp_path: Path, language: str) -> None:
    path = tmp_path / "sample.teamplan"
    write_sample(path)
    reader = listen(path)
    if language == "ur":
        reader.press("اردو", role="push button")
        reader.find("English", role="push button")
    tour = Tour(reader, urdu=language == "ur")
    tour.screens()
    tour.menus()
    assert tour.broken == [], "\n".join(tour.broken)


class Tour:
    """Goes everywhere, and notes what breaks a rule."""

    def __init__(self, reader: Reader, *, urdu: bool) -> None:
        self.reader = reader
        self.urdu = urdu
        self.broken: list[str] = []
        self.seen: list[str] = []  # what was looked at

    def look(self, where: str) -> Page:
        """Reads what is there once it has come to rest."""
        page, before = self.reader.page(), None
        while page != before:
            page, before = self.reader.page(), page
        self.seen.append(where)
        new = [fault for fault in faults(page, urdu=self.urdu) if not any(fault in old for old in self.broken)]
        self.broken += [f"{where}: {fault}" for fault in new]
        return page

    def screens(self) -> None:
        for place in range(6):
            page = self.reader.page()
            bars = {bar.number for bar in page.all(role="tool bar")}
            screens = [thing for thing in page.all(role="check box") if thing.parent in bars]
            assert len(screens) == 6
            self.reader.act(screens[place])
            self.parts_of(screens[place].name, ())

    def parts_of(self, where: str, known: tuple[str, ...]) -> None:
        """A page, and the pages of each of its tabs."""
        page = self.look(where)
        self.items(where)
        self.dialogs(where)
        tabs = [tab for tab in page.all(role="page tab") if tab.name not in known]
        names = (*known, *(tab.name for tab in tabs))
        for tab in tabs:
            self.reader.press(tab.name, role="page tab")
            self.reader.find(tab.name, role="page tab", state="selected")
            self.parts_of(f"{where}, {tab.name}", names)

    def items(self, where: str) -> None:
        """What is shown when the first item of each list is chosen."""
        for place, view in enumerate(self.lists()):
            page = self.reader.page()
            now = self.lists()[place]
            item = next(thing for thing in page.things if thing.parent == now.number and "selectable" in thing.states)
            if "selected" not in item.states and self.reader.select(item):
                self.look(f"{where}, {view.name}")

    def lists(self) -> list[Thing]:
        page = self.reader.page()
        lists = page.all(role="list") + page.all(role="table")
        items = {thing.parent for thing in page.things if "selectable" in thing.states}
        return [holder for holder in lists if holder.number in items]

    def dialogs(self, where: str) -> None:
        """All that opens behind a button that says so by its dots, or that has a menu."""
        for button in self.reader.page().all(role="push button", state="sensitive"):
            if button.name in self.seen:
                continue
            if "Press" in button.actions and button.name.endswith("…"):
                self.open(button, "Press")
            elif "ShowMenu" in button.actions:
                self.open(button, "ShowMenu")

    def open(self, thing: Thing, action: str) -> None:
        """Looks at what opens, and closes it."""
        self.seen.append(thing.name)
        before = windows(self.reader.page())

        def opened(page: Page) -> bool:
            if windows(page) == before and action == "ShowMenu":
                self.reader.key(DOWN)  # the menu of a button is met when one of its entries has the focus
            return windows(page) != before

        for last in (False, True):  # on a busy machine the first request may come to nothing, as a key may for anybody
            self.reader.act(self.reader.find(thing.name, role=thing.role, state="sensitive"), action)
            try:
                self.reader.until(opened, f"what opens behind {thing}")
                break
            except AssertionError:
                if last:
                    raise
        self.look(thing.name)
        while (now := windows(self.reader.page())) != []:
            self.reader.key(ESCAPE)
            self.reader.until(lambda page, now=now: windows(page) != now, f"{thing} is closed")

    def menus(self) -> None:
        """Every menu, and the dialogs behind its entries; at last the first entry, which leaves the plan."""
        (bar,) = self.reader.page().all(role="menu bar")
        menus = [thing for thing in self.reader.page().things if thing.parent == bar.number]
        assert len(menus) == 5
        for menu in menus:
            for place in range(menu is menus[0], len(self.entries(menu))):
                entry = self.entries(menu)[place]
                if entry.name.endswith("…") and "sensitive" in entry.states and entry.name not in self.seen:
                    self.open(entry, "Press")
        new = self.entries(menus[0])[0]
        self.reader.act(new, "Press")
        self.reader.until(lambda page: not page.all(role="tool bar"), "the welcome screen")
        self.look(new.name)

    def entries(self, menu: Thing) -> list[Thing]:
        self.close_menus()
        self.reader.act(self.reader.find(menu.name, role="menu item"), "ShowMenu")
        self.reader.find(role="popup menu")
        if menu.name not in self.seen:
            self.look(menu.name)
        page = self.reader.page()
        (popup,) = page.all(role="popup menu")
        return [thing for thing in page.things if thing.parent == popup.number and thing.role != "separator"]

    def close_menus(self) -> None:
        if windows(self.reader.page()):
            self.reader.key(ESCAPE)
            self.reader.until(lambda page: not windows(page), "no menu")


def windows(page: Page) -> list[str]:
    return [thing.name for thing in page.things if thing.role in ("dialog", "alert", "popup menu", "file chooser")]
