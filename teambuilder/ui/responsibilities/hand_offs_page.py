"""What sales and marketing must pass to each other, as pairs of who gives and who takes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from teambuilder.core.catalogue import HandOffSide, load_catalogue
from teambuilder.core.coverage import Coverage
from teambuilder.core.handoffs import HandOffState, hand_offs_in
from teambuilder.core.plan import Plan, Team
from teambuilder.ui import words
from teambuilder.ui.icons import icon_pixmap
from teambuilder.ui.responsibilities.side import scrolled
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID, theme_for
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted
from teambuilder.ui.widgets.link_button import LinkButton
from teambuilder.ui.widgets.panel import Panel
from teambuilder.ui.widgets.row_list import RowList

_ICON = 18
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"


class HandOffsPage(QWidget):
    """One card for each hand-off."""

    chosen = Signal(str)  # a responsibility's id: to be shown in the grid

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.cards: RowList[HandOffCard] = RowList(lambda: HandOffCard(self.chosen.emit))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, GRID, GRID, GRID)
        column.setSpacing(GRID)
        hint = self.tr("What one department must pass on, and the other must take up. Each side needs an owner.")
        column.addWidget(muted(WrappedLabel(hint)))
        column.addWidget(self.cards)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(page))

    def show_plan(self, plan: Plan, covered: Coverage) -> None:
        """Shows who gives and who takes in a new snapshot."""
        states = {state.hand_off.key: state for state in hand_offs_in(covered, load_catalogue())}
        duties = {duty.template: duty.id for duty in plan.responsibilities.values() if duty.template}
        for key, card in self.cards.show_ids(list(states)).items():
            card.show_state(plan, self._session.team, states[key], duties)


class HandOffCard(Panel):
    """The giver at the leading side, the taker at the trailing side, an arrow between them."""

    def __init__(self, choose: Callable[[str], object]) -> None:
        super().__init__()
        self.title = bold(WrappedLabel())
        self.explanation = muted(WrappedLabel())
        self.giver, self.taker = SideOfHandOff(choose), SideOfHandOff(choose)
        arrow = QLabel()
        name = "chevron-left" if self.isRightToLeft() else "chevron-right"
        color = QColor(theme_for(self.palette()).muted)
        arrow.setPixmap(icon_pixmap(name, 24, color, self.devicePixelRatioF()))
        sides = QHBoxLayout()
        sides.setSpacing(GRID)
        sides.addWidget(self.giver, 1)
        sides.addWidget(arrow, 0, Qt.AlignmentFlag.AlignVCenter)
        sides.addWidget(self.taker, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.title)
        layout.addWidget(self.explanation)
        layout.addSpacing(GRID // 2)
        layout.addLayout(sides)

    def show_state(self, plan: Plan, team: Team, state: HandOffState, duties: dict[str, str]) -> None:
        self.title.setText(words.said(state.hand_off.title))
        self.explanation.setText(words.said(state.hand_off.explanation))
        gives, takes = state.hand_off.giver, state.hand_off.taker
        giver = self.tr("{department} gives").replace("{department}", words.department(gives.department))
        taker = self.tr("{department} takes").replace("{department}", words.department(takes.department))
        self.giver.show_side(giver, gives, duties)
        self.giver.show_who(plan, team, state.giver_role_ids, state.giver_people)
        self.taker.show_side(taker, takes, duties)
        self.taker.show_who(plan, team, state.taker_role_ids, state.taker_people)


class SideOfHandOff(QWidget):
    """The responsibility of this side, the roles that own it and the people who hold them."""

    def __init__(self, choose: Callable[[str], object]) -> None:
        super().__init__()
        self._responsibility_id = ""
        self.department = bold(WrappedLabel())
        self.duty = LinkButton()
        self.duty.clicked.connect(lambda: choose(self._responsibility_id))
        self.who = WrappedLabel()
        self._sign = QLabel()
        self._sign.setMinimumHeight(self.who.fontMetrics().height())
        line = QHBoxLayout()
        line.setSpacing(GRID // 2)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.who, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        for widget in (self.department, self.duty):
            layout.addWidget(widget)
        layout.addLayout(line)
        layout.addStretch(1)

    def show_side(self, title: str, side: HandOffSide, duties: dict[str, str]) -> None:
        """What this side must see to."""
        color = theme_for(self.palette()).department(side.department)
        palette = self.department.palette()
        palette.setColor(palette.ColorRole.WindowText, color)
        self.department.setPalette(palette)
        self.department.setText(title)
        self._responsibility_id = duties.get(side.responsibility, "")
        self.duty.show_text(words.said(load_catalogue().responsibilities[side.responsibility].text))
        self.duty.setEnabled(bool(self._responsibility_id))

    def show_who(self, plan: Plan, team: Team, role_ids: tuple[str, ...], people: tuple[str, ...]) -> None:
        """Who sees to it now, or that nobody does."""
        roles = self.tr(", ").join(words.isolated(words.said(team.roles[role_id].title)) for role_id in role_ids)
        names = self.tr(", ").join(words.isolated(words.said(plan.people[person_id].names)) for person_id in people)
        if people:
            said = self.tr("{roles}: {people}")
        elif role_ids:
            said = self.tr("{roles}: nobody holds this role yet. Put a person there on the Team screen.")
        elif self._responsibility_id:
            said = self.tr("Nobody owns it. Give it to a role in the grid.")
        else:
            said = self.tr("It is not in the plan. Add it to a role from the catalogue on the Team screen.")
        mark = _RIGHT_TO_LEFT if self.isRightToLeft() else _LEFT_TO_RIGHT  # a line that begins with a name
        self.who.setText(mark + said.replace("{roles}", roles).replace("{people}", names))
        theme = theme_for(self.palette())
        name, color = ("circle-check", theme.good) if people else ("triangle-alert", theme.warning)
        self._sign.setPixmap(icon_pixmap(name, _ICON, QColor(color), self.devicePixelRatioF()))
        palette = self.who.palette()
        palette.setColor(palette.ColorRole.WindowText, QColor(theme.text if people else theme.warning))
        self.who.setPalette(palette)
