"""The Team screen: people and role catalogue, the two departments, the inspector."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.actions.roles import add_role, new_role
from teambuilder.core.plan import Department, Plan
from teambuilder.ui.board.carrying import Carrying
from teambuilder.ui.board.department import DepartmentColumn
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.findings.panel import FindingsPanel
from teambuilder.ui.inspector.inspector import Inspector
from teambuilder.ui.people.pane import PeoplePane
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.room import in_text
from teambuilder.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from teambuilder.ui.people.catalogue_pane import CataloguePane
    from teambuilder.ui.responsibilities.pane import ResponsibilitiesPane

SIDE_WIDTH = 264
INSPECTOR_WIDTH = 344


class TeamScreen(QWidget):
    """The board, end to end."""

    carried = Signal(str)  # the name of what the keys carry, empty when they put it down

    def __init__(
        self,
        session: Session,
        selection: Selection,
        prompts: Prompts,
        settings: Settings,
        findings: FindingsBoard,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.selection = selection
        self._settings = settings
        self.carrying = Carrying(self)
        self.people = PeoplePane(session, selection, self.carrying, self)
        self.departments = {
            department: DepartmentColumn(session, selection, self.carrying, findings, department, self)
            for department in Department
        }
        self.findings_panel = FindingsPanel(session, selection, settings, findings, self)
        self.inspector = Inspector(session, selection, prompts, self)
        self._side = Tabs(self.tr("What goes onto the board"), self)
        self._side.addTab(self.people, self.tr("People"))
        self._catalogue_tab = self._add_empty_tab(self.tr("Roles"))
        self._duties_tab = self._add_empty_tab(self.tr("Responsibilities"))
        self._side.currentChanged.connect(self._open_tab)
        self._borders_moved = False
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self._connect()

    def _add_empty_tab(self, name: str) -> QWidget:
        """A tab whose pane is made when it is first looked at: the board is seen sooner without it."""
        tab = QWidget(self)
        QVBoxLayout(tab).setContentsMargins(0, 0, 0, 0)
        self._side.addTab(tab, name)
        return tab

    def _lay_out(self) -> None:
        board = QSplitter(Qt.Orientation.Horizontal, self)
        board.setChildrenCollapsible(False)
        board.setHandleWidth(GRID)
        for column in self.departments.values():
            board.addWidget(column)
        self._middle = QSplitter(Qt.Orientation.Vertical, self)
        self._middle.setChildrenCollapsible(False)
        self._middle.setHandleWidth(GRID)
        self._middle.addWidget(board)
        self._middle.addWidget(self.findings_panel)
        self._middle.setStretchFactor(0, 1)
        self._middle.setStretchFactor(1, 0)
        kept = self._settings.state("findings height")
        if kept is not None and self.findings_panel.opened:
            self._middle.restoreState(kept)
        self._panes.setChildrenCollapsible(False)
        self._panes.setHandleWidth(GRID)
        for pane, stretch in ((self._side, 0), (self._middle, 1), (self.inspector, 0)):
            self._panes.addWidget(pane)
            self._panes.setStretchFactor(self._panes.indexOf(pane), stretch)
        self._panes.setSizes([in_text(SIDE_WIDTH), 640, in_text(INSPECTOR_WIDTH)])  # until the room is known
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.addWidget(self._panes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._borders_moved:
            self._share_width()

    def _share_width(self) -> None:
        """A wide window leaves the sides some more room too, until the owner moves their borders."""
        side = max(in_text(SIDE_WIDTH), self.width() // 6)
        inspector = max(in_text(INSPECTOR_WIDTH), self.width() // 5)
        self._panes.setSizes([side, max(1, self.width() - side - inspector - 4 * GRID), inspector])

    def _keep_borders(self) -> None:
        self._borders_moved = True

    def _connect(self) -> None:
        self._panes.splitterMoved.connect(self._keep_borders)
        self.people.add_requested.connect(self.add_person)
        self.people.name_typed.connect(self.add_named)
        self.people.menu_requested.connect(lambda person_id, spot: self._person_menu(person_id, spot))
        for column in self.departments.values():
            column.add_role_requested.connect(self.choose_role)
            column.menu_requested.connect(self._slot_menu)
        self.carrying.changed.connect(self._say_what_is_carried)
        self._session.scenario_changed.connect(self.carrying.put_down)
        self.findings_panel.folded.connect(self._fit_findings)
        self._middle.splitterMoved.connect(
            lambda: self._settings.keep_state("findings height", self._middle.saveState())
        )

    def _fit_findings(self) -> None:
        height = self.findings_panel.sizeHint().height()
        self._middle.setSizes([self._middle.height() - height - self._middle.handleWidth(), height])

    @cached_property
    def catalogue(self) -> CataloguePane:
        """The roles to choose from."""
        from teambuilder.ui.people.catalogue_pane import CataloguePane

        pane = CataloguePane(self._session, self.carrying, self._catalogue_tab)
        self._fill(self._catalogue_tab, pane)
        pane.own_role_requested.connect(lambda: self.add_own_role(Department.SALES))
        return pane

    @cached_property
    def duties(self) -> ResponsibilitiesPane:
        """The responsibilities to give to roles."""
        from teambuilder.ui.responsibilities.pane import ResponsibilitiesPane

        pane = ResponsibilitiesPane(self._session, self.carrying, self._duties_tab)
        self._fill(self._duties_tab, pane)
        return pane

    @staticmethod
    def _fill(tab: QWidget, pane: QWidget) -> None:
        layout = tab.layout()
        if layout is not None:
            layout.addWidget(pane)

    def _open_tab(self) -> None:
        if self._side.currentWidget() is self._catalogue_tab:
            self.catalogue.show_plan(self._session.plan)
        elif self._side.currentWidget() is self._duties_tab:
            self.duties.show_plan(self._session.plan)

    def warm_up(self) -> None:
        """Makes what is out of sight, so that it is there at once when it is wanted; for an idle moment."""
        self.inspector.warm_up()
        self.catalogue.show_plan(self._session.plan)

    def _say_what_is_carried(self) -> None:
        self.carried.emit(self.carrying.load.name(self._session) if self.carrying.by_key else "")

    def _person_menu(self, person_id: str, spot: QPoint) -> None:
        from teambuilder.ui.board.menus import person_menu

        person_menu(self._session, person_id, self).popup(spot)

    def _slot_menu(self, slot_id: str, spot: QPoint) -> None:
        from teambuilder.ui.board.menus import slot_menu

        slot_menu(self._session, slot_id, self).popup(spot)

    def show_page(self, name: str) -> None:
        """Opens a tab beside the board: "people", "catalogue" or "duties"."""
        tabs = {"people": self.people, "catalogue": self._catalogue_tab, "duties": self._duties_tab}
        self._side.setCurrentWidget(tabs[name])

    def show_person(self, person_id: str) -> None:
        """Selects a person and puts the keyboard onto them, whatever the pane shows."""
        self.show_page("people")
        self.selection.select_person(person_id)
        self.people.focus_person(person_id)

    def show_slot(self, slot_id: str) -> None:
        """Selects a card and puts the keyboard onto it."""
        self.selection.select_slot(slot_id)
        for column in self.departments.values():
            if column.view.select(slot_id):
                column.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_role(self, department: Department) -> None:
        """Opens the catalogue at a department's roles."""
        self._side.setCurrentWidget(self._catalogue_tab)
        self.catalogue.show_department(department)

    def add_person(self) -> None:
        """Asks for a name and adds the person; they are selected for their details."""
        from teambuilder.ui.board.new_dialogs import NewPersonDialog

        dialog = NewPersonDialog(self)
        while dialog.exec():
            person = new_person(dialog.name, leaning=dialog.leaning)
            refused = self._session.refusal(add_person, person)
            if refused is not None:
                dialog.show_refusal(refused)
                continue
            if self._session.do(add_person, person):
                self._side.setCurrentWidget(self.people)
                self.selection.select_person(person.id)
            return

    def add_named(self, name: str) -> None:
        """Adds somebody whose name was typed; they are selected and have the keyboard, to be placed."""
        person = new_person(name)
        if self._session.do(add_person, person):
            self.people.clear_search()
            self.selection.select_person(person.id)
            self.people.focus_person(person.id)

    def add_own_role(self, department: Department) -> None:
        """Asks for a title and adds a role of the owner's own with one seat; it is selected."""
        from teambuilder.ui.board.new_dialogs import NewRoleDialog

        dialog = NewRoleDialog(department, self)
        while dialog.exec():
            role = new_role(self._session.scenario_id, dialog.department, dialog.title_en, dialog.title_ur)
            refused = self._session.refusal(add_role, self._session.scenario_id, role)
            if refused is not None:
                dialog.show_refusal(refused)
                continue
            if self._session.do(add_role, self._session.scenario_id, role):
                self.selection.select_slot(self._session.team.slots_of_role(role.id)[0].id)
            return

    def keep_typed(self) -> None:
        """Keeps what is typed in the inspector and not kept yet."""
        self.inspector.keep_typed()

    def show_plan(self, plan: Plan) -> None:
        """Shows a new snapshot on every pane."""
        if self.selection.person_id not in plan.people and self.selection.person_id:
            self.selection.clear()
        if self.selection.slot_id not in self._session.team.slots and self.selection.slot_id:
            self.selection.clear()
        for column in self.departments.values():
            column.show_plan(plan)
        self.findings_panel.show_plan(plan)
        self.people.show_plan(plan)
        if "catalogue" in vars(self):
            self.catalogue.show_plan(plan)
        if "duties" in vars(self) and self._side.currentWidget() is self._duties_tab:
            self.duties.show_plan(plan)  # out of sight it waits until its tab is opened
        self.inspector.show_plan(plan)
