"""The roles that a role works with: a list to take from, and a menu to add from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from teambuilder.core.actions.reporting import stop_working_with, work_with
from teambuilder.core.plan import Role, Team
from teambuilder.ui import words
from teambuilder.ui.icons import icon
from teambuilder.ui.inspector.form import column
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import icon_button, rename, size_before_words
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.row_list import RowList


class Colleagues(QWidget):
    """Adding and taking away are one step each."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._role_id = ""
        self.rows = RowList(lambda: ColleagueRow(session))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        name = self.tr("Add a role to work with")
        self.add_button = QPushButton(icon("plus"), name)
        self.add_button.setIconSize(size_before_words())
        self.add_button.setAccessibleName(name)
        self.add_button.setMenu(self.menu)
        layout = column(self, 4)
        layout.addWidget(muted(WrappedLabel(self.tr("Works with"))))
        layout.addWidget(self.rows)
        layout.addWidget(self.add_button)

    def show_role(self, team: Team, role: Role) -> None:
        self._role_id = role.id
        joined = team.colleagues_of(role.id)
        colleagues = {other.id: other for other in team.roles_in_order() if other.id in joined}
        for other_id, row in self.rows.show_ids(list(colleagues)).items():
            row.show_colleague(role.id, colleagues[other_id])
        free = len(team.roles) - 1 - len(colleagues)
        self.add_button.setDisabled(self._session.read_only or free <= 0)

    def _fill_menu(self) -> None:
        self.menu.clear()
        team = self._session.team
        joined = team.colleagues_of(self._role_id)
        department = None
        for other in team.roles_in_order():
            if other.id == self._role_id or other.id in joined:
                continue
            if other.department is not department:
                department = other.department
                self.menu.addSection(words.department(department))
            action = self.menu.addAction(words.said(other.title).replace("&", "&&"))
            action.triggered.connect(partial(self._join, other.id))

    def _join(self, other_id: str, _checked: bool = False) -> None:
        self._session.do(work_with, self._session.scenario_id, self._role_id, other_id)


class ColleagueRow(QWidget):
    """A role with a button that parts the two."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._role_id = self._other_id = ""
        self.title = WrappedLabel()
        self.remove_button = icon_button(self.tr("Part these roles"), "x", self._part)
        self.remove_button.setDisabled(session.read_only)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.title, 1)
        layout.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)

    def show_colleague(self, role_id: str, other: Role) -> None:
        self._role_id, self._other_id = role_id, other.id
        title = words.said(other.title)
        self.title.setText(title)
        rename(self.remove_button, self.tr("Stop working with {role}").replace("{role}", words.isolated(title)))

    def _part(self) -> None:
        self._session.do(stop_working_with, self._session.scenario_id, self._role_id, self._other_id)
