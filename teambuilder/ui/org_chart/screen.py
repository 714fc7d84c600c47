"""The Org chart screen: who reports to whom, as a chart and as a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.org_chart import OWNER
from teambuilder.core.plan import Plan
from teambuilder.ui import words
from teambuilder.ui.language import paper_font
from teambuilder.ui.org_chart.box_painting import ChartStyle
from teambuilder.ui.org_chart.chart_painting import make_chart
from teambuilder.ui.org_chart.content import Chart
from teambuilder.ui.org_chart.exporting import Drawing
from teambuilder.ui.org_chart.moving import report_to_choice, superior_choices
from teambuilder.ui.org_chart.role_list import RoleList, row_id
from teambuilder.ui.org_chart.saving import ChartSaver
from teambuilder.ui.org_chart.tool_bar import ChartTools
from teambuilder.ui.org_chart.view import ChartView
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.text_size import USUAL, text_size
from teambuilder.ui.theme import GRID, LIGHT, theme_for
from teambuilder.ui.widgets.finder import Finder
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.notice import Notice
from teambuilder.ui.widgets.saved_line import SavedLine

_LIST_WIDTH = 264


class OrgChartScreen(QWidget):
    """Chart and list keep step. Out of sight they wait: a snapshot is shown when they are looked at again."""

    details_wanted = Signal(str)  # a role's id, or OWNER

    def __init__(self, session: Session, prompts: Prompts, settings: Settings, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[Plan | None, str] = (None, "")
        self.view = ChartView(session, self)
        self.list = RoleList(self)
        self.tools = ChartTools(self.view, self, read_only=session.read_only)
        self.saved = SavedLine(self)
        self.hint = muted(WrappedLabel("", self))
        self.empty = Notice("network", "", "", self)
        self.saver = ChartSaver(session, prompts, settings, self)
        self._lay_out()
        self._connect()
        self._say("")
        self.show_plan(session.plan)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        main = QWidget(self)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.tools)
        column.addWidget(self._stack, 1)
        column.addWidget(self.saved)
        column.addWidget(self.hint)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(GRID)
        panes.addWidget(self.list)
        panes.addWidget(main)
        panes.setStretchFactor(1, 1)
        panes.setSizes([_LIST_WIDTH, 900])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.addWidget(panes)

    def _connect(self) -> None:
        self.view.chosen.connect(self._follow_in_list)
        self.list.chosen.connect(self._follow_in_chart)
        self.view.said.connect(self._say)
        self.view.superior_wanted.connect(self.choose_superior)
        for pane in (self.view, self.list):
            pane.opened.connect(self.details_wanted)
            pane.menu_wanted.connect(self._show_menu)
        self.tools.changed.connect(self._show_chart)
        self.tools.superior_wanted.connect(lambda: self.choose_superior(self.view.current or OWNER))
        self.tools.save_wanted.connect(lambda form: self.saver.save(form, self.drawing(outlines=form == ".svg")))
        self.tools.pages_wanted.connect(lambda: self.saver.save_pages(self.drawing()))
        self.tools.print_wanted.connect(lambda: self.saver.print_pages(self.drawing()))
        self.saver.saved.connect(lambda path: self.saved.say_saved([path], 1))
        self.saver.busy.connect(self._show_busy)

    def _follow_in_list(self, role_id: str) -> None:
        self.list.select(row_id(role_id))
        self.tools.show_current()

    def _follow_in_chart(self, role_id: str) -> None:
        self.view.select(role_id)
        self.tools.show_current()

    # showing

    def show_plan(self, plan: Plan) -> None:
        """Shows a new snapshot, now or when the screen is looked at."""
        if self._shown[0] is not None and not self.isVisible():
            return
        if self._shown[0] is plan and self._shown[1] == self._session.scenario_id:
            return
        self._shown = (plan, self._session.scenario_id)
        self._show_chart()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_plan(self._session.plan)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and "tools" in vars(self):
            self._show_chart()

    def _style(self) -> ChartStyle:
        return ChartStyle(theme_for(self.palette()), self.font(), self.layoutDirection())

    def _chart(self, style: ChartStyle) -> Chart:
        department, dotted = self.tools.department, self.tools.dotted.isChecked()
        return make_chart(self._session.plan, self._session.scenario_id, style, department, dotted=dotted)

    def _show_chart(self) -> None:
        style = self._style()
        chart = self._chart(style)
        self.view.show_chart(chart, style)
        self.list.roles.show_chart(chart)
        if self.view.current is not None:
            self.list.select(row_id(self.view.current))
        self._stack.setCurrentWidget(self.view if chart.has_roles else self.empty)
        self.tools.show_roles(chart.has_roles)
        self.hint.setVisible(chart.has_roles)  # what can be done with boxes
        self.tools.show_current()
        if not chart.has_roles:
            self._explain_emptiness()

    def _explain_emptiness(self) -> None:
        if self._session.team.roles:
            self.empty.say(
                self.tr("Choose “Both departments” above, or add roles on the Team screen."),
                self.tr("No roles here yet"),
            )
        else:
            self.empty.say(
                self.tr("Add roles on the Team screen, then come back: they will stand here with who reports to whom."),
                self.tr("No roles yet"),
            )

    def _say(self, sentence: str) -> None:
        """One line under the chart; when there is nothing to say, what can be done."""
        if not sentence and self._session.read_only:
            sentence = self.tr("Arrow keys go from box to box. Enter shows the details.")
        elif not sentence:
            sentence = self.tr("Drag a box onto the one that it shall report to. Enter shows the details.")
        if sentence != self.hint.text():
            self.hint.setText(sentence)
            self.hint.setAccessibleName(sentence)

    def drawing(self, *, outlines: bool = False) -> Drawing:
        """What is shown now, to be saved or printed."""
        style = ChartStyle(LIGHT, paper_font(), self.layoutDirection(), outlines)
        chart = self.view.chart if text_size() == USUAL else self._chart(style)
        return Drawing(chart, style, self.saver.title(self.tools.department))

    def _show_busy(self, busy: bool) -> None:
        self.tools.show_busy(busy)
        if busy:
            self.saved.hide()
            self._say(self.tr("The file is being made…"))
        else:
            self._say("")

    # doing

    def choose_superior(self, role_id: str) -> None:
        """Asks whom a role shall report to."""
        team = self._session.team
        if role_id not in team.roles or self._session.read_only:
            return
        title = self.tr("Whom {role} reports to").replace("{role}", words.said(team.roles[role_id].title))
        finder = Finder(title, superior_choices(self._session, role_id), self)
        if finder.exec():
            report_to_choice(self._session, role_id, finder.chosen_id)
        finder.deleteLater()

    def menu_of(self, role_id: str) -> QMenu:
        """What can be done with a box."""
        menu = QMenu(self)
        menu.addAction(self.tr("Show the details"), lambda: self.details_wanted.emit(role_id))
        if role_id != OWNER:
            change = menu.addAction(self.tr("Reports to…"), lambda: self.choose_superior(role_id))
            change.setEnabled(not self._session.read_only)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _show_menu(self, role_id: str, spot: QPoint) -> None:
        self.menu_of(role_id).popup(spot)
