"""What merging a copy would do: questions to answer, what comes without one, and what is settled by rule."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teambuilder.core.merge import Conflict, Merge, Note, Side
from teambuilder.ui.merging import saying
from teambuilder.ui.merging.question_card import QuestionCard
from teambuilder.ui.merging.saying import GROUPS, Saying
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.fold import Fold
from teambuilder.ui.widgets.labels import WrappedLabel, heading, muted
from teambuilder.ui.widgets.row_list import RowList

AT_ONCE = 30  # cards; more of them on demand: each is a widget
LINES = 100  # of one group: a label with thousands would take seconds to lay out


class MergePage(QWidget):
    """Shows a merge and gathers the answers."""

    answered = Signal()  # an answer was given or changed

    def __init__(self, merged: Merge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.merged = merged
        self.choices: dict[str, Side] = {}
        self._saying = Saying(merged.mine.business.currency)
        self._most = AT_ONCE
        self.all_mine = word_button(self.tr("All as here"), "check", lambda: self._take_all(Side.MINE))
        self.all_theirs = word_button(self.tr("All as in the copy"), "check", lambda: self._take_all(Side.THEIRS))
        self.cards: RowList[QuestionCard] = RowList(lambda: QuestionCard(self._choose))
        self.more = word_button("", "chevron-down", self._show_more)
        self.folds: dict[str, Fold] = {}
        self.doubles = WrappedLabel(self._doubles(), self)
        self.doubles.setVisible(bool(merged.doubles))
        self.notes = WrappedLabel()
        self._notes_title = heading(self.tr("Settled by rule"), self, 1.1)
        self._lay_out()
        self._show_questions()
        self.show_notes(())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID // 2, 0, GRID // 2, 2 * GRID)
        column.setSpacing(GRID)
        conflicts, settled = self.merged.conflicts, self.merged.settled
        if self.merged.base is None:
            column.addWidget(self._strangers())
        if conflicts:
            column.addWidget(heading(self.tr("%n question(s)", "", len(conflicts)), self, 1.1))
            both = QHBoxLayout()
            both.addWidget(self.all_mine)
            both.addWidget(self.all_theirs)
            both.addStretch(1)
            column.addLayout(both)
            column.addWidget(self.cards)
            column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        else:
            for widget in (self.all_mine, self.all_theirs, self.cards, self.more):
                widget.setParent(self)
                widget.hide()
        if self.merged.doubles:
            column.addWidget(heading(self.tr("Perhaps added twice"), self, 1.1))
            column.addWidget(self.doubles)
        if settled:
            column.addWidget(heading(self.tr("Comes from the copy without a question"), self, 1.1))
            for group in GROUPS:
                self._add_group(group, column)
        column.addWidget(self._notes_title)
        column.addWidget(self.notes)
        column.addStretch(1)

    def _strangers(self) -> QWidget:
        text = self.tr(
            "These two plans have no step in common. They are compared by what they hold: nothing is removed, only "
            "what is new and what differs is looked at."
        )
        if self.merged.matched:
            text = f"{text}\n{self._matched()}"
        return muted(WrappedLabel(text))

    def _matched(self) -> str:
        names, rest = saying.listed(self.merged.matched)
        if rest:
            same = self.tr("Taken for the same because of the name: {names} and %n more.", "", rest)
        else:
            same = self.tr("Taken for the same because of the name: {names}.")
        return same.replace("{names}", names)

    def _add_group(self, group: str, column: QVBoxLayout) -> None:
        items = [item for item in self.merged.settled if item.subject.table in GROUPS[group]]
        if not items:
            return
        lines = [line for item in items[:LINES] for line in self._saying.settled(item).split("\n")]
        lines += self._rest(len(items))
        title = self.tr("{group}: {number}").replace("{group}", saying.group_name(group))
        fold = Fold(title.replace("{number}", str(len(items))), "chevron-down", WrappedLabel("\n".join(lines)))
        fold.content.setContentsMargins(3 * GRID, 0, 3 * GRID, GRID)
        fold.open(opened=len(self.merged.settled) <= AT_ONCE)
        self.folds[group] = fold
        column.addWidget(fold)

    def _doubles(self) -> str:
        doubles = self.merged.doubles
        lines = [*map(saying.double, doubles[:LINES]), *self._rest(len(doubles)), saying.what_to_do_with_doubles()]
        return "\n".join(lines)

    def _rest(self, number: int) -> list[str]:
        """How many are not listed, if any."""
        return [self.tr("And %n more.", "", number - LINES)] if number > LINES else []

    @property
    def open_questions(self) -> int:
        """How many have no answer yet."""
        return sum(conflict.id not in self.choices for conflict in self.merged.conflicts)

    @property
    def empty(self) -> bool:
        """True when the copy has nothing to say."""
        return not self.merged.conflicts and not self.merged.settled

    def show_notes(self, notes: Sequence[Note]) -> None:
        """What follows from the answers given so far."""
        self.notes.setText("\n".join(saying.note(note) for note in notes))
        self.notes.setVisible(bool(notes))
        self._notes_title.setVisible(bool(notes))

    def _show_questions(self) -> None:
        shown: Sequence[Conflict] = self.merged.conflicts[: self._most]
        for conflict_id, card in self.cards.show_ids([conflict.id for conflict in shown]).items():
            conflict = next(each for each in shown if each.id == conflict_id)
            card.show_conflict(conflict, self._saying, self.choices.get(conflict_id))
        rest = len(self.merged.conflicts) - len(shown)
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("Show %n more", "", min(rest, AT_ONCE)))
        self.more.setAccessibleName(self.more.text())

    def _show_more(self) -> None:
        self._most += AT_ONCE
        self._show_questions()

    def _choose(self, conflict_id: str, side: Side) -> None:
        self.choices[conflict_id] = side
        self.answered.emit()

    def _take_all(self, side: Side) -> None:
        self.choices = {conflict.id: side for conflict in self.merged.conflicts}
        for card in self.cards.rows.values():
            card.show_choice(side)
        self.answered.emit()
