"""Responsibilities beside the board: those that nobody owns first, to be dragged onto a role's card."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from teambuilder.core.plan import OwnershipKind, Plan, Responsibility
from teambuilder.core.search import folded
from teambuilder.ui import words
from teambuilder.ui.board.carrying import Carrying, Load
from teambuilder.ui.board.load_list import LoadList, LoadModel
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.broken_text import broken_text
from teambuilder.ui.widgets.fields import show_edge
from teambuilder.ui.widgets.id_model import Index
from teambuilder.ui.widgets.labels import muted_label
from teambuilder.ui.widgets.painting import draw_department_row, draw_remark, draw_text, first_line, line_height
from teambuilder.ui.widgets.search_line import SearchLine

_translate = QCoreApplication.translate
PADDING = 8


class PaneRow(NamedTuple):
    """A responsibility and the titles of the roles that own it, in the window's language."""

    duty: Responsibility
    owners: tuple[str, ...]


def owner_line(row: PaneRow) -> str:
    """Who owns it, or that nobody does."""
    if not row.owners:
        return _translate("ResponsibilitiesPane", "Nobody owns it yet")
    names = _translate("ResponsibilitiesPane", ", ").join(words.isolated(title) for title in row.owners)
    return _translate("ResponsibilitiesPane", "{roles} owns it").replace("{roles}", names)


class PaneModel(LoadModel[PaneRow]):
    """Unowned ones first, then in the order of the plan."""

    def text(self, payload: PaneRow) -> str:
        return words.said(payload.duty.text)

    def description(self, payload: PaneRow) -> str:
        return words.listed((words.department(payload.duty.department), owner_line(payload)))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            row = self.payload(index)
            return f"{self.text(row)}\n{self.description(row)}"
        return super().data(index, role)

    def load(self, row_id: str) -> Load:
        return Load(responsibility_id=row_id)


class PaneDelegate(QStyledItemDelegate):
    """The responsibility on two lines, and below it who owns it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, 3 * line_height(QFontMetrics(option.font)) + 2 * PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        if not isinstance(model, PaneModel):
            return
        row, theme = model.payload(index), theme_for(option.palette)
        painter.save()
        painter.setLayoutDirection(option.direction)
        frame = draw_department_row(painter, option, row.duty.department, 6)
        text = first_line(option, frame, PADDING)
        for number, part in enumerate(broken_text(words.said(row.duty.text), option.font, text.width(), 2)):
            draw_text(painter, text.translated(0, number * text.height()), part, option.font, theme.text, name=True)
        draw_remark(painter, option, text.translated(0, 2 * text.height()), owner_line(row), warns=not row.owners)
        painter.restore()


class PaneView(LoadList):
    """Responsibilities to drag onto a card; Space or Enter picks one up for the keys."""

    def __init__(self, session: Session, carrying: Carrying, model: PaneModel, parent: QWidget) -> None:
        super().__init__(session, carrying, model, parent)
        self.setItemDelegate(PaneDelegate(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row_id = self._model.row_id(self.currentIndex())
        picks = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if picks and row_id and not self._session.read_only:
            if self._carrying.by_key and self._carrying.load.responsibility_id == row_id:
                self._carrying.put_down()
            else:
                self._carrying.pick_up(Load(responsibility_id=row_id), by_key=True)
        elif event.key() == Qt.Key.Key_Escape and self._carrying.by_key:
            self._carrying.put_down()
        else:
            super().keyPressEvent(event)


class ResponsibilitiesPane(QWidget):
    """What must be done, to be found and given to a role."""

    def __init__(self, session: Session, carrying: Carrying, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._model = PaneModel(self)
        self.view = PaneView(session, carrying, self._model, self)
        self.view.setAccessibleName(self.tr("Responsibilities"))
        self.search = SearchLine(self.tr("Find a responsibility"), self)
        show_edge(self.search)
        hint = self.tr("Drag one onto a card: its role owns it, or helps when another role owns it.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.search)
        layout.addWidget(muted_label(hint, self))
        layout.addWidget(self.view, 1)
        self.search.textChanged.connect(lambda: self.show_plan(session.plan))
        self.show_plan(session.plan)

    def show_plan(self, plan: Plan) -> None:
        """Shows what answers to the search."""
        rows = pane_rows(plan, self._session.scenario_id, folded(self.search.text()))
        self.search.found = len(rows)
        self._model.show_rows(rows)


def pane_rows(plan: Plan, scenario_id: str, needle: str) -> list[tuple[str, PaneRow]]:
    """What is not put aside and answers to the search, unowned ones first."""
    team, rows = plan.team(scenario_id), list[tuple[str, PaneRow]]()
    for duty in plan.responsibilities.values():
        if duty.retired or (needle and needle not in folded(f"{duty.text_en} {duty.text_ur}")):
            continue
        owning = [o for o in team.ownerships_of_responsibility(duty.id) if o.kind is OwnershipKind.OWNS]
        rows.append((duty.id, PaneRow(duty, tuple(words.said(team.roles[o.role_id].title) for o in owning))))
    return sorted(rows, key=lambda row: bool(row[1].owners))
