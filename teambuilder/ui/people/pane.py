"""The people pane: a tray of those without a seat on top, the team below, with search and order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from teambuilder.core.actions.people import remove_person
from teambuilder.core.plan import Person, Plan
from teambuilder.core.search import folded
from teambuilder.ui import words
from teambuilder.ui.board.carrying import Carrying
from teambuilder.ui.icons import icon
from teambuilder.ui.people.person_model import PersonModel, PersonRow
from teambuilder.ui.people.person_view import PersonView
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.headings import section_label


class PeoplePane(QWidget):
    """Everyone in the plan, to be found and dragged."""

    add_requested = Signal()
    menu_requested = Signal(str, QPoint)  # a person's id, where on the screen

    def __init__(self, session: Session, selection: Selection, carrying: Carrying, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._search_keys: dict[str, tuple[Person, str]] = {}
        self._models = (PersonModel(self), PersonModel(self))
        tray_text = self.tr("Everyone has a seat. To take someone off the team, drop them here.")
        team_text = self.tr("Nobody has a seat yet. Drag a person onto a card.")
        self.tray = PersonView(session, carrying, self._models[0], tray_text, self)
        self.placed = PersonView(session, carrying, self._models[1], team_text, self)
        self.tray.setAccessibleName(self.tr("People without a seat"))
        self.placed.setAccessibleName(self.tr("People on the team"))
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Find a person"))
        self._search.setAccessibleName(self.tr("Find a person"))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._order = QComboBox(self)
        self._order.setAccessibleName(self.tr("Order of people"))
        for label, key in _orders():
            self._order.addItem(label, key)
        self._tray_title = section_label("", self)
        self._placed_title = section_label("", self)
        self._add = QPushButton(icon("user-plus"), self.tr("Add a person"), self)
        self._add.setEnabled(not session.read_only)
        self._lay_out()
        self._connect()
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
        lists.setStretchFactor(0, 2)
        lists.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addWidget(lists, 1)
        layout.addWidget(self._add)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._show_again)
        self._order.currentIndexChanged.connect(self._show_again)
        self._add.clicked.connect(self.add_requested)
        for view, model in zip((self.tray, self.placed), self._models, strict=True):
            view.selectionModel().currentChanged.connect(lambda index, _, m=model: self._chosen(m.row_id(index)))
            view.clicked.connect(lambda index, m=model: self._chosen(m.row_id(index)))
            view.remove_requested.connect(lambda person_id: self._session.do(remove_person, person_id))
            view.customContextMenuRequested.connect(lambda point, v=view, m=model: self._menu(v, m, point))
        self._selection.changed.connect(self._follow_selection)

    def _chosen(self, person_id: str) -> None:
        if person_id:
            self._selection.select_person(person_id)

    def _follow_selection(self) -> None:
        for view in (self.tray, self.placed):
            if not self._selection.person_id or not view.select(self._selection.person_id):
                view.clearSelection()

    def _menu(self, view: PersonView, model: PersonModel, point: QPoint) -> None:
        person_id = model.row_id(view.indexAt(point))
        if person_id:
            self.menu_requested.emit(person_id, view.viewport().mapToGlobal(point))

    def _show_again(self) -> None:
        self.show_plan(self._session.plan)

    def show_plan(self, plan: Plan) -> None:
        """Shows everyone who answers to the search, in the chosen order."""
        team = self._session.team
        rows = [PersonRow(person, team.minutes_used(person.id)) for person in plan.people.values()]
        needle = folded(self._search.text())
        if needle:
            rows = [row for row in rows if needle in self._search_key(row.person)]
        rows.sort(key=_sort_keys()[str(self._order.currentData())])
        unplaced = [(row.person.id, row) for row in rows if not team.slots_of_person(row.person.id)]
        placed = [(row.person.id, row) for row in rows if team.slots_of_person(row.person.id)]
        self._models[0].show_rows(unplaced)
        self._models[1].show_rows(placed)
        self._tray_title.setText(self.tr("Not placed ({number})").replace("{number}", str(len(unplaced))))
        self._placed_title.setText(self.tr("On the team ({number})").replace("{number}", str(len(placed))))
        self._say_when_empty(plan, bool(needle))
        self._follow_selection()

    def _say_when_empty(self, plan: Plan, searching: bool) -> None:
        if searching:
            text = self.tr("Nobody of this name here.")
            self.tray.set_empty_text(text)
            self.placed.set_empty_text(text)
            return
        self.placed.set_empty_text(self.tr("Nobody has a seat yet. Drag a person onto a card."))
        everyone = self.tr("Everyone has a seat. To take someone off the team, drop them here.")
        nobody = self.tr("Nobody here yet. Add the people who work with you.")
        self.tray.set_empty_text(everyone if plan.people else nobody)

    def _search_key(self, person: Person) -> str:
        known = self._search_keys.get(person.id)
        if known is None or known[0] is not person:
            known = (person, folded(" ".join((person.name, person.name_other_script, person.phone, person.email))))
            self._search_keys[person.id] = known
        return known[1]

    def focus_person(self, person_id: str) -> None:
        """Puts the keyboard onto a person."""
        for view in (self.tray, self.placed):
            if view.select(person_id):
                view.setFocus(Qt.FocusReason.OtherFocusReason)


def _orders() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        (translate("PeoplePane", "By name"), "name"),
        (translate("PeoplePane", "Most free first"), "free"),
        (translate("PeoplePane", "Fullest first"), "full"),
    ]


def _sort_keys() -> dict[str, Callable[[PersonRow], tuple[float, str]]]:
    def name(row: PersonRow) -> str:
        return folded(words.said(row.person.names))

    return {
        "name": lambda row: (0, name(row)),
        "free": lambda row: (row.used - row.person.minutes_a_week, name(row)),
        "full": lambda row: (-row.week.percent, name(row)),
    }
