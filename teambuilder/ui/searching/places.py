"""What the window itself has to be found: its screens and their pages, and what can be done, in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from teambuilder.core.ranking import Entry, Kind
from teambuilder.ui.actions import Actions
from teambuilder.ui.language import Said, in_urdu, said

_translate = said


class Place(NamedTuple):
    """A page of a screen, by the name that its screen knows it by; without a page, the screen."""

    screen: str
    page: str = ""

    @classmethod
    def of(cls, entry_id: str) -> Place:
        """The place that an entry of the kind SCREEN is for."""
        screen, _, page = entry_id.partition("/")
        return cls(screen, page)


def pages() -> dict[Place, Said]:
    """Every page behind a tab, by what stands on the tab."""
    return {
        Place("team", "people"): _translate("TeamScreen", "People"),
        Place("team", "catalogue"): _translate("TeamScreen", "Roles"),
        Place("team", "duties"): _translate("TeamScreen", "Responsibilities"),
        Place("responsibilities", "ownership"): _translate("ResponsibilitiesScreen", "Who owns what"),
        Place("responsibilities", "hand_offs"): _translate("ResponsibilitiesScreen", "Hand-offs"),
        Place("responsibilities", "goals"): _translate("ResponsibilitiesScreen", "Goals"),
        Place("hiring", "hires"): _translate("HiringScreen", "Hires and money"),
        Place("hiring", "next_hire"): _translate("HiringScreen", "What to hire next"),
        Place("hiring", "placements"): _translate("HiringScreen", "Suggested placements"),
        Place("hiring", "absence"): _translate("HiringScreen", "Absence rehearsal"),
        Place("hiring", "scenarios"): _translate("HiringScreen", "Scenarios side by side"),
    }


class Commands:
    """The window's actions, known by their place in the list for as long as the search is open."""

    def __init__(self, actions: Actions, more: Iterable[QAction]) -> None:
        self._screens = actions.by_screen
        screens, own = set(actions.by_screen.values()), {actions.search}
        self.actions = [action for action in (*actions.all, *more) if action not in screens | own]
        self._common = (actions.add_person, actions.add_role, actions.import_people, actions.assign, actions.print)
        self._urdu = in_urdu()

    def common(self) -> list[str]:
        """The ids of what is wanted most."""
        return [str(self.actions.index(action)) for action in self._common if action.isEnabled()]

    def entries(self) -> Iterator[Entry]:
        """All that can be done now: what is closed is not offered."""
        for number, action in enumerate(self.actions):
            if action.isEnabled():
                names = (plain(action.text()), *_other_name(action, "Actions", self._urdu))
                yield Entry(Kind.COMMAND, str(number), names, (menu_name(action),))

    def screens(self) -> Iterator[Entry]:
        """Screens, then their pages."""
        for name, action in self._screens.items():
            yield Entry(Kind.SCREEN, name, (action.text(), *_other_name(action, "Actions", self._urdu)))
        for place, name in pages().items():
            other = (name.english, self._urdu.translate(name.context, name.english))
            screen = self._screens[place.screen].text()
            yield Entry(Kind.SCREEN, "/".join(place), (name, *_but(name, other)), (screen,))

    def screen_action(self, place: Place) -> QAction:
        return self._screens[place.screen]


def _other_name(action: QAction, context: str, urdu: QTranslator) -> tuple[str, ...]:
    """What the action is called in the language that the window does not speak; the undo of a step has its own name."""
    english = action.property("english")
    if not isinstance(english, str):
        return ()
    return _but(plain(action.text()), (english, urdu.translate(context, english)))


def _but(name: str, others: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(other for other in others if other and other != name)


def plain(text: str) -> str:
    """The text of an action without what marks its key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def menu_name(action: QAction) -> str:
    """The menu that the action stands in."""
    menus = (owner.title() for owner in action.associatedObjects() if isinstance(owner, QMenu))
    return plain(next((title for title in menus if title), ""))


def keys_of(action: QAction) -> str:
    """The keys that do the same."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
