"""Type-to-find over what a department must do: the plan's responsibilities, and the catalogue's that it lacks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from teambuilder.core.actions.ownership import give_catalogue_responsibility, set_ownership
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.plan import OwnershipKind, Plan, Role, Team
from teambuilder.core.search import folded
from teambuilder.core.text import Text
from teambuilder.ui import words
from teambuilder.ui.inspector.form import column
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.fields import show_edge
from teambuilder.ui.widgets.labels import WrappedLabel, directed, muted
from teambuilder.ui.widgets.search_line import SearchLine

_LINES = 9


@dataclass(frozen=True)
class Offer:
    """A responsibility that the role does not have; `key` is the catalogue's when the plan does not have it either."""

    responsibility_id: str
    key: str
    text: Text
    owner: str  # the title of the role that owns it, or empty

    def matches(self, words_typed: list[str]) -> bool:
        if not words_typed:
            return True
        text = folded(f"{self.text.en} {self.text.ur}")
        return all(word in text for word in words_typed)


class DutyFinder(QWidget):
    """Enter or a click gives the role what is found: to own, or to help with when another role owns it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._role_id = ""
        self._offers: list[Offer] = []
        self._stale = True
        self.search = SearchLine(self.tr("Find a responsibility"))
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._give_first)
        self.search.installEventFilter(self)
        self.results = QListWidget()
        self.results.setAccessibleName(self.tr("Responsibilities to add"))
        self.results.setWordWrap(True)
        self.results.setAlternatingRowColors(True)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.results.setFixedHeight(self.results.fontMetrics().lineSpacing() * _LINES)
        self.results.itemActivated.connect(self._give)
        self.results.itemClicked.connect(self._give)
        self.results.installEventFilter(self)
        self.nothing = muted(WrappedLabel(self.tr("Nothing found. Write your own below.")))
        self.setFocusProxy(self.search)
        show_edge(self.search)
        layout = column(self, 4)
        for widget in (self.search, self.results, self.nothing):
            layout.addWidget(widget)

    def show_role(self, plan: Plan, team: Team, role: Role) -> None:
        offers = offers_for(plan, team, role)
        if role.id != self._role_id:
            self._role_id = role.id
            self.search.clear()
        if offers != self._offers:
            self._offers = offers
            self._stale = True
        if self._stale and self.isVisible():
            self._filter()

    def showEvent(self, event: QEvent) -> None:
        if self._stale:
            self._filter()

    def _filter(self) -> None:
        self._stale = False
        typed = folded(self.search.text()).split()
        row = self.results.currentRow()
        self.results.clear()
        for offer in self._offers:
            if offer.matches(typed):
                item = QListWidgetItem(directed(f"{words.said(offer.text)}\n{self._standing(offer)}"), self.results)
                item.setData(Qt.ItemDataRole.UserRole, offer)
        self.results.setCurrentRow(min(max(row, 0), self.results.count() - 1))
        self.search.found = self.results.count()
        self.results.setVisible(self.results.count() > 0)
        self.nothing.setVisible(self.results.count() == 0)

    def _standing(self, offer: Offer) -> str:
        if not offer.owner:
            return self.tr("Nobody owns it yet")
        return self.tr("{role} owns it").replace("{role}", words.isolated(offer.owner))

    def _give_first(self) -> None:
        item = self.results.currentItem()
        if item is not None:
            self._give(item)

    def _give(self, item: QListWidgetItem) -> None:
        offer = item.data(Qt.ItemDataRole.UserRole)
        if self._session.read_only or not isinstance(offer, Offer):
            return
        kind = OwnershipKind.HELPS if offer.owner else OwnershipKind.OWNS
        place = (self._session.scenario_id, self._role_id)
        if offer.responsibility_id:
            self._session.do(set_ownership, *place, offer.responsibility_id, kind)
        else:
            self._session.do(give_catalogue_responsibility, *place, load_catalogue(), offer.key, kind)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.search and event.key() == Qt.Key.Key_Down and self.results.count():
                self.results.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                self.search.setFocus()
                return True
        return super().eventFilter(watched, event)


def offers_for(plan: Plan, team: Team, role: Role) -> list[Offer]:
    """What the role's department must do and the role has nothing to do with, unowned first."""
    has = {ownership.responsibility_id for ownership in team.ownerships_of_role(role.id)}
    offers = [
        Offer(duty.id, duty.template, duty.text, _owner(team, duty.id))
        for duty in plan.responsibilities.values()
        if duty.department is role.department and duty.id not in has and not duty.retired
    ]
    known = {duty.template for duty in plan.responsibilities.values()}
    offers += [
        Offer("", template.key, template.text, "")
        for template in load_catalogue().responsibilities.values()
        if template.department is role.department and template.key not in known
    ]
    return sorted(offers, key=lambda offer: bool(offer.owner))


def _owner(team: Team, responsibility_id: str) -> str:
    for ownership in team.ownerships_of_responsibility(responsibility_id):
        if ownership.kind is OwnershipKind.OWNS:
            return words.said(team.roles[ownership.role_id].title)
    return ""
