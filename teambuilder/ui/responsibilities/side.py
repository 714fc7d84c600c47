"""Beside the grid: the now-versus-later gauge, and the details of the responsibility that is looked at."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.coverage import Coverage
from teambuilder.core.plan import Plan
from teambuilder.ui.inspector.form import Drafts
from teambuilder.ui.responsibilities.duty_form import DutyForm
from teambuilder.ui.responsibilities.gauge import NowAndLater
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import WrappedLabel, leading_edge, muted, rule
from teambuilder.ui.widgets.panel import Panel
from teambuilder.ui.widgets.room import PageArea, in_text, keep_high_enough
from teambuilder.ui.widgets.tab_order import order_tabs

_MINIMUM_WIDTH = 240
_USUAL_WIDTH = 304


class Side(Panel):
    """One form, filled with what the keyboard is at."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._responsibility_id = ""
        drafts: Drafts = {}
        self.gauge = NowAndLater()
        self.form = DutyForm(session, drafts)
        hint = self.tr("Choose a responsibility to see its details. A click into the grid gives it to a role.")
        self._empty = muted(WrappedLabel(hint))
        self._empty.setAlignment(leading_edge() | Qt.AlignmentFlag.AlignTop)
        self._area = scrolled(self.form)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.gauge)
        layout.addWidget(rule())
        layout.addWidget(self._pages, 1)
        self.setMinimumWidth(in_text(_MINIMUM_WIDTH))
        keep_high_enough(self)
        order_tabs(self.form)

    def sizeHint(self) -> QSize:
        return QSize(in_text(_USUAL_WIDTH), super().sizeHint().height())

    def show_responsibility(self, responsibility_id: str) -> None:
        """Shows another responsibility; an empty id shows none."""
        if responsibility_id != self._responsibility_id:
            self.leave()
            self._responsibility_id = responsibility_id
            self._area.verticalScrollBar().setValue(0)
        self._show_form(self._session.plan)

    def show_plan(self, plan: Plan, covered: Coverage) -> None:
        """Shows a new snapshot; what is being typed stays."""
        self.gauge.show_gauge(covered.now_and_later(), plan.business.currency)
        self._show_form(plan)

    def leave(self) -> None:
        """Keeps what is typed."""
        if self._responsibility_id in self._session.plan.responsibilities:
            self.form.leave()

    def _show_form(self, plan: Plan) -> None:
        duty = plan.responsibilities.get(self._responsibility_id)
        if duty is not None:
            self.form.show_duty(duty)
        self._pages.setCurrentWidget(self._area if duty is not None else self._empty)


def scrolled(page: QWidget) -> QScrollArea:
    """A page that scrolls when the window is too low for it."""
    return PageArea(page)
