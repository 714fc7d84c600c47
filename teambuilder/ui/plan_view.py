"""Everything that shows one plan: the screens, and the line for messages."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.findings import Subject
from teambuilder.core.plan import Department, PersonKind, Plan
from teambuilder.core.ranking import Kind
from teambuilder.ui.actions import SCREENS, Actions
from teambuilder.ui.board.screen import TeamScreen
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.step_telling import StepTelling
from teambuilder.ui.widgets.message_bar import MessageBar
from teambuilder.ui.widgets.room import ScreenArea

if TYPE_CHECKING:
    from teambuilder.ui.hiring.screen import HiringScreen
    from teambuilder.ui.history.screen import HistoryScreen
    from teambuilder.ui.org_chart.screen import OrgChartScreen
    from teambuilder.ui.responsibilities.screen import ResponsibilitiesScreen
    from teambuilder.ui.sheets.choices import Chosen
    from teambuilder.ui.sheets.screen import SheetsScreen

AnyScreen = TypeVar("AnyScreen", bound=QWidget)
KEEP_TYPED = ("team", "responsibilities", "hiring")  # the screens with fields


class PlanView(QWidget):
    """The screens of a plan; each is shown every new snapshot."""

    shown = Signal(object)  # Plan: the snapshot that the screens show now
    turned = Signal(str)  # the name of the screen that is looked at from now on

    def __init__(
        self, session: Session, actions: Actions, prompts: Prompts, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._prompts = prompts
        self._settings = settings
        self.selection = Selection(self)
        self.findings = FindingsBoard(session)
        self.team = TeamScreen(session, self.selection, prompts, settings, self.findings, self)
        self._chosen_sheets: Chosen | None = None
        self.messages = MessageBar(self)
        self.telling = StepTelling(session, self.team, self.findings, self.messages, self)
        self._screens = QStackedWidget(self)
        self._areas: dict[QWidget, ScreenArea] = {}
        self._add(self.team)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._screens, 1)
        layout.addWidget(self.messages)
        session.changed.connect(self._show_plan)
        session.leaving.connect(self.keep_typed)
        self.team.findings_panel.elsewhere.connect(self._show_subject)
        self.team.inspector.sheet_wanted.connect(self._print_sheet_of)
        for name, action in actions.by_screen.items():
            action.triggered.connect(partial(self._go_to, name))
        actions.print.triggered.connect(self._print)
        actions.undo.triggered.connect(lambda: self._step(session.undo))
        actions.redo.triggered.connect(lambda: self._step(session.redo))
        actions.add_person.triggered.connect(self._add_person)
        actions.add_role.triggered.connect(self._add_role)
        actions.assign.triggered.connect(self._assign)
        actions.rename.triggered.connect(self._rename)
        actions.import_people.triggered.connect(lambda: self.import_people())
        self.team.people.file_dropped.connect(self.import_people)
        actions.business.triggered.connect(lambda: self.edit_business())
        actions.export.triggered.connect(lambda: self._export())
        actions.share.triggered.connect(lambda: self._export("copy"))
        changing = (actions.business, actions.import_people, actions.add_person, actions.add_role, actions.assign)
        for action in (*changing, actions.rename):
            action.setEnabled(not session.read_only)
        actions.show_steps(session)
        actions.show_findings(len(self.findings.current))

    @property
    def screen_name(self) -> str:
        """The name of the screen that is looked at, one of SCREENS."""
        current = self._screens.currentWidget()
        return next(name for name, screen in self._made.items() if self._areas[screen] is current)

    @property
    def _made(self) -> dict[str, Any]:
        """The screens that were looked at so far, by name; each shows every new snapshot."""
        return {name: vars(self)[name] for name in SCREENS if name in vars(self)}

    @property
    def shown_screen(self) -> QWidget:
        """The screen that is looked at."""
        return self._made[self.screen_name]

    def show_screen(self, name: str) -> None:
        """Goes to a screen; it is made when it is first looked at."""
        self._screens.setCurrentWidget(self._areas[getattr(self, name)])
        self._actions.by_screen[name].setChecked(True)
        self.turned.emit(name)

    @property
    def room(self) -> QRect:
        """The part of this widget where the screens are."""
        return self._screens.geometry()

    def _go_to(self, name: str, checked: bool = True) -> None:
        self.show_screen(name)

    def keep_typed(self) -> None:
        """Keeps what is typed and not kept yet, on every screen."""
        for name in KEEP_TYPED:
            if name in self._made:
                self._made[name].keep_typed()

    def has_half_typed(self) -> bool:
        """Keeps what is typed; True when some of it cannot be kept, or is for something that is not there yet."""
        self.keep_typed()
        field = QApplication.focusWidget()
        typed = field.text() if isinstance(field, QLineEdit) and self.isAncestorOf(field) and field.isModified() else ""
        return bool(typed or self.team.inspector.unkept)

    def _add(self, screen: AnyScreen) -> AnyScreen:
        self._areas[screen] = ScreenArea(screen)
        self._screens.addWidget(self._areas[screen])
        return screen

    @cached_property
    def responsibilities(self) -> ResponsibilitiesScreen:
        from teambuilder.ui.responsibilities.screen import ResponsibilitiesScreen

        return self._add(ResponsibilitiesScreen(self._session, self.findings, self))

    @cached_property
    def hiring(self) -> HiringScreen:
        from teambuilder.ui.hiring.screen import HiringScreen

        screen = HiringScreen(self._session, self.findings, self._prompts, self)
        screen.absence_sheet_wanted.connect(self._show_absence_sheet)
        return self._add(screen)

    @cached_property
    def org_chart(self) -> OrgChartScreen:
        from teambuilder.ui.org_chart.screen import OrgChartScreen

        screen = OrgChartScreen(self._session, self._prompts, self._settings, self)
        screen.details_wanted.connect(self._show_details)
        return self._add(screen)

    @cached_property
    def sheets(self) -> SheetsScreen:
        from teambuilder.ui.sheets.screen import SheetsScreen

        chosen = self._chosen_sheets
        return self._add(
            SheetsScreen(self._session, self.selection, self._prompts, self._settings, self, chosen=chosen)
        )

    @cached_property
    def history(self) -> HistoryScreen:
        from teambuilder.ui.history.screen import HistoryScreen

        screen = HistoryScreen(self._session, self.selection, self._prompts, self._settings, self)
        screen.told.connect(self.telling.tell_done)
        return self._add(screen)

    def _show_absence_sheet(self, person_id: str, weeks: int) -> None:
        self.show_screen("sheets")
        self.sheets.show_absence(person_id, weeks)

    def _show_details(self, role_id: str) -> None:
        """Opens a box of the chart in the inspector: the role by its first seat, or the owner."""
        from teambuilder.core.org_chart import OWNER

        self.show_screen("team")
        seats = self._session.team.slots_of_role(role_id)
        if seats:
            self.selection.select_slot(seats[0].id)
        elif role_id == OWNER:
            owner = next((p for p in self._session.plan.people.values() if p.kind is PersonKind.OWNER), None)
            self.selection.select_person(owner.id if owner else "")

    def show_found(self, kind: Kind, found_id: str) -> None:
        """Goes to what was searched for: a screen or a page of one, a person, a role, a responsibility or a goal."""
        if kind is Kind.SCREEN:
            name, _, page = found_id.partition("/")
            self.show_screen(name)
            if page:
                self._made[name].show_page(page)
        elif kind is Kind.PERSON:
            self.show_screen("team")
            self.team.show_person(found_id)
        elif kind is Kind.ROLE:
            self._show_role(found_id)
        else:
            self._show_subject(Subject("goal" if kind is Kind.GOAL else "responsibility", found_id))

    def _show_role(self, role_id: str) -> None:
        """The role by its first seat; one without seats by its box."""
        seats = self._session.team.slots_of_role(role_id)
        self.show_screen("team" if seats else "org_chart")
        if seats:
            self.team.show_slot(seats[0].id)
        else:
            self.org_chart.view.go_to(role_id)

    def compare_scenarios(self) -> None:
        """Shows the scenario that is looked at beside another."""
        self.keep_typed()
        self.show_screen("hiring")
        self.hiring.compare_scenarios()

    def take_sheets_of(self, other: PlanView) -> None:
        """Takes over what was chosen on the Sheets screen of a view of the same plan, which this one replaces."""
        if other._session is self._session:
            self._chosen_sheets = other.sheets.chosen if "sheets" in other._made else other._chosen_sheets

    def _show_subject(self, subject: Subject) -> None:
        if subject.kind == "plan":
            self.show_screen("hiring")
            return
        self.show_screen("responsibilities")
        self.responsibilities.show_subject(subject)

    def _step(self, step: Callable[[], bool]) -> None:
        self.team.inspector.keep_typed()  # what was typed last is what undo takes back
        step()

    def _print(self) -> None:
        if self.screen_name == "sheets":
            self.sheets.print_sheets()
            return
        team = self._session.team
        slot = team.slots.get(self.selection.slot_id)
        person_id = self.selection.person_id or ((slot.person_id or "") if slot else "")
        self.show_screen("sheets")
        if team.slots_of_person(person_id):
            self.sheets.show_person(person_id)
        elif slot is not None and slot.person_id is None:
            self.sheets.show_vacancy(slot.role_id)

    def _print_sheet_of(self, person_id: str) -> None:
        """Shows a person's responsibilities sheet, and asks for a printer."""
        self.keep_typed()
        self.show_screen("sheets")
        self.sheets.show_person(person_id)
        self.sheets.print_sheets()

    def edit_business(self) -> None:
        """Asks for what holds for the whole plan."""
        from teambuilder.ui.business_dialog import BusinessDialog

        dialog = BusinessDialog(self._session, self)
        dialog.exec()
        dialog.deleteLater()

    def _export(self, what: str = "plan") -> None:
        from teambuilder.ui.exporting.choices import What
        from teambuilder.ui.exporting.dialog import ExportDialog

        self.keep_typed()  # what goes out is what is seen
        dialog = ExportDialog(self._session, self._prompts, What(what), self)
        dialog.exec()
        dialog.deleteLater()

    def _add_person(self) -> None:
        self.show_screen("team")
        self.team.add_person()

    def import_people(self, path: Path | None = None) -> None:
        """Takes people from a file; asks which when `path` is None."""
        path = path or self._prompts.open_people(self, self._session.plan_file.path.parent)
        if path is None or self._session.read_only:
            return
        from teambuilder.ui.importing.dialog import ImportDialog

        self.keep_typed()
        self.show_screen("team")
        dialog = ImportDialog(self._session, self._prompts, self._settings, path, self)
        before = self._session.plan
        dialog.imported.connect(lambda text: self.telling.tell_done(text, since=before))
        dialog.exec()
        dialog.deleteLater()

    def _add_role(self) -> None:
        self.show_screen("team")
        self.team.add_own_role(Department.SALES)

    def _assign(self) -> None:
        from teambuilder.ui.board.assign import assign_person, assign_seat

        if self.selection.person_id in self._session.plan.people:
            assign_person(self._session, self.selection.person_id, self)
        elif self.selection.slot_id in self._session.team.slots:
            assign_seat(self._session, self.selection.slot_id, self)
        else:
            self.messages.tell(self.tr("Select a person or a card first, then choose “Assign to…”."))

    def _rename(self) -> None:
        """Puts the keyboard into the name of what is looked at."""
        screen = self.screen_name
        if screen == "org_chart" and self.org_chart.view.current in self._session.team.roles:
            self._show_details(self.org_chart.view.current or "")
            screen = "team"
        field = self.responsibilities.name_field() if screen == "responsibilities" else None
        field = self.team.inspector.name_field() if screen == "team" else field
        if field is None:
            self.messages.tell(self.tr("Select a person, a card, a responsibility or a goal first, then press F2."))
            return
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(field.editor, QLineEdit):
            field.editor.selectAll()

    def _show_plan(self, plan: Plan) -> None:
        for screen in self._made.values():
            screen.show_plan(plan)
        self._actions.show_steps(self._session)
        self._actions.show_findings(len(self.findings.current))
        self.shown.emit(plan)
