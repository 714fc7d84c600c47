"""Who should sit where: the best placements of people without a seat, to be taken up in whole or in part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TypeAlias

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.actions.placements import accept_placements
from teambuilder.core.hiring.placements import LeftOver, Placement, left_over, suggest_placements
from teambuilder.core.plan import PersonKind, Plan, Team
from teambuilder.solver.assignment import best_assignment
from teambuilder.ui.handovers import Handovers
from teambuilder.ui.hiring import placement_words
from teambuilder.ui.hiring.placement_card import PlacementCard
from teambuilder.ui.icons import icon
from teambuilder.ui.latest_job import LatestJob
from teambuilder.ui.responsibilities.side import scrolled
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted
from teambuilder.ui.widgets.notice import Notice
from teambuilder.ui.widgets.row_list import RowList
from teambuilder.ui.widgets.tab_order import order_tabs

_Proposal: TypeAlias = tuple[tuple[Placement, ...], LeftOver]


def _propose(plan: Plan, scenario_id: str, previous_holders: Mapping[str, str]) -> _Proposal:
    """Safe in any thread: a snapshot never changes."""
    placements = suggest_placements(plan, scenario_id, best_assignment, previous_holders=previous_holders)
    return placements, left_over(plan, scenario_id, placements)


class PlacementsPage(QWidget):
    """Nothing is placed before the owner says so. Out of sight the page waits."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._history = Handovers(session)
        self._shown = (Plan(), "")
        self._placements: tuple[Placement, ...] = ()
        self._declined: set[str] = set()  # what the owner took the tick off
        executor = ThreadPoolExecutor(1, thread_name_prefix="placements")
        self.destroyed.connect(partial(executor.shutdown, wait=False, cancel_futures=True))
        self.job = LatestJob(executor, self)
        self.cards: RowList[PlacementCard] = RowList(self._new_card)
        self.place_button = word_button("", "user-plus", self.place, self)
        self.all_button = word_button("", "check", self._turn_all, self)
        self.none_suits = WrappedLabel(self.tr("Nobody without a seat suits a vacant one. Below you see why."))
        self.people_over = _Rest(self.tr("Who stays without a seat"))
        self.seats_over = _Rest(self.tr("What stays vacant"))
        self.busy = muted(WrappedLabel())
        self.notice = Notice("users", "")
        self._pages = QStackedWidget()
        self._lay_out()
        self.job.done.connect(self._take)
        self.job.slow.connect(self._say_busy)
        self.busy.hide()
        self.none_suits.hide()
        self._show_buttons()

    def _lay_out(self) -> None:
        hint = self.tr(
            "The best seats for people who have none, by leaning, hours and experience. You decide who is placed."
        )
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(GRID)
        buttons.addWidget(self.place_button)
        buttons.addWidget(self.all_button)
        buttons.addStretch(1)
        rows = QWidget()
        column = QVBoxLayout(rows)
        before_scroll_bar = (GRID, 0, 0, GRID) if self.isRightToLeft() else (0, 0, GRID, GRID)
        column.setContentsMargins(*before_scroll_bar)
        column.setSpacing(GRID)
        for widget in (self.busy, self.none_suits, self.cards, self.people_over, self.seats_over):
            column.addWidget(widget)
        column.addStretch(1)
        self._list = QWidget()
        page = QVBoxLayout(self._list)
        page.setContentsMargins(0, GRID, 0, 0)
        page.setSpacing(GRID)
        page.addWidget(muted(WrappedLabel(hint)))
        page.addWidget(self._buttons)
        page.addWidget(scrolled(rows), 1)
        self._pages.addWidget(self._list)
        self._pages.addWidget(self.notice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    @property
    def checked(self) -> list[tuple[str, str]]:
        """The pairs (person id, slot id) that are ticked."""
        return [(p.person_id, p.slot_id) for p in self._placements if _key(p) not in self._declined]

    def show_plan(self, plan: Plan) -> None:
        """Looks for placements in a new snapshot; what has been overtaken leaves at once."""
        scenario_id = self._session.scenario_id
        if not self.isVisible() or (self._shown[0] is plan and self._shown[1] == scenario_id):
            return
        self._shown = (plan, scenario_id)
        team = plan.team(scenario_id)
        waiting = plan.people.keys() - team.minutes_by_person.keys()
        vacant = {slot.id for slot in team.slots.values() if slot.person_id is None}
        self._show_placements(tuple(p for p in self._placements if p.person_id in waiting and p.slot_id in vacant))
        held = {slot_id: party.person_id for slot_id, party in self._history.previous.items()}
        self.job.start(partial(_propose, plan, scenario_id, held))

    def place(self) -> None:
        """Gives a seat to everybody who is ticked, as one step."""
        self._session.do(accept_placements, self._session.scenario_id, self.checked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_plan(self._session.plan)

    def _take(self, future: Future[_Proposal]) -> None:
        placements, rest = future.result()
        self._show_placements(placements)
        self.none_suits.setVisible(not placements)
        if placements or (rest.people and rest.seats):
            self._show_rest(rest)
            self._pages.setCurrentWidget(self._list)
        else:
            self._say_nothing_to_do(rest)
            self._pages.setCurrentWidget(self.notice)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Cards come late, and would be reached after all else in the window."""
        first = next(iter(self.cards.rows.values()), None)
        if first is not None:
            QWidget.setTabOrder(self.all_button, first.check)
            order_tabs(self.cards)

    def _show_placements(self, placements: tuple[Placement, ...]) -> None:
        plan, team = self._snapshot()
        self._placements = placements
        by_key = {_key(placement): placement for placement in placements}
        for key, card in self.cards.show_ids(list(by_key)).items():
            card.show_placement(plan, team, by_key[key])
            card.check.setChecked(key not in self._declined)
        self._show_buttons()

    def _show_rest(self, rest: LeftOver) -> None:
        plan, team = self._snapshot()
        self.people_over.show_lines(
            placement_words.people_over(note, [plan.people[person_id] for person_id in ids])
            for note, ids in placement_words.by_reason(rest.people)
        )
        self.seats_over.show_lines(
            placement_words.seats_over(note, [team.slots[slot_id] for slot_id in ids], team)
            for note, ids in placement_words.by_reason(rest.seats)
        )

    def _snapshot(self) -> tuple[Plan, Team]:
        """What was looked at last: the session may be further while the page is out of sight."""
        plan, scenario_id = self._shown
        return plan, plan.team(scenario_id)

    def _show_buttons(self) -> None:
        count, can_place = len(self.checked), not self._session.read_only
        for button, text in (
            (self.place_button, self.tr("Place all checked ({count})").replace("{count}", str(count))),
            (self.all_button, self.tr("Uncheck all") if count else self.tr("Check all")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
            button.setVisible(bool(self._placements))
        self.all_button.setIcon(icon("x" if count else "check"))
        self.place_button.setEnabled(can_place and count > 0)
        self.all_button.setEnabled(can_place)

    def _say_nothing_to_do(self, rest: LeftOver) -> None:
        """Why there is nothing to propose."""
        people = (person for person in self._snapshot()[0].people.values() if person.kind is not PersonKind.OWNER)
        if rest.people:
            title = self.tr("No seat is vacant")
            text = self.tr("Add a role or a seat on the Team screen. Then you see here who fits it best.")
        elif any(people):
            title = self.tr("Everybody has a seat")
            text = self.tr(
                "Add somebody on the Team screen, or take a person off a seat. Then you see here where they fit best."
            )
        else:
            title = self.tr("No people to place yet")
            text = self.tr("Add people on the Team screen. Then you see here where they fit best.")
        self.notice.say(text, title)

    def _new_card(self) -> PlacementCard:
        card = PlacementCard(read_only=self._session.read_only)
        card.turned.connect(self._keep_ticks)
        return card

    def _keep_ticks(self) -> None:
        for key, card in self.cards.rows.items():
            (self._declined.discard if card.check.isChecked() else self._declined.add)(key)
        self._show_buttons()

    def _turn_all(self) -> None:
        checked = not self.checked
        for card in self.cards.rows.values():
            card.check.setChecked(checked)
        self._keep_ticks()

    def _say_busy(self, slow: bool) -> None:
        sentence = self.tr("Looking for the best placements…") if slow else ""
        self.busy.setText(sentence)
        self.busy.setVisible(slow)
        if slow:
            announce(self, sentence)


class _Rest(QWidget):
    """A heading and a line for each reason; hidden while there is none."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.lines: RowList[WrappedLabel] = RowList(WrappedLabel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(bold(WrappedLabel(title)))
        layout.addWidget(self.lines)
        self.hide()

    def show_lines(self, sentences: Iterable[str]) -> None:
        texts = list(sentences)
        for label, text in zip(self.lines.show_ids([str(n) for n in range(len(texts))]).values(), texts, strict=True):
            label.setText(text)
        self.setVisible(bool(texts))


def _key(placement: Placement) -> str:
    return f"{placement.person_id}:{placement.slot_id}"
