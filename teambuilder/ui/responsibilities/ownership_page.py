"""Who owns what: the filters, the grid, and the details beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from teambuilder.core.coverage import Coverage
from teambuilder.core.plan import Department, Horizon, Plan
from teambuilder.ui.responsibilities.filter_bar import FilterBar
from teambuilder.ui.responsibilities.grid_view import GridView
from teambuilder.ui.responsibilities.rows import DutyRow, counts
from teambuilder.ui.responsibilities.side import Side
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import muted_label
from teambuilder.ui.widgets.room import in_text, keep_high_enough

_SIDE_WIDTH = 304


class OwnershipPage(QWidget):
    """The grid, end to end."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._coverage: Coverage | None = None
        self.filters = FilterBar(read_only=session.read_only, parent=self)
        self.grid = GridView(session, self)
        self.side = Side(session, self)
        self.empty = muted_label("", self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lay_out()
        self.filters.changed.connect(self._filter)
        self.filters.add_requested.connect(self.add)
        self.grid.chosen.connect(self.side.show_responsibility)
        self.grid.edit_requested.connect(self._edit)

    def _lay_out(self) -> None:
        place = QWidget(self)
        stack = QStackedLayout(place)
        stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        stack.addWidget(self.grid)
        stack.addWidget(self.empty)
        main = QWidget(self)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.filters)
        column.addWidget(place, 1)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(GRID)
        panes.addWidget(main)
        panes.addWidget(self.side)
        panes.setStretchFactor(0, 1)
        panes.setSizes([900, in_text(_SIDE_WIDTH)])
        keep_high_enough(main)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.addWidget(panes)

    def show_plan(self, plan: Plan, covered: Coverage) -> None:
        """Shows a new snapshot."""
        self._coverage = covered
        active = [duty for duty in plan.responsibilities.values() if not duty.retired]
        self.filters.show_counts(counts(active, covered), len(plan.responsibilities) - len(active))
        self._show_grid(plan, covered, staying=self.grid.responsibility_id)
        self.side.show_plan(plan, covered)

    def _show_grid(self, plan: Plan, covered: Coverage, *, staying: str) -> None:
        self.grid.show_plan(plan, covered, self.filters.filter, staying=staying)
        self.filters.search.found = sum(isinstance(row, DutyRow) for row in self.grid.grid.rows)
        self.empty.setVisible(not self.grid.grid.rows or not self.grid.grid.columns)
        self._put_hint_beside_heads()
        if not self.grid.grid.columns:
            self.empty.setText(self.tr("The team has no roles yet. Add roles on the Team screen, then come back."))
        elif plan.responsibilities:
            self.empty.setText(self.tr("Nothing like this. Take a filter off to see more."))
        else:
            self.empty.setText(self.tr("No responsibilities yet. Add what must be done."))

    def _put_hint_beside_heads(self) -> None:
        heads = self.grid.verticalHeader().width() if self.grid.grid.rows else 0
        left, right = (0, heads) if self.isRightToLeft() else (heads, 0)
        self.empty.setContentsMargins(left + 2 * GRID, 0, right + 2 * GRID, 0)
        self.empty.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put_hint_beside_heads()

    def _filter(self) -> None:
        if self._coverage is not None:
            self._show_grid(self._session.plan, self._coverage, staying="")
            self.filters.search.tell_found_soon()

    def go_to(self, responsibility_id: str) -> None:
        """Puts the keyboard onto a responsibility, whatever the filters are."""
        if not self.grid.go_to(responsibility_id):
            duty = self._session.plan.responsibilities.get(responsibility_id)
            self.filters.show_all()
            self.filters.put_aside.setChecked(duty is not None and duty.retired)
            self.grid.go_to(responsibility_id)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self) -> None:
        self.side.form.fields["text_en"].setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Asks for a new responsibility and goes to it."""
        from teambuilder.ui.responsibilities.new_rows import NewDutyDialog

        wanted = self.filters.filter
        department = wanted.department or Department.SALES
        usual = Horizon.NOW if department is Department.SALES else Horizon.LONG_TERM
        dialog = NewDutyDialog(self._session, department, wanted.horizon or usual, self)
        if dialog.exec():
            self.go_to(dialog.new_id)
