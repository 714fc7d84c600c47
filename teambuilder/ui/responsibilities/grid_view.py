"""The ownership grid as a table for mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from teambuilder.core.actions.ownership import set_ownership
from teambuilder.core.coverage import Coverage
from teambuilder.core.plan import OwnershipKind, Plan
from teambuilder.ui.responsibilities.grid_delegate import GridDelegate
from teambuilder.ui.responsibilities.grid_heads import DutyHead, RoleHead
from teambuilder.ui.responsibilities.grid_legend import Legend
from teambuilder.ui.responsibilities.grid_model import GridModel, Index
from teambuilder.ui.responsibilities.rows import Filter
from teambuilder.ui.session import Session

_COLUMN_EMS = 8.5
_NEXT = {None: OwnershipKind.OWNS, OwnershipKind.OWNS: OwnershipKind.HELPS, OwnershipKind.HELPS: None}
_KEYS = {
    Qt.Key.Key_O: OwnershipKind.OWNS,
    Qt.Key.Key_H: OwnershipKind.HELPS,
    Qt.Key.Key_Delete: None,
    Qt.Key.Key_Backspace: None,
}


class GridView(QTableView):
    """A click or Space goes on from nothing to owns to helps; O, H and Delete say it at once."""

    chosen = Signal(str)  # the id of the responsibility that the keyboard is at; empty for none
    edit_requested = Signal()  # Enter: to the details of the responsibility

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.grid = GridModel(self)
        self._roles = RoleHead(self)
        self.setHorizontalHeader(self._roles)
        self._duties = DutyHead(self)
        self.setVerticalHeader(self._duties)
        self.setModel(self.grid)
        self.setItemDelegate(GridDelegate(self.grid, self))
        self.setAccessibleName(self.tr("Who owns what: responsibilities by roles"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self._legend = Legend(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.grid.head_changed.connect(self._repaint_head)
        self.clicked.connect(self._next)
        self.doubleClicked.connect(self._next)  # the second of two quick clicks is not a click to Qt
        self._duties.sectionPressed.connect(self.go_to_row)
        self.horizontalHeader().sectionPressed.connect(self._go_to_column)
        self.horizontalScrollBar().valueChanged.connect(self.horizontalHeader().viewport().update)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        self.horizontalHeader().setDefaultSectionSize(round(_COLUMN_EMS * metrics.averageCharWidth()) + 36)
        self._duties.setDefaultSectionSize(self._duties.row_height())
        self.verticalScrollBar().setSingleStep(self._duties.row_height() // 2)
        self._fit_duties()

    def _fit_duties(self) -> None:
        self._duties.setFixedWidth(max(240, min(420, round(0.38 * self.width()))))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        corner = self.horizontalHeader().geometry(), self.verticalHeader().geometry()
        self._legend.setGeometry(corner[1].left(), corner[0].top(), corner[1].width(), corner[0].height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_duties()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_duties"):
            self._fit()

    def _repaint_head(self, orientation: Qt.Orientation, section: int) -> None:
        head = self._duties if orientation is Qt.Orientation.Vertical else self._roles
        head.viewport().update(head.place_of(section))

    # where the keyboard is

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() or not self.currentIndex().flags() & Qt.ItemFlag.ItemIsEnabled:
            cells = (self.grid.index(row, 0) for row in range(self.grid.rowCount()))
            self._go_to(next((cell for cell in cells if cell.flags() & Qt.ItemFlag.ItemIsEnabled), QModelIndex()))

    @property
    def responsibility_id(self) -> str:
        """The responsibility of the current cell, or empty."""
        return self.grid.cell(self.currentIndex())[0]

    def go_to_row(self, row: int) -> None:
        """Goes to a row without changing it."""
        self._go_to(self.grid.index(row, max(0, self.currentIndex().column())))

    def _go_to_column(self, column: int) -> None:
        row = self.currentIndex().row() if self.currentIndex().isValid() else 1
        self._go_to(self.grid.index(row, column))

    def go_to(self, responsibility_id: str) -> bool:
        """Goes to a responsibility; False when it is not shown."""
        row = self.grid.row_of(responsibility_id)
        if row >= 0:
            self.go_to_row(row)
        return row >= 0

    def _go_to(self, index: QModelIndex) -> None:
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.grid.cell(current)[0] != self.grid.cell(previous)[0]:
            self.chosen.emit(self.grid.cell(current)[0])

    # changing who owns what

    def _next(self, index: QModelIndex) -> None:
        self._set(index, _NEXT[self.grid.kind_at(index.row(), index.column())])

    def _set(self, index: QModelIndex, kind: OwnershipKind | None) -> None:
        responsibility_id, role_id = self.grid.cell(index)
        if responsibility_id and not self._session.read_only:
            self._session.do(set_ownership, self._session.scenario_id, role_id, responsibility_id, kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not index.isValid() or not plain:
            super().keyPressEvent(event)
        elif key in _KEYS:
            self._set(index, _KEYS[key])
        elif key == Qt.Key.Key_Space:
            self._next(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_requested.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here; the field above finds."""

    def show_plan(self, plan: Plan, coverage: Coverage, wanted: Filter, *, staying: str = "") -> None:
        """Shows a snapshot; the keyboard and the sight stay where they are."""
        cell = self.grid.cell(self.currentIndex())
        offset = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self.grid.show_plan(plan, self._session.team, coverage, wanted, staying=staying)
        if cell[0] and self.grid.cell(self.currentIndex()) != cell:
            again = self.grid.index_of(*cell)
            if again.isValid():
                self.setCurrentIndex(again)
                self.horizontalScrollBar().setValue(offset[0])
                self.verticalScrollBar().setValue(offset[1])
