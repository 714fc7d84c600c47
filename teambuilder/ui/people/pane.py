"""The people pane: a tray of those without a seat on top, the team below, with search and order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from teambuilder.core.actions.people import remove_person
from teambuilder.core.plan import Person, Plan
from teambuilder.core.search import folded
from teambuilder.ui import words
from teambuilder.ui.board.carrying import Carrying
from teambuilder.ui.icons import icon
from teambuilder.ui.importing.files import is_people_file
from teambuilder.ui.people.person_model import PersonModel, PersonRow
from teambuilder.ui.people.person_view import PersonView
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import size_before_words
from teambuilder.ui.widgets.labels import label_unseen, section_label
from teambuilder.ui.widgets.search_line import SearchLine

TYPICAL_HEIGHT = 640  # pixels of the pane in a window of 1280 × 800


class PeoplePane(QWidget):
    """Everyone in the plan, to be found and dragged."""

    add_requested = Signal()
    name_typed = Signal(str)  # of somebody who is not here yet, to be added
    menu_requested = Signal(str, QPoint)  # a person's id, where on the screen
    file_dropped = Signal(Path)  # with people in it

    def __init__(self, session: Session, selection: Selection, carrying: Carrying, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._people: Mapping[str, Person] = {}
        self._needle = ""
        self._minutes: Mapping[str, int] = {}
        self._rows: list[tuple[str, PersonRow]] = []  # who answers to the search, by name
        self._places: dict[str, int] = {}  # where in them each id stands
        self._models = (PersonModel(self), PersonModel(self))
        tray_text = self.tr("Everyone has a seat. To take someone off the team, drop them here.")
        team_text = self.tr("Nobody has a seat yet. Drag a person onto a card.")
        self.tray = PersonView(session, carrying, self._models[0], tray_text, self)
        self.placed = PersonView(session, carrying, self._models[1], team_text, self)
        self.tray.setAccessibleName(self.tr("People without a seat"))
        self.placed.setAccessibleName(self.tr("People on the team"))
        self._search = SearchLine(self.tr("Find or add"), self)
        self._search.setAccessibleName(self.tr("Find or add a person"))
        self._order = QComboBox(self)
        label_unseen(self._order, self.tr("Order of people"))
        for label, key in _orders():
            self._order.addItem(label, key)
        self._tray_title = section_label("", self)
        self._placed_title = section_label("", self)
        self._add = QPushButton(icon("user-plus"), self.tr("Add a person"), self)
        self._add.setIconSize(size_before_words())
        self._add.setEnabled(not session.read_only)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(not session.read_only)
        self._tray_is_moved = False
        self._fitted = -1  # the number of people that the tray's height was made for
        self.show_plan(session.plan)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._search, 1)
        top.addWidget(self._order)
        lists = QSplitter(Qt.Orientation.Vertical, self)
        lists.setChildrenCollapsible(False)
        for title, view in ((self._tray_title, self.tray), (self._placed_title, self.placed)):
            half = QWidget(lists)
            layout = QVBoxLayout(half)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(GRID // 2)
            layout.addWidget(title)
            layout.addWidget(view, 1)
            lists.addWidget(half)
        lists.setStretchFactor(1, 1)
        lists.splitterMoved.connect(self._leave_tray)
        self._lists = lists
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addWidget(lists, 1)
        layout.addWidget(self._add)

    def _leave_tray(self) -> None:
        self._tray_is_moved = True

    def _fit_tray(self) -> None:
        """Gives the tray the height of its people, three at most, until the owner moves the line."""
        if self._tray_is_moved or self._models[0].rowCount() == self._fitted:
            return
        self._fitted = self._models[0].rowCount()
        row = self.tray.sizeHintForRow(0) if self._models[0].rowCount() else 4 * self.fontMetrics().height()
        tray = self._tray_title.sizeHint().height() + min(3, max(1, self._models[0].rowCount())) * row + GRID
        self._lists.setSizes([tray, max(tray, 3 * TYPICAL_HEIGHT // 4)])

    def _connect(self) -> None:
        self._search.textChanged.connect(self._show_again)
        self._order.currentIndexChanged.connect(self._show_again)
        self._search.returnPressed.connect(self._add_typed)
        self._add.clicked.connect(self.add_requested)
        for view, model in zip((self.tray, self.placed), self._models, strict=True):
            view.row_chosen.connect(self._selection.select_person)
            view.remove_requested.connect(lambda person_id: self._session.do(remove_person, person_id))
            view.customContextMenuRequested.connect(lambda point, v=view, m=model: self._menu(v, m, point))
        self._selection.changed.connect(self._follow_selection)

    def _follow_selection(self) -> None:
        for view in (self.tray, self.placed):
            if not self._selection.person_id or not view.select(self._selection.person_id):
                view.clearSelection()

    def _menu(self, view: PersonView, model: PersonModel, point: QPoint) -> None:
        person_id = model.row_id(view.indexAt(point))
        if person_id:
            self.menu_requested.emit(person_id, view.viewport().mapToGlobal(point))

    def _add_typed(self) -> None:
        """Enter behind a name that nobody has adds the person."""
        name = self._search.text().strip()
        if name and not self._rows and self._add.isEnabled():
            self.name_typed.emit(name)

    def clear_search(self) -> None:
        """Shows everyone again."""
        self._search.clear()

    def _show_again(self) -> None:
        self.show_plan(self._session.plan)

    def show_plan(self, plan: Plan) -> None:
        """Shows everyone who answers to the search, in the chosen order."""
        needle, order = folded(self._search.text()), str(self._order.currentData())
        minutes = self._session.team.minutes_by_person
        if plan.people is not self._people or needle != self._needle:
            self._people, self._needle = plan.people, needle
            self._rows = _rows(plan.people.values(), minutes, needle)
            self._places = {row[0]: place for place, row in enumerate(self._rows)}
        else:
            self._update_hours(minutes)
        self._minutes = minutes
        rows = self._rows if order == "name" else sorted(self._rows, key=_SORT_KEYS[order])
        placed = [row for row in rows if row[0] in minutes]
        unplaced = [row for row in rows if row[0] not in minutes]
        self._search.found = len(rows)
        self._models[0].show_rows(unplaced)
        self._models[1].show_rows(placed)
        self._tray_title.setText(self.tr("Not placed ({number})").replace("{number}", str(len(unplaced))))
        self._placed_title.setText(self.tr("On the team ({number})").replace("{number}", str(len(placed))))
        self._say_when_empty(plan, bool(needle))
        self._fit_tray()
        self._follow_selection()

    def _update_hours(self, minutes: Mapping[str, int]) -> None:
        """Touches only those whose hours changed: among thousands, a step concerns one or two."""
        for person_id, _ in self._minutes.items() ^ minutes.items():
            place = self._places.get(person_id)
            if place is not None:
                person = self._rows[place][1].person
                self._rows[place] = (person_id, PersonRow(person, minutes.get(person_id, 0)))

    def _say_when_empty(self, plan: Plan, searching: bool) -> None:
        if searching:
            text = self.tr("Nobody of this name here.")
            if not self._rows and self._add.isEnabled():
                text = self.tr("Nobody of this name here. Enter adds them.")
            self.tray.set_empty_text(text)
            self.placed.set_empty_text(text)
            return
        self.placed.set_empty_text(self.tr("Nobody has a seat yet. Drag a person onto a card."))
        everyone = self.tr("Everyone has a seat. To take someone off the team, drop them here.")
        nobody = self.tr("Nobody here yet. Add the people who work with you.")
        self.tray.set_empty_text(everyone if plan.people else nobody)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(_people_file(event.mimeData()) is not None)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(_people_file(event.mimeData()) is not None)

    def dropEvent(self, event: QDropEvent) -> None:
        path = _people_file(event.mimeData())
        event.setAccepted(path is not None)
        if path is not None:  # once the drop is over: what comes next opens a window
            QTimer.singleShot(0, self, lambda: self.file_dropped.emit(path))

    def focus_person(self, person_id: str) -> None:
        """Puts the keyboard onto a person, also onto one whom the search leaves out."""
        if person_id not in self._places and person_id in self._people:
            self._search.clear()
        for view in (self.tray, self.placed):
            if view.select(person_id):
                view.setFocus(Qt.FocusReason.OtherFocusReason)


def _people_file(data: QMimeData) -> Path | None:
    """The one file that is dragged, if it may hold people."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and is_people_file(paths[0]) else None


def _orders() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        (translate("PeoplePane", "By name"), "name"),
        (translate("PeoplePane", "Most free first"), "free"),
        (translate("PeoplePane", "Fullest first"), "full"),
    ]


def _search_key(person: Person) -> str:
    return folded(" ".join((person.name, person.name_other_script, person.phone, person.email)))


def _rows(people: Iterable[Person], minutes: Mapping[str, int], needle: str) -> list[tuple[str, PersonRow]]:
    """Those whose names, phone or e-mail contain what is searched, by name."""
    found = (person for person in people if not needle or needle in _search_key(person))
    named = sorted(found, key=lambda person: (words.by_name(person.names), person.id))
    return [(person.id, PersonRow(person, minutes.get(person.id, 0))) for person in named]


_SORT_KEYS: Mapping[str, Callable[[tuple[str, PersonRow]], float]] = {
    "free": lambda row: row[1].used - row[1].person.minutes_a_week,
    "full": lambda row: -row[1].week.percent,
}
