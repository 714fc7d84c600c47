"""The strip below the departments: what the plan should settle, and a click for each way to settle it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from teambuilder.core.actions.findings import dismiss_finding, take_back_finding
from teambuilder.core.findings import Remedy
from teambuilder.core.plan import Plan
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.findings.model import FindingRow, FindingsModel
from teambuilder.ui.findings.row_card import RowCard
from teambuilder.ui.findings.view import FindingsView
from teambuilder.ui.icons import icon
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import bold, muted_label
from teambuilder.ui.widgets.painting import line_height
from teambuilder.ui.widgets.panel import Panel

_OPEN_HEIGHT = 20 * GRID  # of an open strip's list, unless lines are tall, as those of Urdu: then room for some
_OPEN_LINES = 7
_UNBOUNDED = 16_777_215  # Qt's own bound of heights
_STATE = "findings"
_CLOSED = b"closed"


class FindingsPanel(Panel):
    """Open or closed, as the owner left it; the list of what is dismissed stands in the place of the other."""

    elsewhere = Signal(object)  # Subject: a responsibility, a goal or a hand-off to look at, or the plan for its money
    folded = Signal()  # opened or closed: the strip needs another height

    def __init__(
        self, session: Session, selection: Selection, settings: Settings, findings: FindingsBoard, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._settings = settings
        self._findings = findings
        self._opened = settings.state(_STATE) != QByteArray(_CLOSED)
        self.header = QToolButton(self)
        self.dismissed = QToolButton(self)
        self.model = FindingsModel(self)
        self.card = RowCard(self, read_only=session.read_only)
        self.view = FindingsView(self.model, self.card, self)
        self.settled = muted_label("", self)
        self._body = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.show_plan(session.plan)
        self._fold()

    @property
    def opened(self) -> bool:
        return self._opened

    def sizeHint(self) -> QSize:
        height = self.header.sizeHint().height() + GRID
        if self.opened:
            height += max(_OPEN_HEIGHT, _OPEN_LINES * line_height(QFontMetrics(self.font()))) + GRID
        return QSize(super().sizeHint().width(), height)

    def _lay_out(self) -> None:
        for button in (self.header, self.dismissed):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bold(self.header)
        self.dismissed.setCheckable(True)
        self.dismissed.setIcon(icon("inbox"))
        self.view.setAccessibleName(self.tr("Findings"))
        self.settled.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in (self.view, self.settled):
            self._body.addWidget(page)
        self._body.setMinimumHeight(2 * line_height(QFontMetrics(self.font())))
        self._body.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        top = QHBoxLayout()
        top.addWidget(self.header)
        top.addStretch(1)
        top.addWidget(self.dismissed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        layout.setSpacing(GRID // 2)
        layout.addLayout(top)
        layout.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.header.clicked.connect(self._turn)
        self.dismissed.clicked.connect(lambda: self.show_plan(self._session.plan))
        self.view.looked_at.connect(self._look)
        self.view.remedy_requested.connect(self._first_remedy)
        self.view.doubleClicked.connect(lambda: self._show_subject())
        self.card.remedy_chosen.connect(self._do)
        self.card.show_requested.connect(self._show_subject)
        self.card.dismiss_requested.connect(self._dismiss)
        self.card.take_back_requested.connect(self._take_back)

    def show_plan(self, plan: Plan) -> None:
        """Shows the findings of a new snapshot; the one that is looked at stays so."""
        current, dismissed = self._findings.current, self._findings.dismissed
        _retitle(self.header, self.tr("Findings ({number})").replace("{number}", str(len(current))))
        _retitle(self.dismissed, self.tr("Dismissed ({number})").replace("{number}", str(len(dismissed))))
        self.dismissed.setVisible(self.opened and bool(dismissed))
        if not dismissed:
            self.dismissed.setChecked(False)
        if self.dismissed.isChecked():
            notes = self._findings.notes
            rows = [(finding.key, FindingRow(finding, notes.get(finding.key, ""))) for finding in dismissed]
        else:
            rows = [(finding.key, FindingRow(finding)) for finding in current]
        chosen = self.model.row_id(self.view.currentIndex())
        self.model.show_rows(rows)
        index = self.model.index_of(chosen) if chosen else self.view.currentIndex()
        if not index.isValid():
            index = self.view.currentIndex() if self.view.currentIndex().isValid() else self.model.index(0)
        if index != self.view.currentIndex():
            self.view.setCurrentIndex(index)
        self._look()
        self.settled.setText(self._settled_line())
        self._body.setCurrentWidget(self.view if rows else self.settled)

    def _settled_line(self) -> str:
        if not self._session.team.slots:
            return self.tr("Nothing to settle yet. Add roles and people, and advice shows up here.")
        return self.tr("All is settled. When the plan needs a decision from you, it shows up here.")

    def _look(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            row = self.model.payload(index)
            if self.card.show_row(row, can_be_shown=self._findings.place_of(row.finding) is not None):
                self.view.refit()

    def _turn(self) -> None:
        self._opened = not self._opened
        self._settings.keep_state(_STATE, QByteArray(b"open" if self._opened else _CLOSED))
        self._fold()
        self.folded.emit()

    def _fold(self) -> None:
        self.header.setIcon(icon("chevron-down" if self._opened else "chevron-up"))
        action = self.tr("Close the findings") if self._opened else self.tr("Open the findings")
        self.header.setToolTip(action)
        self.header.setAccessibleDescription(action)
        self._body.setVisible(self._opened)
        self.dismissed.setVisible(self._opened and bool(self._findings.dismissed))
        self.setMaximumHeight(_UNBOUNDED if self._opened else self.sizeHint().height())
        self.updateGeometry()

    def _row(self) -> FindingRow | None:
        index = self.view.currentIndex()
        return self.model.payload(index) if index.isValid() else None

    def _first_remedy(self) -> None:
        row = self._row()
        if row is None or self._session.read_only:
            return
        if row.note is not None:
            self._take_back()
        elif row.finding.remedies:
            self._do(row.finding.remedies[0])

    def _do(self, remedy: Remedy) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)  # the button under the finger will soon mean another step
        self._session.do(remedy.verb, *remedy.arguments)

    def _show_subject(self) -> None:
        row = self._row()
        place = self._findings.place_of(row.finding) if row else None
        if place is None:
            return
        if place.kind == "person":
            self._selection.select_person(place.id)
        elif place.kind == "slot":
            self._selection.select_slot(place.id)
        else:
            self.elsewhere.emit(place)

    def _dismiss(self) -> None:
        from teambuilder.ui.findings.dismiss_dialog import DismissDialog

        row = self._row()
        if row is None:
            return
        dialog = DismissDialog(row.finding, self)
        if dialog.exec():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._session.do(dismiss_finding, self._session.scenario_id, row.finding.key, dialog.note)

    def _take_back(self) -> None:
        row = self._row()
        if row is not None:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._session.do(take_back_finding, self._session.scenario_id, row.finding.key)


def _retitle(button: QToolButton, text: str) -> None:
    """A text that stays the same costs no new layout of the board."""
    if button.text() != text:
        button.setText(text)
        button.setAccessibleName(text)
