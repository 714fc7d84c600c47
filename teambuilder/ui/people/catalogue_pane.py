"""The role catalogue beside the board: built-in roles to drag or add, and a role of the owner's own."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from teambuilder.core.catalogue import CatalogueRole, load_catalogue
from teambuilder.core.plan import Department, Plan
from teambuilder.core.search import folded
from teambuilder.ui import words
from teambuilder.ui.board.carrying import Carrying, Load, put_role
from teambuilder.ui.board.load_list import LoadList, LoadModel
from teambuilder.ui.icons import icon
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.buttons import size_before_words
from teambuilder.ui.widgets.card_list import CardList
from teambuilder.ui.widgets.id_model import Index
from teambuilder.ui.widgets.labels import muted_label
from teambuilder.ui.widgets.painting import draw_department_row, draw_text, first_line, line_height
from teambuilder.ui.widgets.search_line import SearchLine

_translate = QCoreApplication.translate
PADDING = 8


class RoleRow(NamedTuple):
    """A role of the catalogue, and how often the team has it."""

    role: CatalogueRole
    seats: int


def _kind_line(row: RoleRow) -> str:
    structures = {
        "traditional": _translate("CataloguePane", "Traditional structure"),
        "creative": _translate("CataloguePane", "Creative structure"),
    }
    parts = [words.department(row.role.department)]
    if row.role.structure:
        parts.append(structures[row.role.structure])
    if row.seats:
        parts.append(_translate("CataloguePane", "on the team: {number}").replace("{number}", str(row.seats)))
    return " · ".join(parts)


class CatalogueModel(LoadModel[RoleRow]):
    """Roles in the catalogue's order."""

    def text(self, payload: RoleRow) -> str:
        return words.said(payload.role.title)

    def description(self, payload: RoleRow) -> str:
        return f"{_kind_line(payload)}. {words.said(payload.role.purpose)}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return words.said(self.payload(index).role.purpose)
        return super().data(index, role)

    def load(self, row_id: str) -> Load:
        return Load(role_key=row_id)


class CatalogueDelegate(QStyledItemDelegate):
    """A role's title over its department and structure."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, 2 * line_height(option.fontMetrics) + 2 * PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        if not isinstance(model, CatalogueModel):
            return
        row, theme = model.payload(index), theme_for(option.palette)
        painter.save()
        painter.setLayoutDirection(option.direction)
        frame = draw_department_row(painter, option, row.role.department, 8)
        text = first_line(option, frame, PADDING)
        bold = QFont(option.font)
        bold.setBold(True)
        draw_text(painter, text, words.said(row.role.title), bold, theme.text, name=True)
        draw_text(painter, text.translated(0, text.height()), _kind_line(row), option.font, theme.muted)
        painter.restore()


class CatalogueView(LoadList):
    """Roles to drag into a department; Enter adds, Space picks up."""

    chosen = Signal(str)

    def __init__(self, session: Session, carrying: Carrying, model: CatalogueModel, parent: QWidget) -> None:
        super().__init__(session, carrying, model, parent)
        self.setItemDelegate(CatalogueDelegate(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self._model.row_id(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and key:
            self.chosen.emit(key)
        elif event.key() == Qt.Key.Key_Space and key:
            self._carrying.pick_up(Load(role_key=key), by_key=True)
        elif event.key() == Qt.Key.Key_Escape and self._carrying.by_key:
            self._carrying.put_down()
        else:
            super().keyPressEvent(event)


class CataloguePane(QWidget):
    """The built-in roles, to be found, dragged, or added with a double click."""

    own_role_requested = Signal()

    def __init__(self, session: Session, carrying: Carrying, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._model = CatalogueModel(self)
        self.view = CatalogueView(session, carrying, self._model, self)
        self.view.setAccessibleName(self.tr("Role catalogue"))
        self._search = SearchLine(self.tr("Find a role"), self)
        own = QPushButton(icon("plus"), self.tr("A role of your own"), self)
        own.setIconSize(size_before_words())
        own.setEnabled(not session.read_only)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._search)
        layout.addWidget(muted_label(self.tr("Drag a role into its department, or double-click it."), self))
        layout.addWidget(self.view, 1)
        layout.addWidget(own)
        own.clicked.connect(self.own_role_requested)
        self._search.textChanged.connect(lambda: self.show_plan(session.plan))
        self.view.doubleClicked.connect(lambda index: self._add(self._model.row_id(index)))
        self.view.chosen.connect(self._add)
        self.show_plan(session.plan)

    def _add(self, key: str) -> None:
        if not self._session.read_only:
            put_role(self._session, Load(role_key=key), None)

    def show_department(self, department: Department) -> None:
        """Scrolls to the roles of a department and puts the keyboard there."""
        self._search.clear()
        for number in range(self._model.rowCount()):
            index = self._model.index(number)
            if self._model.payload(index).role.department == department:
                self.view.setCurrentIndex(index)
                self.view.scrollTo(index, CardList.ScrollHint.PositionAtTop)
                break
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_plan(self, plan: Plan) -> None:
        """Marks the roles that the team has."""
        team = self._session.team
        counts: dict[str, int] = {}
        for role in team.roles.values():
            counts[role.template] = counts.get(role.template, 0) + 1
        needle = folded(self._search.text())
        rows = [
            (key, RoleRow(role, counts.get(key, 0)))
            for key, role in load_catalogue().roles.items()
            if needle in folded(f"{role.title.en} {role.title.ur}")
        ]
        self._search.found = len(rows)
        self._model.show_rows(rows)
